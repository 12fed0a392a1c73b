import type { SitePath } from '../../src/addresses.ts';
import { homePath } from '../../src/addresses.ts';
import { phrase } from '../../src/wording/wording.ts';
import { cacheFragment } from '../cached-fragment.ts';
import type { PageContext } from '../page.ts';
import { navigationOf } from '../sections.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { SearchForm } from './SearchForm.tsx';

/** Site header: title, navigation, search. On the home page the title is the `<h1>`. */
export function Masthead({ page, search }: { readonly page: PageContext; readonly search: boolean }) {
  const home = page.path === homePath;
  return (
    <header class={home ? 'masthead masthead-home' : 'masthead'}>
      {nameplate(home ? 'home' : 'inner', page)}
      {sectionLinks(placeOf(page), page)}
      {tools(search ? 'search' : 'no search', page)}
    </header>
  );
}

const nameplate = cacheFragment((where: 'home' | 'inner', page) => {
  const { site } = page.archive;
  return (
    <div class="nameplate">
      {where === 'home' ? (
        <h1 class="nameplate-title">{site.title}</h1>
      ) : (
        <a class="nameplate-title" href={page.link(homePath)}>
          {site.title}
        </a>
      )}
      {where === 'home' && <p class="nameplate-tagline">{site.tagline}</p>}
    </div>
  );
});

const sectionLinks = cacheFragment((place: string, page) => (
  <nav class="sections" aria-label={phrase('Main')}>
    <ul>
      {navigationOf(page.archive).map(({ name, target }) => (
        <li>
          {target instanceof URL ? (
            <ExternalLink href={target.href}>{name}</ExternalLink>
          ) : (
            <a href={page.link(target)} aria-current={currentness(place, target)}>
              {name}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
));

const tools = cacheFragment((what: 'search' | 'no search', page) => (
  <div class="masthead-tools">
    {what === 'search' && <SearchForm page={page} id="page_search" />}
    <button class="theme-switch needs-script" type="button" data-theme-switch>
      {phrase('Colours: system')}
    </button>
  </div>
));

/**
 * Cache key for the navigation: path of the section; with `…` appended on pages below it; empty outside all sections.
 */
function placeOf({ path, archive }: PageContext): string {
  const targets = navigationOf(archive).map(({ target }) => target);
  const section =
    targets.filter((target) => typeof target === 'string').find((target) => path.startsWith(target)) ?? '';
  return section === '' || path === section ? section : `${section}…`;
}

/** Value of `aria-current`: `page` on the section's own page, `true` on pages below it. */
function currentness(place: string, section: SitePath): 'page' | 'true' | undefined {
  if (place === section) return 'page';
  return place === `${section}…` ? 'true' : undefined;
}
