/** A–Z index: groups items by the first letter of a sort key. */

import { groupBy } from '../src/group-by.ts';
import { phrase } from '../src/wording/wording.ts';
import { compareText } from '../src/words/compare-text.ts';

export interface Shelf<Item> {
  /** `A` to `Z`, or `#` for anything else. */
  readonly letter: string;
  readonly items: readonly Item[];
}

/** Groups in alphabetical order, `#` last; empty ones are omitted. `keyOf` returns a folded sort key. */
export function shelve<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): readonly Shelf<Item>[] {
  const keyed = Array.from(items, (item) => ({ item, key: keyOf(item) }));
  keyed.sort((a, b) => compareText(a.key, b.key));
  return [...groupBy(keyed, ({ key }) => letterOf(key))]
    .map(([letter, shelved]) => ({ letter, items: shelved.map(({ item }) => item) }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || compareText(a.letter, b.letter));
}

function letterOf(key: string): string {
  const first = key.charAt(0);
  return first >= 'a' && first <= 'z' ? first.toUpperCase() : '#';
}

/** Slug of a group: `a` to `z`, or `other`. */
export function shelfSlug(letter: string): string {
  return letter === '#' ? 'other' : letter.toLowerCase();
}

/** Display name of a group. */
export function shelfName(letter: string): string {
  return letter === '#' ? phrase('0–9 and other signs') : letter;
}
