/** Format: OpenReview's pages of one paper each, copied: title, names, a line with days, "Abstract: …", reviews. */
import type { Diagnostic } from '../../diagnostic.ts';
import { findIdentifiers } from '../fields/identifiers.ts';
import { openreviewVenue, venueInDays } from '../fields/openreview-venue.ts';
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
import { authorFields, leavesOut, withoutOthers } from '../names/author-fields.ts';
import { looksLikeNames, splitNames } from '../names/name-list.ts';
import { unlabelled } from '../sources/entry-roles.ts';
import { type FoundRecord, gatherRecords } from '../sources/found-records.ts';

export const openreviewPage: DumpFormat = {
  name: 'openreview-page',
  version: 3,
  description: "OpenReview's pages of one paper each",
  shapes: ['text'],
  isOfPages: true,
  recognise({ lines }: Capture): Recognition {
    const pages = pagesIn(lines);
    // Its lists of papers have such blocks too.
    const isPage = pages.length === 1 || lines.some(({ text }) => ofPage.test(text.trim()));
    if (isPage && pages.some(({ entry }) => entry !== undefined)) return { matches: true };
    const because = 'no line "Published: 22 Jan 2025 …" stands between a title with names and "Abstract: …"';
    return { matches: false, because, nearness: pages.length > 0 ? 0.3 : 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    const patterns = { ...unlabelled, abstract: abstractLabel };
    return {
      format: openreviewPage.name,
      listing: 'OpenReview',
      ...undated,
      ...gatherRecords(lines, pagesIn(lines), ({ line }) => cutOff(line, file), patterns),
    };
  },
};

const published = /^(?:Published|Submitted|Accepted): \d{1,2} \p{L}{3,9} \d{4}\b/u;
/** Behind the days, on the same line or below. */
const sign = /Last Modified:|Everyone|Revisions|BibTeX/;
/** Above a title, and above reviews. */
const ofPage = /^(?:(?:Go|Back) to .{1,80} homepage|Filter by (?:reply type|author)\b.{0,9})$/;
const button = /^(?:Download PDF|PDF|.{0,40}\bhomepage|Open Discussion|Open Webpage)$/i;
const unnamed = /^Anonymous(?: Authors?)?$|\bSubmission ?\d{0,6} Authors$/;
const abstractLabel = /^Abstract\s?:\s{0,9}/;
const noteLabel = /^TL;?DR\s?:\s{0,9}/i;
/** A field, or what stands above the reviews. */
const nextField = /^(?:\p{Lu}[\p{L}\d ,/()’'&-]{1,60}:(?:\s|$)|Filter by |Search keywords|Sort: |Add: )/u;
const detail = /^(?:Everyone|Readers\b|Revisions|BibTeX|CC\b|Keywords?:|TL;?DR:|Abstract:)/;
/** Most lines above the days, and of the fields above an abstract. */
const highestHead = 6;
const mostFields = 40;

/** The pages, by their lines with days. */
function pagesIn(lines: readonly DumpLine[]): readonly FoundRecord[] {
  const days = lines.flatMap(({ text }, at) => {
    const below = lines.slice(at, at + 3).map((line) => line.text);
    return published.test(text.trim()) && sign.test(below.join(' ')) ? [at] : [];
  });
  return days.flatMap((at, index) => {
    const line = lines[at];
    if (line === undefined) return [];
    return [{ line: line.number, entry: toEntry(lines.slice(days[index - 1] ?? 0, days[index + 1]), line) }];
  });
}

/** `lines` reach from the days of the page above to those of the next one. */
function toEntry(lines: readonly DumpLine[], days: DumpLine): DumpEntry | undefined {
  const at = lines.indexOf(days);
  const head = lines.slice(Math.max(0, at - highestHead), at);
  const [title, names] = head.filter(({ text }) => !button.test(text.trim())).slice(-2);
  const below = lines.slice(at + 1).map(({ text }) => text.trim());
  const from = below.slice(0, mostFields).findIndex((text) => abstractLabel.test(text));
  const authors = authorsIn(names?.text ?? '');
  if (title === undefined || names === undefined || authors === undefined || from < 0) return undefined;
  const end = below.findIndex((text, index) => index > from && nextField.test(text));
  const texts = below.slice(from, end < 0 ? from + 1 : end);
  const abstract = texts.join(' ').replace(abstractLabel, '').trim();
  if (abstract === '') return undefined;
  const note = below.slice(0, from).find((text) => noteLabel.test(text));
  return makeEntry({
    title: title.text.trim(),
    ...authors,
    abstract,
    note: note?.replace(noteLabel, '') || undefined,
    venue: venueInDays(days.text) ?? venueBelow(below[0]),
    openreview: findIdentifiers(head.map(({ text }) => text).join(' ')).openreview,
    lines: { first: title.number, last: lines[at + from + texts.length]?.number ?? days.number },
  });
}

/** On a line of its own. */
const venueBelow = (text = ''): string | undefined =>
  detail.test(text) || text.length > 100 ? undefined : openreviewVenue(text || undefined);

function authorsIn(text: string): ReturnType<typeof authorFields> | undefined {
  const names = text.trim();
  if (unnamed.test(names)) return authorFields([]);
  const list = withoutOthers(names);
  return looksLikeNames(list) ? authorFields(splitNames(list), !leavesOut(names)) : undefined;
}

function cutOff(line: number, file: string): Diagnostic {
  const reason =
    'The page with this line has no title and names above it, or no "Abstract: …" below; it is left out.';
  const advice = 'Copy the whole page, from its title to the end of its abstract.';
  return { severity: 'error', rule: 'unread-item', reason, advice, file, line };
}
