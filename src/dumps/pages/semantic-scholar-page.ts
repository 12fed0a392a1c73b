/** Format: Semantic Scholar's page of results, copied: title, names, field, venue, day, a model's summary, buttons. */
import type { Diagnostic } from '../../diagnostic.ts';
import { partialDate } from '../days/partial-date.ts';
import { parseYearMonthDay } from '../days/written-date.ts';
import { findIdentifiers } from '../fields/identifiers.ts';
import { venueOf } from '../library/library-entry.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  makeEntry,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { authorFields, withoutOthers } from '../names/author-fields.ts';
import { namesIn } from '../names/written-names.ts';
import { gatherRecords } from '../sources/found-records.ts';

export const semanticScholarPage: DumpFormat = {
  name: 'semantic-scholar-page',
  version: 4,
  description: "Semantic Scholar's page of results",
  shapes: ['text'],
  isOfPages: true,
  recognise({ lines }: Capture): Recognition {
    const records = recordsIn(lines);
    const read = records.filter((record) => toEntry(record) !== undefined).length;
    const isSigned = lines.some(({ text }) => sign.test(text.trim()));
    if (isSigned && read > 0 && read * 2 >= records.length) return { matches: true };
    const because = `${read} of its ${records.length} results above "Save", "Alert" are a title with names and a year below`;
    return { matches: false, because, nearness: isSigned && records.length > 0 ? 0.3 : 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    const records = recordsIn(lines).flatMap((record) => {
      const [first] = record;
      return first === undefined ? [] : [{ line: first.number, first, entry: toEntry(record) }];
    });
    return {
      format: semanticScholarPage.name,
      listing: 'Semantic Scholar',
      ...undated,
      ...gatherRecords(lines, records, ({ first }) => leftOut(first, file)),
    };
  },
};

const sign = /^(?:TLDR|\d[\d,]{0,8} Citations?(?: \(PDF\))?|About [\d,]{1,12} results? for\b.{0,200})$/;
/** The last buttons of a result. */
const button = /^(?:Save(?: Alert)?|Alert|Cite|Save Alert Cite)$/;
const day = /^(?:(?:\d{1,2} )?\p{Lu}\p{L}{2,8} )?(?:19|20)\d{2}$/u;
const summary = /^TLDR$/;
const field =
  '(?:Computer Science|Mathematics|Medicine|Physics|Biology|Engineering|Economics|Psychology|Political Science|Materials Science|Environmental Science|Chemistry|Business|Education|Linguistics|Philosophy|Sociology|Law|Art|History|Geography|Geology|Agricultural and Food Sciences)';
const fields = new RegExp(`^${field}(?:, ${field}){0,5}$`);
/** `A. Bee, +3 authors, E. Foe`: those between are counted, not named. */
const gap = /,?\s?\+\s?(\d{1,4}) authors?(?:,?\s(.{0,80}))?$/;
/** The same on lines of their own. */
const more = /^(\d{1,4}) more authors?$/;
/** Most lines of one result. */
const longest = 40;

type Lines = readonly DumpLine[];

/** The lines above each group of buttons, with details that share a line divided. */
function recordsIn(lines: readonly DumpLine[]): readonly Lines[] {
  const records: DumpLine[][] = [[]];
  let isEnd = false;
  for (const line of lines) {
    const isButton = button.test(line.text.trim());
    if (isEnd && !isButton) records.push([]);
    isEnd = isButton;
    records.at(-1)?.push(line);
  }
  if (!isEnd) records.pop();
  return records.map((record) => record.slice(-longest).flatMap(divided));
}

const divided = (line: DumpLine): readonly DumpLine[] =>
  line.text
    .split(/[·•]/)
    .map((text) => ({ ...line, text: text.trim() }))
    .filter(({ text }) => text !== '');

function toEntry(record: Lines): DumpEntry | undefined {
  const end = record.findIndex(({ text }) => summary.test(text));
  const dated = record.findIndex(({ text }, at) => day.test(text) && (end < 0 || at < end));
  const place = record.slice(0, Math.max(0, dated)).findLastIndex(({ text }) => fields.test(text));
  const last = place < 0 ? lastOfNames(record, dated) : place - 1;
  const at = more.test(record[last - 1]?.text ?? '') ? last - 2 : last;
  const [title] = record.slice(at - 1, at);
  const authors = authorsIn(record.slice(at, last + 1).map(({ text }) => text));
  if (dated <= last || title === undefined || authors === undefined || !/\p{L}{2}/u.test(title.text))
    return undefined;
  const venue = record.slice(Math.max(last, place) + 1, dated).at(-1)?.text;
  return makeEntry({
    title: title.text,
    ...authors,
    ...partialDate(...threeOf(parseYearMonthDay(record[dated]?.text ?? ''))),
    venue: venueOf(venue),
    ...findIdentifiers(record.map(({ text }) => text).join(' ')),
    lines: { first: title.number, last: record.at(-1)?.number ?? title.number },
  });
}

/**
 * The place of the names in a result without a field, whose venue may look like a name: the second line, or where more stands above
 * the day, as the page's head, the line above the venue.
 */
const lastOfNames = (record: Lines, dated: number): number =>
  [dated - 2, dated - 1].find((at) => dated > 3 && authorsIn([record[at]?.text ?? '']) !== undefined) ?? 1;

const threeOf = ([year, month, date]: readonly number[]): Parameters<typeof partialDate> => [
  year,
  month,
  date,
];

/** Of those that are not shown the last is named, and all are counted. */
function authorsIn([text = '', ...others]: readonly string[]):
  | Pick<DumpEntry, 'authors' | 'authorCount'>
  | undefined {
  const [hidden, count, last] = gap.exec(text) ?? [];
  const shown = hidden === undefined ? text : text.slice(0, -hidden.length);
  const named = namesIn(withoutOthers(shown));
  // Names may be glued to one another.
  if (
    named === undefined ||
    named.names.some((name) => /\p{Ll}{2}\p{Lu}\p{Ll}+ |\p{Ll}{3}\p{Lu}\./u.test(name))
  )
    return undefined;
  const { authors, authorCount } = authorFields(named.names, shown === withoutOthers(shown));
  const between = Number(count ?? more.exec(others[0] ?? '')?.[1] ?? 0);
  const behind = last !== undefined || others.length > 1 ? 1 : 0;
  return { authors, authorCount: authorCount === undefined ? undefined : authorCount + between + behind };
}

function leftOut({ number, text }: DumpLine, file: string): Diagnostic {
  const reason = `What begins with ${quote(text)} has no title with names and a year below it; it is left out.`;
  const advice = 'If it is a paper, add a line with its DOI, arXiv id or address to a reading list.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line: number };
}
