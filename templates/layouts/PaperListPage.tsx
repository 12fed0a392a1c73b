import type { SitePath } from '../../src/addresses.ts';
import { citationFilesOf, filesWithAbstracts } from '../../src/exports/citation/citation-paths.ts';
import { toListLinks } from '../../src/exports/citation/signposting.ts';
import type { PaperId } from '../../src/model.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { CitationFiles } from '../components/CitationFiles.tsx';
import { HeadLinks } from '../components/HeadLinks.tsx';
import { Pager } from '../components/Pager.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { PaperList } from '../components/PaperList.tsx';
import { Phrase } from '../components/Phrase.tsx';
import { SubscribeLine } from '../components/SubscribeLine.tsx';
import type { Child } from '../jsx/child.ts';
import { type ListPage, pageSuffix } from '../list-pages.ts';
import type { PageContext } from '../page.ts';
import { PageLayout } from './PageLayout.tsx';

/** Number of papers on one page. */
export const papersPerPage = 100;

interface PaperListPageProps {
  readonly page: PageContext;
  readonly part: ListPage<unknown, PaperId>;
  readonly kicker: Child;
  readonly title: string;
  /** Path of the list's first page. */
  readonly list: SitePath;
  /** Number of papers on all pages of the list. */
  readonly total: number;
  readonly description: string;
  /** Content between heading and list. */
  readonly children?: Child;
}

/**
 * Page with a list of papers: of a topic, author, venue or year. Only the first page has the number of papers, so that later
 * pages don't change when papers are added.
 */
export function PaperListPage(props: PaperListPageProps) {
  const { page, part, kicker, title, list, total, description, children } = props;
  const heading = title + pageSuffix(part);
  return (
    <PageLayout
      page={page}
      title={heading}
      description={part.number === 1 ? description : heading}
      list={list}
      head={<HeadLinks links={toListLinks(list, page.archive.site.url)} />}
    >
      <PageTitle kicker={kicker} title={title}>
        {children}
        <p class="note">
          {part.number === 1 && count(total, 'paper')}
          {part.pages > 1 &&
            phrase(part.number === 1 ? ', page {number} of {pages}' : 'Page {number} of {pages}', {
              number: String(part.number),
              pages: String(part.pages),
            })}
        </p>
        <SubscribeLine page={page} list={list} />
        <p class="note">
          <Phrase
            of="Cite or export: {citations}"
            values={{ citations: <CitationFiles page={page} files={citationFilesOf(list)} /> }}
          />{' '}
          <Phrase
            of="(with abstracts, all papers of the archive: {citations})"
            values={{ citations: <CitationFiles page={page} files={filesWithAbstracts} /> }}
          />
        </p>
      </PageTitle>
      <PaperList papers={part.rows} page={page} />
      <Pager page={page} list={list} number={part.number} pages={part.pages} />
    </PageLayout>
  );
}
