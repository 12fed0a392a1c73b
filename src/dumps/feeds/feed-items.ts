/** Parses RSS, Atom, RDF and JSON feeds to one form, by feedsmith. */

import { parseFeed } from 'feedsmith';
import { ContentError } from '../../diagnostic.ts';
import type { Capture, LineSpan } from '../model/dump.ts';
import { objectSpans } from '../sources/json-spans.ts';
import { isObject, type JsonObject, jsonOf, lineIn, objectsIn } from '../sources/json-values.ts';
import type { FeedItem } from './feed-item.ts';
import { authorsOf } from './item-authors.ts';
import { isCut, itemSpans, namesElements, personElements, prismOf, withoutContents } from './item-spans.ts';
import { withLabels } from './labelled-item.ts';
import { xmlFault } from './xml-shape.ts';

export interface ReadFeed {
  readonly title: string;
  readonly link: string | undefined;
  readonly updated: string | undefined;
  readonly items: readonly FeedItem[];
  /** Number of items in the text, from which that of `items` may differ where the text is damaged. */
  readonly count: number;
  /** Whether the feed ends before its end tag. */
  readonly isCut: boolean;
}

/** True for the formats that `readFeed` parses. */
export function isFeed({ shape, text }: Capture): boolean {
  if (shape.kind === 'xml' && shape.root === 'rdf')
    return /purl\.org\/rss\/1\.0\/["'\s]|netscape\.com\/rdf/.test(text.slice(0, 4000));
  if (shape.kind === 'xml') return /^(?:rss|feed)$/.test(shape.root);
  return isObject(jsonOf(shape)) && /jsonfeed\.org/.test(text.slice(0, 4000));
}

/** Throws `ContentError` for a feed that can't be parsed. */
export function readFeed(capture: Capture): ReadFeed {
  const feed = parse(capture);
  const isXml = capture.shape.kind === 'xml';
  const spans = isXml ? itemSpans(capture.text) : objectSpans(capture, ['items']);
  const items = objectsIn(feed.items ?? feed.entries);
  const isAligned = isXml && items.length === spans.length;
  const prism = isAligned && isRdf(capture.text) ? prismOf(capture.text) : [];
  const names = isAligned ? namesElements(capture.text) : [];
  const persons = isAligned ? personElements(capture.text) : [];
  return {
    title: wordsOf(feed.title) ?? 'Feed',
    link: lineIn(feed.link) ?? lineIn(feed.home_page_url) ?? linksOf(feed)[0],
    updated: [feed.pubDate, feed.lastBuildDate, feed.updated, dublinDate(feed)].map(lineIn).find(isSet),
    items: items.map((item, index) => {
      const whole = withElements(withElements(item, 'prism', prism[index]), 'names', names[index]);
      return withLabels(toItem(whole, spans[index] ?? { first: 1, last: 1 }, persons[index] ?? []));
    }),
    count: spans.length,
    isCut: isXml && isCut(capture.text),
  };
}

const isRdf = (text: string): boolean => /<(?:[\w-]+:)?rdf[\s>]/i.test(text.slice(0, 8000));

/** An item with elements that the parser doesn't read. */
const withElements = (
  item: JsonObject,
  key: 'prism' | 'names',
  elements: ReadonlyMap<string, string> = new Map(),
): JsonObject => (elements.size === 0 ? item : { ...item, [key]: Object.fromEntries(elements) });

function parse(capture: Capture): JsonObject {
  const fault = capture.shape.kind === 'json' ? undefined : xmlFault(capture.text);
  if (fault !== undefined) throw brokenFeed(capture, fault.what, lineOf(capture.text, fault.offset));
  try {
    const { shape, text } = capture;
    const input: unknown = shape.kind === 'json' ? shape.value : isRdf(text) ? withoutContents(text) : text;
    const { feed } = parseFeed(input as string);
    return isObject(feed) ? feed : {};
  } catch (error) {
    throw brokenFeed(capture, error instanceof Error ? firstLine(error.message) : String(error), 1);
  }
}

function brokenFeed({ file }: Capture, what: string, line: number): ContentError {
  const reason = `The feed can't be parsed: ${what}.`;
  const advice = 'Save the feed again from its address; nothing was read.';
  return new ContentError([{ severity: 'error', rule: 'broken-feed', reason, advice, file, line }]);
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? text).replace(/[.:]+$/, '');

function toItem(item: JsonObject, lines: LineSpan, persons: readonly string[]): FeedItem {
  const arxiv = isObject(item.arxiv) ? item.arxiv : {};
  const prism = isObject(item.prism) ? item.prism : {};
  const dc = isObject(item.dc) ? item.dc : {};
  const list = isObject(item.names) ? lineIn(item.names.authors) : undefined;
  const guid = isObject(item.guid) ? item.guid.value : item.guid;
  const content = isObject(item.content) ? (item.content.encoded ?? item.content.value) : item.content;
  const texts = [
    item.summary,
    item.description,
    content,
    item.content_text,
    item.content_html,
    first(dc.descriptions),
  ];
  const title = titleOf(wordsOf(item.title), lineIn(first(dc.titles)));
  const own = persons.length > 0 ? persons : authorsOf(item, dc, list);
  const [, bare = title, names] = own.length > 0 ? [] : (byBehind.exec(title ?? '') ?? []);
  return {
    title: bare,
    text: longest(texts.map(rawOf)),
    id: lineIn(item.id) ?? lineIn(guid) ?? lineIn(first(dc.identifiers)) ?? '',
    links: linksOf(item),
    authors: names === undefined ? own : [names],
    categories: [item.categories, item.tags].flatMap(namesOf),
    published:
      lineIn(item.published) ??
      lineIn(item.pubDate) ??
      lineIn(item.date_published) ??
      lineIn(prism.publicationDate) ??
      lineIn(first(prism.publicationDates)) ??
      dublinDate(item),
    rights: wordsOf(item.rights) ?? lineIn(first(dc.rights)),
    doi: lineIn(arxiv.doi) ?? lineIn(prism.doi) ?? doiAmong(dc.identifiers),
    venue: lineIn(arxiv.journalRef) ?? lineIn(prism.publicationName),
    isInIssue: list?.includes(';') === true,
    arxivClass: isObject(arxiv.primaryCategory) ? lineIn(arxiv.primaryCategory.term) : undefined,
    announceType: lineIn(arxiv.announceType),
    lines,
  };
}

/** `A Title -- by Ann Bee, Cid Dee`, as the NBER has it in its feed of working papers. */
const byBehind = /^(.{2,400}\S) -- by (\p{Lu}.{2,2000})$/su;

/** `AI, Vol. 6, Pages 290: A Title`, where Dublin Core has the title alone. */
function titleOf(title: string | undefined, bare: string | undefined): string | undefined {
  return bare !== undefined && (title === undefined || title.endsWith(`: ${bare}`)) ? bare : title;
}

/** PubMed has its own number as an identifier of Dublin Core in front of the DOI. */
const doiAmong = (identifiers: unknown): string | undefined =>
  (Array.isArray(identifiers) ? identifiers : [])
    .flatMap((one: unknown) => lineIn(one) ?? [])
    .find((one) => /^(?:doi ?:|https?:\/\/(?:dx\.)?doi\.org\/|10\.\d{4,9}\/)/i.test(one));

/** Programs that know no date write the first second of 1970. */
const isSet = (date: string | undefined): boolean => date !== undefined && !/\b19(?:70|69)\b/.test(date);

/** Text of Atom text constructs and plain strings. */
function rawOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value.value === 'string' ? value.value : '';
}

const wordsOf = (value: unknown): string | undefined => lineIn(rawOf(value));
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const longest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), '');

function dublinDate(item: JsonObject): string | undefined {
  const dc = isObject(item.dc) ? item.dc : {};
  return lineIn(first(dc.dates)) ?? lineIn(dc.date);
}

function linksOf(item: JsonObject): string[] {
  const links = objectsIn(item.links).map(({ href }) => lineIn(href));
  return [lineIn(item.link), lineIn(item.url), lineIn(item.external_url), ...links].filter(
    (link) => link !== undefined,
  );
}

function namesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) =>
    isObject(one) ? (lineIn(one.name) ?? lineIn(one.term) ?? []) : (lineIn(one) ?? []),
  );
}
