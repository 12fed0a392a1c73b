/** A search from query to ordered papers, independent of the page and of how the index is fetched. */
import { functionWords } from '../../words/function-words.ts';
import { stemWord } from '../../words/stem-word.ts';
import { type AnsweredPaper, annotatePaper, telling, withAllWords } from './answered-paper.ts';
import { addCorrections, findCorrections } from './correct-words.ts';
import { askForAll, type FullAnswer, loadFirst, papersPerResultPage } from './full-answer.ts';
import type { IndexedPaper, IndexHit, SearchSource } from './index-source.ts';
import { addLackingCompounds } from './lacking-compounds.ts';
import { findLimits } from './limit-hits.ts';
import { limitSource } from './limited-source.ts';
import { answerIdentifier, answerIdentifiers, listLacking, listPapers, listWanted } from './list-papers.ts';
import { isNearTitle } from './rank-found.ts';
import type { ReadQuery } from './read-query.ts';
import type { SearchOutcome } from './search-outcome.ts';
import { chooseAsked, isLetters, parseQuery, type SearchQuery } from './search-query.ts';
import { groupWords, scoreGroups, stemsToLookUp, type WordGroup } from './some-words.ts';
import { readUnmet } from './unmet-clauses.ts';

/** With so many papers that have all of the words, none with some of them are looked for. */
const enough = 5;

/**
 * Answers `query`: papers with all of its plain words among those that its other clauses let through; where these are few,
 * words that no paper has are corrected, and papers with the rarest and most of the words come next.
 */
export async function searchArchive(
  query: ReadQuery,
  common: ReadonlySet<string>,
  source: SearchSource,
): Promise<SearchOutcome> {
  const limits = await findLimits(query.clauses, source);
  if (limits.unmet.size > 0) {
    const other = await readUnmet(query, limits.unmet, source);
    const outcome = await searchArchive(other.query, common, source);
    const isAnswered = outcome.papers.length > 0;
    return isAnswered ? { ...outcome, instead: outcome.instead ?? other.instead } : outcome;
  }
  const limited = limitSource(source, limits, query);
  if (query.words === '') return listPapers(await listWanted(limits, limited), query, source);
  const parsed = parseQuery(query.words, common, source.typed);
  const all = await askForAll(parsed, query.words, limited);
  if (parsed.asked.length === 0) return answerIdentifier(all, query);
  const isEnough = all.answer.hits.length >= enough || isLetters(parsed.asked);
  if (all.complete && (isEnough || all.isTitle || source.order === 'date'))
    return toOutcome({ parsed, all, groups: [], some: [], instead: undefined });
  const identified = all.complete ? undefined : await answerIdentifiers(query.words, limited);
  if (identified !== undefined) return identified;
  const widened = await widen(await closeKnown(parsed, limited), all, common, limited);
  return widened.papers.length > 0
    ? addLackingCompounds(putNearTitlesFirst(widened, query.words), parsed, query.words)
    : { ...(await listLacking(limits, parsed)), instead: widened.instead };
}

/** Of the papers with some of the words, those first whose title is nearly `text`. */
function putNearTitlesFirst(outcome: SearchOutcome, text: string): SearchOutcome {
  const full = outcome.papers.slice(0, outcome.total);
  const others = outcome.papers.slice(outcome.total);
  const isNear = ({ paper }: AnsweredPaper): boolean => isNearTitle(paper.title, text);
  return {
    ...outcome,
    papers: [...full, ...others.filter(isNear), ...others.filter((one) => !isNear(one))],
  };
}

const nothing: FullAnswer = { answer: { hits: [], counts: {} }, papers: [], complete: false, isTitle: false };

/** `parsed` with its compounds in closed form if the archive has these as words: `over fitting`, of which `fitting` alone is little. */
async function closeKnown(parsed: SearchQuery, { lexicon }: SearchSource): Promise<SearchQuery> {
  const { joined } = parsed;
  const stems = (joined?.asked ?? []).filter((word) => !parsed.asked.includes(word)).map(stemWord);
  if (joined === undefined || stems.length === 0) return parsed;
  const known = await lexicon(stems);
  const isKnown = stems.every((stem) => (known.get(stem)?.papers ?? 0) > 0);
  return isKnown ? { ...joined, words: joined.asked } : parsed;
}

/** Few papers have all of the words, or none: corrections first, then papers with some of them. */
async function widen(
  parsed: SearchQuery,
  all: FullAnswer,
  common: ReadonlySet<string>,
  source: SearchSource,
): Promise<SearchOutcome> {
  const entries = await source.lexicon(stemsToLookUp(parsed.asked));
  const isLost = (word: string, index: number): boolean =>
    !(source.typed && index === parsed.asked.length - 1) && !entries.has(stemWord(word));
  const corrections = all.complete
    ? noCorrections
    : await findCorrections(parsed.asked, isLost, entries, source);
  if (corrections.size === 0)
    return widenBy(parsed, all, groupWords(parsed.asked, entries, source.paperCount), source);
  const corrected = parsed.asked.flatMap((word) => toWords(corrections.get(word) ?? word));
  const query = chooseCorrected(parsed.asked, corrections, common);
  const found = await askForAll(query, corrected.join(' '), source);
  const known = await source.lexicon(stemsToLookUp(query.asked));
  // A paper with all of them says that these were slips. Without one, they may be words that the archive lacks.
  if (found.complete)
    return {
      ...(await widenBy(query, found, groupWords(query.asked, known, source.paperCount), source)),
      instead: corrected,
    };
  return widenBy(
    parsed,
    nothing,
    addCorrections(groupWords(parsed.asked, entries, source.paperCount), corrections, known),
    source,
  );
}

/** The corrected query; words that were written as one have to stand beside each other. */
function chooseCorrected(
  asked: readonly string[],
  corrections: ReadonlyMap<string, string>,
  common: ReadonlySet<string>,
): SearchQuery {
  const choose = (words: readonly string[]): SearchQuery =>
    chooseAsked(
      words.filter((word) => !functionWords.has(word)),
      common,
    );
  const corrected = asked.map((word) => corrections.get(word) ?? word);
  const query = choose(corrected.flatMap(toWords));
  if (!corrected.some(isPair)) return query;
  const closed = choose(
    corrected.flatMap((words) => (isPair(words) ? words.replace(' ', '') : toWords(words))),
  );
  return { ...query, joined: { ...query, asked: closed.asked } };
}

/** Whether a correction is two words that were written as one; what stands around a year (`gu2023mamba`) never was one. */
const isPair = (words: string): boolean => words.includes(' ') && !/ \d{4}(?: |$)/.test(words);

/** The words of a correction: one, several, or none where another has it. */
const toWords = (correction: string): readonly string[] =>
  correction.split(' ').filter((word) => word !== '');

const noCorrections: ReadonlyMap<string, string> = new Map();

/** Papers with all of the words, then those with some. */
async function widenBy(
  parsed: SearchQuery,
  all: FullAnswer,
  groups: readonly WordGroup[],
  source: SearchSource,
): Promise<SearchOutcome> {
  const scored = await scoreGroups(groups, source);
  const full = all.complete ? all : nothing;
  const ids = new Set(full.answer.hits.map(({ id }) => id));
  const some = scored.map(({ hit }) => hit).filter(({ id }) => !ids.has(id));
  return toOutcome({ parsed, all: full, groups, some, instead: undefined });
}

async function toOutcome({
  parsed,
  all,
  groups,
  some,
  instead,
}: {
  readonly parsed: SearchQuery;
  readonly all: FullAnswer;
  readonly groups: readonly WordGroup[];
  readonly some: readonly IndexHit[];
  readonly instead: readonly string[] | undefined;
}): Promise<SearchOutcome> {
  const { hits, counts } = all.answer;
  const annotate = (paper: IndexedPaper): AnsweredPaper => annotatePaper(paper, parsed.words, groups);
  // The index goes on with the beginning of a word.
  const hasSome = ({ lacking, also }: AnsweredPaper): boolean =>
    also.length > 0 || lacking.length < parsed.words.length;
  // A page of papers that have some of the words; where others have them all, a few.
  const room = (hits.length === 0 ? papersPerResultPage : enough) - all.papers.length;
  const shown = some.slice(0, Math.max(room, 0));
  const others = (await loadFirst(shown, shown.length)).map(annotate).filter(hasSome);
  const related = groups.flatMap(({ members }) => members.filter(({ weight }) => weight < 1));
  return {
    total: hits.length,
    counts,
    papers: [...all.papers.map(withAllWords), ...others],
    rest: [...hits.slice(papersPerResultPage), ...some.slice(shown.length)],
    annotate,
    // "of" of `chain of thought` would be marked in every sentence.
    words: [...new Set([...parsed.words, ...related.flatMap(({ words }) => telling(words))])],
    instead,
  };
}
