/** Format: OpenReview notes from the API. Version 1 has plain values, version 2 wraps each in `{ "value": … }`. */

import type { Diagnostic } from '../../diagnostic.ts';
import type { Resource } from '../../model.ts';
import { toListingDate } from '../days/address-days.ts';
import { openreviewVenue } from '../fields/openreview-venue.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  type LineSpan,
  makeEntry,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { authorFields } from '../names/author-fields.ts';
import { jsonFields, recordRoles } from '../sources/entry-roles.ts';
import { objectSpans } from '../sources/json-spans.ts';
import { isObject, type JsonObject, jsonOf, lineIn, objectsIn } from '../sources/json-values.ts';
import { partialAnswer, totalIn } from '../sources/partial-answer.ts';

export const openreviewNotes: DumpFormat = {
  name: 'openreview-notes',
  version: 5,
  description: 'notes of the OpenReview API, as JSON',
  shapes: ['json'],
  recognise({ shape }: Capture): Recognition {
    const { items } = notesIn(jsonOf(shape));
    const notes = items.filter(isNote).length;
    if (notes > 0) return { matches: true };
    return {
      matches: false,
      because: 'its objects have no "content" with a title',
      nearness: items.some(({ content }) => isObject(content)) ? 0.6 : 0,
    };
  },
  parse(capture: Capture): FormatResult {
    const { items, key } = notesIn(jsonOf(capture.shape));
    const spans = objectSpans(capture, key === undefined ? [] : [key]);
    const entries = items.flatMap((item, index) =>
      isNote(item) ? [toEntry(item, spans[index] ?? { first: 1, last: 1 })] : [],
    );
    const left = items.length - entries.length;
    return {
      format: openreviewNotes.name,
      listing: listingOf(entries),
      ...undated,
      entries,
      roles: recordRoles(capture.lines, entries, jsonFields),
      diagnostics: [
        ...partialAnswer(totalIn(jsonOf(capture.shape)), items.length, capture.file),
        ...(left === 0 ? [] : [skippedNotes(left, items.length, capture.file)]),
      ],
    };
  },
};

function skippedNotes(left: number, all: number, file: string): Diagnostic {
  const reason = `${left} of ${all} notes are reviews or comments without a title of a paper, or deleted; they are left out.`;
  return { severity: 'info', rule: 'skipped-objects', reason, file, line: 1 };
}

function notesIn(value: unknown): { items: JsonObject[]; key: string | undefined } {
  if (isObject(value) && Array.isArray(value.notes)) return { items: objectsIn(value.notes), key: 'notes' };
  return { items: Array.isArray(value) ? objectsIn(value) : [], key: undefined };
}

/** Whether a note is a submission: it has title and authors, or is the first of its forum, and is not deleted. */
function isNote(item: JsonObject): boolean {
  const content = item.content;
  if (!isObject(content) || lineIn(contentOf(content.title)) === undefined || lineIn(item.id) === undefined)
    return false;
  if (typeof item.ddate === 'number') return false;
  return item.replyto === undefined || item.replyto === null || item.forum === item.id;
}

const contentOf = (field: unknown): unknown => (isObject(field) && 'value' in field ? field.value : field);

function toEntry(note: JsonObject, lines: LineSpan): DumpEntry {
  const content = isObject(note.content) ? note.content : {};
  const field = (name: string): string | undefined => lineIn(contentOf(content[name]));
  const listed = contentOf(content.authors);
  const names = (Array.isArray(listed) ? listed : []).map(authorName).filter((name) => name !== undefined);
  const published = dayOf(note.odate) ?? dayOf(note.pdate);
  return makeEntry({
    title: field('title'),
    abstract: field('abstract'),
    ...authorFields(names),
    firstDate: published,
    openreview: lineIn(note.forum) ?? lineIn(note.id),
    venue: openreviewVenue(field('venue')),
    licence: lineIn(note.license),
    resources: ['code', 'code_and_data', 'software', 'project_page', 'supplementary_code'].flatMap((name) =>
      linkOf(name, field(name)),
    ),
    lines,
  });
}

/** A name, or an object with the profile's name. */
function authorName(author: unknown): string | undefined {
  return lineIn(author) ?? (isObject(author) ? (lineIn(author.fullname) ?? lineIn(author.name)) : undefined);
}

function linkOf(name: string, url: string | undefined): Resource[] {
  if (url === undefined || !/^https?:\/\/[^\s<>"]+$/.test(url)) return [];
  return [{ kind: name.startsWith('project') ? 'project' : 'code', url }];
}

/** From milliseconds since 1970-01-01; as seconds, numbers of this size are days since 2001. */
function dayOf(value: unknown): DumpEntry['firstDate'] {
  if (typeof value !== 'number' || !(value > 0 && value < 7e12)) return undefined;
  const isSeconds = value >= 1e9 && value < 1e10;
  return toListingDate(new Date(isSeconds ? value * 1000 : value).toISOString().slice(0, 10));
}

function listingOf(entries: readonly DumpEntry[]): string {
  const venues = new Set(
    entries
      .map(({ venue }) => venue?.replace(/\s+(?:oral|poster|spotlight|notable.*)$/i, ''))
      .filter((venue) => venue !== undefined),
  );
  const [venue] = venues;
  return venues.size === 1 && venue !== undefined ? `OpenReview ${venue}` : 'OpenReview';
}
