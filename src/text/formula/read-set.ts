/** Parses sets by what their elements have in common: `{x in R : x^2 < 2}`. */
import type { FormulaReader } from './formula-reader.ts';
import { ENOUGH, isSet, type Term } from './formula-terms.ts';

/** Without one of these, it is the entry of a table (`{x: 1}`). */
const CONDITION = /[=<>]|\\(?:[lg]eq?|in|neq|sim|approx|equiv|subseteq?)(?![A-Za-z])/;

/** From the opening brace on: an element, perhaps its space, a colon or bar, and a condition. */
export function readSetOfAll(reader: FormulaReader, depth: number): Term | undefined {
  const { cursor } = reader;
  // A set of sets would be read again at each brace.
  if (depth > 1 || !isDivided(reader)) return undefined;
  cursor.at += 1;
  cursor.space();
  const element = reader.term(depth + 1);
  if (element === undefined || element.kind === 'number') return undefined;
  const space = cursor.attempt(() => readSpace(reader, depth));
  cursor.space();
  const divides = cursor.sign(':') ? ':' : cursor.sign('|') ? '\\mid' : undefined;
  if (divides === undefined || !cursor.space()) return undefined;
  const condition = reader.list(depth + 1);
  cursor.space();
  if (condition === undefined || !CONDITION.test(condition) || !cursor.sign('}')) return undefined;
  cursor.points += ENOUGH;
  return { tex: `\\{${element.tex}${space ?? ''} ${divides} ${condition}\\}`, kind: 'group' };
}

/** Tokens of an element with its space. */
const LONGEST_ELEMENT = 16;

/** Whether a colon or bar with a space behind it comes before another brace, but for those of scripts. */
function isDivided({ cursor }: FormulaReader): boolean {
  for (let ahead = 1; ahead < LONGEST_ELEMENT; ahead += 1) {
    const text = cursor.peek(ahead)?.text ?? '';
    if (/^[:|]$/.test(text)) return cursor.peek(ahead + 1)?.kind === 'space';
    if (text === '{' && !/^[_^]$/.test(cursor.peek(ahead - 1)?.text ?? '')) return false;
  }
  return false;
}

/** `in R`, where a capital alone is a space as well. */
function readSpace(reader: FormulaReader, depth: number): string | undefined {
  const { cursor } = reader;
  if (!cursor.space() || !/^(?:in|∈)$/.test(cursor.peek()?.text ?? '')) return undefined;
  cursor.at += 1;
  cursor.space();
  const space = reader.term(depth + 1);
  return space !== undefined && (isSet(space) || /^[A-Zℝℤℕℂℚ]$/u.test(space.tex))
    ? ` \\in ${space.tex}`
    : undefined;
}
