/** Parses names with arguments: `\mathcal{O}`, `\hat y`, `sqrt(n)`, `\frac{1}{2}`. */
import type { FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import { readGroup } from './read-brackets.ts';
import { readWordArgument } from './read-words.ts';
import { GREEK, STYLE_WRAPPERS, TELLING_WRAPPERS, TEX_NAMES, WORD_WRAPPERS, WRAPPERS } from './tex-names.ts';
import type { TokenCursor } from './token-cursor.ts';
import { isGlued, type Token } from './tokens.ts';

/** `\mathcal{O}`, `\mathcal O`, `\hat y`; a bare `hat`, `bar` or `dot` before a letter is an English word. */
export function readWrapper(reader: FormulaReader, token: Token, depth: number): Term | undefined {
  const { cursor } = reader;
  const { text: name } = token;
  const slashed = token.kind === 'name';
  if (
    depth === 0 &&
    (name.startsWith('text') || (name === 'underline' && (holdsWords(cursor) || isInWord(cursor))))
  )
    return undefined;
  if (name === 'sqrt' && reader.cursor.peek()?.text === '(') return readRootOf(reader, depth);
  if (name === 'sqrt' && slashed && isDegree(cursor)) return readRootOfDegree(reader, depth);
  if (slashed || (TELLING_WRAPPERS.has(name) && cursor.peek()?.text === '{')) cursor.points += 2;
  if (WORD_WRAPPERS.has(name) && cursor.peek()?.text === '{') {
    const words = readWordArgument(cursor);
    return words === undefined ? undefined : { tex: `\\${name}{${words}}`, kind: 'telling' };
  }
  if (cursor.peek()?.text === '{') {
    const read = (): string | undefined => readStyled(reader, depth);
    const argument = name === 'sqrt' ? reader.within('hasProducts', read) : read();
    return argument === undefined ? undefined : { tex: `\\${name}${argument}`, kind: 'telling' };
  }
  return slashed || STYLE_WRAPPERS.has(name) || (name === 'sqrt' && depth > 0)
    ? readLooseArgument(reader, token, depth)
    : undefined;
}

/** `sqrt(n)`, as typed without TeX. */
function readRootOf(reader: FormulaReader, depth: number): Term | undefined {
  const group = readGroup(reader, depth);
  if (group === undefined) return undefined;
  reader.cursor.points += 2;
  return { tex: `\\sqrt{${group.tex.slice(1, -1)}}`, kind: 'telling' };
}

/** `[3]{` behind a root. */
const isDegree = (cursor: TokenCursor): boolean =>
  cursor.peek()?.text === '[' &&
  /^(?:\d|\p{L})$/u.test(cursor.peek(1)?.text ?? '') &&
  cursor.peek(2)?.text === ']' &&
  cursor.peek(3)?.text === '{';

function readRootOfDegree(reader: FormulaReader, depth: number): Term | undefined {
  const degree = reader.cursor.peek(1)?.text ?? '';
  reader.cursor.at += 3;
  const argument = reader.within('hasProducts', () => readStyled(reader, depth));
  if (argument === undefined) return undefined;
  reader.cursor.points += 2;
  return { tex: `\\sqrt[${degree}]${argument}`, kind: 'telling' };
}

/** `\underline{I}s`: letters of an acronym. */
const isInWord = (cursor: TokenCursor): boolean =>
  /^[A-Za-z]$/.test(cursor.peek(1)?.text ?? '') &&
  cursor.peek(2)?.text === '}' &&
  cursor.peek(3)?.kind === 'word';

/** `\underline{not}` is emphasis of prose. */
function holdsWords(cursor: TokenCursor): boolean {
  for (let ahead = 1; ahead < 100; ahead += 1) {
    const token = cursor.peek(ahead);
    if (token === undefined || token.text === '}' || token.kind === 'name') return false;
    if (token.kind === 'word' && token.text.length > 1 && !TEX_NAMES.has(token.text)) return true;
  }
  return false;
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

function readLooseArgument(
  reader: FormulaReader,
  { text: name, kind }: Token,
  depth: number,
): Term | undefined {
  const slashed = kind === 'name';
  const { cursor } = reader;
  cursor.space();
  const argument = cursor.peek();
  if (argument === undefined) return undefined;
  const isDigit = slashed && STYLE_WRAPPERS.has(name);
  if ((name === 'sqrt' || isDigit) && argument.kind === 'number' && argument.text.length === 1) {
    cursor.at += 1;
    if (isDigit) cursor.points += 2;
    return { tex: `\\${name}{${argument.text}}`, kind: 'telling' };
  }
  const letter = argument.kind === 'word' && argument.text.length === 1;
  const inner =
    letter || argument.kind === 'name' || GREEK.has(argument.text) || WRAPPERS.has(argument.text)
      ? reader.named(depth + 1)
      : undefined;
  if (inner === undefined) return undefined;
  const next = cursor.peek();
  if (letter && next?.kind === 'word' && isGlued(argument, next)) return undefined;
  if (STYLE_WRAPPERS.has(name)) cursor.points += 2;
  return { tex: `\\${name}{${inner.tex}}`, kind: 'telling' };
}

/** Parses a fraction with arguments in braces, or `frac12` with a digit each. */
export function readFraction(reader: FormulaReader, token: Token, depth: number): Term | undefined {
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
