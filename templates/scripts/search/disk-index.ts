/** Search in titles and authors for pages opened from `file://`, where modules and `fetch` don't work. */

import { type Completion, matchCompletions, toKey } from '../../../src/search/complete/completion.ts';
import type { LexiconEntry } from '../../../src/search/lexicon/lexicon-entry.ts';
import type { IndexedPaper, IndexHit } from '../../../src/search/query/index-source.ts';
import { buildWordMatcher, splitPrinted } from '../../../src/search/query/word-match.ts';
import { splitWords } from '../../../src/words/split-words.ts';
import { stemWord } from '../../../src/words/stem-word.ts';
import { pickVocabulary, type Vocabulary } from '../../../src/words/vocabulary.ts';
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
  // Cache: built at the first use, not at every keystroke.
  let completions: readonly Completion[] | undefined;
  return {
    facets: false,
    complete: async (typed) => {
      completions ??= listCompletions(await rows());
      const key = toKey(typed);
      return key === '' ? [] : matchCompletions(completions, key);
    },
    open: async () => void (await rows()),
    preload: async () => undefined,
    loadFacets: async () => undefined,
    search: async (asked) => {
      const found = asked === null ? [] : matchRows(await rows(), asked);
      return { hits: found, counts: {} };
    },
    lexicon: async (stems) => countStems(await rows(), stems),
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
function matchRows(rows: readonly TitleRow[], asked: string): readonly IndexHit[] {
  const words = asked.replace(/["_]/g, '').split(' ');
  const matcher = buildWordMatcher(words);
  const wordsIn = (text: string): Set<string | undefined> => new Set(splitPrinted(text).map(matcher));
  const hits: IndexHit[] = [];
  for (const row of rows) {
    const [title, authors] = [wordsIn(row[1]), wordsIn(row[2])];
    if (!words.every((word) => title.has(word) || authors.has(word))) continue;
    const titled = words.filter((word) => title.has(word)).length;
    hits.push({
      id: row[0],
      score: 1 + titled,
      inTitle: titled > 0,
      inAuthors: words.some((word) => authors.has(word)),
      load: async () => toPaper(row),
    });
  }
  return hits.sort((a, b) => b.score - a.score);
}

/** All titles and authors. */
function listCompletions(rows: readonly TitleRow[]): readonly Completion[] {
  const names = new Map<string, number>();
  for (const [, , authors] of rows)
    for (const name of authors.split(', ')) if (name !== '') names.set(name, (names.get(name) ?? 0) + 1);
  const titles = rows.map(([, text]): Completion => ({ kind: 'paper', text, papers: 1 }));
  const authors = Array.from(names, ([text, papers]): Completion => ({ kind: 'author', text, papers }));
  return [...titles, ...authors];
}

/** Number of papers with each stem in title or names; without related words, which a list of titles does not have. */
function countStems(rows: readonly TitleRow[], stems: readonly string[]): ReadonlyMap<string, LexiconEntry> {
  const counts = countPapers(rows, stemWord);
  return new Map(
    stems.flatMap((stem) => {
      const papers = counts.get(stem);
      return papers === undefined ? [] : [[stem, { stem, papers, related: [] }]];
    }),
  );
}

/** Number of papers with each form of a word in title or names. */
function countPapers(
  rows: readonly TitleRow[],
  toForm: (word: string) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, title, authors] of rows)
    for (const form of new Set(splitWords(`${title} ${authors}`).map(toForm)))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

function toPaper([id, title, authors, year]: TitleRow): IndexedPaper {
  return { url: `papers/${id}/`, title, authors, content: '', filters: { year: year === '' ? [] : [year] } };
}

function toVocabulary(rows: readonly TitleRow[]): Vocabulary {
  const counts = countPapers(rows, (word) => word);
  return pickVocabulary(new Map(Array.from(counts, ([word, papers]) => [word, { papers, worth: papers }])));
}
