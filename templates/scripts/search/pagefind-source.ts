/** Search by Pagefind's index. */

import type { IndexAnswer, IndexedPaper } from '../../../src/search/query/index-source.ts';
import { fetchCompletions } from './fetched-completions.ts';
import { fetchLexicon } from './fetched-lexicon.ts';
import { fetchVocabulary } from './fetched-vocabulary.ts';
import type { Pagefind, PagefindAnswer, PagefindData, PagefindModule, PagefindOptions } from './pagefind.ts';
import type { IndexChoices, PaperIndex } from './paper-index.ts';

export interface PagefindPlace {
  /** Pagefind's interface. */
  readonly script: URL;
  /** The folder of the files of words for corrections, fetched when a search needs them. */
  readonly vocabulary: URL;
  /** The folder of the lexicon's files. */
  readonly lexicon: URL;
  /** The list of prefixes that have a file of completions. */
  readonly completions: URL;
  readonly papers: number;
  /** Whether Pagefind runs in a worker: it keeps the page of a large archive responsive, but takes time to load. */
  readonly inWorker: boolean;
}

export function openPagefind(place: PagefindPlace): PaperIndex {
  let loading: Promise<Pagefind> | undefined;
  const open = (): Promise<Pagefind> => {
    loading ??= load(place.script, place.inWorker).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    facets: true,
    open: async () => void (await open()),
    preload: async (asked, choices) => (await open()).preload(asked, toOptions(choices)),
    loadFacets: async () => void (await (await open()).filters()),
    search: async (asked, choices) => toAnswer(await (await open()).search(asked, toOptions(choices))),
    complete: fetchCompletions(place.completions),
    lexicon: fetchLexicon(place.lexicon, place.papers),
    vocabulary: fetchVocabulary(place.vocabulary),
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

function toOptions({ facets, order }: IndexChoices): PagefindOptions {
  const all = facets.map(({ facet, values, excluded }) => {
    const choice = { [facet]: { any: values } };
    return excluded ? { not: choice } : choice;
  });
  return {
    filters: all.length === 0 ? {} : { all },
    ...(order === 'date' ? { sort: { date: 'desc' as const } } : {}),
  };
}

function toAnswer({ results, filters }: PagefindAnswer): IndexAnswer {
  return {
    hits: results.map(({ id, score, matchedMetaFields = [], data }) => ({
      id,
      score,
      inTitle: matchedMetaFields.includes('title'),
      inAuthors: matchedMetaFields.includes('authors'),
      load: async () => toPaper(await data()),
    })),
    counts: filters,
  };
}

function toPaper({ raw_url: url, content, meta, filters }: PagefindData): IndexedPaper {
  return { url, title: meta.title ?? '', authors: meta.authors ?? '', content, filters };
}
