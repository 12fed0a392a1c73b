/** Asks arXiv's API, politely: one question in three seconds, patience with a busy server, and no question twice. */
import { type ArxivEntry, MalformedAnswer, parseArxivAtom } from './arxiv-atom.ts';
import { arxivApi, toArxivQueryUrl } from './arxiv-query.ts';

/** Answers by the address asked. */
export interface AnswerCache {
  readonly get: (url: string) => string | undefined;
  readonly set: (url: string, answer: string) => void;
}

export interface ArxivClientOptions {
  readonly cache: AnswerCache;
  readonly userAgent: string;
  /** The API's address. */
  readonly base?: string;
  /** Answers from the cache alone. */
  readonly offline?: boolean;
  /** Asks even what the cache can answer. */
  readonly refresh?: boolean;
  /** Milliseconds from the start of one request to the next (arXiv asks for three seconds). */
  readonly interval?: number;
  /** Milliseconds until a request is given up. */
  readonly timeout?: number;
  /** Requests for one question before giving up. */
  readonly attempts?: number;
  /** Resolves after so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Milliseconds on any clock that never goes back. */
  readonly now?: () => number;
}

export interface ArxivClient {
  /**
   * Papers whose title holds the words of `title`; undefined when offline and not in the cache. Rejects with
   * `ArxivUnavailable` when the server stays busy, silent or unintelligible, `RefusedQuestion` when it refuses.
   */
  readonly findByTitle: (title: string) => Promise<readonly ArxivEntry[] | undefined>;
}

/** The server did not answer usefully after all attempts; `message` says what it did last. */
export class ArxivUnavailable extends Error {
  override readonly name = 'ArxivUnavailable';
}

/** What a busy or broken server did, and how long it asks to be left alone. */
class Unanswered extends Error {
  readonly retryAfter: number;

  constructor(message: string, retryAfter = 0) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

const longestWait = 5 * 60_000;

export function buildArxivClient(options: ArxivClientOptions): ArxivClient {
  const { cache, base = arxivApi, offline = false, refresh = false, attempts = 4, interval = 3000 } = options;
  const wait =
    options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const pace = buildPace(interval, wait, options.now ?? (() => performance.now()));

  async function ask(url: string): Promise<readonly ArxivEntry[]> {
    let last = '';
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      await pace();
      try {
        const answer = await request(url, options);
        const entries = parseArxivAtom(answer);
        cache.set(url, answer);
        return entries;
      } catch (error) {
        if (!(error instanceof Unanswered || error instanceof MalformedAnswer)) throw error;
        last = error.message;
        const asked = error instanceof Unanswered ? error.retryAfter : 0;
        if (attempt < attempts)
          await wait(Math.min(Math.max(asked, interval * 2 ** (attempt - 1)), longestWait));
      }
    }
    throw new ArxivUnavailable(`${last} (after ${attempts} attempts)`);
  }

  return {
    async findByTitle(title) {
      const url = toArxivQueryUrl(title, base);
      const cached = refresh ? undefined : cache.get(url);
      if (cached !== undefined) return parseArxivAtom(cached);
      return offline ? undefined : ask(url);
    },
  };
}

/** Waits until `interval` has passed since the last request began. */
function buildPace(
  interval: number,
  wait: (milliseconds: number) => Promise<void>,
  now: () => number,
): () => Promise<void> {
  let next = Number.NEGATIVE_INFINITY;
  return async () => {
    const pause = next - now();
    if (pause > 0) await wait(pause);
    next = now() + interval;
  };
}

/** One request. Busy (429), broken (5xx), slow and unreachable servers may be asked again; other refusals may not. */
async function request(url: string, { userAgent, timeout = 30_000 }: ArxivClientOptions): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, {
      headers: { 'user-agent': userAgent, accept: 'application/atom+xml' },
      signal: AbortSignal.timeout(timeout),
    });
    if (response.ok) return await response.text();
    await response.body?.cancel();
  } catch (error) {
    throw new Unanswered(describeFailure(error, timeout));
  }
  if (response.status === 429 || response.status >= 500)
    throw new Unanswered(`HTTP ${response.status}`, parseRetryAfter(response.headers.get('retry-after')));
  throw new ArxivUnavailable(`HTTP ${response.status}`);
}

function describeFailure(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return 'no answer';
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** `Retry-After` in seconds; a date is taken as "later", which the back-off already is. */
function parseRetryAfter(header: string | null): number {
  const seconds = Number(header ?? '');
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}
