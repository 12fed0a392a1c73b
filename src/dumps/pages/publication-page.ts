/**
 * Format: a saved page whose elements say by their classes, labels or schema.org's properties which texts are titles and which are
 * authors' names, as home pages, proceedings and publishers' lists do.
 */

import { isCalendarDay } from '../../calendar.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { toListingDate } from '../days/address-days.ts';
import { onlyDayIn } from '../days/heading-days.ts';
import { codeAmong } from '../fields/code-address.ts';
import { withoutFullStops } from '../fields/full-stops.ts';
import { type FoundIdentifiers, findIdentifiers, soleIdentifiers } from '../fields/identifiers.ts';
import { withoutNumbers } from '../fields/numbered-titles.ts';
import { withoutPaperNumbers } from '../fields/paper-numbers.ts';
import { withoutButtons } from '../items/title-buttons.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  type LineRole,
  makeEntry,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { type AffiliatedNames, affiliatedNames } from '../names/affiliations.ts';
import { authorFields, leavesOut } from '../names/author-fields.ts';
import { splitListedNames } from '../names/name-list.ts';
import { type HtmlLine, htmlLines } from '../sources/html-lines.ts';
import { truncatedPage } from '../sources/truncated-page.ts';
import { splitAuthors } from '../tables/table-cells.ts';
import { type FieldItem, itemsOf } from './field-items.ts';
import { linkedItems } from './linked-items.ts';
import { readPageFields } from './page-fields.ts';

/** Fewest papers that are evidence, and the smallest part of all titles that have names. */
const fewest = 2;
const smallestPart = 0.5;

export const publicationPage: DumpFormat = {
  name: 'publication-page',
  version: 5,
  description: 'a saved page that marks titles and authors of papers by classes of its elements',
  shapes: ['html'],
  recognise(capture: Capture): Recognition {
    const items = readItems(capture);
    const named = items.filter(isNamed);
    if (isList(items) && named.filter(isScholarly).length * 2 >= named.length) return { matches: true };
    const because = isList(items)
      ? 'most of its titles have one name beside them, and neither a venue nor an identifier'
      : `${named.length} of its ${items.length} elements of a class for titles have one for authors beside them`;
    return { matches: false, because, nearness: named.length > 0 ? 0.3 : 0 };
  },
  parse(capture: Capture): FormatResult {
    const items = readItems(capture);
    const read = items.filter(isPaper);
    const roles = new Map<number, LineRole>(capture.lines.map(({ number }) => [number, 'details']));
    for (const { title } of read) roles.set(title.lines.first, 'title');
    return {
      format: publicationPage.name,
      listing: 'Reading list',
      ...undated,
      listed: onlyDayIn(linesAbove(read[0], capture)),
      entries: withoutFullStops(withoutPaperNumbers(withoutNumbers(read.map(toEntry)))),
      roles,
      diagnostics: [
        ...items.filter((item) => !isPaper(item)).map((item) => leftOut(item, capture.file)),
        ...truncatedPage(capture),
      ],
    };
  },
};

/** An item with what its texts and addresses say. */
interface ReadItem extends FieldItem {
  readonly authors: AffiliatedNames;
  readonly identifiers: FoundIdentifiers;
}

const known = new WeakMap<Capture, readonly ReadItem[]>();

function readItems(capture: Capture): readonly ReadItem[] {
  const cached = known.get(capture);
  if (cached !== undefined) return cached;
  const marked = toRead(itemsOf(readPageFields(capture.text)));
  const linked = isList(marked) ? [] : toRead(linkedItems(capture.text));
  const items = isList(linked) ? linked : marked;
  known.set(capture, items);
  return items;
}

const toRead = (items: readonly FieldItem[]): readonly ReadItem[] =>
  items.map((item) => ({ ...item, authors: authorsOf(item), identifiers: identifiersIn(item.urls) }));

const isNamed = ({ names }: ReadItem): boolean => names.length > 0;

function isList(items: readonly ReadItem[]): boolean {
  const named = items.filter(isNamed).length;
  return named >= fewest && named >= items.length * smallestPart;
}

const hasIdentifier = ({ identifiers }: ReadItem): boolean => Object.keys(identifiers).length > 0;

const isPaper = (item: ReadItem): boolean => item.names.length > 0 || hasIdentifier(item);

/** The page's text above the first title: in the lines of the file, where the title is divided in the text. */
function linesAbove(first: FieldItem | undefined, { text }: Capture): readonly HtmlLine[] {
  if (first === undefined) return [];
  const lines = htmlLines(text);
  const at = lines.findIndex((line) => line.text.includes(first.title.text));
  return at < 0 ? lines.filter(({ number }) => number < first.title.lines.first) : lines.slice(0, at);
}

/** News and posts have titles and authors too, most of them one. */
const isScholarly = (item: ReadItem): boolean =>
  item.venue !== undefined || hasIdentifier(item) || item.authors.names.length > 1;

/** Places of work may stand behind the names; where all are in one element, a name may be `Family, Given`. */
function authorsOf({ names }: FieldItem): AffiliatedNames {
  const lists = names.map((text) => {
    const list = text.replace(/^(?:by|authors?:)\s+/i, '');
    const own = names.length > 1 ? splitListedNames(list) : splitAuthors(list);
    return affiliatedNames(list) ?? { names: own, isWhole: !leavesOut(text) };
  });
  return { names: lists.flatMap((list) => list.names), isWhole: lists.every(({ isWhole }) => isWhole) };
}

function toEntry(item: ReadItem): DumpEntry {
  const { title, abstract, authors, venue, day, urls, lines } = item;
  const code = codeAmong(urls);
  const first = (day ?? '').slice(0, 10);
  return makeEntry({
    title: withoutButtons(title.text),
    ...authorFields(authors.names, authors.isWhole),
    abstract: abstract?.replace(/^abstract[:.]?\s+/i, ''),
    ...publishedIn(venue),
    ...(isCalendarDay(first) ? { firstDate: toListingDate(first), firstMonth: undefined } : {}),
    ...(hasIdentifier(item) ? item.identifiers : findIdentifiers(venue ?? '')),
    resources: code === undefined ? [] : [code],
    lines,
  });
}

/** Of the paper that an item links to; addresses of a site's own pages are without its host. */
const identifiersIn = (urls: readonly string[]): FoundIdentifiers =>
  soleIdentifiers(urls.map((url) => url.replace(/^\/(?=\w)/, anyHost)).join(' '));
const anyHost = 'https://page.invalid/';

/** `In International Conference on Bees, May 2025`, `Insects, 16(11), 2025`. */
const dated = /^(.{2,200}?)[,.]?\s+\(?(?:\p{L}{3,10}\.?,?\s)?((?:19|20)\d{2})\)?\.?$/u;
const volume = /[,;]?\s+(?:vol(?:ume|\.)?\s*)?\d{1,5}\s*[(:,;].*$/i;
const isUnpublished = /\b(?:arxiv|preprint|under review|submitted|to appear)\b/i;

function publishedIn(text = ''): Pick<DumpEntry, 'venue' | 'firstMonth'> {
  const [, place = text, year] = dated.exec(text) ?? [];
  const venue = place
    .replace(/^in:?\s+/i, '')
    .replace(volume, '')
    .replace(/[,.]$/, '')
    .trim();
  return { venue: isUnpublished.test(venue) || venue === '' ? undefined : venue, firstMonth: year };
}

function leftOut({ title, lines }: FieldItem, file: string): Diagnostic {
  const reason = `${quote(title.text)} is of a class for titles and has neither names nor an identifier beside it; it is left out.`;
  const advice = 'If it is a paper, add a line with its DOI, arXiv id or address to a reading list.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line: lines.first };
}
