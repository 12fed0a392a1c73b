/** One YAML file from the disk, checked. */
import type { z } from 'zod';
import { type LinedYaml, parseYamlWithLines } from '../content/parse-yaml.ts';
import { readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';

/** Reads and checks one YAML file; throws `ContentError` when it is missing or wrong. */
export function loadYaml<T>(path: string, schema: z.ZodType<T>): T {
  return loadYamlWithLines(path, schema).value;
}

/** As `loadYaml`, with the lines of what it says. */
export function loadYamlWithLines<T>(path: string, schema: z.ZodType<T>): LinedYaml<T> {
  return parseYamlWithLines(readText(path), shown(path), schema);
}
