/** Parses operators: signs, TeX names, and names without backslash. */
import { GREEK, OPERATIONS, RELATIONS } from './tex-names.ts';
import type { TokenCursor } from './token-cursor.ts';

export interface Operator {
  readonly tex: string;
  readonly name: string;
  /** Source form: a sign (`+`), a name with backslash, a bare name, or a name or sign in braces. */
  readonly form: 'sign' | 'slashed' | 'bare' | 'braced';
}

/** Unicode operators → TeX names. */
const UNICODE: Readonly<Record<string, string>> = {
  '×': 'times',
  '·': 'cdot',
  '⋅': 'cdot',
  '±': 'pm',
  '∓': 'mp',
  '∼': 'sim',
  '~': 'sim',
  '≈': 'approx',
  '≃': 'simeq',
  '≡': 'equiv',
  '∝': 'propto',
  '≤': 'leq',
  '≥': 'geq',
  '≪': 'll',
  '≫': 'gg',
  '≠': 'neq',
  '≲': 'lesssim',
  '≳': 'gtrsim',
  '∈': 'in',
  '∉': 'notin',
  '⊂': 'subset',
  '⊆': 'subseteq',
  '→': 'to',
  '⊗': 'otimes',
  '⊕': 'oplus',
  '∘': 'circ',
  '∩': 'cap',
  '∪': 'cup',
};

/** `>=` and `<=`. */
const TYPED: Readonly<Record<string, string>> = { '>': 'geq', '<': 'leq' };

/** `x |-> y` between two quantities; `|->` is a state elsewhere. */
export function isMapsTo(cursor: TokenCursor): boolean {
  if (![cursor.peek(), cursor.peek(1), cursor.peek(2)].every((token, index) => token?.text === '|->'[index]))
    return false;
  const [space, left] = [cursor.before(), cursor.before(2)];
  return (
    space?.kind === 'space' &&
    cursor.peek(3)?.kind === 'space' &&
    (left?.kind === 'number' ||
      /^(?:[A-Za-z)}\]]|[α-ω])$/.test(left?.text ?? '') ||
      GREEK.has(left?.text ?? '')) &&
    (GREEK.has(cursor.peek(4)?.text ?? '') ||
      /^(?:[A-Za-z]|\(|\{|\[|[α-ω])$|^\d|^(?:f|g|exp|log|sqrt|sin|cos)$/.test(cursor.peek(4)?.text ?? ''))
  );
}

/** Parses a relation or a binary operator. */
export function readOperator(cursor: TokenCursor): Operator | undefined {
  const token = cursor.peek();
  if (token === undefined) return undefined;
  if (token.kind === 'word' && token.text === 'x') return crossOperator(cursor);
  if (token.kind === 'sign' && token.text === '-' && cursor.peek(1)?.text === '>') {
    cursor.at += 2;
    return { tex: ' \\to ', name: 'to', form: 'slashed' };
  }
  if (isMapsTo(cursor)) {
    cursor.at += 3;
    return { tex: ' \\mapsto ', name: 'mapsto', form: 'slashed' };
  }
  if (token.kind === 'sign')
    return token.text === '{' ? bracedOperator(cursor) : signOperator(cursor, token.text);
  if (token.kind === 'escape' && token.text === '\\|') {
    cursor.at += 1;
    return { tex: ' \\| ', name: '|', form: 'slashed' };
  }
  if (token.kind !== 'name' && token.kind !== 'word') return undefined;
  if (!RELATIONS.has(token.text) && !OPERATIONS.has(token.text)) return undefined;
  cursor.at += 1;
  return { tex: ` \\${token.text} `, name: token.text, form: token.kind === 'name' ? 'slashed' : 'bare' };
}

/** Whether the two signs that come next compare: `T << T_c`. Of numbers and letters alone they may shift bits. */
function isFarFrom(cursor: TokenCursor): boolean {
  if (cursor.before()?.kind !== 'space' || cursor.peek(2)?.kind !== 'space') return false;
  const [left, right] = [cursor.before(2), cursor.peek(3)];
  const isPlainLeft = left?.kind === 'word' && !/^[_^]$/.test(cursor.before(3)?.text ?? '');
  const isPlainRight =
    right?.kind === 'number' || (right?.kind === 'word' && !/^[_^(]$/.test(cursor.peek(4)?.text ?? ''));
  return left?.kind !== 'number' && !(isPlainLeft && isPlainRight);
}

function signOperator(cursor: TokenCursor, sign: string): Operator | undefined {
  // Without a space in front it may be a factorial.
  if (sign === '!' && cursor.before()?.kind === 'space' && cursor.peek(1)?.text === '=') {
    cursor.at += 2;
    return { tex: ' \\neq ', name: 'ne', form: 'sign' };
  }
  if (/^[<>]$/.test(sign) && cursor.peek(1)?.text === sign && isFarFrom(cursor)) {
    cursor.at += 2;
    const name = sign === '<' ? 'll' : 'gg';
    return { tex: ` \\${name} `, name, form: 'sign' };
  }
  const name = UNICODE[sign];
  if (name === undefined && !/^[-+/=<>*|−]$/.test(sign)) return undefined;
  cursor.at += 1;
  const typed = cursor.peek()?.text === '=' && cursor.peek(1)?.text !== '=' ? TYPED[sign] : undefined;
  if (typed !== undefined) {
    cursor.at += 1;
    return { tex: ` \\${typed} `, name: typed, form: 'sign' };
  }
  if (sign === '|' && cursor.sign('|')) return { tex: ' \\| ', name: '|', form: 'sign' };
  if (name !== undefined) return { tex: ` \\${name} `, name, form: 'sign' };
  if (sign === '/') return { tex: '/', name: '/', form: 'sign' };
  return { tex: ` ${sign === '−' ? '-' : sign} `, name: sign === '−' ? '-' : sign, form: 'sign' };
}

/** `{=}`, `{to}` or `{\times}`: braces that suppress operator spacing. */
function bracedOperator(cursor: TokenCursor): Operator | undefined {
  const inner = cursor.peek(1);
  const close = cursor.peek(2);
  if (inner === undefined || close?.text !== '}') return undefined;
  if (inner.kind === 'sign' && /^[-+/=<>*,|]$/.test(inner.text)) {
    cursor.at += 3;
    return { tex: `{${inner.text}}`, name: inner.text, form: 'braced' };
  }
  const named =
    (inner.kind === 'word' || inner.kind === 'name') &&
    (RELATIONS.has(inner.text) || OPERATIONS.has(inner.text));
  if (!named) return undefined;
  cursor.at += 3;
  return { tex: ` \\${inner.text} `, name: inner.text, form: 'braced' };
}

/** `m x n` and `1.5x10^8`: `x` as `×`, with spaces on both sides or none, before a number or letter. */
function crossOperator(cursor: TokenCursor): Operator | undefined {
  const [before, next] = [cursor.before(), cursor.peek(1)];
  const spaced = before?.kind === 'space' && next?.kind === 'space';
  const glued = before?.kind === 'number' && next?.kind === 'number';
  if (!spaced && !glued) return undefined;
  cursor.at += 1;
  return { tex: ' \\times ', name: 'times', form: 'bare' };
}

/** `^{+}`, `_{\pm}`, `_{\odot}`, `^{--}`, `^{*0}` and `^{(*)}`: charges, parities and marks. */
export function readLoneOperators(cursor: TokenCursor): string | undefined {
  if (['(', '*', ')'].every((sign, ahead) => cursor.peek(ahead)?.text === sign)) {
    cursor.at += 3;
    return '(*)';
  }
  let tex = '';
  for (let count = 0; count < 3 && cursor.peek()?.text !== '}'; count += 1) {
    const neutral = tex === '*' ? cursor.take('number', '0')?.text : undefined;
    const mark = neutral ?? readOperator(cursor)?.tex.trim();
    if (mark === undefined) return undefined;
    tex += mark;
  }
  return tex === '' || cursor.peek()?.text !== '}' ? undefined : tex;
}
