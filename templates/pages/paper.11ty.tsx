/** Page of a paper: abstract, links, citation, issues. */

import { paperPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import { excerptOfPaperPage } from '../../src/exports/excerpts.ts';
import type { Paper } from '../../src/model.ts';
import { AuthorList } from '../components/AuthorNames.tsx';
import { Cite } from '../components/Cite.tsx';
import { Marked } from '../components/Marked.tsx';
import { Abstract, describePaper } from '../components/PaperAbstract.tsx';
import { PaperAppearances } from '../components/PaperAppearances.tsx';
import { PaperDetails } from '../components/PaperDetails.tsx';
import { PaperHead } from '../components/PaperHead.tsx';
import { PaperLinks } from '../components/PaperLinks.tsx';
import { Provenance } from '../components/Provenance.tsx';
import { RelatedPapers } from '../components/RelatedPapers.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';

export default definePage<Paper>({
  items: (archive) => [...archive.papers.values()],
  path: (paper) => paperPath(paper.id),
  basis: excerptOfPaperPage,
  render: (paper, page) => {
    return (
      <PageLayout
        page={page}
        title={paper.title.plain}
        description={describePaper(paper)}
        scripts={['paper']}
        head={<PaperHead paper={paper} page={page} />}
      >
        <article class="paper with-side" data-paper={paper.id}>
          <header class="page-title paper-heading">
            <h1 class="paper-title">
              <Marked text={paper.title} lang={foreignLanguage(paper, page.archive)} />
            </h1>
            <AuthorList paper={paper} page={page} />
            <PaperDetails paper={paper} page={page} spelled />
          </header>
          <Abstract paper={paper} page={page} />
          <PaperLinks paper={paper} page={page} />
          <div class="paper-body">
            <PaperAppearances paper={paper} page={page} />
            <Cite paper={paper} page={page} />
            <RelatedPapers paper={paper} page={page} />
            <Provenance paper={paper} page={page} />
          </div>
        </article>
      </PageLayout>
    );
  },
});
