/** Parses scripts after `_` and `^`, with or without braces. */

import type { FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import { readLandauScript } from './landau-script.ts';
import { readGroup } from './read-brackets.ts';
import { FUNCTIONS, functionTex, GREEK, RELATIONS, SYMBOLS } from './tex-names.ts';
import type { TokenCursor } from './token-cursor.ts';
import { isGlued } from './tokens.ts';

/** `base` with scripts and primes; undefined if a script can't be parsed. */
export function readScripts(reader: FormulaReader, base: Term, depth: number): Term | undefined {
  const { cursor } = reader;
  let { tex } = base;
  let scripted = false;
  let charged = false;
  for (;;) {
    const primes = /^[A-Za-z]$|\\[A-Za-z]+$/.test(tex) ? readPrimes(cursor, reader.hasQuotes, depth) : '';
    if (primes.length > 1) cursor.points += 2;
    else if (primes === "'" && cursor.peek()?.text === '(') cursor.points += 1;
    tex += primes;
    const mark = cursor.peek();
    if (mark?.kind !== 'sign' || (mark.text !== '_' && mark.text !== '^')) break;
    if (mark.text === '_' && base.kind === 'number' && !scripted && !isError(cursor)) return undefined;
    cursor.at += 1;
    const script = cursor.attempt(() => readScript(reader, base, mark.text, depth));
    if (script === undefined) return undefined;
    charged = mark.text === '^' && /^\{?[+-]\}?$/.test(script);
    tex += mark.text + script;
    scripted = true;
  }
  if (!scripted) return tex === base.tex ? base : { tex, kind: 'telling', base: base.tex };
  cursor.points += 2;
  return { tex, kind: base.kind === 'function' ? 'function' : 'telling', base: base.tex, charged };
}

/**
 * `'` after a letter is a prime if a bracket, an operator or another prime follows, and within brackets also before the next
 * argument; otherwise it closes a quotation.
 */
function readPrimes(cursor: TokenCursor, hasQuotes: boolean, depth: number): string {
  let primes = '';
  while (/^['’′]$/.test(cursor.peek()?.text ?? '')) {
    const next = cursor.peek(1)?.text ?? '';
    const isPrime =
      depth > 0 ? /^(?:['’′(=_^|,;)\]]|sim)$/ : hasQuotes ? /^(?:[(=_^∼]|sim)$/ : /^(?:['(=_^∼]|sim)$/;
    const isDefined = !hasQuotes && next === ' ' && cursor.peek(2)?.text === '=';
    if (primes === '' && !isPrime.test(next) && !isDefined) break;
    cursor.at += 1;
    primes += "'";
  }
  return primes;
}

/** `0.85_{-0.04}^{+0.05}`: the lower error of a measurement. */
const isError = (cursor: TokenCursor): boolean =>
  cursor.peek(1)?.text === '{' && /^[-−+]$/.test(cursor.peek(2)?.text ?? '');

function readScript(reader: FormulaReader, base: Term, mark: string, depth: number): string | undefined {
  const { cursor } = reader;
  const token = cursor.peek();
  if (token === undefined) return undefined;
  if (token.text === '{' && token.kind === 'sign')
    return reader.within('inScript', () =>
      isEuler(base, mark) ? reader.within('inExponent', () => reader.braces(depth)) : reader.braces(depth),
    );
  const order = mark === '^' ? cursor.attempt(() => readLandauScript(reader, base, depth)) : undefined;
  if (order !== undefined) return order;
  if (token.text === '(' && mark === '^' && (base.kind === 'number' || base.tex === 'e'))
    return cursor.attempt(() => bracketedNumber(cursor)) ?? cursor.attempt(() => bracketedSum(reader, depth));
  if (token.kind === 'number') return bareNumber(cursor, '');
  if (token.kind === 'sign' && /^[-−+*]$/.test(token.text)) return signedScript(cursor, token.text);
  if (token.kind === 'sign' && /^[†‡∗⋆′∞⊤⊥⊙⊕☉α-ωΑ-Ω]$/u.test(token.text)) return cursor.take('sign')?.text;
  if (token.kind !== 'word' && token.kind !== 'name') return undefined;
  cursor.at += 1;
  if (token.kind === 'word' && token.text.length === 1) {
    // `U_e4`: no number stands behind a factor.
    if (!reader.marked && cursor.peek()?.kind === 'number' && isGlued(token, cursor.peek())) return undefined;
    // `e^iπ` and `e^iθ`, in which nobody multiplies the power.
    const angle = cursor.peek();
    if (
      isEuler(base, mark) &&
      token.text === 'i' &&
      /^[α-ω]$/u.test(angle?.text ?? '') &&
      isGlued(token, angle)
    )
      return `{i${cursor.take('sign')?.text}}`;
    cursor.letters.push(token.text);
    return token.text;
  }
  return namedScript(reader, token.text, token.kind === 'name', base, mark, depth);
}

/** Whether the script is an exponent of e, where letters side by side are a product. */
const isEuler = (base: Term, mark: string): boolean => mark === '^' && base.tex === 'e';

function bareNumber(cursor: TokenCursor, sign: string): string | undefined {
  const digits = cursor.take('number')?.text;
  if (digits === undefined || mayBeFraction(cursor, sign, digits)) return undefined;
  return sign !== '' || digits.length > 1 ? `{${sign}${digits}}` : digits;
}

/**
 * In `t_1/2` and `N^-2/3` without braces, the whole fraction may be the script, unless it could be reduced (`v^2/2`) or
 * the text sets its scripts in braces, as TeX needs it.
 */
function mayBeFraction({ tokens, at }: TokenCursor, sign: string, digits: string): boolean {
  const [slash, divisor] = [tokens[at], tokens[at + 1]];
  if (slash?.text !== '/' || divisor?.kind !== 'number' || !isGlued(slash, divisor)) return false;
  if (sign === '' && !isReduced(Number(digits), Number(divisor.text))) return false;
  return !tokens.some(({ text }, index) => /^[_^]$/.test(text) && tokens[index + 1]?.text === '{');
}

const isReduced = (numerator: number, divisor: number): boolean =>
  [2, 3, 5, 7].every((factor) => numerator % factor !== 0 || divisor % factor !== 0);

/** `10^(-3)` and `10^(6)`. */
function bracketedNumber(cursor: TokenCursor): string | undefined {
  cursor.at += 1;
  const sign = cursor.sign('-') || cursor.sign('−') ? '-' : '';
  const digits = cursor.take('number')?.text;
  return digits === undefined || !cursor.sign(')') ? undefined : `{${sign}${digits}}`;
}

/** `e^(-x)` and `2^(n-1)`; without a sign, the brackets may be those of an index. */
function bracketedSum(reader: FormulaReader, depth: number): string | undefined {
  const inner = readGroup(reader, depth)?.tex.slice(1, -1);
  return inner !== undefined && /[-+/]/.test(inner) ? `{${inner}}` : undefined;
}

/** `10^-3`, or a charge: `\mu^+`. */
function signedScript(cursor: TokenCursor, sign: string): string | undefined {
  cursor.at += 1;
  const next = cursor.peek();
  if (/^[-−]$/.test(sign) && /^[α-ωΑ-Ω]$/u.test(next?.text ?? '')) return `{-${cursor.take('sign')?.text}}`;
  if (sign !== '*' && next?.kind === 'number') return bareNumber(cursor, sign === '+' ? '+' : '-');
  if (next?.kind === 'number' || next?.text === '{') return undefined;
  if (next?.kind === 'word' && cursor.peek(1)?.text !== '^' && !RELATIONS.has(next.text)) return undefined;
  return sign === '−' ? '-' : sign;
}

/** Units of astronomers: `M_sun`, `R_earth`. */
const BODIES: Readonly<Record<string, string>> = {
  sun: '\\odot',
  Sun: '\\odot',
  earth: '\\oplus',
  Earth: '\\oplus',
  Jup: '{\\mathrm{Jup}}',
};

function namedScript(
  reader: FormulaReader,
  name: string,
  slashed: boolean,
  base: Term,
  mark: string,
  depth: number,
): string | undefined {
  const { cursor } = reader;
  const body = mark === '_' && /^[MLRZ]$/.test(base.tex) ? BODIES[name] : undefined;
  if (body !== undefined) return body;
  if (FUNCTIONS.has(name))
    return mark === '_' && base.kind !== 'function' ? `{${functionTex(name)}}` : undefined;
  if (GREEK.has(name) && !slashed) cursor.greek.push(name);
  if (GREEK.has(name) || SYMBOLS.has(name)) return `\\${name}`;
  if (!slashed) return isLabel(name, base) && mark === '_' ? `{\\mathrm{${name}}}` : undefined;
  cursor.at -= 1;
  const wrapped = reader.named(depth + 1);
  return wrapped === undefined ? undefined : `{${wrapped.tex}}`;
}

/** `\Lambda_QCD` and `D_KL`: capitals under a Greek letter, and divergences. `C_API` is an identifier. */
const isLabel = (name: string, base: Term): boolean =>
  base.tex === 'D' ? /^(?:KL|TV|JS)$/.test(name) : base.tex.startsWith('\\') && /^[A-Z]{2,4}$/.test(name);
