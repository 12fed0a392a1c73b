/** Without a script: every paper within three clicks from home, by links alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { homePath, paperPath, type SitePath } from '../../src/addresses.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { attributeOf, findElements, readPage } from '../site/read-page.ts';
import { archive } from './page-types.ts';

/** The pages that the page at `path` links to, as site paths. */
function linksOf(path: SitePath): SitePath[] {
  return findElements(readPage(siteFolder, path), ({ tagName }) => tagName === 'a')
    .map((link) => new URL(attributeOf(link, 'href') ?? '', `http://site${path}`))
    .filter(({ host, pathname }) => host === 'site' && pathname.endsWith('/'))
    .map(({ pathname }) => pathname as SitePath);
}

it('reaches every paper in three clicks from home', () => {
  const clicks = new Map<SitePath, number>([[homePath, 0]]);
  let edge: readonly SitePath[] = [homePath];
  for (let click = 1; click <= 3; click += 1) {
    const found = new Set(edge.flatMap(linksOf));
    edge = [...found].filter((path) => !clicks.has(path) && existsSync(join(siteFolder, path, 'index.html')));
    for (const path of edge) clicks.set(path, click);
  }
  const papers = Array.from(archive.papers.keys(), paperPath);
  expect(papers.length).toBeGreaterThanOrEqual(240);
  expect(papers.filter((path) => !clicks.has(path))).toEqual([]);
  expect(Math.max(...papers.map((path) => clicks.get(path) ?? 99))).toBeLessThanOrEqual(3);
});
