/** Parses what joins terms: a leading sign or an operator. */
import { isDot } from './argument-dot.ts';
import type { FormulaReader } from './formula-reader.ts';
import { areAlike, ENOUGH, isWordLetter, mayStandBetween, pointsOf, type Term } from './formula-terms.ts';
import { hyphenBetween, nounBehind } from './number-range.ts';
import { type Operator, readOperator } from './read-operator.ts';
import { OPERATIONS, RELATIONS } from './tex-names.ts';
import type { TokenCursor } from './token-cursor.ts';
import { isGlued, type Token } from './tokens.ts';

export interface Continuation {
  readonly tex: string;
  readonly last: Term;
}

/** Unicode signs that lead a term → TeX. */
const LEADS: Readonly<Record<string, string>> = {
  '⊗': '\\otimes ',
  '⊕': '\\oplus ',
  '−': '-',
  '≤': '\\leq ',
  '≥': '\\geq ',
};

/** A leading sign; outside groups only signs that never start a sentence. */
export function readLead(reader: FormulaReader, depth: number): string | undefined {
  const token = reader.cursor.peek();
  if (token === undefined || reader.isBeforeBraket(depth)) return undefined;
  if (
    token.kind === 'sign' &&
    (depth > 0 ? /^[-+=−<>≤≥⊗⊕]$/.test(token.text) : isNegated(token, reader.cursor.peek(1)))
  ) {
    reader.cursor.at += 1;
    return LEADS[token.text] ?? token.text;
  }
  const slashed = token.kind === 'name';
  if (!slashed && token.kind !== 'word') return undefined;
  const leads = slashed ? RELATIONS.has(token.text) || OPERATIONS.has(token.text) : token.text === 'propto';
  if (token.text === 'cdot' && isDot(reader.cursor, depth)) return undefined;
  if (!leads && !(depth > 0 && /^(?:pm|mp|sim|approx|leq|geq)$/.test(token.text))) return undefined;
  reader.cursor.at += 1;
  reader.cursor.space();
  if (slashed) reader.cursor.points += ENOUGH;
  return `\\${token.text} `;
}

/** `-Δu`, at the start of an equation. */
export const isNegated = (minus: Token, operator: Token | undefined): boolean =>
  (minus.text === '-' || minus.text === '−') &&
  isGlued(minus, operator) &&
  (operator?.text === 'Δ' || operator?.text === '∇' || operator?.text === '∂');

/** What follows `left`, the last term of `preceding`. */
export function readOperation(
  reader: FormulaReader,
  depth: number,
  left: Term,
  preceding: string,
): Continuation | undefined {
  const { cursor } = reader;
  if (reader.isBeforeKet(depth) || lacksArgument(left)) return undefined;
  const isSpaced = cursor.space();
  if (reader.isBeforeNorm(depth) || reader.isBeforeBraket(depth)) return undefined;
  if (cursor.peek()?.text === 'pmod') return readModulus(reader, depth);
  const isCross = cursor.peek()?.text === 'x';
  const operator = operatorBehind(reader, left, isSpaced, isCross);
  if (operator === undefined || (!isSpaced && isPointer(reader, operator))) return undefined;
  if (left.kind === 'function' && !mayFollowFunction(operator, left, isCross)) return undefined;
  const isWord = reader.backslashesKept && depth === 0 && isBareWord(operator);
  if ((isWord && !isCross) || (depth === 0 && isPreposition(operator, preceding))) return undefined;
  if (cursor.space() !== isSpaced && operator.form === 'sign') return undefined;
  if (!isSpaced && isOfName(operator, left, depth)) return undefined;
  const sign = operator.form === 'sign' && operator.name === '-' ? '' : minus(reader);
  const right = reader.term(depth);
  if (right === undefined || !mayJoin(reader, operator, left, right, depth)) return undefined;
  if (isWord && !areAlike(left, right)) return undefined;
  const isProse = depth === 0 && !reader.marked;
  const hyphen =
    operator.name === '-' && isProse
      ? hyphenBetween(left, right, isSpaced, nounBehind(cursor, left, preceding))
      : 'minus';
  if (hyphen === 'unsure') return undefined;
  const isSure = isComplement(reader, operator, left, right, depth) || isChain(operator, left, preceding);
  const isTerm = isOfDefinition(operator, left, right, preceding);
  cursor.points += isSure ? ENOUGH : pointsOf(operator, left, right) + (isTerm ? 1 : 0);
  const joint = { range: '\\text{–}', printed: '\\text{-}', minus: operator.tex }[hyphen];
  return { tex: `${joint}${sign}${right.tex}`, last: right };
}

/** `p->x` of a program. */
const isPointer = ({ cursor, enough }: FormulaReader, { name }: Operator): boolean =>
  name === 'to' && enough > ENOUGH && cursor.before()?.text === '>';

/** A function alone; `\nabla` may be multiplied. */
const lacksArgument = ({ kind, base, tex }: Term): boolean =>
  kind === 'function' && base === undefined && tex !== '\\nabla';

/** `+-` and `+/-` between two terms; in a script they are charges or parities. */
function readPlusMinus(cursor: TokenCursor): Operator | undefined {
  const signs = [0, 1, 2].map((ahead) => cursor.peek(ahead)?.text ?? '');
  const length = signs.join('') === '+/-' ? 3 : signs.join('').startsWith('+-') ? 2 : 0;
  if (length === 0) return undefined;
  cursor.at += length;
  return { tex: ' \\pm ', name: 'pm', form: 'sign' };
}

function operatorBehind(
  reader: FormulaReader,
  left: Term,
  isSpaced: boolean,
  isCross: boolean,
): Operator | undefined {
  const read = readPlusMinus(reader.cursor) ?? readOperator(reader.cursor);
  if (read === undefined || (read.name === '|' && reader.inBars)) return undefined;
  // Behind a bracket or a script without a space, a word can only be a name.
  const isName = read.form === 'bare' && !isSpaced && /^(?:call|group|telling)$/.test(left.kind) && !isCross;
  return isName ? { ...read, form: 'slashed' } : read;
}

const mayFollowFunction = ({ name }: Operator, { base }: Term, isCross: boolean): boolean =>
  !isCross && (base !== undefined || /^(?:cdot|times)$/.test(name));

/** A name without backslash that is an English word where others have kept theirs. */
const isBareWord = ({ form, name }: Operator): boolean =>
  form === 'bare' && /^(?:times|star|cup|cap)$/.test(name);

/** In “u = f in Omega” the word is English. */
const isPreposition = ({ form, name }: Operator, preceding: string): boolean =>
  name === 'in' && form === 'bare' && preceding.includes('=');

/** Without a space before it: the rest of a name, or the bond of `C≡N`. */
const isOfName = ({ form, name }: Operator, { kind, tex }: Term, depth: number): boolean =>
  (form === 'bare' && depth === 0 && /^(?:letter|greek|function)$/.test(kind)) ||
  (name === 'equiv' && /^[CNO]$/.test(tex));

function mayJoin(
  { marked, inScript }: FormulaReader,
  operator: Operator,
  left: Term,
  right: Term,
  depth: number,
): boolean {
  const isMember = inScript && operator.name === 'in' && left.kind === 'letter';
  return marked || isMember || mayStandBetween(operator, left, right, depth);
}

/** `1 <= i <= n`: a number, a quantity and its bound; of letters alone it may be code. */
const isChain = ({ name }: Operator, left: Term, preceding: string): boolean =>
  /^(?:<|leq)$/.test(name) && left.kind === 'letter' && /^\d[\d.]*\s*(?:<|\\leq)\s/.test(preceding);

/** `kappa = L/mu`: a Greek name that is equal to a fraction or a sum of two quantities. */
const isOfDefinition = ({ name }: Operator, left: Term, right: Term, preceding: string): boolean =>
  /^[/+]$/.test(name) &&
  /^\\[A-Za-z]+ *= *\S+$/.test(preceding) &&
  [left, right].every((term) => /^(?:letter|greek)$/.test(term.kind) && !isWordLetter(term));

/** `\pmod{4}` and `\pmod 4`. */
function readModulus(reader: FormulaReader, depth: number): Continuation | undefined {
  reader.cursor.at += 1;
  reader.cursor.space();
  const braced = reader.cursor.peek()?.text === '{';
  const modulus = braced ? reader.braces(depth) : reader.term(depth + 1)?.tex;
  if (modulus === undefined) return undefined;
  reader.cursor.points += ENOUGH;
  const tex = ` \\pmod{${braced ? modulus.slice(1, -1) : modulus}}`;
  return { tex, last: { tex, kind: 'telling' } };
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

/** A sign before the right-hand side: `= -1`, `= pm 1`. */
function minus(reader: FormulaReader): string {
  const token = reader.cursor.peek();
  if (/^(?:pm|±)$/.test(token?.text ?? '')) {
    reader.cursor.at += 1;
    reader.cursor.space();
    return '\\pm ';
  }
  const isSign =
    token?.kind === 'sign' && /^[-−]$/.test(token.text) && reader.cursor.peek(1)?.kind !== 'space';
  if (!isSign) return '';
  reader.cursor.at += 1;
  return '-';
}
