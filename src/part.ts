/** Parts of lists: how work on many things is divided. */

/** The `index`th of `count` parts of a list, counted from 0. */
export interface Part {
  readonly index: number;
  readonly count: number;
}

export const wholeList: Part = { index: 0, count: 1 };

/** Where the part of a list of `length` begins, and before what it ends. All parts together are the list, none overlap. */
export function boundsOf({ index, count }: Part, length: number): readonly [first: number, end: number] {
  return [Math.floor((length * index) / count), Math.floor((length * (index + 1)) / count)];
}

export function sliceOf<Item>(list: readonly Item[], part: Part): readonly Item[] {
  const [first, end] = boundsOf(part, list.length);
  return list.slice(first, end);
}
