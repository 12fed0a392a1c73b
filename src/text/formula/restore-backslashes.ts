import { FRACTIONS, GREEK, OPERATIONS, RELATIONS, SYMBOLS, TELLING_WRAPPERS } from './tex-names.ts';

const AMBIGUOUS: ReadonlySet<string> = new Set(['in', 'to', 'ne', 'le', 'ge', 'ast', 'mid', 'star', 'top']);

/**
 * Gives TeX names in a formula their backslash back (`mathcal{O}(n)` between dollars). Only formulas without any
 * backslash are touched: where one survived, they all did.
 */
export function restoreBackslashes(tex: string): string {
  if (tex.includes('\\')) return tex;
  return tex.replace(/(?<![A-Za-z])[A-Za-z]{2,}(?=(\{?))/g, (name, brace: string) => {
    const argument = brace === '{' && (TELLING_WRAPPERS.has(name) || FRACTIONS.has(name));
    const sign = GREEK.has(name) || RELATIONS.has(name) || OPERATIONS.has(name) || SYMBOLS.has(name);
    return argument || (sign && !AMBIGUOUS.has(name)) ? `\\${name}` : name;
  });
}
