/** Table of the page files. Static imports rather than a folder search, so that the build can be bundled. */
import author from '../../templates/pages/author.11ty.tsx';
import authors from '../../templates/pages/authors.11ty.tsx';
import glance from '../../templates/pages/glance.11ty.tsx';
import home from '../../templates/pages/home.11ty.tsx';
import issue from '../../templates/pages/issue.11ty.tsx';
import issues from '../../templates/pages/issues.11ty.tsx';
import markdownPage from '../../templates/pages/markdown-page.11ty.tsx';
import notFound from '../../templates/pages/not-found.11ty.tsx';
import offline from '../../templates/pages/offline.11ty.tsx';
import paper from '../../templates/pages/paper.11ty.tsx';
import papers from '../../templates/pages/papers.11ty.tsx';
import readingList from '../../templates/pages/reading-list.11ty.tsx';
import search from '../../templates/pages/search.11ty.tsx';
import sitemap from '../../templates/pages/sitemap.11ty.tsx';
import subscribe from '../../templates/pages/subscribe.11ty.tsx';
import topic from '../../templates/pages/topic.11ty.tsx';
import topics from '../../templates/pages/topics.11ty.tsx';
import venue from '../../templates/pages/venue.11ty.tsx';
import venues from '../../templates/pages/venues.11ty.tsx';
import year from '../../templates/pages/year.11ty.tsx';
import years from '../../templates/pages/years.11ty.tsx';
import { fileOfAddress, type SitePath } from '../addresses.ts';
import type { SiteData } from './site-data.ts';

/** Name of the page file → the class that `definePage` made. */
export const pageFiles = {
  author,
  authors,
  glance,
  home,
  issue,
  issues,
  'markdown-page': markdownPage,
  'not-found': notFound,
  offline,
  paper,
  papers,
  'reading-list': readingList,
  search,
  sitemap,
  subscribe,
  topic,
  topics,
  venue,
  venues,
  year,
  years,
} as const;

/** The output files of all pages, as site paths. */
export function listPageFiles(site: SiteData): readonly SitePath[] {
  return Object.values(pageFiles).flatMap((file) => file.list(site).map(({ path }) => fileOfAddress(path)));
}

/** All pages that search engines may index, for the sitemap. Needs no rendering. */
export function listIndexedPages(site: SiteData): readonly SitePath[] {
  return Object.values(pageFiles).flatMap((file) => file.listIndexed(site));
}
