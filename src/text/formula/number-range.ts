/** What a hyphen between two numbers of a formula is: `k = 5-10` is a range, `10^5 - 10^4` a difference. */
import type { Term } from './formula-terms.ts';

const NUMBER = /^\d[\d.]*$/;
const POWER = /^(\d+)\^\{?(-?\d+)\}?$/;

/**
 * Only increasing numbers without spaces are surely a range. Falling ones may be one as well (a transition `J = 5-4`, a
 * cooling from 300-10 K), and so may be spaced ones: such a hyphen stays as printed. `2-D` is a word.
 */
export function hyphenBetween(
  left: Term,
  right: Term,
  spaced: boolean,
): 'range' | 'minus' | 'printed' | 'unsure' {
  const [low, high] = [left, right].map(({ tex }) => tex.replaceAll('{,}', '').replace('{·}', '.'));
  if (low === undefined || high === undefined) return 'minus';
  if (!spaced && NUMBER.test(low) && high === 'D') return 'unsure';
  if (!spaced && areNumbered(low, high)) return isFalling(low, high) ? 'minus' : 'printed';
  const rises = isRising(low, high);
  if (rises && !spaced) return 'range';
  const plain = NUMBER.test(low) && NUMBER.test(high);
  return plain && (rises || !spaced) ? 'unsure' : 'minus';
}

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
