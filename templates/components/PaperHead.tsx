import type { Paper } from '../../src/model.ts';
import type { PageContext } from '../page.ts';

interface PaperHeadProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

/** What reference managers, search engines and previews read. */
export function PaperHead({ paper: _paper, page: _page }: PaperHeadProps) {
  return undefined;
}
