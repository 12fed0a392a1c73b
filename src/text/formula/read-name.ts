/** Parses words and TeX names as atoms of a formula. */

import { readDot } from './argument-dot.ts';
import { isPartialDerivative, readDifferential } from './differentials.ts';
import type { FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import { DELIMITERS, readAngles, readDelimited, skipSize } from './read-brackets.ts';
import { readFraction, readWrapper } from './read-wrapper.ts';
import {
  BIG_OPERATORS,
  BRACKET_SIZES,
  FRACTIONS,
  FUNCTIONS,
  functionTex,
  GREEK,
  RELATIONS,
  SYMBOLS,
  TELLING_FUNCTIONS,
  TELLING_SYMBOLS,
  WRAPPERS,
} from './tex-names.ts';
import { isGlued, type Token } from './tokens.ts';
import { isBehindArrow, readTypedName } from './typed-names.ts';
import { isTransposed, isUprightBase } from './upright-base.ts';

/** Matrix groups: `SU(2)`. */
const MATRIX_GROUP = /^(?:SU|SO|SL|GL|Sp|Spin|PSL|PGL)$/;
/** Distributions and functionals, set upright before their brackets. */
const NAMED_FUNCTION =
  /^(?:KL|TV|JS|Var|Cov|Tr|Bern|Bernoulli|Ber|Unif|Uniform|Poisson|Poi|Beta|Gamma|Dir|GP|Cat|Exp|softmax|sigmoid)$/;

/** Parses a command, or a word that is the name of one. */
export function readName(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  const token = cursor.peek();
  if (token === undefined) return undefined;
  if (token.text === 'cdot') return readDot(reader.cursor, depth);
  cursor.at += 1;
  if (token.kind === 'word' && token.text.length === 1) return readLetter(reader, token);
  const slashed = token.kind === 'name';
  const name = token.text;
  if (BRACKET_SIZES.has(name)) return readSized(reader, depth);
  if (DELIMITERS[name] !== undefined) return backThen(reader, () => readDelimited(reader, depth));
  if (name === 'langle') return backThen(reader, () => readAngles(reader, depth));
  if (name === 'not' && slashed) return undefined;
  if (name === 'inf' && !slashed && isBehindArrow(cursor)) return { tex: '\\infty', kind: 'telling' };
  if (WRAPPERS.has(name)) return readWrapper(reader, token, depth);
  if (FRACTIONS.has(name)) return readFraction(reader, token, depth);
  return readSymbol(reader, token, depth) ?? (slashed ? undefined : readBareWord(reader, token, depth));
}

function backThen(reader: FormulaReader, read: () => Term | undefined): Term | undefined {
  reader.cursor.at -= 1;
  return read();
}

/** `x1` and `W8A8` are identifiers, not letters; `O~(n)` and `O*(n)` are typed for a tilde above and a star. */
function readLetter({ cursor }: FormulaReader, token: Token): Term | undefined {
  const next = cursor.peek();
  if (next?.kind === 'number' && isGlued(token, next)) return undefined;
  if (next?.text === '.' && /^(?:e\.g|i\.e)$/.test(`${token.text}.${cursor.peek(1)?.text}`)) return undefined;
  if (/^[Oo]$/.test(token.text) && next?.text === '~' && cursor.peek(1)?.text === '(') {
    cursor.at += 1;
    return { tex: `\\tilde{${token.text}}`, kind: 'telling' };
  }
  if (token.text === 'O' && next?.text === '*' && isGlued(token, next) && cursor.peek(1)?.text === '(') {
    cursor.at += 1;
    return { tex: 'O^*', kind: 'telling' };
  }
  cursor.letters.push(token.text);
  return { tex: token.text, kind: 'letter' };
}

function readBareWord(reader: FormulaReader, { text, end }: Token, depth: number): Term | undefined {
  const { cursor } = reader;
  if (isUprightBase(cursor.tokens, cursor.at - 1)) {
    const script = cursor.peek(1);
    const isProduct = script !== undefined && isTransposed(text, script);
    return { tex: isProduct ? text : `\\mathrm{${text}}`, kind: 'telling' };
  }
  if (MATRIX_GROUP.test(text) && cursor.peek()?.text === '(' && cursor.peek()?.at === end) {
    cursor.points += 1;
    return { tex: `\\mathrm{${text}}`, kind: 'telling' };
  }
  if (NAMED_FUNCTION.test(text) && cursor.peek()?.text === '(' && cursor.peek()?.at === end)
    return { tex: `\\operatorname{${text}}`, kind: 'call', base: text };
  const typed = readTypedName(reader, text, depth);
  if (typed !== undefined) return typed;
  return readDifferential(reader, text, depth) ?? readProduct(reader, text);
}

/** `tx_1` within a formula, and `W = BA`, where both letters stand for something else as well. */
function readProduct({ cursor, known, enough }: FormulaReader, text: string): Term | undefined {
  const isKnown = (letter: string): boolean => known.has(letter) || cursor.letters.includes(letter);
  if (!/^(?:[a-z]{2}|[A-Z]{2})$/.test(text) || ![...text].every(isKnown)) return undefined;
  const isScripted = cursor.points >= enough && /^[_^]$/.test(cursor.peek()?.text ?? '');
  const isValue = /^[A-Z]/.test(text) && [2, 3].some((ahead) => cursor.before(ahead)?.text === '=');
  return isScripted || isValue ? { tex: [...text].join(' '), kind: 'telling' } : undefined;
}

function readSized(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  cursor.at -= 1;
  const before = cursor.at;
  skipSize(cursor);
  return cursor.at === before ? undefined : reader.term(depth);
}

/** Greek, symbols, functions and operators with limits. */
function readSymbol(reader: FormulaReader, token: Token, depth: number): Term | undefined {
  const { cursor } = reader;
  const { text: name } = token;
  const slashed = token.kind === 'name';
  if (GREEK.has(name)) {
    if (slashed) cursor.points += 2;
    if (!slashed || !reader.backslashesKept) cursor.greek.push(name);
    return { tex: `\\${name}`, kind: slashed ? 'telling' : 'greek' };
  }
  if (BIG_OPERATORS.has(name))
    return slashed || isScripted(reader) ? { tex: `\\${name}`, kind: 'function' } : undefined;
  if (SYMBOLS.has(name)) return readPlainSymbol(reader, token, depth);
  if (!FUNCTIONS.has(name)) return undefined;
  const stands =
    slashed ||
    depth > 0 ||
    TELLING_FUNCTIONS.has(name) ||
    isBracedScript(reader) ||
    isProbability(reader, token) ||
    (/^arg(?:min|max)$/.test(name) && isScripted(reader)) ||
    isCompared(reader);
  if (!stands) return undefined;
  if (slashed) cursor.points += 2;
  return { tex: functionTex(name), kind: 'function' };
}

function readPlainSymbol(
  { cursor }: FormulaReader,
  { text: name, kind }: Token,
  depth: number,
): Term | undefined {
  const isDerived = name === 'partial' && isPartialDerivative(cursor.tokens, cursor.at);
  if (kind === 'word' && depth === 0 && !TELLING_SYMBOLS.has(name) && !isDerived) return undefined;
  // `Re_tau`: a number named after a person, and no real part.
  if (kind === 'word' && /^(?:Re|Im)$/.test(name) && !/^[ ([{\\]$/.test(cursor.peek()?.text ?? ''))
    return { tex: `\\mathit{${name}}`, kind: 'telling' };
  if (kind === 'name' || isDerived || TELLING_SYMBOLS.has(name)) cursor.points += kind === 'name' ? 2 : 1;
  return { tex: `\\${name}`, kind: name === 'nabla' || name === 'partial' ? 'function' : 'telling' };
}

/** `r ll min(d, k)`: a function of two letters or more, with its bracket, behind a relation. */
function isCompared({ cursor }: FormulaReader): boolean {
  if (cursor.peek()?.text !== '(') return false;
  const before = cursor.before(2)?.kind === 'space' ? cursor.before(3) : cursor.before(2);
  if (before?.kind === 'number') return true;
  return before?.kind === 'sign' ? /^[=<>≤≥≈∼]$/.test(before.text) : RELATIONS.has(before?.text ?? '');
}

/** `Pr(X >= k)` and `Pr[X > t]`; `Pr` alone is an element, and the number of Prandtl. */
const isProbability = ({ cursor }: FormulaReader, { text }: Token): boolean =>
  text === 'Pr' && /^[([]$/.test(cursor.peek()?.text ?? '') && isGlued(cursor.before(), cursor.peek());

const isScripted = ({ cursor }: FormulaReader): boolean => /^[_^]$/.test(cursor.peek()?.text ?? '');

/** `max_{x}` is maths; `max_x` may be a setting's name. */
const isBracedScript = (reader: FormulaReader): boolean =>
  isScripted(reader) && reader.cursor.peek(1)?.text === '{';
