/** Parses numbers and ellipses. */
import type { FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import { FUNCTIONS, GREEK, OPERATIONS, RELATIONS } from './tex-names.ts';
import type { TokenCursor } from './token-cursor.ts';
import { isGlued, type Token } from './tokens.ts';
import { isMeasured } from './typed-names.ts';

/** Parses a number, with its commas and decimal point. */
export function readNumber(reader: FormulaReader, token: Token, depth: number): Term | undefined {
  if (/^\.\d+\.|\d\.\d+\./.test(token.text)) return undefined;
  reader.cursor.at += 1;
  const next = reader.cursor.peek();
  if (
    isGlued(token, next) &&
    next?.kind === 'word' &&
    !(depth === 0 && isMeasured(reader.cursor.tokens, reader.cursor.at - 1)) &&
    !mayFollowNumber(reader, next.text, depth, /[.·⋅]/.test(token.text))
  )
    return undefined;
  // `3.5sigma`: no word begins behind a number, but for the unit of pressure.
  if (
    isGlued(token, next) &&
    next?.kind === 'word' &&
    next.text.length > 2 &&
    GREEK.has(next.text) &&
    next.text !== 'psi'
  )
    reader.cursor.points += 2;
  const comma = isList(reader, token) ? ', ' : '{,}';
  return { tex: token.text.replaceAll(',', comma).replace(/[·⋅]/, '{·}'), kind: 'number' };
}

/**
 * `(0,1)`, `(-1,1)`, `(1/2,1)` and `{1,2,3}`: numbers of one digit alone in their brackets, which separate no thousands. The typesetter puts
 * the space into those of TeX that was written so (`LISTED`); here the comma of a list is told from one within a number.
 */
function isList({ cursor }: FormulaReader, { text }: Token): boolean {
  const sign = cursor.before(2)?.text ?? '';
  const open = /^[-−]$/.test(sign) ? 3 : sign === '/' ? 4 : 2;
  return (
    /^\d(?:,\d)+$/.test(text) &&
    !/^[_^]$/.test(cursor.before(open + 1)?.text ?? '') &&
    /^(?:[([{]|\\\{)$/.test(cursor.before(open)?.text ?? '') &&
    /^(?:[)\]}]|\\\})$/.test(cursor.peek()?.text ?? '')
  );
}

/** `2n^2` and `5S_{1/2}`; `2n_a` may be an identifier. */
export const isScripted = (mark: Token | undefined, script: Token | undefined): boolean =>
  mark?.text === '^' || (mark?.text === '_' && script?.text === '{');

/** `2D` and `175B` are words, `8times` and `2pi` are not; within a group `2k` is a product. */
function mayFollowNumber(reader: FormulaReader, word: string, depth: number, isDecimal: boolean): boolean {
  if (word.length === 1)
    return (
      depth > 0 ||
      (word === 'x' && reader.cursor.peek(1)?.kind === 'number') ||
      isScripted(reader.cursor.peek(1), reader.cursor.peek(2)) ||
      (isDecimal && reader.cursor.peek(1)?.text === '_')
    );
  return (
    OPERATIONS.has(word) ||
    RELATIONS.has(word) ||
    GREEK.has(word) ||
    (FUNCTIONS.has(word) && (depth > 0 || reader.cursor.peek(1)?.text === '(')) ||
    word === 'sqrt' ||
    word === 'rangle' ||
    word === 'pmod'
  );
}

/** `\ldots`, `ldots`, `...` or `…`. */
export function readDots(cursor: TokenCursor): string | undefined {
  const token = cursor.peek();
  if (token === undefined) return undefined;
  const named = (token.kind === 'name' || token.kind === 'word') && /^(?:l|c|d)?dots[cb]?$/.test(token.text);
  const typed = token.text === '.' && cursor.peek(1)?.text === '.' && cursor.peek(2)?.text === '.';
  if (!named && !typed && token.text !== '…') return undefined;
  cursor.at += typed ? 3 : 1;
  return token.text === 'cdots' ? '\\cdots' : '\\ldots';
}
