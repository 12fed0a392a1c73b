/** Search by Pagefind's index. */

import type { SearchState } from '../../../src/search/query/search-address.ts';
import type { IndexAnswer, IndexedPaper } from '../../../src/search/query/search-archive.ts';
import { parseVocabulary, type Vocabulary } from '../../../src/words/vocabulary.ts';
import type { Pagefind, PagefindData, PagefindModule, PagefindOptions } from './pagefind.ts';
import type { PaperIndex } from './paper-index.ts';

/**
 * Loads Pagefind from `script`, and the vocabulary for spelling suggestions from `words` when needed. In a large
 * archive Pagefind runs in a web worker to keep the page responsive; in a small one, loading the worker would take
 * longer than searching.
 */
export function openPagefind(script: URL, words: URL, inWorker: boolean): PaperIndex {
  let loading: Promise<Pagefind> | undefined;
  let vocabulary: Promise<Vocabulary> | undefined;
  const open = (): Promise<Pagefind> => {
    loading ??= load(script, inWorker).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    facets: true,
    open: async () => void (await open()),
    preload: async (asked, state) => (await open()).preload(asked, toOptions(state)),
    loadFacets: async () => void (await (await open()).filters()),
    search: async (asked, state) => toAnswer(await (await open()).search(asked, toOptions(state))),
    vocabulary: () => {
      vocabulary ??= fetchVocabulary(words);
      return vocabulary;
    },
  };
}

async function load(script: URL, inWorker: boolean): Promise<Pagefind> {
  const { createInstance }: PagefindModule = await import(script.href);
  const pagefind = createInstance({
    basePath: new URL('./', script).pathname,
    noWorker: !inWorker,
    // Ranking: titles weigh most, then authors; no bonus for short abstracts; exact terms before longer ones (`part`,
    // `party`).
    ranking: { metaWeights: { title: 5, authors: 4 }, pageLength: 0.3, termSimilarity: 3 },
  });
  await pagefind.init();
  return pagefind;
}

async function fetchVocabulary(url: URL): Promise<Vocabulary> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href}: ${response.status}`);
  return parseVocabulary(await response.text());
}

function toOptions({ facets, order }: SearchState): PagefindOptions {
  const filters = Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== ''));
  return { filters, ...(order === 'date' ? { sort: { date: 'desc' as const } } : {}) };
}

function toAnswer({
  results,
  filters,
}: {
  results: readonly { data: () => Promise<PagefindData> }[];
  filters: IndexAnswer['counts'];
}): IndexAnswer {
  return {
    hits: results.map((result) => ({ load: async () => toPaper(await result.data()) })),
    counts: filters,
  };
}

function toPaper({ raw_url: url, content, meta, filters }: PagefindData): IndexedPaper {
  return { url, title: meta.title ?? '', authors: meta.authors ?? '', content, filters };
}
