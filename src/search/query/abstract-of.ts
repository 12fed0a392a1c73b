import { contentDivider } from '../content-divider.ts';
import type { IndexedPaper } from './index-source.ts';

/** The part of the indexed content that readers may see. */
export function abstractOf(paper: IndexedPaper): string {
  return paper.content.split(` ${contentDivider}`)[0]?.split(contentDivider)[0]?.trim() ?? '';
}
