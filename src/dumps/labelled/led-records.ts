/** Titles and names without labels, with nothing but an identifier above each, which would be taken for that of the paper before. */

import { containsIdentifier } from '../fields/identifiers.ts';
import { labelledLine } from '../labels/field-labels.ts';
import { namesIn } from '../names/written-names.ts';
import type { DividedLines } from './record-divider.ts';

/** Whether records have no other labels, and an identifier stands above the first or names below the last. */
export function isLedByIdentifiers({ records, above, others }: DividedLines): boolean {
  const isBare = records.every(({ texts }) =>
    [...texts.keys()].every((field) => field === 'title' || field === 'authors' || field === 'link'),
  );
  if (!isBare) return false;
  const last = records.at(-1)?.last ?? 0;
  const isAbove = above.some((line) => labelledLine(line)?.field === 'link' && containsIdentifier(line.text));
  return (
    isAbove || others.some(({ number, text }) => number > last && (namesIn(text)?.names.length ?? 0) > 1)
  );
}
