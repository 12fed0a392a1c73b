/** YAML that people write by hand → checked values, with the line of everything that is wrong. */
import { type Document, isCollection, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError, type Diagnostic } from '../diagnostic.ts';

/**
 * Parses `text` and checks it against `schema`. An empty file counts as an empty mapping.
 * Throws `ContentError` with one message per fault, each with its line in `file`.
 */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({
        severity: 'error',
        rule: 'yaml-syntax',
        reason: firstLine(error.message),
        advice: 'Mend the YAML on this line; text with ": " or "#" in it needs quotes.',
        file,
        line: lines.linePos(error.pos[0]).line,
      })),
    );
  }
  const checked = schema.safeParse(document.toJS({ maxAliasCount: 50 }) ?? {});
  if (checked.success) return checked.data;
  throw new ContentError(checked.error.issues.flatMap((issue) => toMessages(issue, document, lines, file)));
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '.');
}

function toMessages(
  issue: z.core.$ZodIssue,
  document: Document,
  lines: LineCounter,
  file: string,
): Diagnostic[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const base = { severity: 'error' as const, file };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...base,
      rule: 'unknown-key',
      reason: `"${key}" is not a known key${path.length === 0 ? '' : ` of "${path.join('.')}"`}.`,
      advice: 'Check its spelling, or delete it; docs/content.md lists the keys of every file.',
      line: lineOf(document, [...path, key], lines),
    }));
  }
  const where = path.length === 0 ? 'The file' : `"${path.join('.')}"`;
  return [
    {
      ...base,
      rule: 'wrong-value',
      reason: `${where}: ${issue.message}.`,
      line: lineOf(document, path, lines),
    },
  ];
}

/** The line of the key or list place that `path` ends in; of its nearest ancestor when it is missing. */
function lineOf(document: Document, path: readonly (string | number)[], lines: LineCounter): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
    const child: unknown = isPair(pair)
      ? pair.value
      : typeof step === 'number'
        ? node.items[step]
        : undefined;
    const mark = isPair(pair) ? pair.key : child;
    const start = rangeStart(mark);
    if (start !== undefined) offset = start;
    node = child;
  }
  return lines.linePos(offset).line;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}
