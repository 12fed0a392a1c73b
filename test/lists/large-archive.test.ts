/** Very large archives: page size and click distance stay bounded. */
import { hash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '../../src/addresses.ts';
import type { Archive } from '../../src/model.ts';
import { findUnreached } from './find-links.ts';
import { renderPages } from './render-pages.ts';
import { buildSyntheticArchive } from './synthetic-archive.ts';

/** Maximum size of HTML in bytes, uncompressed. */
const heaviest = 200_000;

describe.each([
  { papers: 10_000, perIssue: 80, every: 1 },
  { papers: 3_000, perIssue: 5, every: 6 },
])('$papers papers, $perIssue an issue, one in $every days', (size) => {
  let archive: Archive;
  let pages: ReadonlyMap<string, () => string>;
  /** Sizes in bytes and checksums of pages that were rendered, which takes most of the time. */
  const rendered = new Map<string, { readonly bytes: number; readonly hash: string }>();
  const read = (path: string): string | undefined => {
    const page = pages.get(path)?.();
    if (page !== undefined)
      rendered.set(path, { bytes: Buffer.byteLength(page), hash: hash('sha1', page, 'base64') });
    return page;
  };
  const measure = (path: string) => {
    if (!rendered.has(path)) read(path);
    return rendered.get(path);
  };

  beforeAll(() => {
    archive = buildSyntheticArchive(size);
    pages = renderPages(archive);
  });

  it('have every paper within three clicks of home, without scripts', () => {
    expect(archive.papers.size).toBe(size.papers);
    expect(findUnreached(read, Array.from(archive.papers.keys(), paperPath), 3)).toEqual([]);
  });

  it('have no list and no plot over 200 kB', () => {
    const heavy: string[] = [];
    let lists = 0;
    for (const path of pages.keys()) {
      // Pages of papers and authors are measured on the real site.
      if (/^\/(papers|authors)\/(?!letter)[^/]+\/$/.test(path)) continue;
      lists += 1;
      const { bytes = 0 } = measure(path) ?? {};
      if (bytes > heaviest) heavy.push(`${path}: ${bytes}`);
    }
    expect(lists).toBeGreaterThan(400);
    expect(heavy).toEqual([]);
  });

  it('leave the third page of a list and those behind it as they are when an issue is new', () => {
    const newest = archive.issues[0]?.id;
    const isOlder = (id: string): boolean => archive.papers.get(id)?.appearances[0].issue !== newest;
    const before = renderPages({
      ...archive,
      topics: withLists(archive.topics, isOlder),
      venues: withLists(archive.venues, isOlder),
      years: archive.years.map((year) => ({ ...year, papers: year.papers.filter(isOlder) })),
    });
    const listOf = (path: string): string => path.replace(/page-\d+\/$/, '');
    // A list that has got a page more says so on all of them.
    const longer = new Set([...pages.keys()].filter((path) => !before.has(path)).map(listOf));
    const later = [...before.keys()].filter(
      (path) => /^\/(topics|venues|years)\/.*\/page-([3-9]|\d\d)\/$/.test(path) && !longer.has(listOf(path)),
    );
    expect(later.length).toBeGreaterThan(10);
    const hashBefore = (path: string) => hash('sha1', before.get(path)?.() ?? '', 'base64');
    expect(later.filter((path) => measure(path)?.hash !== hashBefore(path))).toEqual([]);
  });
});

function withLists<Id, Subject extends { readonly papers: readonly string[] }>(
  subjects: ReadonlyMap<Id, Subject>,
  isListed: (paper: string) => boolean,
): ReadonlyMap<Id, Subject> {
  return new Map(
    Array.from(subjects, ([id, subject]) => [id, { ...subject, papers: subject.papers.filter(isListed) }]),
  );
}
