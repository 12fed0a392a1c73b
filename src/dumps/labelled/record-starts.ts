/** Where records begin whose titles have labels. */
import { findIdentifiers } from '../identifiers.ts';
import type { LabelledLine } from './field-labels.ts';

/**
 * Numbers of the lines with which records begin: titles, and identifiers above them, below a gap or, once the first record has one
 * there, anywhere.
 */
export function recordStarts(labels: ReadonlyMap<number, LabelledLine | undefined>): ReadonlySet<number> {
  const starts = new Set<number>();
  let isLed = false;
  for (const [number, labelled] of labels) {
    if (labelled?.field !== 'title') continue;
    let first = number;
    let lead = number;
    for (let above = labels.get(number - 1); above !== undefined && above.field !== 'title'; ) {
      first -= 1;
      if (lead === number && isLed && isIdentifierLine(above)) lead = first;
      above = labels.get(first - 1);
    }
    const isBelowGap = labels.get(first - 1) === undefined;
    if (isBelowGap && isIdentifierLine(labels.get(first))) lead = first;
    if (starts.size === 0) isLed = lead < number;
    starts.add(lead);
  }
  return starts;
}

const isIdentifierLine = (line: LabelledLine | undefined): boolean =>
  line?.field === 'link' && hasIdentifier(`${line.line.text} ${line.value}`);

export const hasIdentifier = (text: string): boolean => Object.keys(findIdentifiers(text)).length > 0;
