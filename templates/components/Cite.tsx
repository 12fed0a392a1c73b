import type { Paper } from '../../src/model.ts';
import type { PageContext } from '../page.ts';

interface CiteProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

/** The citation in each format: shown, so that it can be copied by hand; copy and download where a script runs. */
export function Cite({ paper: _paper, page: _page }: CiteProps) {
  return undefined;
}
