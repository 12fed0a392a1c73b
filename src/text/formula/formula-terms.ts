/** Kinds of terms, and the scores (points) by which a run of tokens counts as a formula. */
import type { Operator } from './read-operator.ts';
import { TELLING_RELATIONS, WORDLIKE_OPERATORS } from './tex-names.ts';

export interface Term {
  readonly tex: string;
  /**
   * `letter` and `number` also occur in prose, a `greek` name may be a word; `telling` (a script, a wrapper, a name
   * with backslash) never is prose; `call` is a letter before brackets; `function` needs an argument.
   */
  readonly kind: 'letter' | 'number' | 'greek' | 'telling' | 'group' | 'call' | 'function';
  /** For `call` and scripted terms, what stands before the bracket or script. */
  readonly base?: string;
  /** True for a superscript that consists of charges, e.g. `\mu^+`. */
  readonly charged?: boolean;
}

/** Minimum score of a formula: one certain sign, or two that may be coincidence. */
export const ENOUGH = 2;

/** A lone `a`, `A` or `I` is a word of the sentence. */
export const isWordLetter = ({ kind, tex }: Term): boolean => kind === 'letter' && 'aAI'.includes(tex);

/** A set, as after `in`: a space with a power, an interval, braces, a blackboard letter. */
export const isSet = ({ tex, kind }: Term): boolean =>
  (kind === 'group' && /^(?:[([].*,.*[)\]]|\[[A-Za-z]\]|\\\{.*\\\})$/s.test(tex)) ||
  /^\\(?:mathbb|mathcal|mathscr|mathfrak|Omega|Theta|Delta|Gamma)\b/.test(tex) ||
  (kind === 'telling' && /^[A-Z]?(?:\[.*\]|\\\{.*\\\})?[_^]/s.test(tex));

/** Score of an operator between two terms. */
export function pointsOf({ name, form }: Operator, left: Term, right: Term): number {
  const lettered = left.kind !== 'number' || right.kind !== 'number';
  if (name === 'in' && left.tex === 'A' && right.kind === 'telling') return ENOUGH;
  if (isWordLetter(left) || !lettered) return form === 'slashed' ? ENOUGH : 0;
  if (form === 'slashed' || form === 'braced') return ENOUGH;
  if (form === 'sign' && name === 'sim') return right.kind === 'letter' ? 1 : ENOUGH;
  if (TELLING_RELATIONS.has(name) && !(form === 'sign' && /^[lg]eq$/.test(name)))
    return isWordLetter(right) ? 0 : ENOUGH;
  if (name === 'in') return isSet(right) ? ENOUGH : 0;
  if (name === '+' && left.kind === 'greek' && right.kind === 'number') return ENOUGH;
  if (name === 'to')
    return right.tex === '\\infty' || right.charged === true || left.charged === true ? ENOUGH : 0;
  if (/^(?:[=<>]|le|ge|ne|[lg]eq)$/.test(name)) return comparisonPoints(left, right);
  return form === 'bare' && !WORDLIKE_OPERATORS.has(name) ? 1 : 0;
}

const ITEM = "(?:\\\\[A-Za-z]+|[A-Za-z])(?:_(?:\\{[^{}]*\\}|\\w))?'*";
const TUPLE = new RegExp(`^\\(${ITEM}(?:, ?${ITEM})+\\)$`);

/** `(V, E)`: letters alone. */
const isTuple = ({ kind, tex }: Term): boolean => kind === 'group' && TUPLE.test(tex);

/** `|x-y|` */
const isDistance = ({ kind, tex }: Term): boolean => kind === 'group' && /^\\?\|/.test(tex);

/** `p < 0.05` and `\rho = 0.3` are maths; `x = y` may be code. */
function comparisonPoints(left: Term, right: Term): number {
  const quantity =
    left.kind === 'letter' || left.kind === 'greek' || left.kind === 'telling' || left.kind === 'call';
  if (quantity && (right.kind === 'number' || isTuple(right))) return ENOUGH;
  if (isDistance(left) && right.kind === 'greek') return ENOUGH;
  if (isDistance(left) && right.kind === 'number') return 1;
  return left.kind === 'greek' || right.kind === 'greek' || right.kind === 'call' || left.kind === 'call'
    ? 1
    : 0;
}

/** Which operators may stand between these terms outside groups; bare names are English words by default. */
export function mayStandBetween(operator: Operator, left: Term, right: Term, depth: number): boolean {
  const { name, form } = operator;
  if (
    isWordLetter(left) &&
    right.kind === 'number' &&
    /^(?:sim|approx|[lg]eq?|gtrsim|lesssim|simeq)$/.test(name)
  )
    return false;
  if (form === 'slashed' || form === 'braced') return true;
  if (form === 'sign' && depth > 0) return true;
  if (name === 'to')
    return (
      right.tex === '\\infty' ||
      right.charged === true ||
      (left.charged === true && right.kind === 'letter' && !isWordLetter(right)) ||
      (right.tex === '0' && left.kind === 'letter' && depth > 0)
    );
  if (name === 'in')
    return (left.kind === 'letter' ? !/^[aI]$/.test(left.tex) : left.kind !== 'number') && isSet(right);
  if (depth > 0) return true;
  if (name === 'sim' && form === 'sign' && left.kind === 'number') return right.kind === 'number';
  if (name === '-' && left.kind === 'greek' && right.kind === 'number') return false;
  if (name === 'times') return bothMaths(left, right);
  if (/^[pm][pm]$/.test(name))
    return isSure(left) || isSure(right) || (left.kind === 'number' && right.kind === 'number');
  if (form === 'bare' && WORDLIKE_OPERATORS.has(name)) return isSure(left) || isSure(right);
  return true;
}

const isSure = ({ kind }: Term): boolean => kind === 'telling' || kind === 'call' || kind === 'group';

const bothMaths = (left: Term, right: Term): boolean =>
  isSure(right) ||
  right.kind === 'greek' ||
  (isSure(left) && right.kind === 'letter' && !isWordLetter(right)) ||
  (left.kind === 'letter' && right.kind === 'letter');

/** Which terms may be adjacent without an operator: any within a group, only certain ones outside. */
export function mayStandBeside(left: Term, right: Term, spaced: boolean, depth: number): boolean {
  if (left.kind === 'function') return right.kind !== 'number' || spaced || depth > 0;
  if (depth > 0 || (!spaced && isDerived(left, right))) return true;
  if (right.kind === 'group')
    return !spaced || (isSure(left) && left.kind !== 'group' && /^\([b-zB-Z]\)$|[\\+*/^_=-]/.test(right.tex));
  if (right.kind === 'function' || right.kind === 'telling')
    return (
      left.kind !== 'letter' ||
      !spaced ||
      ((right.kind === 'function' || isDifferential(right)) && !isWordLetter(left))
    );
  if (right.kind === 'letter' && !isWordLetter(right))
    return spaced ? isProductLeft(left) : left.kind === 'telling' && left.tex.startsWith('\\');
  if (right.kind === 'greek') return left.kind === 'number' || (left.kind !== 'letter' && isSure(left));
  return false;
}

/** `Δu`, `∇ψ` and `νΔu`: an operator beside its function, which is no capital (`ΔG`). */
const isDerived = (left: Term, right: Term): boolean =>
  (/^(?:[Δ∇∂]|∂_[a-z])$/.test(left.tex) && /^[b-zα-ω]$/u.test(right.tex)) ||
  (left.kind === 'greek' && /^[Δ∇]$/.test(right.tex));

/** `dx` and `dW_t`; no other name in a formula is one. */
const isDifferential = ({ tex }: Term): boolean => /^d[A-Za-z](?:_|$)/.test(tex);

/** After `x^\top`, `\nabla` or a function, a letter is a factor; after `x_1` it may start a word. */
const isProductLeft = ({ tex }: Term): boolean =>
  /\^(?:\\top|T|\\dagger|\*|\{-1\})$|^\\(?:nabla|partial|Delta|hbar|frac|langle|sum|prod|int)|^∂/.test(tex);

/** Powers of one base: in `2^n x 2^n` the letter is a sign, in `A^{-1} x b_1` a vector. */
export const areAlike = (left: Term, right: Term): boolean =>
  left.kind === 'telling' &&
  right.kind === 'telling' &&
  ((left.base !== undefined && left.base === right.base) || [left, right].every(isSpace));

/** `R^3` and `S^1`, whose product is a space. */
const isSpace = ({ tex }: Term): boolean => /^(?:[A-Z]|\\mathbb\{[A-Z]\})\^\{?[\dnmdk]\}?$/.test(tex);
