/** Cache of parsed files, for previews, which reload all content after each change. */
import { createHash } from 'node:crypto';
import { decodeText } from '../disk/decode-text.ts';
import { readInput } from '../disk/read-input.ts';

interface ParsedFile {
  readonly digest: string;
  readonly value: unknown;
}

/** Parser → path → parsed file. A value depends only on the parser and the file's text. */
const parsers = new WeakMap<object, Map<string, ParsedFile>>();

/**
 * Returns the value that an earlier process stored for this kind and checksum of a file, or calls `parse` and stores the result,
 * which must be plain JSON data.
 */
export type KeepParsed = <T>(kind: string, digest: string, parse: () => T) => T;

/** `keep` for one kind of file. */
export function keepAs<T>(
  kind: string,
  keep?: KeepParsed,
): ((digest: string, parse: () => T) => T) | undefined {
  return keep && ((digest, parse) => keep(kind, digest, parse));
}

/**
 * Reads `path` and parses it by `parse`. If it was parsed before and has the same text, the cached object is returned, so
 * callers must not change it. Errors are not cached.
 *
 * @param parser - cache key that identifies `parse`, e.g. a schema; one parser always gives one type
 * @throws {ContentError} where the file is missing or no text; whatever `parse` throws
 */
export function parseOnce<T>(
  parser: object,
  path: string,
  parse: (text: string) => T,
  keep: (digest: string, parse: () => T) => T = (_digest, again) => again(),
): T {
  const bytes = readInput(path);
  const digest = createHash('sha256').update(bytes).digest('base64');
  const files = parsers.get(parser) ?? new Map<string, ParsedFile>();
  parsers.set(parser, files);
  const before = files.get(path);
  // Called in both cases, because values that are not requested are dropped.
  const value = keep(digest, () =>
    before?.digest === digest ? (before.value as T) : parse(decodeText(bytes, path)),
  );
  files.set(path, { digest, value });
  return value;
}
