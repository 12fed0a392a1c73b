/** The sitemap of the built site against its pages, as a robot would compare them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSiteFile } from '../hosting/site-settings.ts';
import { siteFolder } from '../site/frozen-site.ts';

const { url: base } = loadSiteFile();
/** Day of each address, from the site's root. */
let listed: ReadonlyMap<string, string | undefined>;
let pages: ReadonlyMap<string, string>;

beforeAll(() => {
  const xml = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8');
  const rows = xml.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g);
  listed = new Map(Array.from(rows, ([, loc = '', day]) => [loc.slice(base.length), day]));
  const names = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  pages = new Map(
    names
      .filter((name) => /(^|\/)index\.html$/.test(name) && !name.startsWith('pagefind/'))
      .map((name) => [name.slice(0, -'index.html'.length), readFileSync(join(siteFolder, name), 'utf8')]),
  );
});

const isIndexable = (html: string) =>
  html.includes('stylesheet') && !html.includes('name="robots" content="noindex"');

describe('sitemap.xml of the real archive', () => {
  it('lists every page that may be listed, and no other', () => {
    const wanted = [...pages].filter(([, html]) => isIndexable(html)).map(([address]) => address);
    expect([...listed.keys()].sort()).toEqual(wanted.sort());
    expect(wanted.length).toBeGreaterThan(300);
    expect(listed.has('reading-list/')).toBe(false);
  });

  it('calls each page what the page calls itself', () => {
    for (const address of listed.keys()) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(pages.get(address) ?? '')?.[1];
      expect(canonical, address).toBe(base + address);
    }
  });

  it('dates each list of papers by the newest of them', () => {
    let checked = 0;
    for (const [address, html] of pages) {
      // A letter of authors links the paper only where an author has no page.
      if (!/^(topics|authors(?!\/letter)|venues|years|papers\/letter)\/.+/.test(address)) continue;
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const papers = [...main.matchAll(/href="(?:\.\.\/)+(papers\/[a-z0-9-]+\/)"/g)].map(
        ([, paper = '']) => paper,
      );
      const days = papers.map((paper) => listed.get(paper) ?? '').sort();
      expect(papers.length, address).toBeGreaterThan(0);
      expect(listed.get(address), address).toBe(days.at(-1));
      checked += 1;
    }
    expect(checked).toBeGreaterThan(100);
  });

  it('dates a paper by the newest issue that it is in', () => {
    let checked = 0;
    for (const [address, html] of pages) {
      if (!/^papers\/[a-z0-9-]+\/$/.test(address) || address === 'papers/letter/') continue;
      const issues = [...html.matchAll(/data-issue="(\d{4}-\d\d-\d\d)"/g)].map(([, day = '']) => day).sort();
      expect(listed.get(address), address).toBe(issues.at(-1));
      checked += 1;
    }
    expect(checked).toBe(240);
  });
});
