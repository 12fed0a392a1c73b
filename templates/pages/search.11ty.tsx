/** Search page: form, container for results, and lists for readers without JavaScript. */
import {
  completionIndexPath,
  diskIndexPath,
  lexiconPath,
  pagefindPath,
  searchPath,
  vocabularyPath,
} from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { BrowseInstead } from '../components/search/BrowseInstead.tsx';
import { SearchPanel } from '../components/search/SearchPanel.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

/** From this number of papers on, search runs in a web worker. */
const largeArchive = 2000;

export default definePage<undefined>({
  items: () => [undefined],
  path: () => searchPath,
  render: (_none, page) => (
    <PageLayout
      page={page}
      title={phrase('Search')}
      description={phrase('Search the titles, abstracts, authors and identifiers of {papers}.', {
        papers: count(page.archive.papers.size, 'paper'),
      })}
      scripts={['search']}
      head={
        page.assets.searchStylesheet !== undefined && (
          <link rel="stylesheet" href={page.link(page.assets.searchStylesheet)} />
        )
      }
      search={false}
    >
      <PageTitle title={phrase('Search')} />
      <SearchPanel archive={page.archive} />
      <noscript>
        <p>
          {phrase(
            'Searching needs JavaScript, which is switched off here. The lists below lead to every paper without it.',
          )}
        </p>
      </noscript>
      <SearchResults page={page} />
      <BrowseInstead page={page} />
    </PageLayout>
  ),
});

/** Filled by the script, which finds the index and its settings here. */
function SearchResults({ page }: { readonly page: PageContext }) {
  return (
    <div
      class="search-results needs-script"
      data-search
      data-site-root={page.link('/')}
      data-pagefind={page.link(pagefindPath)}
      data-vocabulary={page.link(vocabularyPath('')).replace(/\.txt$/, '')}
      data-lexicon={page.link(lexiconPath(0)).replace(/0\.txt$/, '')}
      data-completions={page.link(completionIndexPath)}
      data-papers={String(page.archive.papers.size)}
      data-disk-index={page.link(diskIndexPath)}
      data-large={page.archive.papers.size > largeArchive ? '' : undefined}
      data-common-words={page.archive.words.common.join(' ')}
    >
      <ul class="search-chips" data-search-chips aria-label={phrase('Asked for')} hidden />
      <p id="search_status" class="search-status" role="status" />
      <p class="search-advice" data-search-advice hidden />
      <ol class="papers search-list" data-search-list />
      <button type="button" data-search-more hidden>
        {phrase('More results')}
      </button>
    </div>
  );
}
