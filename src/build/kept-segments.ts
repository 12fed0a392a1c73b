/**
 * Segments of files that a build takes from the last site's file: of a list of all papers, nearly all are the same after a new issue. The
 * memo has, for each such file, the segments it was made of, so a lost or foreign memo only costs time.
 */
import { type ContentChunk, chunksOf, isSegment, type SegmentedContent } from '../exports/export.ts';
import { digestBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';
import type { LastFile } from './last-file.ts';

/** A segment of a file, and where it is. */
interface PlacedSegment {
  /** Hash of what it is made from. */
  readonly made: string;
  /** Bytes between the end of the segment before and its start: of chunks that are no segments. */
  readonly gap: number;
  /** In bytes. */
  readonly length: number;
}

export interface LastSegments {
  readonly memo: Pick<KeptMemo, 'renew' | 'verify'>;
  /** Hash of the file's address and of what all its segments are made from. */
  readonly key: string;
  /** Hash of all that the file is made from. */
  readonly data: string;
  /** Opens the file of the last site with its `data`, if it is the one that the last build has written. */
  readonly openLast: () => (LastFile & { readonly data: string }) | undefined;
}

/**
 * Passes the content of a file to `add`, chunk by chunk; `add` must be done with a chunk when it returns. Segments that are made from the
 * same as in the last site's file come from there.
 *
 * @throws {Error} with `verify`, where a segment of the last site's file is not what this archive makes
 */
export function renderSegments(
  content: SegmentedContent,
  { memo, key, data, openLast }: LastSegments,
  add: (chunk: ContentChunk) => void,
): void {
  const last = openLast();
  try {
    memo.renew(key, (text) => {
      const find = findIn(text, last);
      const placed: PlacedSegment[] = [];
      let gap = 0;
      for (const one of content) {
        if (!isSegment(one)) {
          add(one);
          gap += Buffer.byteLength(one);
          continue;
        }
        const made = digestBasis(one.basis()).slice(0, hashLength);
        const before = find(made);
        const chunks = before === undefined || memo.verify ? chunksOf(one.render()) : [before];
        if (before !== undefined && memo.verify) assertSame(before, chunks);
        placed.push({ made, gap, length: countBytes(chunks) });
        chunks.forEach(add);
        gap = 0;
      }
      return [data, ...placed.map(({ made, gap: bytes, length }) => `${made} ${bytes} ${length}`)].join('\n');
    });
  } finally {
    last?.close();
  }
}

/** 96 bits: there are some thousand segments in a file. */
const hashLength = 16;

/** Returns a function: hash → that segment of the file. A list of segments without its own file is of no use: it has no places. */
function findIn(
  text: string | undefined,
  file: ReturnType<LastSegments['openLast']>,
): (made: string) => Uint8Array | undefined {
  const [data, ...lines] = text?.split('\n') ?? [];
  if (file === undefined || file.data !== data) return () => undefined;
  const places = new Map<string, readonly [start: number, end: number]>();
  let end = 0;
  for (const line of lines) {
    const [made = '', gap, length] = line.split(' ');
    const start = end + Number(gap);
    end = start + Number(length);
    places.set(made, [start, end]);
  }
  return (made) => {
    const place = places.get(made);
    return place && file.slice(...place);
  };
}

export const countBytes = (chunks: readonly ContentChunk[]): number =>
  chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0);

function assertSame(kept: Uint8Array, chunks: readonly ContentChunk[]): void {
  if (!Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))).equals(kept))
    throw new Error(
      `${Buffer.from(kept).toString('utf8', 0, 80)}… would have been kept, but is not what this archive makes.`,
    );
}
