/** Loads and validates one YAML file. */
import type { z } from 'zod';
import { type LinedYaml, parseYamlWithLines } from '../content/parse-yaml.ts';
import { readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';

/**
 * Reads `path` and validates it by `schema`.
 *
 * @throws {ContentError} where it is missing or invalid
 */
export function loadYaml<T>(path: string, schema: z.ZodType<T>): T {
  return loadYamlWithLines(path, schema).value;
}

/** As `loadYaml`, with line numbers of its nodes. */
export function loadYamlWithLines<T>(path: string, schema: z.ZodType<T>): LinedYaml<T> {
  return parseYamlWithLines(readText(path), shown(path), schema);
}
