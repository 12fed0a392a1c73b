import type { SitePath } from '../../src/addresses.ts';
import {
  aboutPath,
  absoluteUrl,
  authorsPath,
  glancePath,
  homePath,
  issuesPath,
  papersPath,
  readingListPath,
  searchPath,
  sitemapPath,
  subscribePath,
  topicsPath,
  venuesPath,
  yearsPath,
} from '../../src/addresses.ts';
import { cacheFragment } from '../cached-fragment.ts';
import type { PageContext } from '../page.ts';
import { ExternalLink } from './ExternalLink.tsx';

const groups: readonly (readonly [heading: string, links: readonly (readonly [string, SitePath])[]])[] = [
  [
    'Browse',
    [
      ['Issues', issuesPath],
      ['Papers', papersPath],
      ['Topics', topicsPath],
      ['Authors', authorsPath],
      ['Venues', venuesPath],
      ['Years', yearsPath],
    ],
  ],
  [
    'Use',
    [
      ['Search', searchPath],
      ['Reading list', readingListPath],
      ['Subscribe', subscribePath],
    ],
  ],
  [
    'Know',
    [
      ['The archive at a glance', glancePath],
      ['About', aboutPath],
      ['Sitemap', sitemapPath],
    ],
  ],
];

/** Every section, once more, and whose archive this is. */
export function SiteFooter({ page }: { readonly page: PageContext }) {
  return (
    <footer class="site-footer" data-root={page.link(homePath)}>
      {allSections('all sections', page)}
      {imprint('imprint', page)}
      <p class="print-only">This page: {absoluteUrl(page.archive.site.url, page.path)}</p>
    </footer>
  );
}

const allSections = cacheFragment<'all sections'>((_key, page) => (
  <nav class="footer-sections" aria-label="All sections">
    {groups.map(([heading, links]) => (
      <div>
        <p class="kicker">{heading}</p>
        <ul>
          {links.map(([label, path]) => (
            <li>
              <a href={page.link(path)}>{label}</a>
            </li>
          ))}
          {heading === 'Use' && (
            <li class="needs-script">
              <button class="plain-button" type="button" data-keys>
                Keyboard shortcuts
              </button>
            </li>
          )}
        </ul>
      </div>
    ))}
  </nav>
));

const imprint = cacheFragment<'imprint'>((_key, { archive: { site } }) => (
  <p class="imprint">
    {site.title} is published by {site.publisher}. Titles and abstracts belong to their authors.
    {site.repository !== undefined && (
      <>
        {' '}
        <ExternalLink href={site.repository}>How it is made</ExternalLink>.
      </>
    )}
  </p>
));
