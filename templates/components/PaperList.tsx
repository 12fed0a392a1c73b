import type { Paper, PaperId } from '../../src/model.ts';
import type { PageContext } from '../page.ts';
import { PaperDetails } from './PaperDetails.tsx';
import { paperHeading } from './PaperHeading.tsx';

interface PaperListProps {
  readonly papers: readonly PaperId[];
  readonly page: PageContext;
}

/** A list of papers from any issues: title, authors, details, issues. */
export function PaperList({ papers, page }: PaperListProps) {
  return (
    <ol class="papers">
      {papers.map((id) => {
        const paper = page.archive.papers.get(id);
        return paper !== undefined && <PaperRow paper={paper} page={page} />;
      })}
    </ol>
  );
}

function PaperRow({ paper, page }: { readonly paper: Paper; readonly page: PageContext }) {
  return (
    <li class="paper-row" data-paper="">
      {paperHeading(paper, page)}
      <PaperDetails paper={paper} page={page} />
    </li>
  );
}
