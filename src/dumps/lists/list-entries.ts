/** Entries of a reading list from its rows, with the days and the name in its headings. */
import type { Diagnostic } from '../../diagnostic.ts';
import { dayNumber } from '../days/day-order.ts';
import { dateStart, type ListedSpan } from '../days/list-dates.ts';
import { isAddress } from '../fields/identifiers.ts';
import { withoutPaperNumbers } from '../fields/paper-numbers.ts';
import { picture } from '../items/item-links.ts';
import { declinedRow, nameOrSubtitle, otherPapers, unreadLine } from '../items/list-diagnostics.ts';
import { withoutRepeatedMarks } from '../items/repeated-marks.ts';
import { withoutTitleQuotes } from '../items/title-quotes.ts';
import type { DumpEntry, DumpLine, LineRole, ListingDate } from '../model/dump.ts';
import { unreadableDate } from '../model/listing-diagnostics.ts';
import { familyNames } from '../tables/family-columns.ts';
import { unevenRow } from '../tables/table-faults.ts';
import { type ListRow, listMarker } from './list-row.ts';
import { unsureNames } from './names-below.ts';

export interface ListEntries {
  /** Each with the day of the heading above it, if the list has several days. */
  readonly entries: readonly DumpEntry[];
  /** Name in the first heading that has one. */
  readonly name: string | undefined;
  /** The only day or range of the list, or the latest of its days. */
  readonly listed: ListingDate | undefined;
  readonly since: ListingDate | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Adds the role of each row's lines to `roles`. */
export function readEntries(
  rows: readonly ListRow[],
  roles: Map<number, LineRole>,
  file: string,
): ListEntries {
  const entries: DumpEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  const spans: ListedSpan[] = [];
  let current: ListedSpan | undefined;
  let name: string | undefined;
  let above: DumpLine | undefined;
  for (const row of rows) {
    const { line, kind, entry, span } = row;
    diagnostics.push(...faultsOf(row, file));
    if (kind === 'heading' || kind === 'silent') {
      roles.set(line.number, 'header');
      if (kind === 'heading') name ??= nameOf(line.text);
      if (span !== undefined) current = span;
    } else if (kind === 'paper' && entry !== undefined) {
      if (current !== undefined && !spans.includes(current)) spans.push(current);
      entries.push({ ...entry, listed: current?.listed });
      for (let below = line.number + 1; below <= entry.lines.last; below += 1) roles.set(below, 'details');
      roles.set(line.number, entry.title === undefined ? 'details' : 'title');
    } else {
      const isPoint =
        kind === 'point' || row.isDeclined === true || (kind === 'aside' && listMarker.test(line.text));
      const isIntroduction = !isPoint && entries.length === 0 && !isAddress(line.text);
      if (isIntroduction) above = line;
      roles.set(line.number, isIntroduction ? 'header' : 'unread');
      if (!isIntroduction)
        diagnostics.push(row.isDeclined === true ? declinedRow(line, file) : unreadLine(line, file));
    }
  }
  if (above !== undefined && (mayBeTitle(above, entries) || mayBePaper(above, entries))) {
    roles.set(above.number, 'unread');
    diagnostics.unshift(unreadLine(above, file));
  }
  return {
    ...dateEntries(withoutPaperNumbers(withoutRepeatedMarks(withoutTitleQuotes(entries))), spans, current),
    name,
    diagnostics,
  };
}

/** What is wrong with a row of a table, or a line of several papers. */
function faultsOf(row: ListRow, file: string): readonly Diagnostic[] {
  const { line, others = [], uneven, undated, families, below, subtitle } = row;
  return [
    ...(uneven === undefined ? [] : [unevenRow(line.number, uneven.cells, uneven.width, file)]),
    ...(undated === undefined ? [] : [{ ...unreadableDate(undated), file, line: line.number }]),
    ...(families === undefined ? [] : [familyNames(families, line.number, file)]),
    ...(below === undefined ? [] : [unsureNames(below, line.number, file)]),
    ...(subtitle?.kind === 'name' ? [nameOrSubtitle(line, subtitle.text, file)] : []),
    ...(others.length === 0 ? [] : [otherPapers(line, others, file)]),
  ];
}

/** Whether a line above the first paper is the title that this paper lacks, and most others have. */
function mayBeTitle({ number }: DumpLine, entries: readonly DumpEntry[]): boolean {
  const [first] = entries;
  const titled = entries.filter(({ title }) => title !== undefined).length;
  const isBare = first !== undefined && first.title === undefined && first.lines.first === number + 1;
  return isBare && titled * 2 >= entries.length;
}

/** Whether the line above the first paper has a title and ends in an address, as that of a paper without an identifier does. */
const mayBePaper = ({ number, text }: DumpLine, entries: readonly DumpEntry[]): boolean =>
  entries[0]?.lines.first === number + 1 &&
  /\shttps?:\/\/[^\s/]{3,80}\/\S{3,300}$/.test(text.slice(-400)) &&
  /^["“„«]|["”»“],?\s/.test(text.trim());

/** `spans` are those of headings with entries, `last` is the last span of any heading. */
function dateEntries(
  entries: readonly DumpEntry[],
  spans: readonly ListedSpan[],
  last: ListedSpan | undefined,
): Pick<ListEntries, 'entries' | 'listed' | 'since'> {
  const hasSeveral = new Set(spans.map(({ listed }) => JSON.stringify(listed))).size > 1;
  if (hasSeveral) {
    const latest = spans.toSorted((a, b) => dayNumber(b.listed) - dayNumber(a.listed))[0];
    return { entries, listed: latest?.listed, since: undefined };
  }
  const only = spans[0] ?? last;
  const undated = entries.map((entry) => ({ ...entry, listed: undefined }));
  return { entries: undated, listed: only?.listed, since: only?.since };
}

/** What stands between a list's name and its date. */
const dateWords =
  /(?:[\s,.:(–—-]|(?<!\p{L})(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:week|month|day)\s+(?:of|from)|of|from|the|for|on|vom|am|du|le|del|el)(?=[\s,.:(–—-]|$))+$/iu;
const longestName = 300;

/** A heading without its date. */
export function nameOf(text: string): string | undefined {
  const bare = text
    .replace(picture, '')
    .replace(/\[([^\][]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/^\\(?:sub){0,2}section\*?\{([^{}]{0,200})\}/, '$1')
    .replace(/^[-*#/;%+=\s]+(?:title:\s+)?/i, '')
    .replace(/[*_`]|\s*=+$/g, '');
  const name = bare
    .slice(0, Math.min(dateStart(bare) ?? longestName, longestName))
    .replace(dateWords, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name.length >= 3 && name.length <= 80 ? name : undefined;
}
