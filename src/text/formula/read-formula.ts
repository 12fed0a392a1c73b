/**
 * Recursive descent parser for formulas without backslashes and dollar signs (`M_bullet/M_star > 8times 10^{18}`), or
 * that never had dollar signs (`O(n^2)`); its output is TeX. A formula needs evidence that English prose does not
 * have: a script, a TeX name where no word can be, a comparison of a letter with a number.
 *
 * Grammar: formula = mapping | [lead] term { operator term | neighbour } [list], term = atom { script }, atom =
 * number | letter | name | wrapper argument | group. Tokens are read forward once per attempt, and nesting is limited
 * to `DEEPEST`, so time is bounded by the text's length.
 */

import type { FormulaReader } from './formula-reader.ts';
import { ENOUGH, isWordLetter, type Term } from './formula-terms.ts';
import { readGroup } from './read-brackets.ts';
import { readDots } from './read-number.ts';
import { readOperator } from './read-operator.ts';
import type { TextEvidence } from './text-evidence.ts';
import { TokenReader } from './token-reader.ts';
import { isGlued, type Token } from './tokens.ts';
import { isMeasured } from './typed-names.ts';

export interface FormulaRead {
  readonly tex: string;
  /** Index of the token after it. */
  readonly next: number;
  /** Greek names without backslash. */
  readonly bareGreek: readonly string[];
  readonly letters: readonly string[];
}

/** The longest plausible formula from `tokens[start]`; undefined if there is none. */
export function readFormula(
  tokens: readonly Token[],
  start: number,
  evidence: TextEvidence,
): FormulaRead | undefined {
  return readBelievable(new TokenReader(tokens, start, evidence));
}

/** All of `tokens` as one formula, e.g. the text between dollar signs. */
export function readWholeFormula(tokens: readonly Token[], evidence: TextEvidence): string | undefined {
  const reader = new TokenReader(tokens, 0, evidence, true);
  reader.cursor.space();
  const tex = reader.list(1);
  reader.cursor.space();
  return reader.cursor.at === tokens.length ? tex : undefined;
}

function readBelievable(reader: FormulaReader): FormulaRead | undefined {
  const tex = reader.cursor.attempt(() => mapping(reader)) ?? topLevel(reader);
  const { points, at, greek, letters } = reader.cursor;
  return tex === undefined || points < reader.enough || runsOn(reader) || isOpenNorm(reader, tex)
    ? undefined
    : { tex, next: at, bareGreek: greek, letters };
}

/** Whether the formula would end in front of the bars that close a norm. */
const isOpenNorm = ({ cursor }: FormulaReader, tex: string): boolean =>
  cursor.peek()?.text === '|' && isGlued(cursor.before(), cursor.peek()) && tex.split('\\|').length % 2 === 0;

/** Whether the formula would end inside a word, a file name or a URL. */
function runsOn(reader: FormulaReader): boolean {
  const [last, next, after] = [reader.cursor.before(), reader.cursor.peek(), reader.cursor.peek(1)];
  if (!isGlued(last, next) || next === undefined) return false;
  if (endsInCharges(reader)) return true;
  if (next.kind === 'word' && (endsInPower(reader) || isMeasured(reader.cursor.tokens, reader.cursor.at - 1)))
    return false;
  if (next.kind === 'word' || next.kind === 'number' || next.kind === 'name') return true;
  if (/^[_^{@\\]$/.test(next.text)) return true;
  return (
    next.text === '.' &&
    after?.kind === 'word' &&
    /^(?:py|js|ts|json|ya?ml|txt|csv|md|sh|cpp|[ch])$/.test(after.text)
  );
}

/** `l+l-` and `e+e-`: two particles with their charges, not a sum. */
function endsInCharges({ cursor }: FormulaReader): boolean {
  const [sign, after] = [cursor.peek(), cursor.peek(1)];
  if (!/^[-+]$/.test(sign?.text ?? '') || !/^[-+]$/.test(cursor.before(2)?.text ?? '')) return false;
  return !isGlued(sign, after) || after?.kind === 'sign';
}

/** `h^{-1}Mpc`: the brace ends a power, whatever word follows. */
function endsInPower({ cursor }: FormulaReader): boolean {
  for (let back = 1, depth = 0; back < 20; back += 1) {
    const text = cursor.before(back)?.text;
    if (text === '}') depth += 1;
    if (text === '{') depth -= 1;
    if (depth === 0) return text === '{' && cursor.before(back + 1)?.text === '^';
  }
  return false;
}

/** `f: X \to Y`: the colon is evidence that `to` is an arrow. */
function mapping(reader: FormulaReader): string | undefined {
  const name = reader.term(0);
  if (name === undefined || name.kind === 'number' || isWordLetter(name)) return undefined;
  reader.cursor.space();
  if (!reader.cursor.sign(':')) return undefined;
  reader.cursor.space();
  const from = product(reader, 0);
  reader.cursor.space();
  const arrow = readOperator(reader.cursor);
  reader.cursor.space();
  const to =
    arrow !== undefined && /^(?:to|rightarrow|mapsto)$/.test(arrow.name) ? product(reader, 0) : undefined;
  if (
    from === undefined ||
    to === undefined ||
    (to.kind === 'letter' && isWordLetter(to) && reader.cursor.peek()?.kind === 'space')
  )
    return undefined;
  reader.cursor.points += ENOUGH;
  return `${name.tex}: ${from.tex} \\to ${to.tex}`;
}

/** A term, or several with `\times` between them; `L^p(X)` is one. */
function product(reader: FormulaReader, depth: number): Term | undefined {
  const space = reader.term(depth);
  const over =
    space !== undefined && space.kind !== 'number' && reader.cursor.peek()?.text === '('
      ? reader.cursor.attempt(() => readGroup(reader, depth))
      : undefined;
  const first: Term | undefined =
    over === undefined || space === undefined ? space : { tex: space.tex + over.tex, kind: 'telling' };
  if (first === undefined) return undefined;
  const more = reader.cursor.attempt(() => {
    reader.cursor.space();
    const operator = readOperator(reader.cursor);
    reader.cursor.space();
    if (operator === undefined || operator.name !== 'times') return undefined;
    return product(reader, depth);
  });
  return more === undefined ? first : { tex: `${first.tex} \\times ${more.tex}`, kind: 'telling' };
}

function topLevel(reader: FormulaReader): string | undefined {
  const tex = reader.expression(0);
  return tex === undefined ? undefined : tex + (reader.cursor.attempt(() => ellipsis(reader)) ?? '');
}

/** `, \ldots, x_n` after `x_1`. */
function ellipsis(reader: FormulaReader): string | undefined {
  const before = reader.cursor.before();
  if (before === undefined || !reader.cursor.sign(',')) return undefined;
  const more: string[] = [];
  for (let terms = 0; terms < 6; terms += 1) {
    reader.cursor.space();
    const dots = readDots(reader.cursor);
    const next = dots ?? reader.cursor.attempt(() => reader.expression(0));
    if (next === undefined) return undefined;
    more.push(next);
    if (dots !== undefined) {
      const last = reader.cursor.attempt(() => lastTerm(reader));
      reader.cursor.points += last === undefined ? 0 : 1;
      return `, ${more.join(', ')}${last === undefined ? '' : `, ${last}`}`;
    }
    if (!reader.cursor.sign(',')) return undefined;
  }
  return undefined;
}

function lastTerm(reader: FormulaReader): string | undefined {
  if (!reader.cursor.sign(',')) return undefined;
  reader.cursor.space();
  return reader.expression(0);
}
