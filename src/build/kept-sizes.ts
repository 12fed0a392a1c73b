/** Sizes that a build takes from the memo: a line for each item. One value for all of them, since to keep a value takes more time than a size. */
import type { Measure } from '../exports/export.ts';
import { digestBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

/**
 * The sizes of `items`; those that are made from the same as before are in the memo.
 *
 * @throws {Error} with `verify`, where a kept size is another one
 */
export function keepSizes<Item>(
  memo: Pick<KeptMemo, 'renew' | 'verify'>,
  key: string,
  items: readonly Item[],
  { basis, size }: Measure<Item>,
): ReadonlyMap<Item, number> {
  const sizes = new Map<Item, number>();
  memo.renew(key, (text) => {
    const known = parseSizes(text ?? '');
    const lines = items.map((item) => {
      const made = digestBasis(basis(item));
      const before = known.get(made);
      const now = before === undefined || memo.verify ? size(item) : before;
      if (before !== undefined && now !== before)
        throw new Error(`A size of ${before} would have been kept, but this archive makes ${now}.`);
      sizes.set(item, now);
      return `${made} ${now}`;
    });
    return lines.join('\n');
  });
  return sizes;
}

/** No checks of the text: the memo has a checksum, and the key contains the hash of the program that wrote it. */
const parseSizes = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split('\n').map((line) => {
      const [made = '', size] = line.split(' ');
      return [made, Number(size)];
    }),
  );
