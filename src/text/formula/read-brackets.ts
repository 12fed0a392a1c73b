/** Parses brackets: groups, sets, bars, angles. */

import { DEEPEST, type FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import { isMapsTo } from './read-operator.ts';
import { readSetOfAll } from './read-set.ts';
import { BRACKET_SIZES, FUNCTIONS, GREEK, SYMBOLS } from './tex-names.ts';
import type { TokenCursor } from './token-cursor.ts';
import { isGlued, type Token } from './tokens.ts';

/** Skips `\left`, `\right` and size commands; the typesetter sizes brackets. */
export function skipSize(cursor: TokenCursor): void {
  const token = cursor.peek();
  const next = cursor.peek(1);
  const sized = (token?.kind === 'name' || token?.kind === 'word') && BRACKET_SIZES.has(token.text);
  if (sized && next !== undefined && /^(?:[()[\]|.<>/]|\\[{}|])$/.test(next.text)) cursor.at += 1;
}

const CLOSES: Readonly<Record<string, RegExp>> = { '(': /^[)\]]$/, '[': /^[)\]]$/, '\\{': /^\\\}$/ };

/** `(…)`, `[…]`, `\{…\}`; intervals may have different brackets. */
export function readGroup(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  if (depth >= DEEPEST) return undefined;
  const open = cursor.peek()?.text ?? '';
  cursor.at += 1;
  const inner = reader.list(depth + 1);
  skipSize(cursor);
  const close = cursor.peek()?.text ?? '';
  const interval = inner?.includes(',') === true;
  if (inner === undefined || CLOSES[open]?.test(close) !== true) return undefined;
  if (!interval && open !== '\\{' && (open === '(') !== (close === ')')) return undefined;
  if (FUNCTIONS.has(/^\\([a-z]+)$/.exec(inner)?.[1] ?? '')) return undefined;
  cursor.at += 1;
  if (open === '\\{' || (!reader.backslashesKept && isPrefix(cursor, inner))) cursor.points += 2;
  return { tex: `${open}${inner}${close}`, kind: 'group' };
}

/** `(1+epsilon)-approximation`: Greek letters of a formula before the hyphen of a compound. */
const isPrefix = ({ tokens, at }: TokenCursor, inner: string): boolean =>
  tokens[at]?.text === '-' &&
  tokens[at + 1]?.kind === 'word' &&
  isGlued(tokens[at - 1], tokens[at]) &&
  isGlued(tokens[at], tokens[at + 1]) &&
  /[+,]|^\d+ ?-/.test(inner) &&
  GREEK.has(/\\([A-Za-z]+)/.exec(inner)?.[1] ?? '');

/** `{\phi}` is a name in braces; `{0,1}^n` is a set without backslashes, recognised by its script. */
export function readSetOrName(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  const [name, close] = [cursor.peek(1), cursor.peek(2)];
  if (name?.kind === 'name' && close?.text === '}' && (GREEK.has(name.text) || SYMBOLS.has(name.text))) {
    cursor.at += 3;
    cursor.points += 2;
    return { tex: `\\${name.text}`, kind: 'telling' };
  }
  if (depth >= DEEPEST) return undefined;
  const all = cursor.attempt(() => readSetOfAll(reader, depth));
  if (all !== undefined) return all;
  const start = cursor.at;
  cursor.at += 1;
  const inner = reader.list(depth + 1);
  if (inner === undefined || !cursor.sign('}')) return undefined;
  const next = cursor.peek()?.text ?? '';
  const indexed = /[_^]/.test(inner);
  if (!inner.includes(','))
    return indexed && next === '_' ? { tex: `\\{${inner}\\}`, kind: 'group' } : undefined;
  const member = isBehindRelation(cursor, start, inner);
  if (!member && !indexed && !/^[_^]$/.test(next)) return undefined;
  return { tex: `\\{${inner}\\}`, kind: 'group' };
}

/** `in {a,b}` and `X -> {0,1}`; behind an arrow, `{a, b}` may be the body of a function. */
function isBehindRelation({ tokens }: TokenCursor, at: number, inner: string): boolean {
  const last = tokens[at - 1]?.kind === 'space' ? at - 2 : at - 1;
  const sign = tokens[last]?.text ?? '';
  const isArrow = sign === '→' || (sign === '>' && tokens[last - 1]?.text === '-');
  return /^(?:in|∈)$/.test(sign) || (isArrow && /^[-\d, ]+$/.test(inner));
}

const isOneLetter = (tex: string): boolean =>
  /^[A-Za-z]$/.test(tex) || (tex.startsWith('\\') && GREEK.has(tex.slice(1)));

/** `|x|` and `\|x\|`; bars with a subscript are a norm without backslashes. */
export function readBars(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  const open = cursor.peek();
  if (open === undefined || depth >= DEEPEST) return undefined;
  const sized = BRACKET_SIZES.has(cursor.before()?.text ?? '');
  cursor.at += 1;
  const doubled = open.kind === 'sign' && cursor.sign('|');
  if (cursor.space() && !sized) return undefined;
  const inner = reader.barred(depth + 1);
  if (inner === undefined || (cursor.space() && !sized)) return undefined;
  if (sized) skipSize(cursor);
  if (cursor.take(open.kind, open.text) === undefined || (doubled && !cursor.sign('|'))) return undefined;
  if (open.kind === 'escape' || sized || isOneLetter(inner)) cursor.points += 2;
  const norm = open.kind === 'escape' || doubled || cursor.peek()?.text === '_';
  const bar = norm ? '\\|' : '|';
  return { tex: `${bar}${inner}${bar}`, kind: 'group' };
}

/** `|\\psi\\rangle`: a quantum state. */
export function readKet(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  if (depth >= DEEPEST) return undefined;
  cursor.at += 1;
  const inner = reader.list(depth + 1);
  if (inner === undefined || !/^(?:rangle|⟩)$/.test(cursor.peek()?.text ?? '')) return undefined;
  cursor.at += 1;
  cursor.points += 2;
  return { tex: `|${inner}\\rangle`, kind: 'telling' };
}

/** Whether something is greater than what is glued behind the sign: `a<b|c>d`. */
const isComparison = (greater: Token | undefined, next: Token | undefined): boolean =>
  isGlued(greater, next) && /^(?:word|number|name)$/.test(next?.kind ?? '');

/** `|0>` and `|+>` as people type them: digits, a sign, or a letter with its scripts, without spaces. */
export function readTypedKet(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  if (depth >= DEEPEST) return undefined;
  if (isMapsTo(cursor)) return undefined;
  cursor.at += 1;
  const first = cursor.peek();
  const sign = first?.kind === 'sign' && /^[-+]$/.test(first.text) ? `{${first.text}}` : undefined;
  if (sign !== undefined) cursor.at += 1;
  const inner = sign ?? reader.term(depth + 1)?.tex;
  const [last, close, next] = [cursor.before(), cursor.peek(), cursor.peek(1)];
  if (inner === undefined || close?.text !== '>' || !isGlued(last, close)) return undefined;
  if (isComparison(close, next)) return undefined;
  cursor.at += 1;
  cursor.points += 2;
  return { tex: `|${inner}\\rangle`, kind: 'telling' };
}

/** `<psi|phi>` and `<psi|H|psi>` as people type them, without spaces: a scalar product and an expectation. */
export function readTypedBraket(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  if (depth >= DEEPEST) return undefined;
  const members: string[] = [];
  for (;;) {
    cursor.at += 1;
    const member = cursor.attempt(() => reader.term(depth + 1)?.tex);
    const [last, bar] = [cursor.before(), cursor.peek()];
    if (member === undefined || !isGlued(last, bar) || members.length > 2) return undefined;
    members.push(member);
    if (bar?.text === '>' && members.length > 1) break;
    if (bar?.text !== '|') return undefined;
  }
  if (isComparison(cursor.peek(), cursor.peek(1))) return undefined;
  cursor.at += 1;
  cursor.points += 2;
  return { tex: `\\langle ${members.join(' | ')} \\rangle`, kind: 'telling' };
}

/** `⟨x, y⟩`. */
export function readAngles(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  if (depth >= DEEPEST) return undefined;
  cursor.at += 1;
  const inner = reader.list(depth + 1);
  const close = cursor.peek();
  if (inner === undefined || (close?.text !== 'rangle' && close?.text !== '⟩')) return undefined;
  cursor.at += 1;
  cursor.points += 2;
  return { tex: `\\langle ${inner} \\rangle`, kind: 'telling' };
}

/** Bracket names → closing names. */
export const DELIMITERS: Readonly<Record<string, string>> = {
  lfloor: 'rfloor',
  lceil: 'rceil',
  lVert: 'rVert',
  lvert: 'rvert',
};

/** `\lfloor x \rfloor` and the like. */
export function readDelimited(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  const open = cursor.peek()?.text ?? '';
  if (depth >= DEEPEST) return undefined;
  cursor.at += 1;
  const inner = reader.list(depth + 1);
  if (inner === undefined || cursor.peek()?.text !== DELIMITERS[open]) return undefined;
  cursor.at += 1;
  cursor.points += 2;
  return { tex: `\\${open} ${inner} \\${DELIMITERS[open]}`, kind: 'telling' };
}
