/** Restores backslashes of formulas between dollar signs (`$mathcal{O}(n log n)$`). */
import { readWholeFormula } from './read-formula.ts';
import { FRACTIONS, GREEK, OPERATIONS, RELATIONS, SYMBOLS, TELLING_WRAPPERS } from './tex-names.ts';
import { readTokens } from './tokens.ts';

const AMBIGUOUS: ReadonlySet<string> = new Set(['in', 'to', 'ne', 'le', 'ge', 'ast', 'mid', 'star', 'top']);
const NO_EVIDENCE = { backslashesKept: false, letters: new Set<string>(), isCode: false, hasQuotes: false };

/**
 * `tex` with backslashes, as parsed by `readFormula`; if it can't be parsed completely, only single names get one.
 * Unchanged if it has any backslash (then none was lost) or no word.
 */
export function restoreBackslashes(tex: string): string {
  if (tex.includes('\\') || !/[A-Za-z]{2}|\|/.test(tex)) return tex;
  return readWholeFormula(readTokens(tex), NO_EVIDENCE) ?? restoreNames(tex);
}

function restoreNames(tex: string): string {
  return tex.replace(/(?<![A-Za-z])[A-Za-z]{2,}(?=(\{?))/g, (name, brace: string) => {
    const argument = brace === '{' && (TELLING_WRAPPERS.has(name) || FRACTIONS.has(name));
    const sign = GREEK.has(name) || RELATIONS.has(name) || OPERATIONS.has(name) || SYMBOLS.has(name);
    return argument || (sign && !AMBIGUOUS.has(name)) ? `\\${name}` : name;
  });
}
