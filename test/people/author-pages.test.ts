/** An author has a page, a feed, citations and a permalink from two papers on, and not before: everywhere alike. */
import { describe, expect, it } from 'vitest';
import { authorPath, paperPath } from '../../src/addresses.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { citationExports } from '../../src/exports/citation/citation-exports.ts';
import { feedsOf } from '../../src/exports/feeds/feed-table.ts';
import { buildPeriods } from '../../src/plots/periods.ts';
import { findReturningAuthors } from '../../src/plots/returning-authors.ts';
import { sampleContent, sampleEntry, sampleIssue } from '../archive/sample-content.ts';
import { contentText } from '../content-text.ts';
import { renderPages } from '../lists/render-pages.ts';
import { publishSite } from '../permanence/published-site.ts';

const once = 'Una Once';
const twice = 'Duo Twice';
const archive = buildArchive(
  sampleContent({
    issues: [
      sampleIssue('2024-12-10', 1, [sampleEntry('alpha')]),
      sampleIssue('2024-12-11', 2, [sampleEntry('beta')]),
    ],
    facts: {
      alpha: { confidence: 'verified', authors: [once, twice] },
      beta: { confidence: 'verified', authors: [twice] },
    },
  }),
);
const pathOf = (name: string) => {
  const author = [...archive.authors.values()].find((one) => one.name === name);
  if (author === undefined) throw new Error(`${name} is missing.`);
  return authorPath(author.id);
};
const [none, page] = [pathOf(once), pathOf(twice)];

describe('an author of two papers, and of one', () => {
  const pages = renderPages(archive);
  it('page', () => {
    expect(pages.has(page)).toBe(true);
    expect(pages.has(none)).toBe(false);
  });

  it('link on the paper’s page and in lists', () => {
    const alpha = pages.get(paperPath('alpha'))?.() ?? '';
    expect(alpha).toContain(`authors${page.slice('/authors'.length)}`);
    expect(alpha).not.toContain(none.slice(1));
    const all = [...pages.values()].map((render) => render()).join('\n');
    expect(all).toContain(page.slice(1));
    expect(all).not.toContain(none.slice(1));
  });

  it('feed', () => {
    const folders = feedsOf(archive, []).map(({ folder }) => folder);
    expect(folders).toContain(page);
    expect(folders).not.toContain(none);
  });

  it('citations, and an address in other citations', () => {
    const files = citationExports.flatMap((row) => [...row.files(archive)]);
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith(page)).length).toBeGreaterThan(0);
    expect(paths.filter((path) => path.startsWith(none))).toEqual([]);
    const texts = files.map(({ render }) => contentText(render())).join('\n');
    expect(texts).not.toContain(none);
  });

  it('permalink', () => {
    const { pages: published } = publishSite(archive).permalinks;
    expect(published.has(page)).toBe(true);
    expect(published.has(none)).toBe(false);
  });

  it('among those who return', () => {
    const { authors, returning } = findReturningAuthors(archive, buildPeriods(archive.issues), 5);
    expect(authors.map(({ author }) => author.name)).toEqual([twice]);
    expect(returning).toBe(1);
  });
});
