/** Sections of a site, for header, footer and sitemap; empty ones are omitted. */

import type { SitePath } from '../src/addresses.ts';
import * as addresses from '../src/addresses.ts';
import type { Archive } from '../src/model.ts';
import type { NavigationItem, SectionId } from '../src/site-settings.ts';
import type { Phrase } from '../src/wording/english.ts';
import { phrase } from '../src/wording/wording.ts';

interface SectionType {
  readonly path: SitePath;
  readonly name: Phrase;
  /** Whether the archive has content for the section. */
  readonly isThere: (archive: Archive) => boolean;
}

const always = (): boolean => true;

const sectionTypes: Readonly<Record<SectionId, SectionType>> = {
  issues: { path: addresses.issuesPath, name: 'Issues', isThere: always },
  papers: { path: addresses.papersPath, name: 'Papers', isThere: always },
  topics: { path: addresses.topicsPath, name: 'Topics', isThere: ({ topics }) => topics.size > 0 },
  authors: { path: addresses.authorsPath, name: 'Authors', isThere: ({ authors }) => authors.size > 0 },
  venues: { path: addresses.venuesPath, name: 'Venues', isThere: ({ venues }) => venues.size > 0 },
  years: { path: addresses.yearsPath, name: 'Years', isThere: always },
  search: { path: addresses.searchPath, name: 'Search', isThere: always },
  'reading-list': { path: addresses.readingListPath, name: 'Reading list', isThere: always },
  subscribe: { path: addresses.subscribePath, name: 'Subscribe', isThere: always },
  glance: { path: addresses.glancePath, name: 'The archive at a glance', isThere: always },
  sitemap: { path: addresses.sitemapPath, name: 'Sitemap', isThere: always },
};

/** A link in the header or footer. */
export interface Section {
  readonly name: string;
  /** A site path, or a URL of another site. */
  readonly target: SitePath | URL;
}

const usual: readonly NavigationItem[] = (
  ['issues', 'topics', 'authors', 'search', 'subscribe'] as const
).map((section) => ({ section, name: undefined }));

/** Links of the header: from `navigation` in `site.yaml`, or the default ones. Empty sections are omitted. */
export function navigationOf(archive: Archive): readonly Section[] {
  const { navigation = usual } = archive.site;
  return navigation.flatMap((item): readonly Section[] => {
    if ('href' in item) return [{ name: item.name, target: new URL(item.href) }];
    if ('section' in item) return toSection(archive, item.section, item.name);
    const page = archive.pages.find(({ id }) => id === item.page);
    if (page === undefined) return [];
    return [{ name: item.name ?? page.title, target: addresses.markdownPagePath(page.id) }];
  });
}

function toSection(archive: Archive, id: SectionId, name: string | undefined): readonly Section[] {
  const { path, name: usualName, isThere } = sectionTypes[id];
  return isThere(archive) ? [{ name: name ?? phrase(usualName), target: path }] : [];
}

/** All sections for the footer, in three groups; with names from `navigation` if set there. */
export function footerGroups(
  archive: Archive,
): readonly (readonly [heading: Phrase, links: readonly Section[]])[] {
  const names = new Map(
    (archive.site.navigation ?? []).flatMap((item) =>
      'section' in item && item.name !== undefined ? [[item.section, item.name] as const] : [],
    ),
  );
  const of = (...ids: readonly SectionId[]) => ids.flatMap((id) => toSection(archive, id, names.get(id)));
  const pages = archive.pages.map(
    ({ id, title }): Section => ({
      name: id === 'about' ? phrase('About') : title,
      target: addresses.markdownPagePath(id),
    }),
  );
  return [
    ['Browse', of('issues', 'papers', 'topics', 'authors', 'venues', 'years')],
    ['Use', of('search', 'reading-list', 'subscribe')],
    ['Know', [...of('glance'), ...pages, ...of('sitemap')]],
  ];
}
