/** Records of papers that a page carries for search engines, as schema.org's objects in JSON-LD. */

import { firstLineIn, isObject, type JsonObject, lineIn } from '../sources/json-values.ts';
import type { FieldItem } from './field-items.ts';

const script = /<script\s[^<>]{0,200}?application\/ld\+json[^<>]{0,200}>/gi;
const end = /<\/script\s{0,9}>/gi;
/** Keys of objects whose values are lists of works; a work's citations are others'. */
const lists = ['@graph', 'itemListElement', 'item', 'hasPart', 'mainEntity', 'dataFeedElement'];
const deepest = 8;
const work = /^(?:(?:Medical)?ScholarlyArticle|Article|Thesis|Report)$/;

/** The works of all scripts of a page, in their order. */
export function linkedItems(html: string): readonly FieldItem[] {
  if (!/ld\+json/i.test(html)) return [];
  const ends = [...html.matchAll(end)].map(({ index }) => index);
  const found: FieldItem[] = [];
  let [next, behind, at, line] = [0, 0, 0, 1];
  for (const { index, 0: tag } of html.matchAll(script)) {
    const from = index + tag.length;
    while ((ends[next] ?? html.length) < from) next += 1;
    const to = ends[next];
    if (to === undefined) break;
    // A tag within a script is text of that.
    const place = { at: from, line: line + linesIn(html, at, from) };
    [at, line] = [from, place.line];
    if (index >= behind)
      found.push(...worksIn(parsed(html.slice(from, to)), 0).flatMap((one) => toItem(one, html, place)));
    behind = to;
  }
  return found;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:\/\/)?\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function worksIn(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => worksIn(one, depth + 1));
  if (!isObject(value)) return [];
  if (typesOf(value).some((type) => work.test(type))) return [value];
  return lists.flatMap((key) => worksIn(value[key], depth + 1));
}

const typesOf = ({ '@type': type }: JsonObject): readonly string[] =>
  [type].flat().flatMap((one) => lineIn(one) ?? []);

/** Nothing without a title that stands in the script; an article of any kind needs the type of a scholarly one or a DOI. */
function toItem(found: JsonObject, html: string, place: Place): readonly FieldItem[] {
  const text = firstLineIn(found.headline) ?? firstLineIn(found.name) ?? firstLineIn(found.title);
  const urls = [found.sameAs, found['@id'], found.url, found.identifier, found.mainEntityOfPage]
    .flat()
    .flatMap((one) => addressOf(one));
  const isScholarly =
    !typesOf(found).includes('Article') || urls.some((url) => /\b10\.\d{4,9}\/|arxiv\.org\//.test(url));
  if (text === undefined || !isScholarly) return [];
  moveTo(place, JSON.stringify(text).slice(1, -1).slice(0, longestTitle), html);
  const { line } = place;
  const lines = { first: line, last: line };
  return [
    {
      title: { kind: 'title', text, element: 0, lines },
      names: [found.author ?? found.creator].flat().flatMap(nameOf),
      abstract: lineIn(found.abstract),
      venue: venueOf(found),
      day: lineIn(found.datePublished),
      urls,
      lines,
    },
  ];
}
const longestTitle = 80;

/** How far the works of a page were read. */
interface Place {
  at: number;
  line: number;
}

/** Furthest that the next title may be. */
const reach = 50_000;

function moveTo(place: Place, title: string, html: string): void {
  const found = html.slice(place.at, place.at + reach).indexOf(title);
  if (found < 0) return;
  place.line += linesIn(html, place.at, place.at + found);
  place.at += found;
}

/** A DOI may be an object: `{ "@type": "PropertyValue", "propertyID": "doi", "value": "10.1234/a" }`. */
function addressOf(value: unknown): string[] {
  if (!isObject(value)) return lineIn(value) === undefined ? [] : [lineIn(value) ?? ''];
  return [value.value, value['@id'], value.url].flatMap((one) => lineIn(one) ?? []).slice(0, 1);
}

function nameOf(author: unknown): string[] {
  if (!isObject(author)) return lineIn(author) === undefined ? [] : [lineIn(author) ?? ''];
  const whole = [lineIn(author.givenName), lineIn(author.familyName)].filter((part) => part !== undefined);
  const name = whole.length === 2 ? whole.join(' ') : lineIn(author.name);
  return name === undefined ? [] : [name];
}

/** The periodical, of which an issue and a volume may be parts. */
function venueOf({ isPartOf }: JsonObject): string | undefined {
  let part: unknown = [isPartOf].flat()[0];
  for (let depth = 0; depth < 3 && isObject(part); depth += 1) {
    const types = typesOf(part);
    const name = lineIn(part.name);
    if (name !== undefined && !types.some((type) => /^Publication(?:Issue|Volume)$/.test(type))) return name;
    part = [part.isPartOf].flat()[0];
  }
  return undefined;
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
