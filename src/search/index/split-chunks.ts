/** Divides a sorted inverted index into chunks as Pagefind 1.6 does, so that merging gives the files it would write. */
import { CborWriter } from './cbor.ts';
import { compareCodePoints } from './compare-code-points.ts';
import { encodeWords, type IndexedWord, type Posting } from './index-words.ts';

export interface IndexChunk {
  /** Encoded. */
  readonly bytes: Buffer;
  readonly first: string;
  readonly last: string;
}

/** Chunks of `size` integers and postings at least, in whole words. */
export function* splitChunks(words: Iterable<IndexedWord>, size: number): Iterable<IndexChunk> {
  const writer = new CborWriter();
  let chunk: IndexedWord[] = [];
  let [first, last, filled] = ['', '', 0];
  const close = (): IndexChunk => ({ bytes: encodeWords(chunk, writer), first, last });
  for (const indexed of words) {
    if (chunk.length === 0) first = indexed.word;
    last = indexed.word;
    chunk.push(indexed);
    filled += sizeOf(indexed);
    if (filled < size) continue;
    yield close();
    chunk = [];
    filled = 0;
  }
  if (chunk.length > 0) yield close();
}

function sizeOf({ postings, forms }: IndexedWord): number {
  return forms.reduce((sum, [, ofForm]) => sum + 1 + sizeOfPostings(ofForm), sizeOfPostings(postings));
}

function sizeOfPostings(postings: readonly Posting[]): number {
  return postings.reduce((sum, { count }) => sum + count + 1, 0);
}

/**
 * First and last word of each chunk, shortened as in Pagefind's list of chunks: after the first letter in which the last
 * word of a chunk differs from the first one of the next, if they remain in order.
 */
export function chunkRanges(
  chunks: readonly Pick<IndexChunk, 'first' | 'last'>[],
): readonly (readonly [from: string, to: string])[] {
  return chunks.map(({ first, last }, index) => {
    const from = cutAfterCommon(first, chunks[index - 1]?.last);
    const to = cutAfterCommon(last, chunks[index + 1]?.first);
    return [from, compareCodePoints(to, from) < 0 ? last : to];
  });
}

/** `word` up to and with the first letter that `other` does not have in its place. */
function cutAfterCommon(word: string, other: string | undefined): string {
  if (other === undefined) return word;
  const [letters, others] = [[...word], [...other]];
  const common = letters.findIndex((letter, index) => letter !== others[index]);
  return common === -1 ? word : letters.slice(0, common + 1).join('');
}
