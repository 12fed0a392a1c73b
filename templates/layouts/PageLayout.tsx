import { phrase, siteDirection } from '../../src/wording/wording.ts';
import { Masthead } from '../components/Masthead.tsx';
import { SiteFooter } from '../components/SiteFooter.tsx';
import type { Child } from '../jsx/child.ts';
import { PageHead, type PageHeadProps } from './PageHead.tsx';

export interface PageLayoutProps extends PageHeadProps {
  /** Running header of every printed page except the first; plain text. */
  readonly runningTitle?: string;
  /** False on pages with their own search form, and on the 404 page. */
  readonly search?: boolean;
  readonly children: Child;
}

/**
 * The whole HTML document. Ids of the layout contain an underscore, which slugs can't, so they never collide with
 * anchors of papers.
 */
export function PageLayout(props: PageLayoutProps) {
  const { page, search = true, runningTitle, children } = props;
  return (
    <html
      lang={page.archive.site.language}
      dir={siteDirection() === 'rtl' ? 'rtl' : undefined}
      data-running={runningTitle}
    >
      <PageHead {...props} />
      <body>
        {skipLink()}
        <Masthead page={page} search={search} />
        <main id="page_main" tabindex={-1}>
          {children}
        </main>
        <SiteFooter page={page} />
        {status}
      </body>
    </html>
  );
}

const skipLink = () => (
  <a class="skip-link" href="#page_main">
    {phrase('Skip to the content')}
  </a>
);
const status = <p id="page_status" class="visually-hidden" role="status" />;
