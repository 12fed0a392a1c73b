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
 * links therefore lead to the published site's absolute URLs. Its stylesheet, script and icon are asked for below the
 * path that the site is published under, whatever host it is on, and, for a copy elsewhere, at each depth that a mistyped
 * address may have: the ones that exist apply. The script knows from its own address where the root is, and turns links
 * and icon to the copy of the site the reader is on.
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

/** The page does without manifest and conveniences, which would have the same question of depth. */
function stylesOnly({ stylesheet }: Assets): Assets {
  return { stylesheet, scripts: {}, files: {} };
}
