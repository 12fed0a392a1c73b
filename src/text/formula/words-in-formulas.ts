import type { FormulaCursor } from './formula-cursor.ts';
import { OPERATIONS, RELATIONS, SYMBOLS, splitGluedNames } from './tex-names.ts';

/** `stack}` within braces: words of two letters and more that are no TeX names are set upright. */
export function readUprightWords(cursor: FormulaCursor): string | undefined {
  const words = cursor.take(/[A-Za-z]{2,}(?:[ -][A-Za-z]{2,})*(?=\})/y);
  if (words === undefined) return undefined;
  const named = words.split(/[ -]/).some((word) => splitGluedNames(word) !== undefined || SYMBOLS.has(word));
  return named ? undefined : `\\mathrm{${words.replaceAll(' ', '\\ ')}}`;
}

/** `2D` and `175B` are words; within a group `2k` is a product. */
export function isGluedToWord(cursor: FormulaCursor, depth: number): boolean {
  const pattern = depth > 0 ? /^[A-Za-z][A-Za-z0-9]/ : /^[A-Za-z]/;
  const word = /^\\?[A-Za-z]+/.exec(cursor.rest(20))?.[0];
  if (word !== undefined && (OPERATIONS.has(word) || RELATIONS.has(word))) return false;
  return pattern.test(cursor.rest(2));
}
