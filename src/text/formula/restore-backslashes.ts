/** Restores backslashes of formulas between dollar signs (`$mathcal{O}(n log n)$`). */
import { readWholeFormula } from './read-formula.ts';
import { FRACTIONS, GREEK, OPERATIONS, RELATIONS, SYMBOLS, TELLING_WRAPPERS } from './tex-names.ts';
import { readTokens } from './tokens.ts';

const AMBIGUOUS: ReadonlySet<string> = new Set(['in', 'to', 'ne', 'le', 'ge', 'ast', 'mid', 'star', 'top']);
const NO_EVIDENCE = { backslashesKept: false, letters: new Set<string>(), isCode: false, hasQuotes: false };

/** `99.9\%`: TeX would take the rest for a comment. */
const LOST_PERCENT = /(?<=[\d)])(?<!\\)%(?=$|[\s,;)])/g;
/** `139\,\mathrm{fb}` and `5\,\mu`: the space before a unit. */
const LOST_SPACE = /(?<=[\d}]),(?=(?:mathrm|text|rm)(?![A-Za-z])|mu(?![a-z])|[A-Z]_)/g;

/**
 * `tex` with backslashes, as parsed by `readFormula`; if it can't be parsed completely, only single names get one.
 * Unchanged if it has any backslash of a name (then none was lost) or no word.
 */
export function restoreBackslashes(source: string): string {
  const tex = source.replace(LOST_PERCENT, '\\%');
  if (/\\[A-Za-z]/.test(source) || !/[A-Za-z]{2}|\|/.test(tex)) return tex;
  const spaced = tex.replace(LOST_SPACE, '\\,');
  return readWholeFormula(readTokens(spaced), NO_EVIDENCE) ?? restoreNames(tex);
}

function restoreNames(tex: string): string {
  return tex.replace(/(?<![A-Za-z])[A-Za-z]{2,}(?=(\{?))/g, (name, brace: string) => {
    const argument = brace === '{' && (TELLING_WRAPPERS.has(name) || FRACTIONS.has(name));
    const sign = GREEK.has(name) || RELATIONS.has(name) || OPERATIONS.has(name) || SYMBOLS.has(name);
    return argument || (sign && !AMBIGUOUS.has(name)) ? `\\${name}` : name;
  });
}
