/** Doubts about entries that are alike, as lines of a page are that stand below each of its papers. */
import type { Doubt, DumpEntry } from '../model/dump.ts';
import { quote } from '../model/quote.ts';

/** Formats that tell titles and names by their form alone. */
const unmarked = new Set(['title-blocks', 'title-blocks-page', 'reading-list', 'labelled-papers']);

/** Fewest entries that are evidence, and the smallest part of all. */
const fewest = 3;
const smallestPart = 0.25;

export function findAlike(entries: readonly DumpEntry[], format: string): Doubt[] {
  if (!unmarked.has(format)) return [];
  return [
    ...recurringNames(entries),
    ...numberedTitles(entries),
    ...(format === 'labelled-papers' ? [] : datedTitles(entries)),
    ...shiftedFields(entries),
  ];
}

/** `1. Linear Time`, `#2 Slow Moss`: titles that begin with the numbers of a list, each by one more than the one above. */
export function findNumbered(entries: readonly DumpEntry[]): Doubt[] {
  const titled = entries.filter(({ title }) => title !== undefined);
  const numbers = titled.map(({ title = '' }) => Number(listNumber.exec(title)?.[1] ?? Number.NaN));
  const [entry] = titled;
  const isCounted = numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
  if (entry === undefined || numbers.length < 2 || !isCounted) return [];
  const reason = `All titles begin with the numbers of a list, such as ${quote(entry.title)}: take the numbers away, and look at what else stands in a title's place.`;
  return [{ rule: 'titles-are-numbered', reason, entry: undefined, line: entry.lines.first }];
}
const listNumber = /^(?:#|(?=\d{1,3}[.)] ))(\d{1,3})[.):]? \p{L}/u;

/** `Wax (Bee Letters)`, `Moss (Mud and Stone)`: brackets behind every title, of which hardly two are the same, say where each was published. */
export function findBracketed(entries: readonly DumpEntry[]): Doubt[] {
  const [first] = entries;
  const brackets = entries.map(({ title = '' }) => bracketAtEnd.exec(title)?.[1]);
  const isAll = brackets.length >= fewest && brackets.every((text) => text !== undefined);
  const isVaried =
    new Set(brackets).size * 2 > brackets.length && brackets.some((text) => text?.includes(' '));
  if (first === undefined || !isAll || !isVaried || entries.some(({ venue }) => venue !== undefined))
    return [];
  const reason = `Brackets stand behind all titles, as in ${quote(first.title)}, and may say where each was published: give that a column or a place of its own.`;
  return [{ rule: 'titles-have-brackets', reason, entry: undefined, line: first.lines.first }];
}
const bracketAtEnd = /\p{L}[^()]{0,3} \((\p{Lu}[^()]{2,100})\)$/u;

/** `Show Abstract`: nobody is the only author of several papers of a page, and of none with others, beside papers of others. */
function recurringNames(entries: readonly DumpEntry[]): Doubt[] {
  const listed = entries.filter(({ authors }) => authors !== undefined);
  const single = new Map<string, number>();
  for (const { authors = [] } of listed) {
    const [name, ...others] = authors;
    if (name !== undefined && others.length === 0) single.set(name, (single.get(name) ?? 0) + 1);
  }
  const joint = new Set(listed.flatMap(({ authors = [] }) => (authors.length > 1 ? authors : [])));
  const isStrange = (name: string): boolean => {
    const count = single.get(name) ?? 0;
    const isMany = count >= Math.max(fewest, listed.length * smallestPart);
    return isMany && count < listed.length && joint.size > 0 && !joint.has(name);
  };
  return entries.flatMap(({ authors: [name] = [], title, lines }, entry) => {
    if (name === undefined || !isStrange(name)) return [];
    const reason = `${quote(name)} was read as the only author of ${quote(title)} and of other papers, and of none with others; it may be a word of the page.`;
    return [{ rule: 'author-recurs', reason, entry, line: lines.first }];
  });
}

/** Titles that differ in numbers and days alone: `Journal article published 27 Feb 2026`. */
function numberedTitles(entries: readonly DumpEntry[]): Doubt[] {
  const bare = entries.map(({ title = '' }) => withoutDays(title));
  const counts = new Map<string, number>();
  for (const text of bare) counts.set(text, (counts.get(text) ?? 0) + 1);
  const written = new Set(entries.map(({ title }) => title));
  return entries.flatMap(({ title, lines }, entry) => {
    const text = bare[entry] ?? '';
    const count = counts.get(text) ?? 0;
    if (title === undefined || title === text || count <= fewest || count * 2 <= entries.length) return [];
    // The same title many times has a doubt of its own.
    if (written.size === 1) return [];
    const reason = `${quote(title)} was read as a title, and differs from ${count - 1} others in numbers and days alone.`;
    return [{ rule: 'title-recurs', reason, entry, line: lines.first }];
  });
}

/** `Linear Time 2026`: a list that is in the order of years may have them beside its titles. */
function datedTitles(entries: readonly DumpEntry[]): Doubt[] {
  const titled = entries.filter(({ title }) => title !== undefined);
  const [first] = titled;
  const areInOrder = (form: RegExp): boolean => {
    const found = titled.map(({ title = '' }) => Number(form.exec(title)?.[1] ?? Number.NaN));
    const steps = found.slice(1).map((year, at) => year - (found[at] ?? Number.NaN));
    return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
  };
  if (first === undefined || titled.length <= fewest || !years.some(areInOrder)) return [];
  const reason = `All titles begin or end with a year, as ${quote(first.title)} does, which may say when each was published: where it does, give it brackets or a column.`;
  return [{ rule: 'titles-have-years', reason, entry: undefined, line: first.lines.first }];
}
/** What ends with a preposition has the year for its own. */
const years = [
  /^((?:19|20)\d{2}) \p{Lu}/u,
  /(?<!(?<!\p{L})(?:after|before|by|during|for|from|in|of|since|to|until)) ((?:19|20)\d{2})$/iu,
];

const withoutDays = (title: string): string =>
  title
    .replace(
      /\b\d{1,2}(?:\.|st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.? \d{4}\b|\b\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}\b/gu,
      '0',
    )
    .replace(/\d+/g, '0');

/** Fields of which a list has one for each paper, or none. */
const ofAll: readonly (readonly [name: string, has: (entry: DumpEntry) => boolean])[] = [
  ['authors', ({ authors }) => authors !== undefined],
  ['an abstract', ({ abstract }) => abstract !== undefined],
  ['an identifier', ({ arxiv, doi, openreview }) => (arxiv ?? doi ?? openreview) !== undefined],
];

/** Where the first alone lacks one field and the last alone another, each may have fields of its neighbour. */
function shiftedFields(entries: readonly DumpEntry[]): Doubt[] {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined || entries.length < fewest) return [];
  const lackedBy = (one: DumpEntry): string | undefined =>
    ofAll.find(([, has]) => !has(one) && entries.every((other) => other === one || has(other)))?.[0];
  const [ofFirst, ofLast] = [lackedBy(first), lackedBy(last)];
  if (ofFirst === undefined || ofLast === undefined) return [];
  const reason = `The first entry, ${quote(first.title)}, alone lacks ${ofFirst}, and the last, ${quote(last.title)}, ${ofLast}: fields of one may have been read as those of the next.`;
  return [{ rule: 'shifted-fields', reason, entry: undefined, line: first.lines.first }];
}
