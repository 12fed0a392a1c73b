/** Chunks of lists: how work on many items is divided among processes. */

/** The `index`th of `count` chunks of a list, counted from 0. */
export interface Chunk {
  readonly index: number;
  readonly count: number;
}

/** First index of the chunk of a list of `length`, and the index after its last. All chunks together are the list, none overlap. */
export function boundsOf({ index, count }: Chunk, length: number): readonly [first: number, end: number] {
  return [Math.floor((length * index) / count), Math.floor((length * (index + 1)) / count)];
}

export function sliceOf<Item>(list: readonly Item[], chunk: Chunk): readonly Item[] {
  const [first, end] = boundsOf(chunk, list.length);
  return list.slice(first, end);
}
