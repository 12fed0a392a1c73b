/** Fields that a record of BibTeX has twice: citation-js, as biber, reads the last. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { Capture, LineSpan } from '../model/dump.ts';

/** Fields of which the entry has one. */
const known = /^(?:abstract|author|booktitle|date|doi|eprint|journal|journaltitle|title|url|year)$/;

/** A warning for each record with such fields, at its first line. */
export function repeatedFields({ text, file }: Capture, spans: readonly LineSpan[]): Diagnostic[] {
  const lines = text.split(/\r\n|\n|\r/);
  return spans.flatMap(({ first, last }): Diagnostic[] => {
    const names = fieldNames(lines.slice(first - 1, last).join('\n')).filter((name) => known.test(name));
    const repeated = [...new Set(names.filter((name, at) => names.indexOf(name) < at))];
    if (repeated.length === 0) return [];
    const shown = repeated.map((name) => `"${name}"`).join(', ');
    const reason = `The record has ${shown} more than once; the last one is read.`;
    const advice = 'Delete the other, if it is the wrong one, and capture the library again.';
    return [{ severity: 'warning', rule: 'repeated-field', reason, advice, file, line: first }];
  });
}

/** Names of fields in lower case: words before an equals sign, outside of values, up to the end of the first record. */
function fieldNames(record: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let isQuoted = false;
  // BibTeX takes round brackets around a record too.
  let isRound = false;
  for (let at = 0; at < record.length; at += 1) {
    const letter = record[at];
    if (letter === '\\') at += 1;
    else if (letter === '{' || (letter === '(' && depth === 0)) {
      isRound ||= letter === '(';
      depth += 1;
    } else if (letter === '}' || (letter === ')' && depth === 1 && isRound && !isQuoted)) {
      depth -= 1;
      if (depth <= 0) break;
    } else if (letter === '"' && depth === 1) isQuoted = !isQuoted;
    else if (letter === '=' && depth === 1 && !isQuoted) {
      const name = /([\w-]+)\s{0,9}$/.exec(record.slice(Math.max(0, at - 60), at))?.[1];
      if (name !== undefined) names.push(name.toLowerCase());
    }
  }
  return names;
}
