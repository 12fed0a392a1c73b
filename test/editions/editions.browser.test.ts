import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicyHeader } from '../../src/exports/site-files/content-security-policy.ts';
import { addAxe, findFaults } from '../browser/find-faults.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { readZip } from './read-zip.ts';

type Served = Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let site: Served;
/** One tab for the tests that need no context of their own; each of them loads its page. */
let page: Page;
const folders: string[] = [];

beforeAll(async () => {
  browser = await sharedBrowser();
  site = await serveFolder(siteFolder, '/', {
    'content-security-policy': contentSecurityPolicyHeader({ emailForm: undefined }),
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await closeContexts(browser);
  await site.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const days = readdirSync(join(siteFolder, 'issues')).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name));

/** Runs in the page. */
function readStyle() {
  const of = (name: string) => getComputedStyle(document.querySelector(name) ?? document.body);
  return [of('body').backgroundColor, of('h1').fontSize, of('.page').color];
}

describe.each(days)('the mail of %s', (day) => {
  it('has its styles on the site, in light and dark surroundings', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${site.url}issues/${day}/email.html`);
    for (const [colorScheme, style] of [
      ['light', ['rgb(251, 250, 246)', '26px', 'rgb(33, 31, 27)']],
      ['dark', ['rgb(23, 22, 20)', '26px', 'rgb(233, 229, 220)']],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(readStyle), colorScheme).toEqual(style);
    }
  });

  it('fits a screen of 320 pixels, with styles and without', async () => {
    const html = readFileSync(join(siteFolder, 'issues', day, 'email.html'), 'utf8');
    const bare = html.replace(/<style>[\s\S]*?<\/style>|<link[^>]*>| (style|class)="[^"]*"/g, '');
    await page.setViewportSize({ width: 320, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('about:blank');
    for (const content of [html, bare]) {
      await page.setContent(content);
      const widths = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(widths[0]).toBe(widths[1]);
    }
  });
});

describe('the subscribe page', () => {
  it('narrows its feeds to what is typed, and opens the groups that have them', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${site.url}subscribe/`);
    const shown = () =>
      page
        .locator('.feed-line')
        .evaluateAll((lines) => lines.filter((line) => line.checkVisibility()).length);
    expect(await shown()).toBe(0);
    await page.getByLabel('Find a feed by its name').fill('REASONING models');
    expect(await shown()).toBe(1);
    expect(await page.locator('.feed-finder output').textContent()).toBe('1 feed');
    await page.getByLabel('Find a feed by its name').fill('no such feed');
    expect(await page.locator('.feed-finder output').textContent()).toContain('No feed here has that name');
    await page.getByLabel('Find a feed by its name').fill('');
    expect(await shown()).toBe(0);
  });

  it('is a list to unfold without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}subscribe/`);
    expect(await page.getByLabel('Find a feed by its name').isVisible()).toBe(false);
    const topics = page.locator('.feed-group').filter({ hasText: 'Topics' });
    await topics.locator('summary').click();
    expect(await topics.locator('.feed-line').first().isVisible()).toBe(true);
    await context.close();
  });
});

it('has books whose pages axe finds no fault in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-book-'));
  folders.push(folder);
  const book = readFileSync(join(siteFolder, 'issues', days.at(-1) ?? '', 'issue.epub'));
  const names: string[] = [];
  for (const { name, bytes } of readZip(book)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
    if (name.endsWith('.xhtml')) names.push(name);
  }
  const served = await serveFolder(folder, '/');
  const context = await browser.newContext({ bypassCSP: true });
  await addAxe(context);
  const page = await context.newPage();
  try {
    const chosen = names
      .filter((name) => !/\/p\d+/.test(name))
      .concat(names.filter((name) => /\/p[1-5]\./.test(name)));
    expect(chosen).toHaveLength(9);
    for (const name of chosen) {
      await page.goto(served.url + name);
      // A page of a book stands within the reading program, which has the landmarks.
      const faults = (await findFaults(page)).filter(
        (fault) => !/^(region|landmark-one-main|page-has-heading-one)/.test(fault),
      );
      expect([name, faults]).toEqual([name, []]);
    }
  } finally {
    await served.close();
  }
});
