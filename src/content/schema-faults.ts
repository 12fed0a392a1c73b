/** Faults that a schema finds in a YAML file, as errors with their lines. */
import type { Document, LineCounter } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import { laterVersion } from './archive-files.ts';
import { wordsOfIssue } from './schema-words.ts';
import { lineOf } from './yaml-lines.ts';

/** Errors for a zod issue about `value`, which `document` was read as: each with its line in `file`, and what to do. */
export function toMessages(
  issue: z.core.$ZodIssue,
  value: unknown,
  document: Document,
  lines: LineCounter,
  file: string,
): Diagnostic[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const base = { severity: 'error' as const, file };
  if (issue.code === 'custom' && issue.params?.rule === laterVersion) {
    const advice = 'Install a newer Offprint.';
    return [
      { ...base, rule: laterVersion, reason: issue.message, advice, line: lineOf(document, path, lines) },
    ];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...base,
      rule: 'unknown-key',
      reason: `"${key}" is not a known key${path.length === 0 ? '' : ` of "${path.join('.')}"`}.`,
      advice: 'Check its spelling, or delete it; docs/content.md lists the keys of every file.',
      line: lineOf(document, [...path, key], lines),
    }));
  }
  const isMissing = /^invalid_(?:type|value)$/.test(issue.code) && isAbsent(value, path);
  const words = wordsOfIssue((issue.code === 'invalid_key' && issue.issues[0]) || issue);
  const where = path.length === 0 ? 'The file' : `"${path.join('.')}"`;
  return [
    {
      ...base,
      rule: 'wrong-value',
      // zod's issue for an invalid key has the reason in its nested issues.
      reason: `${where}: ${isMissing && !words.startsWith('is missing') ? 'is missing; ' : ''}${words}.`,
      advice:
        quotingAdvice(valueAt(value, path), words) ??
        'Correct it; docs/content.md says what each key may be.',
      line: lineOf(document, path, lines),
    },
  ];
}

function isAbsent(value: unknown, path: readonly (string | number)[]): boolean {
  const above = valueAt(value, path.slice(0, -1));
  return path.length === 0 || (typeof above === 'object' && above !== null)
    ? valueAt(value, path) === undefined
    : false;
}

/** Undefined where there is none. */
function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

/** Of a number, or true and false, where text is expected: YAML takes them for text only in quotes. */
function quotingAdvice(value: unknown, words: string): string | undefined {
  const isOther = typeof value === 'number' || typeof value === 'boolean';
  return isOther && /^expected (?:some )?text\b/.test(words)
    ? `Put ${value} in quotes: "${value}".`
    : undefined;
}
