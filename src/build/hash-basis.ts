/** Hashes of the data that files are made from. */
import { hash as hashOnce } from 'node:crypto';
import type { Basis } from '../exports/export.ts';

/** Cache: a paper is in the data of many files. */
const known = new WeakMap<object, string>();

/** Texts up to this length are not hashed on their own, which would take longer than hashing them as part of the list. */
const maxTextLength = 200;

/** SHA-256 of `basis`; lists by their members, other objects by their JSON. */
export function hashBasis(basis: Basis): string {
  // Not in the cache, which has 100,000 lists less: each is made for one file or value.
  return hash(typeof basis === 'object' && isList(basis) ? listDigests(basis) : digest(basis));
}

/** As `hashBasis`, of what is in the data of several files: it is hashed once. */
export function digestBasis(basis: Basis): string {
  const made = digest(basis);
  return isHash(made) ? made : hash(made);
}

/** No other representation has these characters alone, and so many. */
const isHash = (text: string): boolean => /^[\w-]{43}$/.test(text);

/**
 * Representation of `basis` within its list: its text, or a hash. They are distinct: a hash has 43 characters and neither
 * brackets nor quotes.
 */
function digest(basis: Basis): string {
  if (typeof basis === 'string') return digestText(basis);
  if (typeof basis !== 'object') return JSON.stringify(basis) ?? 'undefined';
  const before = known.get(basis);
  if (before !== undefined) return before;
  const made = isMarkup(basis) ? digestMarkup(basis) : shorten(toText(basis));
  known.set(basis, made);
  return made;
}

/**
 * A long text is hashed as it is, since its JSON takes ten times as long, behind a sign with which no JSON begins. Lone surrogates, which
 * UTF-8 doesn't have, would be lost.
 */
function digestText(text: string): string {
  const isShort = text.length <= maxTextLength;
  return isShort || !text.isWellFormed() ? shorten(JSON.stringify(text)) : hash(`'${text}`);
}

const toText = (basis: object): string => (isList(basis) ? listDigests(basis) : JSON.stringify(basis));

const listDigests = (list: readonly Basis[]): string => `[${list.map(digest).join()}]`;

const isList = (basis: object): basis is readonly Basis[] => Array.isArray(basis);

/** Titles and abstracts say themselves what they follow from, mostly a long text. */
const isMarkup = (basis: object): basis is { readonly toJSON: () => unknown } => 'toJSON' in basis;

function digestMarkup(markup: { readonly toJSON: () => unknown }): string {
  const made = markup.toJSON();
  return typeof made === 'string' ? digestText(made) : shorten(JSON.stringify(made));
}

const shorten = (text: string): string => (text.length > maxTextLength ? hash(text) : text);

/** SHA-256 by `crypto.hash`, which takes a third of the time of a `Hash` object for short texts; there are tens of thousands. */
function hash(text: string): string {
  return hashOnce('sha256', text, 'base64url');
}
