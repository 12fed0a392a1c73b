import { absoluteUrl, issuePath, issuesPath, papersPath, topicsPath } from '../../src/addresses.ts';
import { phrase } from '../../src/wording/wording.ts';
import { Day } from '../components/Day.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { Phrase } from '../components/Phrase.tsx';
import { SearchForm } from '../components/SearchForm.tsx';
import type { Assets, PageContext } from '../page.ts';
import { PageLayout } from './PageLayout.tsx';

/**
 * A host serves this page for any missing address, so a relative link would start from a folder nobody knows. Its
 * links therefore lead to the published site's absolute URLs. Its stylesheet and script are asked for at each depth
 * an address of this site has: the ones that exist apply, at the site's root all are the same one. The script knows
 * from its own address where the root is, and turns the links to the copy of the site the reader is on.
 */
export function NotFoundPage({ page }: { readonly page: PageContext }) {
  const absolute: PageContext = {
    ...page,
    assets: stylesOnly(page.assets),
    link: (target) =>
      target === page.assets.stylesheet ? page.link(target) : absoluteUrl(page.archive.site.url, target),
  };
  const [latest] = page.archive.issues;
  return (
    <PageLayout
      page={absolute}
      title={phrase('Page not found')}
      description={phrase('There is nothing at this address.')}
      head={<AtEveryDepth page={page} />}
      search={false}
    >
      <PageTitle kicker="404" title={phrase('There is nothing at this address')}>
        <p>
          {phrase(
            'Pages of this archive keep their addresses for good, so the link that led here is probably mistyped. Try the search, or one of the lists.',
          )}
        </p>
      </PageTitle>
      <SearchForm page={absolute} id="not_found_search" label={phrase('Search the archive')} />
      <ul class="plain">
        {latest !== undefined && (
          <li>
            <a href={absolute.link(issuePath(latest.id))}>
              <Phrase of="The latest issue, {day}" values={{ day: <Day day={latest.day} /> }} />
            </a>
          </li>
        )}
        <li>
          <a href={absolute.link(issuesPath)}>{phrase('All issues')}</a>
        </li>
        {page.archive.topics.size > 0 && (
          <li>
            <a href={absolute.link(topicsPath)}>{phrase('All topics')}</a>
          </li>
        )}
        <li>
          <a href={absolute.link(papersPath)}>{phrase('All papers A–Z')}</a>
        </li>
      </ul>
    </PageLayout>
  );
}

const depths = ['../', '../../', '../../../'];

function AtEveryDepth({ page }: { readonly page: PageContext }) {
  const { stylesheet, scripts } = page.assets;
  const script = scripts['not-found'];
  return (
    <>
      {depths.map((up) => (
        <link rel="stylesheet" href={up + stylesheet.slice(1)} />
      ))}
      {script !== undefined &&
        ['./', ...depths].map((up) => (
          <script src={up + script.slice(1)} data-path={script} data-site-url={page.archive.site.url} defer />
        ))}
    </>
  );
}

/** The page does without icons, manifest and conveniences, which would have the same question of depth. */
function stylesOnly({ stylesheet }: Assets): Assets {
  return { stylesheet, scripts: {}, files: {} };
}
