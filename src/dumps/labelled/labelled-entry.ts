/** Converts a record of labelled lines to an entry. */
import { toListingDate } from '../days/address-days.ts';
import { writtenDay } from '../days/instant.ts';
import { partialDate } from '../days/partial-date.ts';
import { parseWrittenDay, parseYearMonthDay } from '../days/written-date.ts';
import { type FoundIdentifiers, findIdentifiers, isIdentified } from '../fields/identifiers.ts';
import { venueInDays } from '../fields/openreview-venue.ts';
import { parseListItem } from '../items/list-item.ts';
import type { LabelledField } from '../labels/labelled-field.ts';
import { withoutOrgMarks } from '../labels/org-lines.ts';
import { type DumpEntry, makeEntry } from '../model/dump.ts';
import { authorFields, leavesOut, withoutOthers } from '../names/author-fields.ts';
import { namesIn } from '../names/written-names.ts';
import { divideAuthors } from '../tables/table-cells.ts';
import type { LabelledRecord } from './labelled-record.ts';

export interface LabelledEntry {
  readonly entry: DumpEntry;
  /** Identifiers of other papers in the record. */
  readonly others: readonly string[];
  /** Text of a date that is none, or may be two. */
  readonly undated: string | undefined;
}

/** Words of Markdown's and a notebook's links. */
const withoutLinks = (text: string): string =>
  text
    .replace(/\[\[((?:[^\][]|\[[^\][]{0,100}\]){1,300})\]\]/g, '$1')
    .replace(/!?\[((?:[^\][]|\[[^\][]{0,100}\]){0,300})\]\([^()\s]{0,2000}\)/g, '$1');

export function toLabelledEntry(record: LabelledRecord): LabelledEntry {
  const { texts, head, bare, first, last } = record;
  const textOf = (field: LabelledField): string | undefined => {
    const text = withoutLinks((texts.get(field) ?? []).join(' '))
      .replace(/\s+/g, ' ')
      .trim();
    return text === '' ? undefined : text;
  };
  const links = parseListItem(
    [...(texts.get('link') ?? []), ...(texts.get('title') ?? []), ...bare].join(' '),
  );
  const titled = head === undefined ? {} : findIdentifiers(head);
  const identifiers: FoundIdentifiers = { ...titled, ...found(links) };
  const linked = namedBehind((texts.get('title') ?? []).join(' '));
  const date = textOf('date');
  const dated = dateOf(date);
  const code = /https?:\/\/[^\s<>()[\]]+/.exec((texts.get('code') ?? []).join(' '))?.[0];
  const entry = makeEntry({
    title: linked?.title ?? withoutQuotes(withoutAddress(textOf('title'))) ?? titleOf(head),
    abstract: textOf('abstract'),
    note: textOf('note'),
    ...authorsOf(textOf('authors') ?? linked?.names),
    ...dated,
    ...identifiers,
    venue: textOf('venue') ?? venueInDays(date ?? ''),
    arxivClass: /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/.exec(textOf('class') ?? '')?.[1],
    resources: code === undefined ? [] : [{ kind: 'code', url: code }],
    lines: { first, last },
  });
  const isUndated =
    date !== undefined && /\d/.test(date) && (dated.firstDate ?? dated.firstMonth) === undefined;
  return { entry, others: links.others, undated: isUndated ? date : undefined };
}

/** `[Title](https://…) by Ann Bee, Cid Dee`, behind the label of a title. */
function namedBehind(text: string): { readonly title: string; readonly names: string } | undefined {
  const [, title, behind = ''] = linkedFirst.exec(text) ?? [];
  const names = behind.replace(/^[\s,;(–—-]{0,9}(?:by\s)?/, '').replace(/[\s)]{0,9}$/, '');
  return title === undefined || namesIn(withoutOthers(names)) === undefined ? undefined : { title, names };
}
const linkedFirst = /^\[((?:[^\][]|\[[^\][]{0,100}\]){3,300})\]\([^()\s]{1,2000}\)(.{3,600})$/;

/** `Paper: Title https://…`. */
const withoutAddress = (title: string | undefined): string | undefined =>
  title !== undefined && /\s[(<[]?https?:\/\/\S/.test(title) ? titleOf(title) : title;

/** Quotation marks around the whole. */
const withoutQuotes = (title: string | undefined): string | undefined =>
  title?.replace(/^["“„']([^"“”„']{2,1000})["”“']$/, '$1');

const found = ({ arxiv, doi, openreview }: FoundIdentifiers): FoundIdentifiers => ({
  ...(arxiv === undefined ? {} : { arxiv }),
  ...(doi === undefined ? {} : { doi }),
  ...(openreview === undefined ? {} : { openreview }),
});

/** Pages behind a title, as journals' tables of contents have them. */
const pagesBehind = /\s+pp?\.?\s?\d{1,5}(?:\s?[-–]\s?\d{1,5})?$/;
const yearBehind = /\s\((?:19|20)\d{2}\)$/;

function titleOf(head: string | undefined): string | undefined {
  if (head === undefined) return undefined;
  const text = withoutOrgMarks(head).replace(pagesBehind, '').replace(yearBehind, '');
  const item = parseListItem(text);
  const isWhole = item.isPlain && !isIdentified(item) && item.otherLinks.length === 0;
  // Names and identifiers have lines of their own: a dash or a colon is the title's.
  if (isWhole && /\s[-–—:]\s/.test(item.words)) return item.words.trim();
  return item.title ?? withoutLinks(text);
}

function authorsOf(text: string | undefined): Pick<DumpEntry, 'authors' | 'authorCount'> {
  if (text === undefined) return authorFields([]);
  return authorFields(divideAuthors(text), !leavesOut(text));
}

function dateOf(text: string | undefined): Pick<DumpEntry, 'firstDate' | 'firstMonth'> {
  const day = writtenDay(text) ?? parseWrittenDay(text ?? '');
  if (day !== undefined) return { firstDate: toListingDate(day), firstMonth: undefined };
  // "10/9/2025" has a year, and a day that may be two.
  const [year, month] = /\d\/\d/.test(text ?? '') ? [] : parseYearMonthDay(text ?? '');
  return partialDate(year, month, undefined);
}
