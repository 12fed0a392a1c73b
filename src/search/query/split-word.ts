/** Word segmentation: words of the archive that were typed as one (`blackhole`). */
import { stemWord } from '../../words/stem-word.ts';
import type { SearchSource } from './index-source.ts';

/** Shorter parts are words too often by chance (`la`, `tent`). */
const shortestPart = 3;
/** Longer than two words are together. Each letter more may fetch one more file. */
const longestWord = 30;

/** The two words that `word` is made of: of several pairs, the one whose rarer word most papers have. */
export async function splitWord(
  word: string,
  { lexicon }: Pick<SearchSource, 'lexicon'>,
): Promise<string | undefined> {
  if (word.length > longestWord || !/^\p{L}+$/u.test(word)) return undefined;
  const places = Array.from(
    { length: Math.max(word.length - 2 * shortestPart + 1, 0) },
    (_, at) => at + shortestPart,
  );
  const heads = await countPapers(
    places.map((at) => word.slice(0, at)),
    lexicon,
  );
  const begun = places.filter((_at, index) => (heads[index] ?? 0) > 0);
  const tails = await countPapers(
    begun.map((at) => word.slice(at)),
    lexicon,
  );
  let best: { words: string; papers: number } | undefined;
  for (const [index, at] of begun.entries()) {
    const papers = Math.min(heads[places.indexOf(at)] ?? 0, tails[index] ?? 0);
    if (papers > (best?.papers ?? 0)) best = { words: `${word.slice(0, at)} ${word.slice(at)}`, papers };
  }
  return best?.words;
}

/** Words with a year within: a key of a citation (`gu2023mamba`), a venue of a year (`neurips2024`). */
const aroundYear = /^(?<before>\p{L}{2,})(?<year>(?:19|20)\d\d)(?<after>\p{L}*)$/u;

/** The words before and behind the year in `word`, and the year. Not looked up: papers that lack one of them are no answer. */
export function splitAtYear(word: string): string | undefined {
  const { before = '', year, after = '' } = aroundYear.exec(word)?.groups ?? {};
  return year === undefined ? undefined : [before, year, after].join(' ').trim();
}

async function countPapers(
  words: readonly string[],
  lexicon: SearchSource['lexicon'],
): Promise<readonly number[]> {
  const stems = words.map(stemWord);
  const entries = await lexicon(stems);
  return stems.map((stem) => entries.get(stem)?.papers ?? 0);
}
