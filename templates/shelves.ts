/** A–Z shelves for plain lists: things sorted by a folded key, one shelf for each first letter. */

import { phrase } from '../src/wording/wording.ts';
import { compareText } from '../src/words/compare-text.ts';

export interface Shelf<Thing> {
  /** `A` to `Z`, or `#` for everything else. */
  readonly letter: string;
  readonly things: readonly Thing[];
}

/** Shelves in the order of the alphabet, `#` last; only those that hold something. `keyOf` gives a folded key. */
export function shelve<Thing>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => string,
): readonly Shelf<Thing>[] {
  const keyed = Array.from(things, (thing) => ({ thing, key: keyOf(thing) }));
  keyed.sort((a, b) => compareText(a.key, b.key));
  const byLetter = new Map<string, Thing[]>();
  for (const { thing, key } of keyed) {
    const letter = letterOf(key);
    const shelf = byLetter.get(letter);
    if (shelf === undefined) byLetter.set(letter, [thing]);
    else shelf.push(thing);
  }
  return [...byLetter]
    .map(([letter, shelved]) => ({ letter, things: shelved }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || compareText(a.letter, b.letter));
}

function letterOf(key: string): string {
  const first = key.charAt(0);
  return first >= 'a' && first <= 'z' ? first.toUpperCase() : '#';
}

/** The shelf's part of an address: `a` to `z`, or `other`. */
export function shelfSlug(letter: string): string {
  return letter === '#' ? 'other' : letter.toLowerCase();
}

/** The shelf's name for readers. */
export function shelfName(letter: string): string {
  return letter === '#' ? phrase('0–9 and other signs') : letter;
}
