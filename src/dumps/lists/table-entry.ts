/** Converts a table row with named columns to an entry. */

import { toListingDate } from '../address-days.ts';
import { authorFields, leavesOut } from '../author-fields.ts';
import { type DumpEntry, makeEntry } from '../dump.ts';
import { splitNames } from '../feeds/name-list.ts';
import { parseDoi, parseIdentifier } from '../identifiers.ts';
import { writtenDay } from '../sources/instant.ts';
import { parseWrittenDate } from '../written-date.ts';
import { parseListItem } from './list-item.ts';
import { type Column, mostCells, type TableRow } from './table-rows.ts';

/** `hasHeader` false: columns have no names; the first cell with words is the title. */
export function rowEntry(
  { cells: all, first, last }: TableRow,
  columns: ReadonlyMap<Column, number>,
): DumpEntry {
  const cells = all.slice(0, mostCells);
  const cell = (column: Column): string | undefined => {
    const at = columns.get(column);
    const text = at === undefined ? undefined : cells[at]?.trim();
    return text === '' ? undefined : text;
  };
  const items = cells.map(parseListItem);
  const titleCell = cell('title');
  const title =
    titleCell === undefined
      ? items.find((item) => item.title !== undefined)?.title
      : (parseListItem(titleCell).title ?? titleCell);
  const note =
    noteOf(cell('note')) ??
    parseListItem(titleCell ?? '').note ??
    items.find((item) => item.title === title)?.note;
  const own = parseIdentifier(cell('arxiv') ?? '');
  const doi =
    cell('doi') === undefined
      ? {}
      : parseDoi((cell('doi') ?? '').replace(/^https?:\/\/(?:dx\.)?doi\.org\//, ''));
  const found = [own, doi, ...items].map(({ arxiv, doi: one, openreview }) => ({
    arxiv,
    doi: one,
    openreview,
  }));
  const names = splitAuthors(cell('authors'));
  const day = writtenDay(cell('date'));
  const date = day === undefined ? parseWrittenDate(cell('date') ?? '') : toListingDate(day);
  const code = items
    .flatMap(({ otherLinks }) => otherLinks)
    .find((url) => /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\//.test(url));
  const abstract = cell('abstract');
  const year = /^(?:19|20)\d{2}$/.exec(cell('year') ?? cell('date') ?? '')?.[0];
  return makeEntry({
    title,
    note,
    abstract: abstract === undefined ? undefined : abstract.replace(/\s+/g, ' '),
    ...authorFields(names, !leavesOut(cell('authors') ?? '')),
    firstDate: date,
    firstMonth: date === undefined ? (yearMonth(cell('date')) ?? year) : undefined,
    arxiv: found.find(({ arxiv }) => arxiv !== undefined)?.arxiv,
    doi: found.find((one) => one.doi !== undefined)?.doi,
    openreview: found.find(({ openreview }) => openreview !== undefined)?.openreview,
    venue: cell('venue') === undefined || /arxiv/i.test(cell('venue') ?? '') ? undefined : cell('venue'),
    upvotes: count(cell('votes')),
    comments: count(cell('comments')),
    organisation: cell('organisation'),
    resources: code === undefined ? [] : [{ kind: 'code', url: code }],
    lines: { first, last },
  });
}

/** A cell of remarks; a number in it counts something. */
function noteOf(text: string | undefined): string | undefined {
  const note = text?.replace(/\s+/g, ' ');
  return note === undefined || !/\p{L}{2}/u.test(note) ? undefined : note.replace(/\*\*|__|`/g, '');
}

/** `2024-02`, as libraries have it. */
function yearMonth(text: string | undefined): string | undefined {
  return /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/.exec(text ?? '')?.[0];
}

/** `Family, Given; Family, Given`, as libraries export, or comma-separated names. */
function splitAuthors(text: string | undefined): string[] {
  if (text === undefined) return [];
  const list = text.replace(/^\[|\]$/g, '').replace(/['"]/g, '');
  // "Bee, Ann Cid" is one person: nobody is listed by a family name alone.
  const isOne = /^\s*[^\s,;]+,\s*[^,;]+$/.test(list) && !/\sand\s|&/.test(list);
  if (!list.includes(';') && !isOne) return splitNames(list);
  return list
    .split(';')
    .map((name) => {
      const [family = '', given] = name.split(',').map((part) => part.trim());
      return given === undefined ? family : `${given} ${family}`;
    })
    .filter((name) => name !== '');
}

function count(text: string | undefined): number | undefined {
  const number = Number((text ?? '').replaceAll(',', ''));
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
