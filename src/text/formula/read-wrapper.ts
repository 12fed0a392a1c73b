/** Parses names with arguments: `\mathcal{O}`, `\hat y`, `sqrt(n)`, `\frac{1}{2}`. */
import type { FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import { readGroup } from './read-brackets.ts';
import { readWordArgument } from './read-words.ts';
import { GREEK, STYLE_WRAPPERS, TELLING_WRAPPERS, WORD_WRAPPERS, WRAPPERS } from './tex-names.ts';
import { isGlued, type Token } from './tokens.ts';

/** `\mathcal{O}`, `\mathcal O`, `\hat y`; a bare `hat`, `bar` or `dot` before a letter is an English word. */
export function readWrapper(reader: FormulaReader, token: Token, depth: number): Term | undefined {
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
  if (name === 'sqrt' && argument.kind === 'number' && argument.text.length === 1) {
    cursor.at += 1;
    return { tex: `\\sqrt{${argument.text}}`, kind: 'telling' };
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
