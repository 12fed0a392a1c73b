/** Exponents of an order of growth, as they are typed without braces: `2^O(n)`, `n^o(1)`, `n^Theta(log n)`, `2^poly(n)`. */
import type { FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import { readGroup } from './read-brackets.ts';
import { isGlued, type Token } from './tokens.ts';

const NAMES = /^(?:Omega|Theta|omega)$/;
/** Letters that are no sizes. */
const MARKED = /^(?:[A-Z]|[abcf-jlopr-suvw-z]|\\[A-Za-z]+|[α-ωΑ-Ω])$/u;
const OPERATORS = /^(?:poly|polylog)$/;

/** TeX of the symbol; undefined if `token` is none. */
function symbolTex({ kind, text }: Token): string | undefined {
  if (kind === 'sign') return /^[ΩΘω]$/.test(text) ? text : undefined;
  if (kind !== 'word' && kind !== 'name') return undefined;
  if (NAMES.test(text)) return `\\${text}`;
  if (OPERATORS.test(text)) return `\\operatorname{${text}}`;
  return kind === 'word' && /^[Oo]$/.test(text) ? text : undefined;
}

/**
 * The symbol and its argument in brackets as one script. At other letters than those of sizes it may be an oracle, as in `M^O(x)`,
 * or a mark, as in `x^o(t)`, unless the argument is 1.
 */
export function readLandauScript(reader: FormulaReader, base: Term, depth: number): string | undefined {
  const { cursor } = reader;
  const token = cursor.peek();
  const symbol = token === undefined ? undefined : symbolTex(token);
  if (symbol === undefined) return undefined;
  cursor.at += 1;
  const isSoft = /^[Oo]$/.test(symbol) && cursor.sign('~');
  if (cursor.peek()?.text !== '(' || !isGlued(cursor.before(), cursor.peek())) return undefined;
  const argument = reader.within('hasProducts', () => readGroup(reader, depth));
  if (argument === undefined || (MARKED.test(base.tex) && argument.tex !== '(1)' && /^[Oo]$/.test(symbol)))
    return undefined;
  return `{${isSoft ? `\\tilde{${symbol}}` : symbol}${argument.tex}}`;
}
