/** Client of arXiv's API with a cache. */
import { buildWebClient, type WebClientOptions } from '../network/web-client.ts';
import { type ArxivEntry, parseArxivAtom } from './arxiv-atom.ts';
import { arxivApi, toArxivQueryUrl } from './arxiv-query.ts';

/** Responses by URL. */
export interface ResponseCache {
  readonly get: (url: string) => string | undefined;
  readonly set: (url: string, response: string) => void;
}

export interface ArxivClientOptions extends WebClientOptions {
  readonly cache: ResponseCache;
  /** URL of the API. */
  readonly base?: string;
  /** Use the cache only. */
  readonly offline?: boolean;
  /** Ignore the cache, but update it. */
  readonly refresh?: boolean;
}

export interface ArxivClient {
  /**
   * Papers whose title contains the words of `title`; undefined if offline and not in the cache. Rejects with
   * `SourceUnavailable` when the server stays unavailable or sends invalid responses, with `RejectedQuery` when it
   * rejects the query.
   */
  readonly findByTitle: (title: string) => Promise<readonly ArxivEntry[] | undefined>;
}

export function buildArxivClient(options: ArxivClientOptions): ArxivClient {
  const { cache, base = arxivApi, offline = false, refresh = false } = options;
  const web = buildWebClient(options);
  return {
    async findByTitle(title) {
      const url = toArxivQueryUrl(title, base);
      const cached = refresh ? undefined : cache.get(url);
      if (cached !== undefined) return parseArxivAtom(cached);
      if (offline) return undefined;
      return web.get(url, 'application/atom+xml', ({ bytes }) => {
        const response = new TextDecoder().decode(bytes);
        const entries = parseArxivAtom(response);
        cache.set(url, response);
        return entries;
      });
    },
  };
}
