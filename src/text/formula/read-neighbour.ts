/** Parses terms that stand beside each other: products, arguments of functions, calls. */
import type { FormulaReader } from './formula-reader.ts';
import { ENOUGH, isWordLetter, mayStandBeside, type Term } from './formula-terms.ts';
import { readBars } from './read-brackets.ts';
import type { Continuation } from './read-operation.ts';
import { readScripts } from './read-script.ts';
import { functionTex, TELLING_FUNCTIONS } from './tex-names.ts';
import { isGlued } from './tokens.ts';

/** A divergence has two bars between its arguments; with a lost backslash only one. */
const DIVERGENCE = /^D_\{?(?:\\math\w+\{)?(?:KL|JS|TV|f|\\alpha)\}*$/;

/** Landau symbols: the order of growth. */
const ORDER = /^(?:O|\\(?:Omega|Theta|tilde\{?[Oo]\}?|widetilde\{?O\}?))$/;

/** Parses the term behind `left`, with no operator between them. */
export function readNeighbour(reader: FormulaReader, depth: number, left: Term): Continuation | undefined {
  const spaced = reader.cursor.space();
  const last = reader.cursor.before();
  if (/^[μµ]$/.test(reader.cursor.peek()?.text ?? '') && reader.cursor.peek(1)?.kind === 'word')
    return undefined;
  if (spaced && isOhm(reader, left)) return undefined;
  const right = ORDER.test(left.tex)
    ? reader.within('hasProducts', () => reader.term(depth))
    : reader.term(depth);
  const mayFollow =
    right?.kind === 'letter' &&
    !spaced &&
    ((left.kind === 'telling' &&
      (last?.text === '}' ||
        (last?.text === 'T' && left.tex.endsWith('^T')) ||
        /\^[†⊤]$/.test(left.tex) ||
        (last?.kind === 'number' && isFactor(reader, left, right)))) ||
      // `p(x|z)p(z)`
      (left.kind === 'call' && reader.cursor.peek()?.text === '('));
  if (right === undefined || !(mayFollow || mayStandBeside(left, right, spaced, depth))) return undefined;
  if (right.kind === 'group' && !spaced) return call(reader, left, right);
  if (right.kind === 'greek' && left.kind !== 'letter' && left.kind !== 'greek') reader.cursor.points += 1;
  if (left.kind === 'function' && left.base === undefined && right.kind === 'letter')
    functionPoints(reader, left, right);
  if (
    last?.kind === 'number' &&
    right.kind === 'letter' &&
    depth === 0 &&
    !(!spaced && isFactor(reader, left, right))
  )
    return undefined;
  const isKept =
    spaced && (last?.kind === 'escape' || (left.kind === 'number' && /^\\(?:mathrm|text)\{/.test(right.tex)));
  return {
    tex: `${isKept ? '\\,' : ' '}${right.tex}`,
    last: right.kind === 'group' ? { ...right, kind: 'telling' } : right,
  };
}

/** `10^8 Ω`: behind a number, the letter is a unit. */
const isOhm = ({ cursor }: FormulaReader, { tex }: Term): boolean =>
  cursor.peek()?.text === 'Ω' && /^\d[\d.]*(?:\^\{?-?\d+\}?)?$/.test(tex);

/** `L||x - y||`: bars that others close are a norm; those of `p||q` stand between two. */
export function readNormFactor(reader: FormulaReader, depth: number): Continuation | undefined {
  const norm = readBars(reader, depth);
  const scripted = norm === undefined ? undefined : readScripts(reader, norm, depth);
  return scripted === undefined
    ? undefined
    : { tex: ` ${scripted.tex}`, last: { ...scripted, kind: 'telling' } };
}

/** Whether two bars stand at what has been read. */
export const isBeforeNorm = ({ cursor, inBars }: FormulaReader): boolean =>
  cursor.peek()?.text === '|' &&
  !inBars &&
  cursor.peek(1)?.text === '|' &&
  isGlued(cursor.before(), cursor.peek());

/** `g^2N` and `H_0E(z)`: without braces a script ends behind its digit; `H_2O` is a compound, `A^2B` a name. */
const isFactor = ({ cursor }: FormulaReader, { kind, base, tex }: Term, right: Term): boolean =>
  kind === 'telling' &&
  !(/^[A-Z]$/.test(base ?? '') && /^[A-Z]$/.test(right.tex) && cursor.peek()?.text !== '(') &&
  base !== undefined &&
  /^(?:[A-Za-z]|\\[a-z]+)$/.test(base) &&
  (/\^\{?-?\d+\}?$/.test(tex) || cursor.peek()?.text === '(');

const TELLING: ReadonlySet<string> = new Set([...TELLING_FUNCTIONS].map(functionTex));

/** `\log n` needs no further evidence; `log n` needs a letter that isn't a word. */
function functionPoints(reader: FormulaReader, left: Term, right: Term): void {
  if (!isWordLetter(right) && TELLING.has(left.tex)) reader.cursor.points += ENOUGH;
}

/** `O(n)` is sufficient evidence; `f(x)` adds one point, or two if its letters are known as maths. */
function call(reader: FormulaReader, left: Term, group: Term): Continuation {
  const name = left.tex;
  const right = DIVERGENCE.test(name) ? { ...group, tex: withTwoBars(group.tex) } : group;
  if (ORDER.test(name)) reader.cursor.points += ENOUGH;
  else if (left.kind === 'letter') {
    const known = reader.known.has(name) || hasKnownLetter(reader, right.tex);
    const isInformation = name === 'I' && /^\([^()]+;[^()]+\)$/.test(right.tex);
    reader.cursor.points +=
      known || isInformation ? ENOUGH : (isWordLetter(left) ? 0 : 1) + (/[|\\^_']/.test(right.tex) ? 1 : 0);
  } else if (left.kind === 'greek' && (/^\([A-RT-Za-rt-z]\)$/.test(group.tex) || name === '\\zeta'))
    reader.cursor.points += ENOUGH;
  else if (left.kind === 'greek' || /'$/.test(name)) reader.cursor.points += 1;
  else if (left.kind === 'function' && left.base === undefined)
    reader.cursor.points += hasKnownLetter(reader, right.tex) || /[\\^_/]/.test(right.tex) ? ENOUGH : 1;
  return { tex: right.tex, last: { tex: name + right.tex, kind: 'call', base: name } };
}

/** The only bar outside of inner brackets, as the two that a divergence has between its arguments. */
function withTwoBars(tex: string): string {
  const bars: number[] = [];
  let depth = 0;
  for (const [at, sign] of [...tex].entries()) {
    if (/[([{]/.test(sign)) depth += 1;
    else if (/[)\]}]/.test(sign)) depth -= 1;
    else if (sign === '|' && depth === 1) bars.push(at);
  }
  const [bar = 0] = bars;
  return bars.length !== 1 || tex[bar - 1] === '\\' ? tex : `${tex.slice(0, bar)}\\|${tex.slice(bar + 1)}`;
}

const hasKnownLetter = ({ known }: FormulaReader, tex: string): boolean =>
  [...tex.matchAll(/(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])/g)].some(([letter]) => known.has(letter));
