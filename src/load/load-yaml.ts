/** Loads and validates one YAML file. */
import type { z } from 'zod';
import { type LinedYaml, parseYamlWithLines } from '../content/parse-yaml.ts';
import { readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { parseOnce } from './parse-once.ts';

/** Gives what an earlier process has parsed `text` to, or calls `parse`. */
export type KeepParsed<T> = (text: string, parse: () => T) => T;

const parseAnew = <T>(_text: string, parse: () => T): T => parse();

/**
 * Reads `path` and validates it by `schema`. The value is shared with later calls, see `parseOnce`.
 *
 * @throws {ContentError} where it is missing or invalid
 */
export function loadYaml<T>(path: string, schema: z.ZodType<T>, keep: KeepParsed<T> = parseAnew): T {
  return parseOnce(schema, path, (text) =>
    keep(text, () => parseYamlWithLines(text, shown(path), schema).value),
  );
}

/** As `loadYaml`, with line numbers of its nodes. */
export function loadYamlWithLines<T>(path: string, schema: z.ZodType<T>): LinedYaml<T> {
  return parseYamlWithLines(readText(path), shown(path), schema);
}
