/** Pages for screenshots: each page type, and edge cases of the real content. */
import {
  authorPath,
  authorsLetterPath,
  authorsPath,
  glancePath,
  homePath,
  issuePath,
  issuesPath,
  markdownPagePath,
  paperPath,
  papersLetterPath,
  papersPath,
  readingListPath,
  searchPath,
  sitemapPath,
  subscribePath,
  topicPath,
  topicsPath,
  venuePath,
  venuesPath,
  yearPath,
  yearsPath,
} from '../../src/addresses.ts';
import type { Archive } from '../../src/model.ts';

export interface ShotPage {
  readonly name: string;
  /** Relative to the site's root, without leading slash; may have a query. */
  readonly address: string;
}

export function shotPages(archive: Archive): readonly ShotPage[] {
  const pages: readonly (readonly [name: string, path: string | undefined])[] = [
    ['home', homePath],
    ['issues', issuesPath],
    ...issuePages(archive),
    ...paperPages(archive),
    ...listPages(archive),
    ['papers', papersPath],
    ['papers-letter', papersLetterPath('a')],
    ['search', searchPath],
    ['search-results', `${searchPath}?q=mamba`],
    ['glance', glancePath],
    ['subscribe', subscribePath],
    ['sitemap', sitemapPath],
    ['reading-list', readingListPath],
    ...archive.pages.map(({ id }) => [id, markdownPagePath(id)] as const),
    ['404', '/papers/no-such-paper/'],
  ];
  return pages.flatMap(([name, path]) => (path === undefined ? [] : [{ name, address: path.slice(1) }]));
}

type Named = readonly [name: string, path: string | undefined];

function issuePages({ issues }: Archive): Named[] {
  const bySize = [...issues].sort((a, b) => b.appearances.length - a.appearances.length);
  const [largest, smallest] = [bySize[0], bySize.at(-1)];
  return [
    ['issue-largest', largest && issuePath(largest.id)],
    ['issue-smallest', smallest && issuePath(smallest.id)],
  ];
}

function paperPages(archive: Archive): Named[] {
  const papers = [...archive.papers.values()];
  const most = (weigh: (paper: (typeof papers)[number]) => number) => {
    const best = papers.reduce<(typeof papers)[number] | undefined>(
      (kept, paper) => (kept === undefined || weigh(paper) > weigh(kept) ? paper : kept),
      undefined,
    );
    return best && paperPath(best.id);
  };
  return [
    ['paper', papers[0] && paperPath(papers[0].id)],
    ['paper-longest-title', most(({ title }) => title.plain.length)],
    ['paper-most-formulas', most(({ abstract }) => (abstract?.html.match(/<math/g) ?? []).length)],
    ['paper-most-authors', most(({ authors }) => authors.length)],
    ['paper-without-authors', most(({ authors }) => -authors.length)],
    ['paper-twice', most(({ appearances }) => appearances.length)],
  ];
}

function listPages({ topics, authors, venues, years }: Archive): Named[] {
  const bySize = [...topics.values()].sort((a, b) => b.papers.length - a.papers.length);
  const [largest, smallest] = [bySize[0], bySize.at(-1)];
  const author = [...authors.values()].find(({ papers }) => papers.length > 1);
  const [venue] = venues.values();
  const [year] = years;
  return [
    ['topics', topicsPath],
    ['topic-largest', largest && topicPath(largest.id)],
    ['topic-smallest', smallest && topicPath(smallest.id)],
    ['authors', authorsPath],
    ['authors-letter', authorsLetterPath('w')],
    ['author', author && authorPath(author.id)],
    ['venues', venuesPath],
    ['venue', venue && venuePath(venue.id)],
    ['years', yearsPath],
    ['year', year && yearPath(year.year)],
  ];
}
