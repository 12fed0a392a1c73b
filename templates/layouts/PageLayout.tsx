import type { SitePath } from '../../src/addresses.ts';
import { isRightToLeft, phrase } from '../../src/wording/wording.ts';
import { Masthead } from '../components/Masthead.tsx';
import { SiteFooter } from '../components/SiteFooter.tsx';
import type { Child } from '../jsx/child.ts';
import type { PageContext } from '../page.ts';
import { PageHead } from './PageHead.tsx';

export interface PageLayoutProps {
  readonly page: PageContext;
  /** Plain text without the site's name; none on the home page. */
  readonly title?: string | undefined;
  /** Plain text, a sentence or two. */
  readonly description: string;
  /** The list's first page, on the pages of a list; its feeds are the page's. */
  readonly list?: SitePath;
  /** Names in `templates/scripts/` of the scripts this page needs beside `site`. */
  readonly scripts?: readonly string[];
  /** More `<meta>` and `<link>` for the head. */
  readonly head?: Child;
  /** False on pages with a search form of their own, and on the 404 page. */
  readonly search?: boolean;
  readonly children: Child;
}

/**
 * The whole document around a page's own content. Ids of the layout hold an underscore, which no permalink slug
 * does, so that an issue's anchors never meet them.
 */
export function PageLayout(props: PageLayoutProps) {
  const { page, search = true, children } = props;
  return (
    <html
      lang={page.archive.site.language}
      dir={isRightToLeft(page.archive.site.language) ? 'rtl' : undefined}
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
