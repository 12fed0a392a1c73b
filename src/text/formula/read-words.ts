import { isNamed } from './glued-names.ts';
import { SYMBOLS } from './tex-names.ts';
import type { TokenCursor } from './token-cursor.ts';

/** Indices side by side and components: `J_{ij}`, `\sigma_{xy}`; other words of such letters are words (`in`, `min`). */
const INDICES = /^(?:(?!in|ln)[ijklmn]{2}|(?=.*(?:ij|jk|kl|lm))[ijklmn]{3,4}|[xyz]{2})$/;
/** `dy` of `\frac{dy}{dx}`, but not as the index of a voltage. */
const DIFFERENTIAL = /^d[fgpqrstuvwxyz]$/;

/** `stack}` within braces: words of two or more letters that are no TeX names are upright. */
export function readUprightWords(cursor: TokenCursor): string | undefined {
  const words: string[] = [];
  const isScript = /^[_^]$/.test(cursor.before(2)?.text ?? '');
  const rm = cursor.peek();
  if (rm?.text === 'rm' && cursor.peek(1)?.kind === 'space') {
    cursor.at += 1;
    cursor.space();
  }
  for (;;) {
    const word = cursor.take('word')?.text;
    if (word === undefined || (word.length < 2 && rm?.text !== 'rm')) return undefined;
    if ((isScript ? INDICES : DIFFERENTIAL).test(word) && cursor.peek()?.text === '}') {
      return words.length === 0 ? word : undefined;
    }
    if (isNamed(word) || SYMBOLS.has(word) || isFunction(word)) return undefined;
    words.push(word);
    const next = cursor.peek();
    if (next?.text === '}') return `\\mathrm{${words.join('').replaceAll(' ', '\\ ')}}`;
    if (next === undefined || (next.kind !== 'space' && next.text !== '-')) return undefined;
    words.push(next.kind === 'space' ? ' ' : '-');
    cursor.at += 1;
  }
}

/** `c2}` within the braces of a script: a letter with its number, and the mutation `G12D`, which is a name. */
export function readNumberedLetter(cursor: TokenCursor): string | undefined {
  if (!/^[_^]$/.test(cursor.before(2)?.text ?? '')) return undefined;
  const [letter, digits, last] = [
    cursor.take('word')?.text,
    cursor.take('number')?.text,
    cursor.take('word')?.text,
  ];
  if (letter?.length !== 1 || digits === undefined || !/^\d+$/.test(digits) || cursor.peek()?.text !== '}')
    return undefined;
  if (last === undefined) return `${letter}${digits}`;
  return /^[A-Z]{2}$/.test(letter + last) ? `\\mathrm{${letter}${digits}${last}}` : undefined;
}

/** Function names, which TeX sets upright with their own spacing. */
const isFunction = (word: string): boolean => /^(?:max|min|sup|inf|log|ln|exp|lim|arg|det)$/.test(word);

/** The literal text in the braces of `\mathrm{…}`; must not contain commands or braces. */
export function readWordArgument(cursor: TokenCursor): string | undefined {
  if (!cursor.sign('{')) return undefined;
  let words = '';
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) {
    cursor.at += 1;
    if (token.text === '}') return words;
    if (token.kind === 'placeholder' || token.kind === 'name' || /^[{$\\]/.test(token.text)) return undefined;
    words += token.kind === 'space' ? ' ' : token.text;
  }
  return undefined;
}
