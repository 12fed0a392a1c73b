import { absoluteUrl, homePath } from '../../src/addresses.ts';
import { phrase } from '../../src/wording/wording.ts';
import { cacheFragment } from '../cached-fragment.ts';
import { trustedHtml } from '../jsx/html.ts';
import { linkWithin } from '../link-within.ts';
import type { PageContext } from '../page.ts';
import { footerGroups } from '../sections.ts';
import { ExternalLink } from './ExternalLink.tsx';

/** Footer: all sections, publisher, text of `site.yaml`. */
export function SiteFooter({ page }: { readonly page: PageContext }) {
  return (
    <footer class="site-footer" data-root={page.link(homePath)}>
      {allSections('all sections', page)}
      {imprint('imprint', page)}
      <p class="print-only">
        {phrase('This page: {address}', { address: absoluteUrl(page.archive.site.url, page.path) })}
      </p>
    </footer>
  );
}

const allSections = cacheFragment<'all sections'>((_key, page) => (
  <nav class="footer-sections" aria-label={phrase('All sections')}>
    {footerGroups(page.archive).map(([heading, links]) => (
      <div>
        <p class="kicker">{phrase(heading)}</p>
        <ul>
          {links.map(({ name, target }) => (
            <li>
              {target instanceof URL ? (
                <ExternalLink href={target.href}>{name}</ExternalLink>
              ) : (
                <a href={page.link(target)}>{name}</a>
              )}
            </li>
          ))}
          {heading === 'Use' && (
            <li class="needs-script">
              <button class="plain-button" type="button" data-keys>
                {phrase('Keyboard shortcuts')}
              </button>
            </li>
          )}
        </ul>
      </div>
    ))}
  </nav>
));

const imprint = cacheFragment<'imprint'>((_key, page) => {
  const { site } = page.archive;
  if (site.footer !== undefined)
    return <div class="imprint">{trustedHtml(linkWithin(site.footer, page))}</div>;
  return (
    <p class="imprint">
      {site.title === site.publisher
        ? phrase('Titles and abstracts belong to their authors.')
        : phrase('{title} is published by {publisher}. Titles and abstracts belong to their authors.', {
            title: site.title,
            publisher: site.publisher,
          })}
      {site.repository !== undefined && (
        <>
          {' '}
          <ExternalLink href={site.repository}>{phrase('How it is made')}</ExternalLink>.
        </>
      )}
    </p>
  );
});
