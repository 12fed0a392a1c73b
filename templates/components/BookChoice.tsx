import { issueEpubPath, opdsPath } from '../../src/addresses.ts';
import { estimateBookSize, formatSize } from '../../src/editions/epub/book-size.ts';
import { phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';

/** The books, where the site has them: the newest, and the catalogue of all. */
export function BookChoice({ page }: { readonly page: PageContext }) {
  const { site, issues } = page.archive;
  const [newest] = issues;
  if (!site.editions.epub || newest === undefined) return undefined;
  return (
    <section>
      <h2>{phrase('As a book')}</h2>
      <p>{phrase('Read an issue offline, on an e-reader or a phone.')}</p>
      <p class="feed">
        <a href={page.link(issueEpubPath(newest.id))}>{phrase('The latest issue as an EPUB')}</a>{' '}
        <span class="note">
          {phrase('(about {size})', { size: formatSize(estimateBookSize(newest, page.archive)) })}
        </span>
      </p>
      <p class="feed">
        {phrase('For reading apps that take catalogues (OPDS):')}{' '}
        <span class="feed-address">
          <a id="opds" href={page.link(opdsPath)}>
            {phrase('all issues')}
          </a>{' '}
          <button
            class="needs-script"
            type="button"
            data-copy="opds"
            aria-label={phrase('Copy the {format} address: {feed}', {
              format: 'OPDS',
              feed: phrase('all issues'),
            })}
          >
            {phrase('Copy')}
          </button>
        </span>
      </p>
    </section>
  );
}
