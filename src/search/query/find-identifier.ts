/** The papers of an identifier. */
import { confirmHits } from './confirm-hits.ts';
import type { IndexedPaper, IndexHit, SearchSource } from './index-source.ts';

/** Whether `paper` has `identifier`, of which the index knows the figures alone. */
export const hasIdentifier = ({ content }: IndexedPaper, identifier: string): boolean =>
  content.toLowerCase().split(/\s+/).includes(identifier.toLowerCase());

/** Those of the first papers in the index's answer that have `identifier` as a whole. */
export async function findIdentifier(
  identifier: string,
  { search }: Pick<SearchSource, 'search'>,
): Promise<readonly IndexHit[]> {
  const { hits } = await search(identifier);
  return confirmHits(hits.slice(0, 10), (paper) => hasIdentifier(paper, identifier));
}
