import type { Paper, RelatedPaper } from '../../src/model.ts';
import { phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';
import { paperHeading } from './PaperHeading.tsx';

interface RelatedPapersProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

/** Related papers with shared terms; near-duplicates are marked as possibly the same work. */
export function RelatedPapers({ paper, page }: RelatedPapersProps) {
  if (paper.related.length === 0) return undefined;
  return (
    <section aria-labelledby="related_heading">
      <h2 id="related_heading">{phrase('Related papers')}</h2>
      <ul class="papers">
        {paper.related.map((related) => (
          <RelatedRow related={related} page={page} />
        ))}
      </ul>
    </section>
  );
}

function RelatedRow({ related, page }: { readonly related: RelatedPaper; readonly page: PageContext }) {
  const paper = page.archive.papers.get(related.paper);
  if (paper === undefined) return undefined;
  return (
    <li class="paper-row" data-paper="">
      {paperHeading(paper, page)}
      {related.nearDuplicate && <p class="note">{phrase('Possibly the same work.')}</p>}
      {related.sharedTerms.length > 0 && (
        <p class="note">{phrase('Shares: {terms}', { terms: related.sharedTerms.join(phrase(', ')) })}</p>
      )}
    </li>
  );
}
