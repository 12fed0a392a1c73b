import type { SitePath } from '../../src/addresses.ts';
import { phrase, siteDirection } from '../../src/wording/wording.ts';
import { Masthead } from '../components/Masthead.tsx';
import { SiteFooter } from '../components/SiteFooter.tsx';
import type { Child } from '../jsx/child.ts';
import type { PageContext } from '../page.ts';
import { PageHead } from './PageHead.tsx';

export interface PageLayoutProps {
  readonly page: PageContext;
  /** Plain text without the site's title; undefined on the home page. */
  readonly title?: string | undefined;
  /** Plain text, a sentence or two. */
  readonly description: string;
  /** First page of a paginated list; its feeds are the page's feeds. */
  readonly list?: SitePath;
  /** Scripts that the page needs besides `site`: file names in `templates/scripts/`. */
  readonly scripts?: readonly string[];
  /** Running header of every printed page except the first; plain text. */
  readonly runningTitle?: string;
  /** Further `<meta>` and `<link>` elements. */
  readonly head?: Child;
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
