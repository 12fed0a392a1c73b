/** Hashes of the data that files are made from. */
import { hash as hashOnce } from 'node:crypto';
import type { Basis } from '../exports/export.ts';

/** Objects are read once, since papers are in the data of many files. */
const known = new WeakMap<object, string>();

/** Texts up to this length stand for themselves: to hash one takes longer than to hash it as a part of another. */
const maxTextLength = 200;

/** SHA-256 of `basis`; lists by their members, other objects by their JSON. */
export function hashBasis(basis: Basis): string {
  return hash(digest(basis));
}

/**
 * What stands for `basis` in the list that it is in: its text, or a hash. They cannot be mistaken for each other: a hash
 * has 43 characters and neither bracket nor quotes.
 */
function digest(basis: Basis): string {
  if (typeof basis !== 'object') return shorten(JSON.stringify(basis) ?? 'undefined');
  const before = known.get(basis);
  if (before !== undefined) return before;
  const made = shorten(isList(basis) ? `[${basis.map(digest).join()}]` : JSON.stringify(basis));
  known.set(basis, made);
  return made;
}

const isList = (basis: object): basis is readonly Basis[] => Array.isArray(basis);

const shorten = (text: string): string => (text.length > maxTextLength ? hash(text) : text);

/** In one call: a third of the time that a `Hash` object takes for a short text, and there are tens of thousands. */
function hash(text: string): string {
  return hashOnce('sha256', text, 'base64url');
}
