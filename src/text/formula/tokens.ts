/** Tokeniser for formulas: words, numbers, names and signs. */
import { decimalDots } from './decimal-dots.ts';
import { splitGluedNames } from './glued-names.ts';

export type TokenKind = 'word' | 'number' | 'name' | 'escape' | 'space' | 'placeholder' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** Source text; of a `name` without its backslash. */
  readonly text: string;
  /** Start and end in the text, in UTF-16 code units. */
  readonly at: number;
  readonly end: number;
}

/** Tokenises `text` in linear time; by character codes, which is several times faster than a pattern. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const dots = decimalDots(text);
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    let end = kind === 'number' ? numberEnd(text, at + 1, dots) : endOf(kind, text, at);
    const token = { kind, text: kind === 'name' ? text.slice(at + 1, end) : text.slice(at, end), at, end };
    if (kind === 'word' && isScript(text.charCodeAt(at - 1)) && hasFactor(text, at, end)) {
      tokens.push({ ...token, text: text.charAt(at), end: at + 1 });
      end = at + 1;
    } else if (kind === 'word' && end - at > 2) pushWord(tokens, token, text);
    else tokens.push(token);
    at = end;
  }
  return tokens;
}

const BACKSLASH = 92;

function kindAt(text: string, at: number): TokenKind {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return 'word';
  if (isDigit(code) || isBareDecimal(text, at)) return 'number';
  if (isSpace(code)) return 'space';
  if (code >= 0xe000 && code <= 0xf8ff) return 'placeholder';
  if (code !== BACKSLASH || at + 1 >= text.length) return 'sign';
  return isLetter(text.charCodeAt(at + 1)) ? 'name' : 'escape';
}

/** `P<.05` and `r = .4`, as statistics are reported; elsewhere the point may end a sentence. */
const isBareDecimal = (text: string, at: number): boolean =>
  text[at] === '.' &&
  isDigit(text.charCodeAt(at + 1)) &&
  /[=<>≤≥≈]/.test(text[at - 1] === ' ' ? (text[at - 2] ?? '') : (text[at - 1] ?? ''));

function endOf(kind: TokenKind, text: string, at: number): number {
  switch (kind) {
    case 'word':
      return runEnd(isLetter, text, at + 1);
    case 'name':
      return runEnd(isLetter, text, at + 2);
    case 'space':
      return runEnd(isSpace, text, at + 1);
    case 'escape':
      return at + 1 + characterLength(text, at + 1);
    default:
      return at + characterLength(text, at);
  }
}

function runEnd(belongs: (code: number) => boolean, text: string, from: number): number {
  let end = from;
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  return end;
}

/** `1,000.5`: commas and full stops are part of a number if a digit follows, and so are `dots`; `d^2,2` are two. */
function numberEnd(text: string, from: number, dots: ReadonlySet<number>): number {
  let end = runEnd(isDigit, text, from);
  const inner = text[from - 2] === '^' ? /\./ : /[.,]/;
  while ((inner.test(text[end] ?? '') || dots.has(end)) && isDigit(text.charCodeAt(end + 1)))
    end = runEnd(isDigit, text, end + 1);
  return end;
}

const characterLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean => code === 32 || code === 0xa0;

const isScript = (code: number): boolean => code === 94 || code === 95;

/**
 * Whether a letter behind `^` or `_` is a script of its own: behind the mark of a matrix's transpose stands the next factor (`X^TX`),
 * and behind a derivative's variable the function (`∂_tu`).
 */
function hasFactor(text: string, at: number, end: number): boolean {
  const [base = '', mark] = [text[at - 2], text[at - 1]];
  if (mark === '_') return base === '∂' && end - at === 2;
  return (
    text[at] === 'T' &&
    end - at > 1 &&
    end - at < 4 &&
    /[A-Z)]/.test(base) &&
    /^[A-Z]+$/.test(text.slice(at, end))
  );
}

/** A word, or the names that it is made of. */
function pushWord(tokens: Token[], word: Token, text: string): void {
  const parts = splitGluedNames(word.text, text[word.at - 1], text.slice(word.end, word.end + 3));
  if (parts === undefined) tokens.push(word);
  let at = word.at;
  for (const part of parts ?? []) {
    const end = at + part.text.length;
    tokens.push({ kind: part.isName ? 'name' : 'word', text: part.text, at, end });
    at = end;
  }
}

/** Whether nothing stands between two tokens. */
export const isGlued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.at;
