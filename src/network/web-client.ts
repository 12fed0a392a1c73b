/** HTTP client with rate limit, retries and `User-Agent`: at most one request every three seconds. */
import { isLocalHost, parseUrl } from '../parse-url.ts';
import { openConnections, type Redirect, type RequestLimits, request, TemporaryFailure } from './request.ts';
import { MalformedResponse, SourceUnavailable, type WebResponse } from './response.ts';
import { formatPause } from './retry-after.ts';

export interface WebClientOptions extends Partial<RequestLimits> {
  readonly userAgent: string;
  /** Minimum time between the starts of two requests, in milliseconds. */
  readonly interval?: number | undefined;
  /** Maximum number of attempts per call. */
  readonly attempts?: number | undefined;
  /** Resolves after that many milliseconds; replaceable in tests. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  /** Monotonic clock in milliseconds; replaceable in tests. */
  readonly now?: (() => number) | undefined;
}

export interface WebClient {
  /**
   * GET `url` and parse the response by `read`. Retries with growing pauses (or those of `Retry-After`) when the
   * server is busy or unreachable and when `read` throws `MalformedResponse`. Other errors of `read` are passed on.
   *
   * Rejects with `SourceUnavailable` when the server refuses, when attempts are used up, and when `Retry-After` is
   * longer than five minutes.
   */
  readonly get: <T>(url: string, accept: string, read: (response: WebResponse) => T) => Promise<T>;
}

const longestWait = 5 * 60_000;
const maxRedirects = 5;

export function buildWebClient(options: WebClientOptions): WebClient {
  const { interval = 3000, attempts = 4, timeout = 30_000, longestBody = 50_000_000 } = options;
  const wait =
    options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const pace = buildPace(interval, wait, options.now ?? (() => performance.now()));
  let connections: ReturnType<typeof openConnections> | undefined;

  async function follow(url: string, accept: string): Promise<WebResponse> {
    let address = url;
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      await pace.next();
      const headers = { 'user-agent': options.userAgent, accept };
      connections ??= openConnections();
      const response = await request(address, headers, connections, { timeout, longestBody });
      if (!isRedirect(response)) return response;
      address = resolveRedirect(response.redirect, address);
    }
    throw new SourceUnavailable(`more than ${maxRedirects} redirects`);
  }

  return {
    async get(url, accept, read) {
      let last = '';
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        try {
          return read(await follow(url, accept));
        } catch (error) {
          if (!(error instanceof TemporaryFailure || error instanceof MalformedResponse)) throw error;
          last = error.message;
          const asked = error instanceof TemporaryFailure ? error.retryAfter : 0;
          pace.rest(asked);
          if (asked > longestWait) throw new SourceUnavailable(`${last}, and ${askedForRest(asked)}`);
          if (attempt < attempts)
            await wait(Math.max(asked, Math.min(interval * 2 ** (attempt - 1), longestWait)));
        }
      }
      throw new SourceUnavailable(attempts === 1 ? last : `${last} (after ${attempts} attempts)`);
    },
  };
}

interface Pace {
  /** Resolves when the next request may start. Rejects when `Retry-After` is longer than the maximum pause. */
  readonly next: () => Promise<void>;
  /** Sets a pause of that many milliseconds (`Retry-After`). */
  readonly rest: (milliseconds: number) => void;
}

/** Rate limiter: starts requests at least `interval` apart, and none during a pause. */
function buildPace(interval: number, wait: (milliseconds: number) => Promise<void>, now: () => number): Pace {
  let next = Number.NEGATIVE_INFINITY;
  return {
    async next() {
      const pause = next - now();
      if (pause > longestWait) throw new SourceUnavailable(askedForRest(pause));
      if (pause > 0) await wait(pause);
      next = now() + interval;
    },
    rest(milliseconds) {
      next = Math.max(next, now() + milliseconds);
    },
  };
}

function askedForRest(milliseconds: number): string {
  return `the server asks to be left alone for ${formatPause(milliseconds)}`;
}

function isRedirect(response: WebResponse | Redirect): response is Redirect {
  return 'redirect' in response;
}

/**
 * The absolute URL of a redirect.
 *
 * @throws {SourceUnavailable} for a redirect from HTTPS to HTTP, to another scheme, to another host that is an IP
 * address or a local name (server-side request forgery)
 */
function resolveRedirect(location: string, from: string): string {
  const target = parseUrl(location, from);
  const origin = new URL(from);
  const isWeb =
    target?.protocol === 'https:' || (target?.protocol === 'http:' && origin.protocol === 'http:');
  const isElsewhere = target !== undefined && target.hostname !== origin.hostname;
  if (target === undefined || !isWeb || (isElsewhere && isLocalHost(target.hostname)))
    throw new SourceUnavailable(`it redirects to "${location.slice(0, 200)}", which is not followed`);
  target.username = '';
  target.password = '';
  return target.href;
}
