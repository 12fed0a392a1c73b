/** Cache of what files were parsed to, for previews, which read all content again after each change. */
import { createHash } from 'node:crypto';
import { decodeText } from '../disk/decode-text.ts';
import { readInput } from '../disk/read-input.ts';

interface ParsedFile {
  readonly digest: string;
  readonly value: unknown;
}

/** By what parses them: what a file is parsed to depends on that and its text alone. */
const parsers = new WeakMap<object, Map<string, ParsedFile>>();

/** Gives what an earlier process has parsed the bytes with this checksum to, or calls `parse` and notes its value. */
export type KeepParsed<T> = (digest: string, parse: () => T) => T;

const keepNothing = <T>(_digest: string, parse: () => T): T => parse();

/**
 * Reads `path` and parses it by `parse`, unless it was parsed before and its text is the same: the value is then the
 * same object, which nobody may change. An error is not remembered.
 *
 * @param parser - stands for what `parse` does, e.g. a schema; one parser always gives one type
 * @throws {ContentError} where the file is missing or no text; whatever `parse` throws
 */
export function parseOnce<T>(
  parser: object,
  path: string,
  parse: (text: string) => T,
  keep: KeepParsed<T> = keepNothing,
): T {
  const bytes = readInput(path);
  const digest = createHash('sha256').update(bytes).digest('base64');
  const files = parsers.get(parser) ?? new Map<string, ParsedFile>();
  parsers.set(parser, files);
  const before = files.get(path);
  // Asked in either case: it keeps only what it is asked for.
  const value = keep(digest, () =>
    before?.digest === digest ? (before.value as T) : parse(decodeText(bytes, path)),
  );
  files.set(path, { digest, value });
  return value;
}
