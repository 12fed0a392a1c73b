/** Papers are read where the index alone can't tell whether they fit. */
import type { IndexedPaper, IndexHit } from './index-source.ts';

/** The index matches beginnings and loses order; so many papers are read to be sure, the others are taken at its word. */
export const maxRead = 12;
/** Of initials the index knows next to nothing, so that more names are read for them. */
export const maxReadForInitials = 40;

/** Those of `hits` whose papers fit; all of them where they are more than `most`. */
export async function confirmHits(
  hits: readonly IndexHit[],
  fits: (paper: IndexedPaper) => boolean,
  most = maxRead,
): Promise<readonly IndexHit[]> {
  if (hits.length > most) return hits;
  const papers = await Promise.all(hits.map((hit) => hit.load()));
  return hits.filter((_hit, index) => {
    const paper = papers[index];
    return paper !== undefined && fits(paper);
  });
}
