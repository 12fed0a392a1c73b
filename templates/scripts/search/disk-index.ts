/** Search in titles and authors for pages opened from `file://`, where modules and `fetch` don't work. */
import type { IndexedPaper } from '../../../src/search/query/search-archive.ts';
import { buildWordMatcher, splitPrinted } from '../../../src/search/query/word-match.ts';
import { buildVocabulary, type Vocabulary } from '../../../src/words/vocabulary.ts';
import type { PaperIndex } from './paper-index.ts';

type TitleRow = readonly [id: string, title: string, authors: string, year: string];

declare global {
  var offprintTitles: readonly TitleRow[] | undefined;
}

/** Loads the title index from the classic script at `script`. */
export function openDiskIndex(script: URL): PaperIndex {
  let loading: Promise<readonly TitleRow[]> | undefined;
  const rows = (): Promise<readonly TitleRow[]> => {
    loading ??= loadRows(script);
    return loading;
  };
  return {
    facets: false,
    open: async () => void (await rows()),
    preload: async () => undefined,
    loadFacets: async () => undefined,
    search: async (asked) => {
      const found = asked === null ? [] : matchRows(await rows(), asked);
      return { hits: found.map((row) => ({ load: async () => toPaper(row) })), counts: {} };
    },
    vocabulary: async () => toVocabulary(await rows()),
  };
}

function loadRows(script: URL): Promise<readonly TitleRow[]> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = script.href;
    element.addEventListener('load', () => resolve(globalThis.offprintTitles ?? []));
    element.addEventListener('error', () => reject(new Error(`${script.href} is missing.`)));
    document.head.append(element);
  });
}

/** Rows that contain all words, sorted by the number of words in the title. */
function matchRows(rows: readonly TitleRow[], asked: string): readonly TitleRow[] {
  const words = asked.replace(/["_]/g, '').split(' ');
  const matcher = buildWordMatcher(words);
  const wordsIn = (text: string): Set<string | undefined> => new Set(splitPrinted(text).map(matcher));
  const scored: { row: TitleRow; score: number }[] = [];
  for (const row of rows) {
    const [title, authors] = [wordsIn(row[1]), wordsIn(row[2])];
    if (words.every((word) => title.has(word) || authors.has(word)))
      scored.push({ row, score: words.filter((word) => title.has(word)).length });
  }
  return scored.sort((a, b) => b.score - a.score).map(({ row }) => row);
}

function toPaper([id, title, authors, year]: TitleRow): IndexedPaper {
  return { url: `papers/${id}/`, title, authors, content: '', filters: { year: [year] } };
}

function toVocabulary(rows: readonly TitleRow[]): Vocabulary {
  return buildVocabulary(rows.map(([, title, authors]) => ({ title, authors: [authors], abstract: '' })));
}
