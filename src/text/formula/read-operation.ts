/** Parses what joins terms: a leading sign, an operator, or adjacency. */
import type { FormulaReader } from './formula-reader.ts';
import {
  ENOUGH,
  isWordLetter,
  mayStandBeside,
  mayStandBetween,
  pointsOf,
  type Term,
} from './formula-terms.ts';
import { hyphenBetween } from './number-range.ts';
import { type Operator, readOperator } from './read-operator.ts';
import { OPERATIONS, RELATIONS } from './tex-names.ts';

/** A divergence has two bars between its arguments; with a lost backslash only one. */
const DIVERGENCE = /^D_\{?(?:\\math\w+\{)?(?:KL|JS|TV|f|\\alpha)\}*$/;

/** Landau symbols: the order of growth. */
const ORDER = /^(?:O|\\(?:Omega|Theta|tilde\{?O\}?|widetilde\{?O\}?))$/;

export interface Continuation {
  readonly tex: string;
  readonly last: Term;
}

/** Unicode signs that lead a term → TeX. */
const LEADS: Readonly<Record<string, string>> = { '−': '-', '≤': '\\leq ', '≥': '\\geq ' };

/** A leading sign; outside groups only signs that never start a sentence. */
export function readLead(reader: FormulaReader, depth: number): string | undefined {
  const token = reader.cursor.peek();
  if (token === undefined) return undefined;
  if (depth > 0 && token.kind === 'sign' && /^[-+=−<>≤≥]$/.test(token.text)) {
    reader.cursor.at += 1;
    return LEADS[token.text] ?? token.text;
  }
  const slashed = token.kind === 'name';
  if (!slashed && token.kind !== 'word') return undefined;
  const leads = slashed
    ? RELATIONS.has(token.text) || OPERATIONS.has(token.text)
    : /^propto$/.test(token.text);
  if (!leads && !(depth > 0 && /^(?:pm|mp|sim|approx|leq|geq)$/.test(token.text))) return undefined;
  reader.cursor.at += 1;
  reader.cursor.space();
  if (slashed) reader.cursor.points += ENOUGH;
  return `\\${token.text} `;
}

export function readNeighbour(reader: FormulaReader, depth: number, left: Term): Continuation | undefined {
  const spaced = reader.cursor.space();
  const last = reader.cursor.before();
  const right = ORDER.test(left.tex) ? reader.withProducts(() => reader.term(depth)) : reader.term(depth);
  const isFactor = !spaced && last?.text === '}' && right?.kind === 'letter' && left.kind === 'telling';
  if (right === undefined || !(isFactor || mayStandBeside(left, right, spaced, depth))) return undefined;
  if (right.kind === 'group' && !spaced) return call(reader, left, right);
  if (right.kind === 'greek' && left.kind !== 'letter' && left.kind !== 'greek') reader.cursor.points += 1;
  if (left.kind === 'function' && left.base === undefined && right.kind === 'letter')
    functionPoints(reader, left, right);
  if (last?.kind === 'number' && right.kind === 'letter' && depth === 0) return undefined;
  return { tex: ` ${right.tex}`, last: right.kind === 'group' ? { ...right, kind: 'telling' } : right };
}

/** `\log n` needs no further evidence; `log n` needs a letter that isn't a word. */
function functionPoints(reader: FormulaReader, left: Term, right: Term): void {
  if (
    !isWordLetter(right) &&
    /^\\(?:log|ln|exp|sin|cos|sinh|cosh|tanh|operatorname\{polylog\})$/.test(left.tex)
  )
    reader.cursor.points += ENOUGH;
}

/** `O(n)` is sufficient evidence; `f(x)` adds one point, or two if its letters are known as maths. */
function call(reader: FormulaReader, left: Term, group: Term): Continuation {
  const name = left.tex;
  const right = DIVERGENCE.test(name)
    ? { ...group, tex: group.tex.replace(/^([^|]*)(?<!\\)\|([^|]*)$/, '$1\\|$2') }
    : group;
  if (ORDER.test(name)) reader.cursor.points += ENOUGH;
  else if (left.kind === 'letter') {
    const known = reader.known.has(name) || hasKnownLetter(reader, right.tex);
    reader.cursor.points += known
      ? ENOUGH
      : (isWordLetter(left) ? 0 : 1) + (/[|\\^_]/.test(right.tex) ? 1 : 0);
  } else if (left.kind === 'greek' || /'$/.test(name)) reader.cursor.points += 1;
  else if (left.kind === 'function' && left.base === undefined)
    reader.cursor.points += hasKnownLetter(reader, right.tex) || /[\\^_/]/.test(right.tex) ? ENOUGH : 1;
  return { tex: right.tex, last: { tex: name + right.tex, kind: 'call', base: name } };
}

const hasKnownLetter = ({ known }: FormulaReader, tex: string): boolean =>
  [...tex.matchAll(/(?<![A-Za-z\\])[A-Za-z](?![A-Za-z])/g)].some(([letter]) => known.has(letter));

export function readOperation(reader: FormulaReader, depth: number, left: Term): Continuation | undefined {
  const bare = left.kind === 'function' && left.base === undefined;
  if (reader.isBeforeKet(depth)) return undefined;
  if (bare && left.tex !== '\\nabla') return undefined;
  const before = reader.cursor.space();
  const isCross = reader.cursor.peek()?.text === 'x';
  const operator = readOperator(reader.cursor);
  if (operator === undefined || (operator.name === '|' && reader.inBars)) return undefined;
  if (left.kind === 'function' && (isCross || (bare && !/^(?:cdot|times)$/.test(operator.name))))
    return undefined;
  const isWord =
    reader.backslashesKept &&
    operator.form === 'bare' &&
    depth === 0 &&
    /^(?:times|star|cup|cap)$/.test(operator.name);
  if (isWord && !isCross) return undefined;
  const after = reader.cursor.space();
  if (before !== after && operator.form === 'sign') return undefined;
  const bareJoint =
    operator.form === 'bare' && depth === 0 && !before && left.kind !== 'number' && left.kind !== 'telling';
  if (bareJoint || (operator.name === 'equiv' && !before && /^[CNO]$/.test(left.tex))) return undefined;
  const sign = operator.form === 'sign' && operator.name === '-' ? '' : minus(reader);
  const right = reader.term(depth);
  if (right === undefined || !(reader.marked || mayStandBetween(operator, left, right, depth)))
    return undefined;
  if (isWord && !areAlike(left, right)) return undefined;
  const hyphen =
    operator.name === '-' && depth === 0 && !reader.marked ? hyphenBetween(left, right, before) : 'minus';
  if (hyphen === 'unsure') return undefined;
  reader.cursor.points += isComplement(reader, operator, left, right, depth)
    ? ENOUGH
    : pointsOf(operator, left, right);
  const joint = { range: '\\text{–}', printed: '\\text{-}', minus: operator.tex }[hyphen];
  return { tex: `${joint}${sign}${right.tex}`, last: right };
}

const BEFORE_COMPLEMENT = /^(?:probability|prob|confidence|level|least|most|than)$/;

/** `1 - delta`, the usual probability; without spaces only behind the word for it, since `1-delta` may be a name. */
function isComplement(
  { cursor }: FormulaReader,
  { name }: Operator,
  left: Term,
  right: Term,
  depth: number,
): boolean {
  if (name !== '-' || left.tex !== '1' || !/^\\(?:delta|(?:var)?epsilon|eta)$/.test(right.tex)) return false;
  if (cursor.peek()?.text === '-') return false;
  const isSpaced = cursor.before(2)?.kind === 'space';
  return depth > 0 || isSpaced || BEFORE_COMPLEMENT.test(cursor.before(5)?.text ?? '');
}

/** Powers of one base: in `2^n x 2^n` the letter is a sign, in `A^{-1} x b_1` a vector. */
const areAlike = (left: Term, right: Term): boolean =>
  left.base !== undefined && left.base === right.base && left.kind === 'telling' && right.kind === 'telling';

function minus(reader: FormulaReader): string {
  const token = reader.cursor.peek();
  const isSign =
    token?.kind === 'sign' && /^[-−]$/.test(token.text) && reader.cursor.peek(1)?.kind !== 'space';
  if (!isSign) return '';
  reader.cursor.at += 1;
  return '-';
}
