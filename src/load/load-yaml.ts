/** Loads and validates one YAML file. */
import type { z } from 'zod';
import { type LinedYaml, parseYamlWithLines } from '../content/parse-yaml.ts';
import { readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { parseOnce } from './parse-once.ts';

/**
 * Reads `path` and validates it by `schema`. The value is shared with later calls; see `parseOnce`.
 *
 * @throws {ContentError} where it is missing or invalid
 */
export function loadYaml<T>(path: string, schema: z.ZodType<T>): T {
  return parseOnce(schema, path, (text) => parseYamlWithLines(text, shown(path), schema).value);
}

/** As `loadYaml`, with line numbers of its nodes. */
export function loadYamlWithLines<T>(path: string, schema: z.ZodType<T>): LinedYaml<T> {
  return parseYamlWithLines(readText(path), shown(path), schema);
}
