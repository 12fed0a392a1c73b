/** Parses words and TeX names as atoms of a formula. */

import type { FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import { DELIMITERS, readAngles, readDelimited, readGroup, skipSize } from './read-brackets.ts';
import { readWordArgument } from './read-words.ts';
import {
  BIG_OPERATORS,
  BRACKET_SIZES,
  FRACTIONS,
  FUNCTIONS,
  functionTex,
  GREEK,
  STYLE_WRAPPERS,
  SYMBOLS,
  TELLING_FUNCTIONS,
  TELLING_SYMBOLS,
  TELLING_WRAPPERS,
  WORD_WRAPPERS,
  WRAPPERS,
} from './tex-names.ts';
import { isGlued, type Token } from './tokens.ts';
import { readTypedName } from './typed-names.ts';
import { isTransposed, isUprightBase } from './upright-base.ts';

/** Matrix groups: `SU(2)`. */
const MATRIX_GROUP = /^(?:SU|SO|SL|GL|Sp|Spin|PSL|PGL)$/;
/** Distributions and functionals, set upright before their brackets. */
const NAMED_FUNCTION =
  /^(?:KL|TV|JS|Var|Cov|Tr|Bern|Bernoulli|Ber|Unif|Uniform|Poisson|Poi|Beta|Gamma|Dir|GP|Cat|Exp|softmax|sigmoid)$/;

export function readName(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  const token = cursor.peek();
  if (token === undefined) return undefined;
  cursor.at += 1;
  if (token.kind === 'word' && token.text.length === 1) return readLetter(reader, token);
  const slashed = token.kind === 'name';
  const name = token.text;
  if (BRACKET_SIZES.has(name)) return readSized(reader, depth);
  if (DELIMITERS[name] !== undefined) return backThen(reader, () => readDelimited(reader, depth));
  if (name === 'langle') return backThen(reader, () => readAngles(reader, depth));
  if (name === 'not' && slashed) return undefined;
  if (WRAPPERS.has(name)) return readWrapper(reader, token, depth);
  if (FRACTIONS.has(name)) return readFraction(reader, token, depth);
  return readSymbol(reader, token, depth) ?? (slashed ? undefined : readBareWord(reader, token, depth));
}

function backThen(reader: FormulaReader, read: () => Term | undefined): Term | undefined {
  reader.cursor.at -= 1;
  return read();
}

/** `x1` and `W8A8` are identifiers, not letters; `O~(n)` is typed for a tilde above. */
function readLetter({ cursor }: FormulaReader, token: Token): Term | undefined {
  const next = cursor.peek();
  if (next?.kind === 'number' && isGlued(token, next)) return undefined;
  if (token.text === 'O' && next?.text === '~' && cursor.peek(1)?.text === '(') {
    cursor.at += 1;
    return { tex: '\\tilde{O}', kind: 'telling' };
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
  return /^d[A-Za-z]$/.test(text) && (depth > 0 || hasIntegral(cursor.tokens, cursor.at))
    ? { tex: `d${text.slice(1)}`, kind: 'telling' }
    : undefined;
}

/** `dx` belongs to an integral shortly before it. */
const hasIntegral = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 24), at).some(({ text }) => /^o?i*int$|^∫$/.test(text));

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
    else cursor.greek.push(name);
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
    (/^arg(?:min|max)$/.test(name) && isScripted(reader));
  if (!stands) return undefined;
  if (slashed) cursor.points += 2;
  return { tex: functionTex(name), kind: 'function' };
}

function readPlainSymbol(
  { cursor }: FormulaReader,
  { text: name, kind }: Token,
  depth: number,
): Term | undefined {
  if (kind === 'word' && depth === 0 && !TELLING_SYMBOLS.has(name)) return undefined;
  if (kind === 'name' || TELLING_SYMBOLS.has(name)) cursor.points += kind === 'name' ? 2 : 1;
  return { tex: `\\${name}`, kind: name === 'nabla' || name === 'partial' ? 'function' : 'telling' };
}

const isScripted = ({ cursor }: FormulaReader): boolean => /^[_^]$/.test(cursor.peek()?.text ?? '');

/** `max_{x}` is maths; `max_x` may be a setting's name. */
const isBracedScript = (reader: FormulaReader): boolean =>
  isScripted(reader) && reader.cursor.peek(1)?.text === '{';

/** `\mathcal{O}`, `\mathcal O`, `\hat y`; a bare `hat`, `bar` or `dot` before a letter is an English word. */
function readWrapper(reader: FormulaReader, token: Token, depth: number): Term | undefined {
  const { cursor } = reader;
  const { text: name } = token;
  const slashed = token.kind === 'name';
  if (depth === 0 && name.startsWith('text')) return undefined;
  if (name === 'sqrt' && reader.cursor.peek()?.text === '(') return readRootOf(reader, depth);
  if (slashed || (TELLING_WRAPPERS.has(name) && cursor.peek()?.text === '{')) cursor.points += 2;
  if (WORD_WRAPPERS.has(name) && cursor.peek()?.text === '{') {
    const words = readWordArgument(cursor);
    return words === undefined ? undefined : { tex: `\\${name}{${words}}`, kind: 'telling' };
  }
  if (cursor.peek()?.text === '{') {
    const read = (): string | undefined => readStyled(reader, depth);
    const argument = name === 'sqrt' ? reader.withProducts(read) : read();
    return argument === undefined ? undefined : { tex: `\\${name}${argument}`, kind: 'telling' };
  }
  return slashed || STYLE_WRAPPERS.has(name) || (name === 'sqrt' && depth > 0)
    ? readLooseArgument(reader, name, depth)
    : undefined;
}

/** `sqrt(n)`, as typed without TeX. */
function readRootOf(reader: FormulaReader, depth: number): Term | undefined {
  const group = readGroup(reader, depth);
  if (group === undefined) return undefined;
  reader.cursor.points += 2;
  return { tex: `\\sqrt{${group.tex.slice(1, -1)}}`, kind: 'telling' };
}

/** An argument in braces is maths even if it looks like a word: `\mathcal{SO}`. */
function readStyled(reader: FormulaReader, depth: number): string | undefined {
  const { cursor } = reader;
  const [word, close] = [cursor.peek(1), cursor.peek(2)];
  if (word?.kind !== 'word' || close?.text !== '}' || word.text.length < 2 || GREEK.has(word.text))
    return reader.braces(depth);
  cursor.at += 3;
  return `{${word.text}}`;
}

function readLooseArgument(reader: FormulaReader, name: string, depth: number): Term | undefined {
  const { cursor } = reader;
  cursor.space();
  const argument = cursor.peek();
  if (argument === undefined) return undefined;
  const letter = argument.kind === 'word' && argument.text.length === 1;
  const inner =
    letter ||
    argument.kind === 'name' ||
    (argument.kind === 'word' && (GREEK.has(argument.text) || WRAPPERS.has(argument.text)))
      ? readName(reader, depth + 1)
      : undefined;
  if (inner === undefined) return undefined;
  const next = cursor.peek();
  if (letter && next?.kind === 'word' && isGlued(argument, next)) return undefined;
  if (STYLE_WRAPPERS.has(name)) cursor.points += 2;
  return { tex: `\\${name}{${inner.tex}}`, kind: 'telling' };
}

function readFraction(reader: FormulaReader, token: Token, depth: number): Term | undefined {
  const digits = token.kind === 'name' ? /^(\d)(\d)$/.exec(reader.cursor.peek()?.text ?? '') : null;
  if (digits !== null) {
    reader.cursor.at += 1;
    reader.cursor.points += 2;
    return { tex: `\\${token.text}{${digits[1]}}{${digits[2]}}`, kind: 'telling' };
  }
  const first = reader.braces(depth);
  const second = first === undefined ? undefined : reader.braces(depth);
  if (first === undefined || second === undefined) return undefined;
  reader.cursor.points += 2;
  return { tex: `\\${token.text}${first}${second}`, kind: 'telling' };
}
