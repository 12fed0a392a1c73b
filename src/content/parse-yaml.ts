/** Parses and validates YAML files written by people; errors have line numbers. */
import { type Document, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { laterVersion } from './archive-files.ts';
import { toMessages } from './schema-faults.ts';
import { findTooDeep } from './yaml-depth.ts';
import { keyLines, lineOf } from './yaml-lines.ts';
import { findLosses } from './yaml-losses.ts';
import { findSyntaxFaults, type MakeFault, rangeStart } from './yaml-syntax.ts';

/**
 * Parses `text` and validates it by `schema`. An empty file counts as an empty mapping.
 *
 * @throws {ContentError} with one diagnostic per fault, each with its line in `file`
 */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>): T {
  return parseYamlWithLines(text, file, schema).value;
}

export interface LinedYaml<T> {
  readonly value: T;
  /** The line (from 1) of the key or list item at a path such as `['merge', 0]`. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** The lines of the keys of the file's mapping, in one go. */
  readonly keyLines: () => ReadonlyMap<string, number>;
}

/** As `parseYaml`, with line numbers for later checks. */
export function parseYamlWithLines<T>(text: string, file: string, schema: z.ZodType<T>): LinedYaml<T> {
  const lines = new LineCounter();
  const fault = faultMaker(text, file);
  const deepAt = findTooDeep(text);
  if (deepAt !== undefined) throw tooDeep(fault, deepAt);
  try {
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    const faults = [
      ...findSyntaxFaults(document, text, fault, lines),
      ...findUnsafeNodes(document, fault),
      ...findLosses(document, text, fault),
    ];
    if (faults.length > 0) throw new ContentError(faults);
    const value = toPlainValue(document, fault);
    const checked = schema.safeParse(value);
    if (checked.success)
      return {
        value: checked.data,
        lineOf: (path) => lineOf(document, path, lines),
        keyLines: () => keyLines(document, lines),
      };
    const messages = checked.error.issues.flatMap((issue) => toMessages(issue, value, document, lines, file));
    // Whatever else seems wrong may be right in that version.
    const later = messages.filter(({ rule }) => rule === laterVersion);
    throw new ContentError(later.length > 0 ? later : messages);
  } catch (error) {
    // The parser is recursive, so deep nesting overflows the stack (`RangeError`).
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(fault);
  }
}

/** Makes errors in `file`, each with the line of a place in `text`. */
function faultMaker(text: string, file: string): MakeFault {
  return (rule, reason, advice, at = 0) => ({
    severity: 'error',
    rule,
    reason,
    advice,
    file,
    // Counted here, since `LineCounter` is filled by the parser.
    line: text.slice(0, at).split('\n').length,
  });
}

function tooDeep(fault: MakeFault, at?: number): ContentError {
  const reason = 'Lists or mappings are nested too deeply to be read.';
  return new ContentError([fault('yaml-too-deep', reason, 'Write the file with less nesting.', at)]);
}

/** Faults: undefined aliases, keys that are no text, and the key `__proto__`. */
function findUnsafeNodes(document: Document, fault: MakeFault): Diagnostic[] {
  const faults: Diagnostic[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      const reason = `"*${alias.source}" stands for something named "&${alias.source}" above it, and there is no such name.`;
      faults.push(
        fault('yaml-alias', reason, 'Correct the name, or put the text in quotes.', rangeStart(alias)),
      );
    },
    Pair: (_, { key }) => {
      // A line without a colon is taken for such a key, too; that is said already.
      if (isCollection(key) && document.errors.length === 0) {
        faults.push(
          fault(
            'yaml-key',
            'A key is a list or mapping of its own here.',
            'Write it as text, in quotes where it begins with a bracket or brace.',
            rangeStart(key),
          ),
        );
        return visit.SKIP;
      }
      if (isScalar(key) && key.value === '__proto__')
        faults.push(
          fault('unknown-key', '"__proto__" can\u2019t be a key.', 'Choose another.', rangeStart(key)),
        );
      return undefined;
    },
  });
  return faults;
}

/**
 * Limit on alias expansion, against the "billion laughs" attack: a few lines of nested aliases can expand to
 * gigabytes.
 */
const maxAliases = 100;

function toPlainValue(document: Document, fault: MakeFault): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases }) ?? {};
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let first: number | undefined;
    visit(document, {
      Alias: (_, alias) => {
        first = rangeStart(alias);
        return visit.BREAK;
      },
    });
    const reason = `Aliases ("*name") stand for more than ${maxAliases} things in this file.`;
    throw new ContentError([fault('yaml-alias', reason, 'Write out what they stand for.', first)]);
  }
}
