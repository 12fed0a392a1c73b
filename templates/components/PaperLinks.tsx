import type { Paper } from '../../src/model.ts';
import type { PageContext } from '../page.ts';

interface PaperLinksProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

/** What to do next: read the paper, its code, its discussion. */
export function PaperLinks({ paper: _paper, page: _page }: PaperLinksProps) {
  return undefined;
}
