/** What a hyphen between two terms of a formula is: `k = 5-10` is a range, `10^5 - 10^4` a difference. */
import type { Term } from './formula-terms.ts';
import type { TokenCursor } from './token-cursor.ts';

const NUMBER = /^\d[\d.]*$/;
const POWER = /^(\d+)\^\{?(-?\d+)\}?$/;

/**
 * Only increasing numbers without spaces are surely a range. Falling ones may be one as well (a transition `J = 5-4`, a
 * cooling from 300-10 K), and so may be spaced ones: such a hyphen stays as printed. `2-D` is a word. Of two names, `noun`, the word
 * behind them, tells a compound from a difference.
 */
export function hyphenBetween(
  left: Term,
  right: Term,
  spaced: boolean,
  noun = '',
): 'range' | 'minus' | 'printed' | 'unsure' {
  const [low, high] = [left, right].map(({ tex }) => tex.replaceAll('{,}', '').replace('{·}', '.'));
  if (low === undefined || high === undefined) return 'minus';
  if (!spaced && NUMBER.test(low) && high === 'D') return 'unsure';
  if (!spaced && areNumbered(low, high)) return isFalling(low, high) ? 'minus' : 'printed';
  if (!spaced && [left, right].every(isName) && !isPolynomial(low, high) && BETWEEN_NAMES.test(noun))
    return 'printed';
  const rises = isRising(low, high);
  if (rises && !spaced) return 'range';
  const plain = NUMBER.test(low) && NUMBER.test(high);
  return plain && (rises || !spaced) ? 'unsure' : 'minus';
}

/** Nouns behind two names with a hyphen between them: the `M_{BH}-sigma relation`, `L^p-L^q estimates`. */
const BETWEEN_NAMES =
  /^(?:relation(?:ship)?s?|estimates?|bounds?|bounded(?:ness)?|correlations?|planes?|models?|diagrams?|dualit(?:y|ies)|inequalit(?:y|ies)|degenerac(?:y|ies)|scalings?|couplings?|interactions?|curves?|mixing|type|improving|smoothing|mapping|phase|space|parameter)$/i;

const isName = ({ kind }: Term): boolean => kind === 'letter' || kind === 'greek' || kind === 'telling';

/** `n^2-n`: powers of one quantity are no names. */
const isPolynomial = (left: string, right: string): boolean =>
  /\^\{?\d/.test(left) && left.split('^')[0] === right.split('^')[0];

/** `x_1-x_5` may be a range or a difference, and `J_1-J_2` a name. */
function areNumbered(left: string, right: string): boolean {
  const [first, last] = [left, right].map((tex) => /^(\\?[A-Za-z]+)_\{?\d+\}?$/.exec(tex)?.[1]);
  return first !== undefined && first === last;
}

/** `x_1-x_0`: no range falls. */
const isFalling = (left: string, right: string): boolean => indexOf(left) > indexOf(right);
const indexOf = (tex: string): number => Number(/\d+/.exec(tex)?.[0]);

/** Numbers, powers of one base, or a number and a power of ten. */
function isRising(low: string, high: string): boolean {
  const [from, to] = [POWER.exec(low), POWER.exec(high)];
  if (from !== null) return to !== null && from[1] === to[1] && Number(from[2]) < Number(to[2]);
  if (!NUMBER.test(low)) return false;
  if (to !== null) return to[1] === '10' && Number(low) < 10 ** Number(to[2]);
  return NUMBER.test(high) && Number(low) < Number(high);
}

/** The word behind two terms that are all of the formula. */
export function nounBehind(cursor: TokenCursor, left: Term, preceding: string): string | undefined {
  const [space, noun, after] = [cursor.peek(), cursor.peek(1), cursor.peek(3)];
  // Before an article it is a verb: `x_i-y_i bounds the error`.
  const isVerb = after?.kind === 'word' && /^(?:an?|the|its|this)$/.test(after.text);
  return space?.kind === 'space' && preceding === left.tex && !isVerb ? noun?.text : undefined;
}
