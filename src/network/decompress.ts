/**
 * Decompression of an HTTP answer that refuses a part for the whole. `fetch` decompresses as browsers do: where a compressed
 * answer ends too early it gives what there was, and a listing would lose its last papers unnoticed.
 */
import type { Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DecoratorHandler, type Dispatcher } from 'undici';

/** Where `Content-Encoding` is kept from `fetch`, which would decompress otherwise. */
const keptHeader = 'x-content-encoding-kept';

type OnResponseStart = NonNullable<Dispatcher.DispatchHandler['onResponseStart']>;

/** undici's declaration of the class leaves out its methods. */
const Decorator = DecoratorHandler as new (
  handler: Dispatcher.DispatchHandler,
) => { onResponseStart(...start: Parameters<OnResponseStart>): void };

class KeepingHandler extends Decorator {
  override onResponseStart(...[controller, status, headers, message]: Parameters<OnResponseStart>): void {
    const { 'content-encoding': encoding, ...others } = headers;
    const kept = encoding === undefined ? others : { ...others, [keptHeader]: encoding };
    super.onResponseStart(controller, status, kept, message);
  }
}

/** Requests through `dispatcher` whose answers `fetch` leaves compressed; `decompressorsFor` says how they are. */
export const keepCompressed = (dispatcher: Dispatcher): Dispatcher =>
  dispatcher.compose((dispatch) => (options, handler) => dispatch(options, new KeepingHandler(handler)));

/** What `decompressorsFor` reads. Of "deflate" servers have two forms, and gzip alone is enough for listings. */
export const acceptedEncoding = 'gzip';

/** For an answer with these headers: none where it is not compressed, undefined where it is so in a way that was not asked for. */
export function decompressorsFor(headers: {
  get: (name: string) => string | null;
}): readonly Transform[] | undefined {
  const encoding = (headers.get(keptHeader) ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return [];
  return /^(?:x-)?gzip$/.test(encoding) ? [createGunzip()] : undefined;
}

/** Words for an error of a decompressor: undefined for any other error. */
export function describeDecompression(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('Z_'))
    return undefined;
  return error.code === 'Z_BUF_ERROR'
    ? 'the compressed answer is cut off'
    : 'the compressed answer is damaged';
}
