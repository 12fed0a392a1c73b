import type { ComponentChildren } from 'preact';
import type { SitePath } from '../../src/addresses.ts';
import type { PaperId } from '../../src/model.ts';
import { Pager } from '../components/Pager.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { PaperList } from '../components/PaperList.tsx';
import { SubscribeLine } from '../components/SubscribeLine.tsx';
import { count } from '../count.ts';
import { type ListPage, pageSuffix } from '../list-pages.ts';
import type { PageContext } from '../page.ts';
import { type FeedLink, PageLayout } from './PageLayout.tsx';

/** Rows on one page of a list of papers. */
export const papersPerPage = 100;

interface PaperListPageProps {
  readonly page: PageContext;
  readonly part: ListPage<unknown, PaperId>;
  readonly kicker: ComponentChildren;
  readonly title: string;
  /** The list's first page. */
  readonly list: SitePath;
  /** Papers on all pages of the list. */
  readonly total: number;
  readonly description: string;
  readonly feeds?: readonly FeedLink[];
  /** What stands between the heading and the list. */
  readonly children?: ComponentChildren;
}

/** A page that is a list of papers about one thing: a topic, an author, a venue, a year. */
export function PaperListPage(props: PaperListPageProps) {
  const { page, part, kicker, title, list, total, description, feeds = [], children } = props;
  return (
    <PageLayout page={page} title={title + pageSuffix(part)} description={description} feeds={feeds}>
      <PageTitle kicker={kicker} title={title}>
        {children}
        <p class="note">
          {count(total, 'paper')}
          {part.pages > 1 && `, page ${part.number} of ${part.pages}`}
        </p>
        <SubscribeLine page={page} feeds={feeds} />
      </PageTitle>
      <PaperList papers={part.rows} page={page} />
      <Pager page={page} list={list} number={part.number} pages={part.pages} />
    </PageLayout>
  );
}
