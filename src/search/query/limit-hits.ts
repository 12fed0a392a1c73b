/** Phrases, fields of text and words to leave out: which hits of a question they let through. */
import { functionWords } from '../../words/function-words.ts';
import { splitWords } from '../../words/split-words.ts';
import { stemWord } from '../../words/stem-word.ts';
import { confirmHits, maxRead, maxReadForInitials } from './confirm-hits.ts';
import { findIdentifier } from './find-identifier.ts';
import { findPhrase, hasBeside } from './find-phrase.ts';
import type { IndexedPaper, IndexHit, SearchSource } from './index-source.ts';
import { readIdentifier } from './read-identifier.ts';
import type { QueryClause, TextClause } from './read-query.ts';
import { askFor, indexWords, isLetters, withoutFurtherAuthors } from './search-query.ts';
import { buildWordMatcher, splitPrinted } from './word-match.ts';

export interface HitLimits {
  /** Clauses asked for that no paper has. */
  readonly unmet: ReadonlySet<QueryClause>;
  /** Papers that have all that is asked for beside plain words; undefined when nothing is. */
  readonly wanted: readonly IndexHit[] | undefined;
  /** Lets through the hits that fit, in their order. */
  readonly keep: (hits: readonly IndexHit[]) => readonly IndexHit[];
}

/** Asks the index for every clause that isn't a plain word or a facet. */
export async function findLimits(clauses: readonly QueryClause[], source: SearchSource): Promise<HitLimits> {
  const limiting = clauses.filter(
    (clause): clause is TextClause =>
      clause.kind !== 'facet' &&
      (clause.kind !== 'word' || (clause.excluded && !isFirstLetter(clause, clauses, source))),
  );
  const found = await Promise.all(
    limiting.map(async (clause) => ({
      clause,
      hits: await findClause(clause, source, isUnfinished(clause, clauses, source) ? 'typed' : 'any'),
    })),
  );
  const idsOf = (hits: readonly IndexHit[]): ReadonlySet<string> => new Set(hits.map(({ id }) => id));
  const asked = found.filter(({ clause }) => !clause.excluded);
  const wanted = asked.map(({ hits }) => ({ hits, ids: idsOf(hits) }));
  const unwanted = found.filter(({ clause }) => clause.excluded).map(({ hits }) => idsOf(hits));
  const keep = (hits: readonly IndexHit[]): readonly IndexHit[] =>
    hits.filter(({ id }) => wanted.every(({ ids }) => ids.has(id)) && !unwanted.some((ids) => ids.has(id)));
  const unmet = new Set(asked.filter(({ hits }) => hits.length === 0).map(({ clause }) => clause));
  return { unmet, wanted: wanted[0] === undefined ? undefined : keep(wanted[0].hits), keep };
}

/** The first letter of a word to leave out, which many papers have as a word. */
const isFirstLetter = (clause: TextClause, clauses: readonly QueryClause[], source: SearchSource): boolean =>
  isUnfinished(clause, clauses, source) && [...clause.text].length === 1;

/** Whether a reader may be in the middle of typing `clause`. */
export const isUnfinished = (
  clause: QueryClause,
  clauses: readonly QueryClause[],
  { typed }: Pick<SearchSource, 'typed'>,
): boolean => typed && clause === clauses.at(-1) && !/["”»]\s*$/u.test(clause.typed);

/** How the last word ends: it may be half typed, has to be whole, or counts as a beginning where no paper has it whole. */
type WordEnd = 'typed' | 'whole' | 'any';

/** Papers with a name that has each of the words of `text`, none of which is a beginning. */
export const findName = (clause: TextClause, source: SearchSource): Promise<readonly IndexHit[]> =>
  findClause(clause, source, 'whole');

async function findClause(
  clause: TextClause,
  source: SearchSource,
  end: WordEnd,
): Promise<readonly IndexHit[]> {
  if (clause.of !== undefined) return findEither(clause.of, source, end);
  const words = indexWords(clause.kind === 'author' ? withoutFurtherAuthors(clause.text) : clause.text);
  if (words.length === 0) return [];
  if (clause.kind === 'phrase') return findPhrase(clause.text, words, source);
  if (clause.kind === 'word') {
    const identifier = readIdentifier(clause.text);
    if (identifier !== undefined) return findIdentifier(identifier, source);
    return findWord(words, source, clause.excluded);
  }
  const found = await findInField(clause, words, source, end);
  const apart = clause.kind === 'author' && found.length === 0 ? divideInitials(clause.text) : clause.text;
  return apart === clause.text ? found : findClause({ ...clause, text: apart }, source, end);
}

/** `Kingma DP`, as PubMed has names; short names alone may be all in capitals (`LI WEI`). */
const divideInitials = (name: string): string =>
  /\p{Ll}|\p{L}{4}/u.test(name)
    ? name.replace(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu, (initials) => [...initials].join(' '))
    : name;

/** The words of a name that the index is asked for: letters are beginnings of too many. */
function withoutInitials(words: readonly string[]): readonly string[] {
  const inFull = words.filter((word) => !isLetters([word]));
  return inFull.length === 0 ? words : inFull;
}

/** Papers of any of `clauses`, those of several first. */
async function findEither(
  clauses: readonly TextClause[],
  source: SearchSource,
  end: WordEnd,
): Promise<readonly IndexHit[]> {
  const found = await Promise.all(
    clauses.map((clause) => findClause(clause, source, clause === clauses.at(-1) ? end : 'any')),
  );
  const sums = new Map<string, { hit: IndexHit; sum: number }>();
  for (const hit of found.flat()) sums.set(hit.id, { hit, sum: (sums.get(hit.id)?.sum ?? 0) + hit.score });
  return [...sums.values()].sort((a, b) => b.sum - a.sum).map(({ hit }) => hit);
}

/** Papers with the words in their title or one of their names, of few papers in any spelling, of many as printed or as typed. */
async function findInField(
  { kind, text }: TextClause,
  words: readonly string[],
  source: SearchSource,
  end: WordEnd,
): Promise<readonly IndexHit[]> {
  const field = kind === 'author' ? 'inAuthors' : 'inTitle';
  const sent = kind === 'author' ? withoutInitials(words) : words;
  const most = sent.length < words.length ? maxReadForInitials : maxRead;
  // Function words have no form of their own as whole words in the index; in a name they are none (`An`, `He`).
  const closing = kind === 'author' ? sent : words.filter((word) => !functionWords.has(word));
  const asked = sent.join(' ');
  const printedForm = most > maxRead ? withoutInitials(splitWords(text)) : splitWords(text);
  const [open, asTyped, closed] = await Promise.all(
    [asked, printedForm.join(' '), closing.length === 0 ? asked : askFor([...closing, ''])].map((form) =>
      source.search(form),
    ),
  );
  const whole = new Set(closed?.hits.map(({ id }) => id));
  const hits = (open?.hits ?? []).filter(({ id }) => whole.has(id));
  const placed = [...hits, ...(asTyped?.hits ?? [])].filter((hit) => hit[field]);
  const printed = new Set(placed.map(({ id }) => id));
  const likely = hits.length > most ? hits.filter(({ id }) => printed.has(id)) : hits;
  const begun = (open?.hits ?? []).filter((hit) => hit[field] && !likely.includes(hit));
  const fits = (paper: IndexedPaper): boolean =>
    kind === 'author'
      ? paper.authors.split(', ').some((name) => hasAll(name, words, end === 'whole'))
      : hasAll(paper.title, words, end !== 'typed');
  // Of a name that is supposed, some paper has to be read that has it: the index goes on with the beginnings of words.
  if (end === 'whole') return confirmHits(likely.slice(0, maxRead), fits);
  const found = await confirmHits(likely, fits, most);
  // A word half typed, or a name of which only the beginning is known.
  const isOpen = end === 'typed' || (end === 'any' && kind === 'author' && found.length === 0);
  if (isOpen) return [...found, ...(await confirmHits(begun, fits, most))];
  if (kind === 'author' || words.length < 2) return found;
  // Quotation marks mean the words beside each other, if a title has them so.
  const inOrder = await confirmHits(found, ({ title }) => hasBeside(title, splitWords(text)));
  return inOrder.length > 0 ? inOrder : found;
}

/** Papers with the word, as the beginning of another where it need not be whole; one that the archive lacks is in none, whatever the index finds near it. */
async function findWord(
  words: readonly string[],
  source: SearchSource,
  whole: boolean,
): Promise<readonly IndexHit[]> {
  const stems = words.map(stemWord);
  const known = await source.lexicon(stems);
  if (stems.some((stem) => (known.get(stem)?.papers ?? 0) === 0)) return [];
  const { hits } = await source.search(askFor([...words, '']));
  return confirmHits(hits, ({ title, authors, content }) =>
    hasAll(`${title} ${authors} ${content}`, words, whole),
  );
}

/** Longer words are matched first: in “Yen-Chi Chen” the initial is the other’s. */
function hasAll(text: string, words: readonly string[], whole: boolean): boolean {
  const matcher = buildWordMatcher(
    [...words].sort((a, b) => b.length - a.length),
    whole,
  );
  const matched = new Set(splitPrinted(text).map(matcher));
  return words.every((word) => matched.has(word));
}
