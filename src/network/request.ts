/** One HTTP request with limits on body size and time, and readable errors. */
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Dispatcher, EnvHttpProxyAgent, fetch, type Response } from 'undici';
import { acceptedEncoding, decompressorsFor, describeDecompression, keepCompressed } from './decompress.ts';
import { SourceUnavailable, type WebResponse } from './response.ts';
import { parseRetryAfter } from './retry-after.ts';

export interface RequestLimits {
  /** Idle timeout in milliseconds; the whole response may take ten times as long. */
  readonly timeout: number;
  /** Maximum body size in bytes. */
  readonly longestBody: number;
}

/** A temporary failure: the server is busy, broken, too slow or unreachable. The request may be repeated. */
export class TemporaryFailure extends Error {
  override readonly name = 'TemporaryFailure';
  /** Milliseconds from `Retry-After`; 0 if missing. */
  readonly retryAfter: number;

  constructor(message: string, retryAfter = 0) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

export interface Redirect {
  readonly redirect: string;
}

/** Connections through the proxy in HTTPS_PROXY, HTTP_PROXY and NO_PROXY, direct if none is set. */
export function openConnections(): Dispatcher {
  try {
    return keepCompressed(new EnvHttpProxyAgent());
  } catch (error) {
    throw new SourceUnavailable(`HTTPS_PROXY or HTTP_PROXY is no address: ${describeFailure(error)}`);
  }
}

/**
 * GET `url`, redirects included.
 *
 * @throws {TemporaryFailure} for 206, 408, 425, 429, 5xx, timeouts and broken connections
 * @throws {SourceUnavailable} for every other status, a blocked port, and a body that is too long
 */
export async function request(
  url: string,
  headers: Readonly<Record<string, string>>,
  dispatcher: Dispatcher,
  { timeout, longestBody }: RequestLimits,
): Promise<WebResponse | Redirect> {
  const watch = watchSilence(timeout);
  try {
    const response = await fetch(url, {
      headers: { ...headers, 'accept-encoding': acceptedEncoding },
      dispatcher,
      redirect: 'manual',
      signal: watch.signal,
    });
    watch.received();
    // Nothing here asks for a part: one would pass for a whole listing.
    if (!response.ok || response.status === 206) {
      await response.body?.cancel();
      return refuse(response);
    }
    const bytes = await readBody(response, longestBody, watch.received);
    return { url, contentType: response.headers.get('content-type') ?? '', bytes };
  } catch (error) {
    if (error instanceof TemporaryFailure || error instanceof SourceUnavailable) throw error;
    if (watch.signal.aborted) throw new TemporaryFailure(String(watch.signal.reason));
    const reason = describeDecompression(error) ?? describeFailure(error);
    // Ports of other services, which no client that follows the Fetch standard asks.
    if (reason === 'bad port')
      throw new SourceUnavailable(
        `no page is asked for at port ${new URL(url).port}, which is of another service`,
      );
    throw new TemporaryFailure(reason);
  } finally {
    watch.stop();
  }
}

function refuse({ status, headers }: Response): Redirect {
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location !== null) return { redirect: location };
  if ([206, 408, 425, 429].includes(status) || status >= 500)
    throw new TemporaryFailure(
      `HTTP ${status}`,
      parseRetryAfter(headers.get('retry-after'), headers.get('date')),
    );
  throw new SourceUnavailable(`HTTP ${status}`, status);
}

async function readBody(response: Response, longest: number, received: () => void): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array();
  const decompressors = decompressorsFor(response.headers);
  if (decompressors === undefined)
    throw new SourceUnavailable('the answer is compressed in a way that was not asked for');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const sink = new Writable({
    write: (chunk: Uint8Array, _encoding, done) => {
      received();
      length += chunk.length;
      chunks.push(chunk);
      const isTooLong = length > longest;
      done(
        isTooLong
          ? new SourceUnavailable(`the answer is longer than ${Math.round(longest / 1_000_000)} MB`)
          : null,
      );
    },
  });
  await pipeline([Readable.from(response.body), ...decompressors, sink]);
  return Buffer.concat(chunks, length);
}

/** Aborts after `timeout` without a call of `received`, and in any case after ten times `timeout`. */
function watchSilence(timeout: number) {
  const controller = new AbortController();
  const silence = setTimeout(() => controller.abort(`no answer within ${timeout / 1000} seconds`), timeout);
  const whole = setTimeout(
    () => controller.abort(`the answer was not whole after ${timeout / 100} seconds`),
    timeout * 10,
  );
  return {
    signal: controller.signal,
    received: () => {
      silence.refresh();
    },
    stop: () => {
      clearTimeout(silence);
      clearTimeout(whole);
    },
  };
}

/** Message of the innermost cause; where all addresses of a host failed (`AggregateError`), of the first. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  const cause = error instanceof AggregateError ? error.errors[0] : error.cause;
  if (cause instanceof Error) return describeFailure(cause);
  return error.message || 'no answer';
}
