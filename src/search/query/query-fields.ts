/** The names of fields in a query, those of other search pages among them. */
import type { SearchFacet } from '../search-facet.ts';

export const textFields: ReadonlyMap<string, 'title' | 'author'> = new Map([
  ['author', 'author'],
  ['authors', 'author'],
  ['au', 'author'],
  ['by', 'author'],
  ['title', 'title'],
  ['ti', 'title'],
  ['intitle', 'title'],
  ['allintitle', 'title'],
]);
export const facetFields: ReadonlyMap<string, SearchFacet> = new Map([
  ['year', 'year'],
  ['date', 'year'],
  ['published', 'year'],
  ['before', 'year'],
  ['after', 'year'],
  ['since', 'year'],
  ['venue', 'venue'],
  ['source', 'venue'],
  ['conference', 'venue'],
  ['journal', 'venue'],
  ['conf', 'venue'],
  ['in', 'venue'],
  ['at', 'venue'],
  ['topic', 'topic'],
  ['topics', 'topic'],
  ['tag', 'topic'],
  ['label', 'topic'],
  ['issue', 'issue'],
  ['has', 'code'],
  ['code', 'code'],
]);
/** Fields whose name compares: `since:2023` is `year:>=2023`. */
export const comparisons: ReadonlyMap<string, string> = new Map([
  ['before', '<'],
  ['after', '>'],
  ['since', '>='],
]);
/** Fields of other search pages that say where a word stands, which may be anywhere here: `abs:mamba`. */
export const anywhere: ReadonlySet<string> = new Set(['all', 'any', 'abs', 'abstract']);

/** Fields whose names are words of other texts, too: with a value that they don't have (`code:python`) they are these. */
export const wordFields: ReadonlySet<string> = new Set(['code']);
/** Fields behind which a value is missing still, where a query ends with their name. */
export const typedFields: ReadonlySet<string> = new Set([
  'author',
  'au',
  'title',
  'ti',
  'year',
  'venue',
  'topic',
  'has',
]);

const fieldNames = [...textFields.keys(), ...facetFields.keys()].map(inAnyCase).join('|');
/** A field's name with what stands between it and its value: `author: gu`, `year = 2023`, `year > 2022`. */
export const knownField = String.raw`(?<![A-Za-z])(?<known>${fieldNames})(?:(?:\s*|:\s*|\s*=\s*)(?<sign>[<>]=?|[≤≥])\s*(?=\d)|(?::\s*|\s*=\s*)(?=[^\s:=<>]))`;
/** Before what is to leave out: a minus sign of any kind, as keyboards put in. Operators are capitals: `do not forget` is words. */
export const leaveOut = String.raw`(?<minus>[-−–]|(?:AND)?NOT\s+)`;

/** Matches `name` however it is written; operators are capitals, so the whole can't disregard case. */
function inAnyCase(name: string): string {
  return [...name].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('');
}
