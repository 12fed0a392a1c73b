/** Lines without labels that name a paper of their own, with its title and identifier, among records with labels. */

import {
  containsIdentifier,
  type FoundIdentifiers,
  findIdentifiers,
  isIdentified,
} from '../fields/identifiers.ts';
import { inlineLink } from '../items/item-links.ts';
import { listMarker, listRow } from '../lists/list-row.ts';
import type { DumpLine } from '../model/dump.ts';
import { indentOf } from './continued-text.ts';
import type { LabelledRecord } from './labelled-record.ts';

/** Its title, where it has one: a link, the words of a point, or words in front of an address. */
const titleOfPaper = (line: DumpLine): string | undefined => {
  const { entry } = listRow(line);
  return entry !== undefined && isIdentified(entry) ? entry.title : undefined;
};

const marker = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?(?:\[[ xX]\]\s+)?/;

/** `[Two Words](https://…)` and nothing else but a marker: no text of a field goes on so. */
export const isLinkedTitle = (line: DumpLine): boolean =>
  line.text
    .replace(marker, '')
    .replace(inlineLink, '')
    .replace(/[*_\s]/g, '') === '' &&
  (titleOfPaper(line)?.includes(' ') ?? false);

/**
 * Whether a line below a record with an identifier is another paper: a linked title, or one of the form with which the record begins.
 * What is indented more deeply is the record's.
 */
export function isOtherPaper(line: DumpLine, record: LabelledRecord): boolean {
  if (!/https?:|\barxiv:|\bdoi:/i.test(line.text) || indentOf(line) > record.indent) return false;
  if (!containsIdentifier(record.head ?? '') && !isLinkedTitle(line)) return false;
  const said = [...(record.texts.get('link') ?? []).slice(0, mostSaid), ...record.bare.slice(0, mostSaid)];
  const own = findIdentifiers([record.head, ...said].join(' '));
  if (!isIdentified(own)) return false;
  return titleOfPaper(line) !== undefined && differs(findIdentifiers(line.text), own);
}

/** Most links, and most lines without a label, in which a record's identifier is looked for: this is done for each line below it. */
const mostSaid = 20;

const kinds = ['arxiv', 'doi', 'openreview'] as const;
const differs = (one: FoundIdentifiers, own: FoundIdentifiers): boolean =>
  kinds.some((kind) => one[kind] !== undefined && one[kind] !== own[kind]);

/** Fewest points below what a web clipper writes of a page. */
const fewestPoints = 2;

/** Whether the only record is of a page with a list of papers: `Title: …` and `URL: …`, whose address is no paper's, above their points. */
export function isPageHead(records: readonly LabelledRecord[], lines: readonly DumpLine[]): boolean {
  const [record] = records;
  const links = record?.texts.get('link') ?? [];
  if (record === undefined || records.length > 1 || record.texts.has('abstract')) return false;
  if (links.length === 0 || links.some(containsIdentifier)) return false;
  const points = lines.filter(
    (line) =>
      line.number > record.first &&
      !record.fields.has(line.number) &&
      listMarker.test(line.text) &&
      titleOfPaper(line) !== undefined,
  );
  return points.length >= fewestPoints;
}
