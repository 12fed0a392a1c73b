/** Papers that have the words of a phrase beside each other. */
import { splitWords } from '../../words/split-words.ts';
import { abstractOf } from './abstract-of.ts';
import { confirmHits, maxRead } from './confirm-hits.ts';
import type { IndexHit, SearchSource } from './index-source.ts';

/** Exact where the index keeps order, which is the abstract; titles are read, and abstracts of few papers for a long phrase. */
export async function findPhrase(
  phrase: string,
  words: readonly string[],
  source: SearchSource,
): Promise<readonly IndexHit[]> {
  const wanted = splitWords(phrase);
  const [all, ...exact] = await Promise.all([
    source.search(words.join(' ')),
    ...[...hyphenForms(phrase, wanted)].map((form) => source.search(`"${form}"`)),
  ]);
  const found = new Map(exact.flatMap(({ hits }) => hits.map((hit) => [hit.id, hit])));
  const others = all.hits.filter(({ id }) => !found.has(id));
  const isRead = wanted.length > longestClosed && others.length <= maxRead;
  const read = isRead ? others : others.filter(({ inTitle, inAuthors }) => inTitle || inAuthors);
  const confirmed = await confirmHits(read.slice(0, maxRead), (paper) =>
    [paper.title, paper.authors, abstractOf(paper)].some((text) => hasBeside(text, wanted)),
  );
  return [...confirmed, ...found.values()];
}

/** Whether `text` has `words` beside each other, whatever stands between them. */
export const hasBeside = (text: string, words: readonly string[]): boolean =>
  ` ${splitWords(text).join(' ')} `.includes(` ${words.join(' ')} `);

/** Longer phrases would have too many forms, each of which costs a file of the index. */
const longestClosed = 3;

/**
 * `phrase`, its words without signs, and with one hyphen or all: of what stands between two blanks, the index keeps the place of the
 * closed form.
 */
function hyphenForms(phrase: string, words: readonly string[]): ReadonlySet<string> {
  const forms = new Set([phrase, words.join(' ')]);
  if (words.length > longestClosed) return forms;
  for (const [at, word] of words.entries())
    if (at > 0)
      forms.add([...words.slice(0, at - 1), `${words[at - 1]}${word}`, ...words.slice(at + 1)].join(' '));
  return forms.add(words.join(''));
}
