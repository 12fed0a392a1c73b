/** Lines of text below a paper of a reading list are its note. */

import { listIdentifiers } from '../fields/identifiers.ts';
import { codeLinkIn } from '../items/item-links.ts';
import { toNote } from '../items/to-note.ts';
import { isOrgLine, withProperty } from '../labels/org-lines.ts';
import type { DumpEntry } from '../model/dump.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import { indentOf, type ListRow } from './list-row.ts';

/**
 * Joins a note to the paper above it: lines indented more deeply than the paper's (a blank line may be between), quoted
 * lines (`> …`), and, where papers and prose take turns without a blank line, each line of prose.
 */
export function joinNotes(rows: readonly ListRow[]): ListRow[] {
  const joined: ListRow[] = [];
  rows.forEach((row, index) => {
    const above = joined.at(-1);
    const entry = above?.entry;
    if (above === undefined || entry === undefined) {
      joined.push(row);
      return;
    }
    const { text, number } = row.line;
    const cited = citedBelow(above, row);
    if (cited !== undefined) {
      joined.splice(-1, 1, cited);
      return;
    }
    if (row.kind === 'silent' && number === entry.lines.last + 1 && isOrgLine(text)) {
      joined.splice(-1, 1, { ...above, entry: withProperty(entry, text, number) });
      return;
    }
    const code = isBelow(above, row) ? codeIn(text) : undefined;
    const note = noteBelow(above, row, isAlone(joined.at(-2), above, rows[index + 1], row));
    const within = note === undefined ? undefined : codeLinkIn(text)?.url;
    const own = within === undefined ? entry : withCode(entry, within);
    const more = code === undefined ? withNote(own, note) : withCode(entry, code);
    if (more === undefined) joined.push(row);
    else
      joined.splice(-1, 1, {
        ...above,
        entry: { ...more, lines: { first: entry.lines.first, last: number } },
      });
  });
  return joined;
}

/** A paper whose heading is its link, with the remark on the next line that cites another one, which has no title there. */
function citedBelow(above: ListRow, { kind, entry, line, others = [] }: ListRow): ListRow | undefined {
  if (above.entry === undefined || kind !== 'paper' || entry?.title !== undefined) return undefined;
  const isHeaded = /^\s*#/.test(above.line.text) && line.number === above.entry.lines.last + 1;
  if (!isHeaded || entry?.note === undefined) return undefined;
  const lines = { first: above.entry.lines.first, last: line.number };
  return {
    ...above,
    entry: { ...above.entry, note: entry.note, lines },
    others: [...(above.others ?? []), ...listIdentifiers(entry), ...others],
  };
}

function noteBelow(above: ListRow, row: ListRow, alone: boolean): string | undefined {
  const { entry } = above;
  if (entry === undefined || (row.kind !== 'text' && row.kind !== 'point')) return undefined;
  const isInside = isBelow(above, row);
  const isNext = row.kind === 'text' && row.line.number === entry.lines.last + 1 && alone;
  if (!isInside && !isNext) return undefined;
  if (codeIn(row.line.text) !== undefined) return undefined;
  const text = withoutLinks(row.line.text.replace(/^\s*(?:>\s*)*(?:[-*+•·–]\s+)?/, ''));
  // The rest of a sentence that began in the line above needs no further evidence.
  return entry.note !== undefined && isInside && row.kind === 'text' ? text : toNote(text);
}

/** Words of links without their addresses, and without emphasis. */
export const withoutLinks = (text: string): string =>
  withoutEmphasis(text.replace(/!?\[([^\][]{0,300})\]\([^()\s]{0,2000}\)/g, '$1'));

/** Indented more deeply than the paper, or quoted. */
function isBelow(above: ListRow, row: ListRow): boolean {
  const gap = row.line.number - (above.entry?.lines.last ?? row.line.number);
  const isOwn = /^\s*>/.test(row.line.text) || indentOf(row) > indentOf(above);
  return gap > 0 && gap <= 2 && isOwn && (row.kind === 'text' || row.kind === 'point');
}

/** The address of code, in a line of nothing else. */
export function codeIn(text: string): string | undefined {
  return /^[\s*+•·–-]*(?:\[?(?:code|github|repo|repository|implementation)\]?\s{0,9}[:：]?\s{0,9})?[(<]?(https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^\s<>()]+)[)>]?$/i.exec(
    text,
  )?.[1];
}

function withCode(entry: DumpEntry, url: string): DumpEntry {
  return entry.resources.length > 0 ? entry : { ...entry, resources: [{ kind: 'code', url }] };
}

/** Whether a paper and the line below it stand between blank lines, headings, or other such pairs. */
function isAlone(
  before: ListRow | undefined,
  paper: ListRow,
  behind: ListRow | undefined,
  row: ListRow,
): boolean {
  const last = before?.entry?.lines.last ?? before?.line.number;
  const begins =
    last === undefined ||
    last < (paper.entry?.lines.first ?? 0) - 1 ||
    before?.entry?.note !== undefined ||
    before?.kind === 'heading';
  const ends = behind?.line.number !== row.line.number + 1 || behind.kind !== 'text';
  return begins && ends;
}

function withNote(entry: DumpEntry, text: string | undefined): DumpEntry | undefined {
  if (text === undefined) return undefined;
  return { ...entry, note: entry.note === undefined ? text : `${entry.note} ${text}` };
}
