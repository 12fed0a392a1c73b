/** Loads and validates one YAML file. */
import type { z } from 'zod';
import { type LinedYaml, parseYamlWithLines } from '../content/parse-yaml.ts';
import { readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';

interface ParsedFile {
  readonly text: string;
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/**
 * What each file held when it was read last. A preview reads all files of facts after each change, and parsing them took
 * two thirds of the time of reading content; a build reads `site.yaml` three times.
 */
const parsed = new Map<string, ParsedFile>();

/**
 * Reads `path` and validates it by `schema`. The value is shared with later calls, as long as the file's text is the same.
 *
 * @throws {ContentError} where it is missing or invalid
 */
export function loadYaml<T>(path: string, schema: z.ZodType<T>): T {
  const text = readText(path);
  const before = parsed.get(path);
  // Checked by this schema when it was parsed.
  if (before?.text === text && before.schema === schema) return before.value as T;
  const { value } = parseYamlWithLines(text, shown(path), schema);
  parsed.set(path, { text, schema, value });
  return value;
}

/** As `loadYaml`, with line numbers of its nodes. */
export function loadYamlWithLines<T>(path: string, schema: z.ZodType<T>): LinedYaml<T> {
  return parseYamlWithLines(readText(path), shown(path), schema);
}
