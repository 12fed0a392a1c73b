/** One YAML file from the disk, checked. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { z } from 'zod';
import { parseYaml } from '../content/parse-yaml.ts';
import { ContentError } from '../diagnostic.ts';

/** Reads and checks one YAML file; throws `ContentError` when it is missing or wrong. */
export function loadYaml<T>(path: string, schema: z.ZodType<T>): T {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    const advice = 'Create it; docs/content.md describes every key.';
    throw new ContentError([
      {
        severity: 'error',
        rule: 'missing-file',
        reason: 'The file is not there.',
        advice,
        file: shown(path),
      },
    ]);
  }
  return parseYaml(text, shown(path), schema);
}

/** A path as diagnostics print it: relative to the folder the command was started in. */
export function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || path;
}
