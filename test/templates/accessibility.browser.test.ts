/** Every page type in a real browser: axe-core, narrow screens, and nothing that moves while it loads. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { siteFolder } from '../frozen-archive.ts';
import { pageTypes } from './page-types.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveFolder(siteFolder);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

interface Visit {
  readonly address: string;
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** The page loaded in a context of its own, handed to `look`, and put away. */
async function visit<T>(
  { address, width = 1280, scheme = 'light' }: Visit,
  look: (tab: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    // Axe is put into the page by the test; the page's own policy is tested elsewhere.
    bypassCSP: true,
  });
  try {
    const tab = await context.newPage();
    await tab.goto(served.url + address, { waitUntil: 'networkidle' });
    return await look(tab);
  } finally {
    await context.close();
  }
}

async function findFaults(tab: Page): Promise<string[]> {
  // Entries of a long issue are laid out as they come near the screen. Axe scrolls while it measures; laid out by
  // halves, two links of one line would seem to lie on each other.
  await tab.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  await tab.addScriptTag({ content: axeSource });
  const results = await tab.evaluate<AxeResults>(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(standards)} } })`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}

describe.each(pageTypes)('$name', ({ address }) => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, in the %s', async (scheme) => {
    expect(await visit({ address, scheme }, findFaults)).toEqual([]);
  });

  it('moves nothing while it loads', async () => {
    const shift = await visit({ address, width: 412 }, (tab) =>
      tab.evaluate<number>(`new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      })`),
    );
    expect(shift).toBe(0);
  });

  it('fits 320 pixels without sideways scrolling, and has no fault there', async () => {
    const { across, faults } = await visit({ address, width: 320 }, async (tab) => ({
      across: await tab.evaluate<number>('document.documentElement.scrollWidth'),
      faults: await findFaults(tab),
    }));
    expect(across).toBeLessThanOrEqual(320);
    expect(faults).toEqual([]);
  });
});
