/** Loads `permalinks.json` and `redirects.yaml`. */
import { join } from 'node:path';
import * as z from 'zod';
import { findJsonLine } from '../content/json-lines.ts';
import { JsonFault, parseJson } from '../content/parse-json.ts';
import { emptyPermalinks, type Permalinks, parsePermalinks } from '../content/permalinks-file.ts';
import { buildRedirects, type Redirect, redirectsFileSchema } from '../content/redirects-file.ts';
import { describeIssue, placeOfIssue } from '../content/schema-words.ts';
import { ContentError } from '../diagnostic.ts';
import { isThere, readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { loadYamlWithLines } from './load-yaml.ts';

/**
 * Reads `permalinks.json` in `dir`; empty if there is none.
 *
 * @throws {ContentError} where it is invalid
 */
export function loadPermalinks(dir: string): Permalinks {
  const path = join(dir, 'permalinks.json');
  if (!isThere(path)) return emptyPermalinks;
  const text = readText(path);
  try {
    return parsePermalinks(parseJson(text));
  } catch (error) {
    if (!(error instanceof JsonFault || error instanceof z.ZodError)) throw error;
    const advice = 'Restore it from version control; it is written by a command, not by hand.';
    const reason = `The list of permalinks is damaged: ${describe(error)}.`;
    throw new ContentError([
      {
        severity: 'error',
        rule: 'damaged-permalinks',
        reason,
        advice,
        file: shown(path),
        ...placeOf(error, text),
      },
    ]);
  }
}

function describe(error: JsonFault | z.ZodError): string {
  if (error instanceof JsonFault) return error.message;
  const [first] = error.issues;
  return first === undefined ? 'wrong value' : describeIssue(first);
}

function placeOf(error: JsonFault | z.ZodError, text: string): { readonly line?: number } {
  const first = error instanceof JsonFault ? undefined : error.issues[0];
  const line =
    error instanceof JsonFault
      ? error.line
      : findJsonLine(text, first === undefined ? [] : placeOfIssue(first));
  return line === undefined ? {} : { line };
}

/**
 * Reads `redirects.yaml` in `dir`; empty if there is none.
 *
 * @throws {ContentError} with all errors
 */
export function loadRedirects(dir: string): readonly Redirect[] {
  const path = join(dir, 'redirects.yaml');
  if (!isThere(path)) return [];
  const { value, lineOf } = loadYamlWithLines(path, redirectsFileSchema);
  return buildRedirects(value).map((redirect, index) => ({
    ...redirect,
    line: lineOf(['redirects', index]),
  }));
}
