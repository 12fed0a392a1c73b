/**
 * What a reader types, taken apart: words, phrases, words to leave out, and fields (`author:gu year:2023`), as arXiv, Google
 * Scholar and GitHub write them.
 */
import type { SearchFacet } from '../search-facet.ts';
import { queryOfEntry } from './bibtex-entry.ts';
import { type FacetValue, findFacetValues } from './facet-values.ts';
import { divideGroups } from './field-groups.ts';
import { queryOfIssue } from './issue-name.ts';
import { queryOfPage } from './page-address.ts';
import {
  anywhere,
  comparisons,
  facetFields,
  knownField,
  leaveOut,
  textFields,
  typedFields,
  wordFields,
} from './query-fields.ts';
import { readIdentifier } from './read-identifier.ts';
import { isVenueOfYear, withWholeYear } from './venue-year.ts';

interface Typed {
  /** As typed, to show and to take away again. */
  readonly typed: string;
  /** Papers that have it are not wanted. */
  readonly excluded: boolean;
}

/** A word, or a phrase with its blanks, that stands anywhere in a paper, or in its title or names. */
export interface TextClause extends Typed {
  readonly kind: 'word' | 'phrase' | 'title' | 'author' | 'either';
  readonly text: string;
  /** Of either, the clauses with `OR` between them. */
  readonly of?: readonly TextClause[];
  /** Typed as an author's name: no word of an abstract is a correction. */
  readonly isName?: boolean;
  /** Typed as the value of a facet, which has none like it. */
  readonly isUnknown?: boolean;
}

/** Papers with one of the values. */
export interface FacetClause extends Typed {
  readonly kind: 'facet';
  readonly facet: SearchFacet;
  readonly values: readonly FacetValue[];
}

export type QueryClause = TextClause | FacetClause;

export interface ReadQuery {
  /** In the order typed. */
  readonly clauses: readonly QueryClause[];
  /** The plain words: what is asked for as a whole. */
  readonly words: string;
}

/** The known values of each facet. */
export type KnownFacetValues = Readonly<Partial<Record<SearchFacet, readonly FacetValue[]>>>;

/** `-name:"some words"` and all less than that; quotation marks of any kind. */
const clause = new RegExp(
  String.raw`${leaveOut}?(?:${knownField}|(?<field>[A-Za-z]+):)?(?:["“„«](?<phrase>[^"“”„«»]+)["”“»]|(?<word>\S+))`,
  'gu',
);

/** Soft hyphens and blanks without width, which texts of web pages bring along: invisible, and they divide words. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** As East Asian keyboards write it behind a field's name. */
const wideColon = /(?<=[A-Za-z])：/g;

/** A range of years with blanks: `year:2013 - 2017`. */
const apart = /(?<=year\s?[:=]\s?\d{4})\s+(?:[-–—]|to)\s+(?=\d{4}(?!\d))/gi;

/** Reads `text`; a field whose name or value isn't known is plain words, never a fault. */
export function readQuery(text: string, known: KnownFacetValues): ReadQuery {
  const clauses: QueryClause[] = [];
  let isOr = false;
  const asked = toClauses(text, known);
  for (const { 0: typed, groups = {} } of asked.matchAll(clause)) {
    const { minus = '', known: ofKnown = '', field = ofKnown, sign = '', phrase, word = '' } = groups;
    // Operators of other search pages; here every word counts as it can.
    if (/^(?:AND|OR|NOT|[&+−–—|-]|\|\|)$/.test(typed.trim())) {
      isOr = /^(?:OR|\|{1,2})$/.test(typed.trim());
      continue;
    }
    const one = readClause(
      { typed, excluded: minus !== '' },
      field.toLowerCase(),
      phrase,
      sign + word,
      known,
    );
    const either = isOr ? joinEither(clauses.at(-1), one) : undefined;
    if (either === undefined) clauses.push(one);
    else clauses.splice(-1, 1, either);
    isOr = false;
  }
  if (clauses.length > 1 && typedFields.has(nameOfEmpty(clauses.at(-1)))) clauses.pop();
  // Operators alone are the words: otherwise nothing would be asked for, which all papers answer.
  if (clauses.length === 0 && text.trim() !== '')
    clauses.push({ kind: 'word', excluded: false, typed: text.trim(), text: text.trim() });
  return { clauses, words: plainWords(clauses) };
}

/** `text` as a query: what an address, an issue's day or an entry of BibTeX is about, brackets and ranges in this page's form. */
function toClauses(text: string, { issue = [] }: KnownFacetValues): string {
  const title = queryOfEntry(text);
  if (title !== undefined) return queryOfTitle(title);
  return (
    queryOfIssue(text, issue) ??
    queryOfPage(text) ??
    divideGroups(text.replace(invisible, '').replace(wideColon, ':').replace(apart, '-'))
  );
}

/** One clause for two with `OR` between them; none for words to leave out, nor for a facet beside words or another facet. */
function joinEither(before: QueryClause | undefined, one: QueryClause): QueryClause | undefined {
  if (before === undefined || before.excluded || one.excluded) return undefined;
  const typed = `${before.typed.trim()} OR ${one.typed.trim()}`;
  if (before.kind === 'facet' || one.kind === 'facet') {
    if (before.kind !== 'facet' || one.kind !== 'facet' || before.facet !== one.facet) return undefined;
    const known = before.values.map(({ value }) => value);
    return {
      ...before,
      typed,
      values: [...before.values, ...one.values.filter(({ value }) => !known.includes(value))],
    };
  }
  const text = `${before.text} ${one.text}`;
  return { kind: 'either', excluded: false, typed, text, of: [...(before.of ?? [before]), one] };
}

/** The name of a field without a value: `author:` in the middle of typing. */
const nameOfEmpty = (clause: QueryClause | undefined): string =>
  /^-?(?<name>[A-Za-z]+):["“„«]?$/u.exec(clause?.typed.trim() ?? '')?.groups?.name?.toLowerCase() ?? '';

export const plainWords = (clauses: readonly QueryClause[]): string =>
  clauses.flatMap((one) => (one.kind === 'word' && !one.excluded ? [one.text] : [])).join(' ');

function readClause(
  typed: Typed,
  typedField: string,
  phrase: string | undefined,
  word: string,
  known: KnownFacetValues,
): QueryClause {
  const field = anywhere.has(typedField) ? '' : typedField;
  const value = phrase?.trim() ?? word;
  const textField = textFields.get(field);
  if (textField !== undefined && /[\p{L}\p{N}]/u.test(value))
    return { ...typed, kind: textField, text: value };
  const asFacet = facetFields.get(field);
  if (asFacet !== undefined) {
    const values = findFacetValues(asFacet, (comparisons.get(field) ?? '') + value, known[asFacet] ?? []);
    if (values.length > 0) return { ...typed, kind: 'facet', facet: asFacet, values };
  }
  const facet = wordFields.has(field) ? undefined : asFacet;
  // Of a value that no paper has, the name of its field would be a word more to lack; in a title (`The source: a study`) it is one.
  const isValue = field === '' || (facet !== undefined && !/^[^:=]*[:=]\s/.test(typed.typed));
  const venues = known.venue ?? [];
  const text = isValue ? withWholeYear(value, venues, facet === 'venue') : typed.typed.trim();
  const pasted = typed.excluded && field !== '' ? readIdentifier(`${field}:${value}`) : undefined;
  if (pasted !== undefined) return { ...typed, kind: 'word', text: pasted };
  // A dash before an unknown field, or not before a word, is punctuation.
  const excluded = typed.excluded && isValue && /[\p{L}\p{N}]/u.test(value);
  const kind = phrase !== undefined && /\s/.test(text) && field === '' ? 'phrase' : 'word';
  // Without facets, as on a disk, no value is known.
  const isUnknown =
    isValue && facet !== undefined && Object.keys(known).length > 0 && !isVenueOfYear(text, venues);
  return { ...typed, excluded, kind, text, ...(isUnknown ? { isUnknown } : {}) };
}

const field = new RegExp(knownField, 'u');
const fields = new RegExp(knownField, 'gu');

/** A title as a query for its words alone: without the signs in it that would be read as a phrase, a field or a word to leave out. */
export function queryOfTitle(title: string): string {
  const { clauses } = readQuery(title, {});
  const isPlain =
    clauses.every(({ kind, excluded }) => kind === 'word' && !excluded) &&
    !/[A-Za-z]:\S/.test(title) &&
    !field.test(title);
  if (isPlain) return title;
  return title
    .replace(/["“”„«»]/gu, '')
    .replace(/\b(?:(?:AND)?NOT|OR)\b/g, (operator) => operator.toLowerCase())
    .replace(fields, '$<known> ')
    .replace(/(?<=[A-Za-z]):(?=\S)/g, ': ')
    .replace(/(?<!\S)[-−–]+(?=\S)/g, '');
}
