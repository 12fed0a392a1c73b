import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite } from '../../src/build/build-site.ts';
import { silentProgress } from '../../src/build/progress.ts';
import { listFiles } from '../../src/build/staging.ts';
import { mailStyles } from '../../src/editions/mail/mail-styles.ts';
import { contentSecurityPolicyHeader } from '../../src/exports/site-files/content-security-policy.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { hostileNames, writeHostileContent } from './hostile-content.ts';
import { attributeOf, findElements, readPage } from './read-page.ts';

let folder = '';
let site = '';
let built: BuiltSite;
let names: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-hostile-'));
  site = join(folder, '_site');
  writeHostileContent(join(folder, 'content'));
  built = await buildSite({
    contentDir: join(folder, 'content'),
    templatesDir: 'templates',
    outDir: site,
    progress: silentProgress,
  });
  names = [...listFiles(site).keys()];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ownMailStyles = new Set<string>(Object.values(mailStyles));
const read = (name: string): string => readFileSync(join(site, name), 'utf8');

describe('hostile text in every field', () => {
  it('is an archive like any other', () => {
    expect(built.site.siteData.archive.papers.size).toBeGreaterThanOrEqual(hostileNames.length);
    expect(built.site.siteData.archive.authors.size).toBeGreaterThan(hostileNames.length / 2);
  });

  it('becomes no script, handler, frame, form or link of its own on any page', () => {
    const forbidden =
      /^(iframe|frame|object|embed|applet|base|style|image|animate|set|foreignobject|audio|video|marquee|portal)$/;
    for (const name of names.filter((one) => one.endsWith('.html') && !one.startsWith('pagefind/'))) {
      const guilty = findElements(readPage(site, `/${name}`), (element) => {
        const isScript =
          element.tagName === 'script' && attributeOf(element, 'type') !== 'application/ld+json';
        const isOwnScript =
          isScript &&
          /^[./]*assets\/[a-z-]+\.[0-9a-f]+\.js$|^https:\/\/hostile\.example\/assets\//.test(
            attributeOf(element, 'src') ?? '',
          );
        // Mails carry their styles with them: those that the program wrote, and no others.
        const isMail = name.endsWith('/email.html');
        return (
          (forbidden.test(element.tagName) && !(isMail && element.tagName === 'style')) ||
          (isScript && !isOwnScript) ||
          element.attrs.some(
            ({ name: attribute, value }) =>
              attribute.startsWith('on') ||
              (attribute === 'style' && !(isMail && ownMailStyles.has(value))) ||
              (/^(href|src|action|data|xlink:href)$/.test(attribute) &&
                /^\s*(javascript|data|vbscript|file):/i.test(value)),
          )
        );
      });
      expect(
        guilty.map(({ tagName, attrs }) => [tagName, attrs]),
        name,
      ).toEqual([]);
    }
  });

  it('leaves every feed, sitemap and outline well-formed', () => {
    const xml = names.filter((name) => /\.(xml|opml)$/.test(name));
    expect(xml.length).toBeGreaterThan(10);
    for (const name of xml) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(read(name)).close();
    }
  });

  it('leaves every JSON file readable', () => {
    for (const name of names.filter((one) => /\.(json|webmanifest)$/.test(one)))
      expect(() => JSON.parse(read(name)), name).not.toThrow();
  });

  it('leaves BibTeX that another parser reads, paper by paper', () => {
    const { entries, errors } = parseBibtex(read('archive.bib'));
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(built.site.siteData.archive.papers.size);
  });

  it('runs nothing and asks nothing of another origin in a browser', async () => {
    const browser = await sharedBrowser();
    const served = await serveFolder(site, '/', {
      'content-security-policy': contentSecurityPolicyHeader(built.site.siteData.archive.site),
    });
    try {
      const page = await browser.newPage();
      const trouble: string[] = [];
      page.on('dialog', (dialog) => {
        trouble.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(served.url) && !request.url().startsWith('data:'))
          trouble.push(`request: ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') trouble.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message}`));
      const shown = names.filter((name) => name.endsWith('index.html') && !name.startsWith('pagefind/'));
      for (const name of shown) {
        await page.goto(served.url + name.replace(/index\.html$/, ''), { waitUntil: 'load' });
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('a, button, input, [tabindex]'))
            element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        });
      }
      expect(shown.length).toBeGreaterThan(hostileNames.length);
      expect(trouble).toEqual([]);
    } finally {
      await closeContexts(browser);
      await served.close();
    }
  }, 300_000);
});
