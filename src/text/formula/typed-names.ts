/** Names that people type in place of TeX's: `n -> infinity`, `1/eps`, `dx/dt`, and products of two letters. */
import type { FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import { FUNCTIONS, GREEK } from './tex-names.ts';
import type { TokenCursor } from './token-cursor.ts';
import { isGlued, type Token } from './tokens.ts';

/** English words of two letters. */
const SHORT_WORD = /^(?:a[mnst]|b[ey]|do|go|he|i[fnst]|it|m[ey]|no|o[fnr]|so|to|u[ps]|we)$/i;
/** Units, as in `O(ms)`. */
const SHORT_UNIT = /^(?:[mnpu]s|[cmnk]m|[km]g|[kKMGT]B|[kMG]?Hz|[kMGT]?eV|[km]V|[kM]W)$/;
/** Units that are glued to numbers, and a thousand, which reads as they do. */
const GLUED_UNIT =
  /^(?:[cmnkμµu]m|[mnpfμµu]s|[mkμµ]g|[kMGT]?Hz|[mkMGT]?eV|[kMG]?Pa|[kmM]V|[kmM]W|m?K|[nmμµ]?M|m?T|[kM]?pc|[GM]?yr|dB|deg|mag|arcsec|[fp]b|[KMG]B)$/;
const COMPARES = /^[=<>≈∼~≤≥]$/;

/** Whether an arrow stands in front of the token just consumed. */
export function isBehindArrow(cursor: TokenCursor): boolean {
  const arrow = cursor.before(2)?.kind === 'space' ? cursor.before(3) : cursor.before(2);
  return /^[>→]$/.test(arrow?.text ?? '');
}

/** The term that `text`, the token just consumed, is; undefined if it is none of these names. */
export function readTypedName(
  { cursor, hasProducts, inExponent }: FormulaReader,
  text: string,
  depth: number,
): Term | undefined {
  if (text === 'infinity') return isBehindArrow(cursor) ? { tex: '\\infty', kind: 'telling' } : undefined;
  if (text === 'eps') return depth > 0 ? { tex: '\\epsilon', kind: 'greek' } : undefined;
  if (isDerivative(cursor.tokens, cursor.at - 1)) {
    cursor.at += 2;
    cursor.points += 2;
    return { tex: `${text}/${cursor.before()?.text}`, kind: 'telling' };
  }
  if ((inExponent && isShortProduct(cursor.before())) || (depth > 0 && isTimesI(cursor)))
    return { tex: [...text].join(' '), kind: 'telling' };
  return hasProducts && depth > 0 && text.length === 2 && !SHORT_WORD.test(text) && !SHORT_UNIT.test(text)
    ? { tex: text, kind: 'telling' }
    : undefined;
}

/** `it` and `tH` of `e^{it\Delta}` and `e^{-tH}`; words are longer there. */
export const isShortProduct = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /^(?:[A-Za-z]{2}|i(?!nt|nc|on)[A-Za-z]{2}|[a-z]{1,2}[A-Z])$/.test(token.text) &&
  !FUNCTIONS.has(token.text) &&
  !GREEK.has(token.text);

/** The imaginary part of `1/2+it`, in brackets. */
const isTimesI = (cursor: TokenCursor): boolean =>
  cursor.before()?.text === 'it' &&
  /^[+−-]$/.test(
    cursor.before(2)?.kind === 'space' ? (cursor.before(3)?.text ?? '') : (cursor.before(2)?.text ?? ''),
  ) &&
  cursor.peek()?.text === ')';

/** Whether the number at `number` of `tokens` is compared with and has a unit glued to it: `T=300K`, `λ=633nm`. */
export function isMeasured(tokens: readonly Token[], number: number): boolean {
  const [unit, after] = [tokens[number + 1], tokens[number + 2]];
  const isPower = tokens[number - 1]?.text === '^' && tokens[number - 2]?.text === '10';
  const before = isPower ? number - 3 : number - 1;
  const sign = tokens[before]?.kind === 'space' ? tokens[before - 1] : tokens[before];
  return (
    unit?.kind === 'word' &&
    GLUED_UNIT.test(unit.text) &&
    COMPARES.test(sign?.text ?? '') &&
    !(isGlued(unit, after) && /^[_^(]$|^\d/.test(after?.text ?? ''))
  );
}

/** `sum_{<ij>}` and `{<i,j>}`: neighbours, in angle brackets as they are typed. */
export function readNeighbours(cursor: TokenCursor): string | undefined {
  if (!cursor.sign('<')) return undefined;
  const words = [cursor.take('word')?.text];
  if (cursor.sign(',')) {
    cursor.space();
    words.push(cursor.take('word')?.text);
  }
  const letters = words.length === 1 ? [...(words[0] ?? '')] : words;
  const isPair = letters.length === 2 && letters.every((letter) => /^[a-z]$/.test(letter ?? ''));
  if (!isPair || !cursor.sign('>') || cursor.peek()?.text !== '}') return undefined;
  return `\\langle ${letters.join(words.length === 1 ? ' ' : ', ')} \\rangle`;
}

/** Of the variables by which one derives, those that do not make a word of another language (`da/do`). */
const BY = /^d[txyzrsuvpqTEWVSN]$/;

/** Whether a derivative of three tokens begins at `at`. */
export function isDerivative(tokens: readonly Token[], at: number): boolean {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    above?.kind === 'word' &&
    /^d[A-Za-z]$/.test(above.text) &&
    slash?.text === '/' &&
    below !== undefined &&
    BY.test(below.text) &&
    isGlued(above, slash) &&
    isGlued(slash, below)
  );
}
