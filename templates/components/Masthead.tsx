import type { SitePath } from '../../src/addresses.ts';
import {
  authorsPath,
  homePath,
  issuesPath,
  searchPath,
  subscribePath,
  topicsPath,
} from '../../src/addresses.ts';
import type { PageContext } from '../page.ts';
import { SearchForm } from './SearchForm.tsx';

const sections: readonly (readonly [label: string, path: SitePath])[] = [
  ['Issues', issuesPath],
  ['Topics', topicsPath],
  ['Authors', authorsPath],
  ['Search', searchPath],
  ['Subscribe', subscribePath],
];

/** The periodical's name, the way around it, and search. On the home page the name is the page's heading. */
export function Masthead({ page, search }: { readonly page: PageContext; readonly search: boolean }) {
  const { site } = page.archive;
  const home = page.path === homePath;
  return (
    <header class={home ? 'masthead masthead-home' : 'masthead'}>
      <div class="nameplate">
        {home ? (
          <h1 class="nameplate-title">{site.title}</h1>
        ) : (
          <a class="nameplate-title" href={page.link(homePath)}>
            {site.title}
          </a>
        )}
        {home && <p class="nameplate-tagline">{site.tagline}</p>}
      </div>
      <nav class="sections" aria-label="Main">
        <ul>
          {sections.map(([label, path]) => (
            <li>
              <a href={page.link(path)} aria-current={currentness(page.path, path)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="masthead-tools">
        {search && <SearchForm page={page} id="page_search" />}
        <button class="theme-switch needs-script" type="button" data-theme-switch>
          Colours: system
        </button>
      </div>
    </header>
  );
}

/** `page` on the section's own page, `true` on the pages below it. */
function currentness(path: SitePath, section: SitePath): 'page' | 'true' | undefined {
  if (path === section) return 'page';
  return path.startsWith(section) ? 'true' : undefined;
}
