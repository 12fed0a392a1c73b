/** Parses what scripts are written at: a number, a name, a group or a sign. */
import { readDot } from './argument-dot.ts';
import type { FormulaReader } from './formula-reader.ts';
import type { Term } from './formula-terms.ts';
import {
  readAngles,
  readBars,
  readGroup,
  readKet,
  readSetOrName,
  readTypedBraket,
  readTypedKet,
} from './read-brackets.ts';
import { readNumber } from './read-number.ts';
import { isGlued, type Token } from './tokens.ts';

/** Unicode operators with limits → TeX. */
const BIG_SIGNS: Readonly<Record<string, string>> = { '∑': '\\sum', '∏': '\\prod', '∫': '\\int' };

/** Parses one term, without the scripts and neighbours behind it. */
export function readAtom(reader: FormulaReader, depth: number): Term | undefined {
  const token = reader.cursor.peek();
  if (token === undefined) return undefined;
  if (token.kind === 'number') return readNumber(reader, token, depth);
  if (token.kind === 'word' || token.kind === 'name') return reader.named(depth);
  if (token.kind === 'escape')
    return token.text === '\\{'
      ? readGroup(reader, depth)
      : token.text === '\\|' && !reader.inBars
        ? readBars(reader, depth)
        : undefined;
  if (token.kind !== 'sign') return undefined;
  if (token.text === '{') return readSetOrName(reader, depth);
  if (token.text === '(' || token.text === '[') return readGroup(reader, depth);
  if (token.text === '|' && !reader.inBars)
    return (
      reader.cursor.attempt(() => readTypedKet(reader, depth)) ??
      reader.cursor.attempt(() => readBars(reader, depth)) ??
      readKet(reader, depth)
    );
  if (token.text === '<') return readTypedBraket(reader, depth);
  if (token.text === '⟨') return readAngles(reader, depth);
  if (token.text === '·' || token.text === '⋅') return readDot(reader.cursor, depth);
  const big = BIG_SIGNS[token.text];
  if (token.text === '√') return readRoot(reader, depth);
  if (big !== undefined && isBeforeSummand(reader)) {
    reader.cursor.at += 1;
    return { tex: big, kind: 'function' };
  }
  if (!/^[α-ωΑ-Ω∞ℓ∂∇ħℏℝℤℕℂℚ]$/u.test(token.text) || isOfGreekWord(reader)) return undefined;
  reader.cursor.at += 1;
  return { tex: token.text, kind: 'greek' };
}

/** A script, or a letter that has one: `∑_i`, `∑m_ν`. */
function isBeforeSummand({ cursor }: FormulaReader): boolean {
  const [next, mark] = [cursor.peek(1), cursor.peek(2)];
  return (
    /^[_^]$/.test(next?.text ?? '') ||
    (next?.kind === 'word' && next.text.length === 1 && isGlued(cursor.peek(), next) && mark?.text === '_')
  );
}

/** `√n` and `√(n+1)` within a formula. */
function readRoot(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  cursor.at += 1;
  if (depth === 0 || !isGlued(cursor.before(), cursor.peek())) return undefined;
  const radicand = readAtom(reader, depth);
  if (radicand === undefined || !/^(?:letter|number|greek|group)$/.test(radicand.kind)) return undefined;
  return { tex: `\\sqrt{${radicand.tex.replace(/^\((.*)\)$/s, '$1')}}`, kind: 'telling' };
}

const GREEK_LETTER = /^\p{Script=Greek}$/u;
const LONGEST_WORD = 30;

/** Three letters side by side, or one with an accent, are a word of Greek; in a script they may be indices. */
function isOfGreekWord({ cursor, inScript }: FormulaReader): boolean {
  if (inScript || !(isGreek(cursor.peek(1)) || isGreek(cursor.before()))) return false;
  let word = '';
  let back = 0;
  while (back < LONGEST_WORD && isGreek(cursor.before(back + 1))) back += 1;
  for (let at = -back; at < LONGEST_WORD && isGreek(cursor.tokens[cursor.at + at]); at += 1)
    word += cursor.tokens[cursor.at + at]?.text;
  return word.length > 2 || /[^α-ρσ-ωΑ-Ω]/u.test(word);
}

const isGreek = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && GREEK_LETTER.test(token.text);
