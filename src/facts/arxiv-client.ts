/** Asks arXiv's API, and no question twice. */
import { buildWebClient, type WebClientOptions } from '../network/web-client.ts';
import { type ArxivEntry, parseArxivAtom } from './arxiv-atom.ts';
import { arxivApi, toArxivQueryUrl } from './arxiv-query.ts';

/** Answers by the address asked. */
export interface AnswerCache {
  readonly get: (url: string) => string | undefined;
  readonly set: (url: string, answer: string) => void;
}

export interface ArxivClientOptions extends WebClientOptions {
  readonly cache: AnswerCache;
  /** The API's address. */
  readonly base?: string;
  /** Answers from the cache alone. */
  readonly offline?: boolean;
  /** Asks even what the cache can answer. */
  readonly refresh?: boolean;
}

export interface ArxivClient {
  /**
   * Papers whose title holds the words of `title`; undefined when offline and not in the cache. Rejects with
   * `SourceUnavailable` when the server stays busy, silent or unintelligible, `RefusedQuestion` when it refuses.
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
        const answer = new TextDecoder().decode(bytes);
        const entries = parseArxivAtom(answer);
        cache.set(url, answer);
        return entries;
      });
    },
  };
}
