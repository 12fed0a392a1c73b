import { absoluteUrl, issuePath, issuesPath, papersPath, topicsPath } from '../../src/addresses.ts';
import { phrase } from '../../src/wording/wording.ts';
import { Day } from '../components/Day.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { Phrase } from '../components/Phrase.tsx';
import { SearchForm } from '../components/SearchForm.tsx';
import type { Assets, PageContext } from '../page.ts';
import { PageLayout } from './PageLayout.tsx';

/**
 * The 404 page. A host serves it for any missing path, so relative links would have an unknown base. Links are
 * therefore absolute URLs of the published site. Stylesheet, script and icon are loaded from the site's base path on
 * the current host and, for copies elsewhere, relative at each depth that a mistyped path may have; those that exist
 * apply. The script finds the root by its own URL, and rewrites links and icon to the current copy of the site.
 */
export function NotFoundPage({ page }: { readonly page: PageContext }) {
  const absolute: PageContext = {
    ...page,
    assets: stylesOnly(page.assets),
    link: (target) =>
      target === page.assets.stylesheet ? page.link(target) : absoluteUrl(page.archive.site.url, target),
  };
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
      <Lists page={absolute} />
    </PageLayout>
  );
}

/** Links to the latest issue and to the lists of the archive. */
function Lists({ page }: { readonly page: PageContext }) {
  const [latest] = page.archive.issues;
  return (
    <ul class="plain">
      {latest !== undefined && (
        <li>
          <a href={page.link(issuePath(latest.id))}>
            <Phrase of="The latest issue, {day}" values={{ day: <Day day={latest.day} /> }} />
          </a>
        </li>
      )}
      <li>
        <a href={page.link(issuesPath)}>{phrase('All issues')}</a>
      </li>
      {page.archive.topics.size > 0 && (
        <li>
          <a href={page.link(topicsPath)}>{phrase('All topics')}</a>
        </li>
      )}
      <li>
        <a href={page.link(papersPath)}>{phrase('All papers A–Z')}</a>
      </li>
    </ul>
  );
}

const depths = Array.from({ length: 8 }, (_, depth) => '../'.repeat(depth + 1));

function AtEveryDepth({ page }: { readonly page: PageContext }) {
  const { stylesheet, scripts, files } = page.assets;
  const script = scripts['not-found'];
  const icon = files['icon.svg'];
  const roots = [new URL(page.archive.site.url).pathname, ...depths];
  return (
    <>
      {icon !== undefined && <link rel="icon" type="image/svg+xml" href={roots[0] + icon.slice(1)} />}
      {roots.map((up) => (
        <link rel="stylesheet" href={up + stylesheet.slice(1)} />
      ))}
      {script !== undefined &&
        ['./', ...roots].map((up) => (
          <script src={up + script.slice(1)} data-path={script} data-site-url={page.archive.site.url} defer />
        ))}
    </>
  );
}

/** Without manifest and optional scripts, which would have the same problem. */
function stylesOnly({ stylesheet }: Assets): Assets {
  return { stylesheet, scripts: {}, files: {} };
}
