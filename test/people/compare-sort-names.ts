import { toShelfKey } from '../../src/people/sort-name.ts';
import { compareText } from '../../src/words/compare-text.ts';

/** The order of authors' lists. */
export const compareSortNames = (left: string, right: string): number =>
  compareText(toShelfKey(left), toShelfKey(right)) || compareText(left, right);
