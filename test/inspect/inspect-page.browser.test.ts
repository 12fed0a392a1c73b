/** The editor's page in a real browser: from entries to lines and back, hostile captures, axe, narrow screens. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInspectAssets } from '../../src/inspect/inspect-assets.ts';
import { loadInspection } from '../../src/inspect/load-inspection.ts';
import { renderServedFiles, renderSingleFile } from '../../src/inspect/render-inspection.ts';
import { type ServedInspection, serveInspection } from '../../src/inspect/serve-inspection.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { hostileCapture, makeSampleArchive, type SampleArchive } from './sample-archive.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let archive: SampleArchive;
let served: ServedInspection;
let singleFile = '';

beforeAll(async () => {
  browser = await sharedBrowser();
  archive = makeSampleArchive();
  const path = archive.write('today.txt', hostileCapture);
  const assets = await buildInspectAssets('templates');
  served = await serveInspection(
    () => renderServedFiles(loadInspection(archive.contentDir, path), assets),
    0,
  );
  const out = join(archive.dir, 'out.html');
  writeFileSync(out, renderSingleFile(loadInspection(archive.contentDir, path), assets));
  singleFile = pathToFileURL(out).href;
});
afterAll(async () => {
  await closeContexts(browser);
  await served?.close();
  rmSync(archive.dir, { recursive: true, force: true });
});

interface Visit {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly bypassCSP?: boolean;
  readonly javaScriptEnabled?: boolean;
}

/** Opens the page, hands it to `look`, and fails on any error, violation of the policy, or request elsewhere. */
async function visit<T>(
  address: string,
  look: (tab: Page) => Promise<T>,
  { width = 1280, scheme = 'light', ...options }: Visit = {},
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    ...options,
  });
  const faults: string[] = [];
  try {
    const tab = await context.newPage();
    tab.on('pageerror', (error) => faults.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    tab.on('request', (request) => {
      if (!request.url().startsWith(served.address) && request.url() !== singleFile)
        faults.push(request.url());
    });
    await tab.goto(address);
    const result = await look(tab);
    expect(faults).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const currentEntry = (tab: Page) =>
  tab.evaluate<string | undefined>(`document.querySelector('[aria-current]')?.id`);
const chosenLines = (tab: Page) =>
  tab.evaluate<string[]>(`[...document.querySelectorAll('.line.selected')].map((line) => line.id)`);
const focused = (tab: Page) =>
  tab.evaluate<string>(`document.activeElement.id || document.activeElement.closest('.line')?.id`);
const first = ['line-3', 'line-4', 'line-5', 'line-6', 'line-7'];
const second = ['line-8', 'line-9', 'line-10', 'line-11', 'line-12'];

describe.each(['served', 'single file'])('the page, %s', (kind) => {
  const address = () => (kind === 'served' ? served.address : singleFile);

  it('goes from a line to its entry and back by mouse', async () => {
    await visit(address(), async (tab) => {
      await tab.locator('#line-9 code').click();
      expect(await currentEntry(tab)).toBe('entry-2');
      expect(await chosenLines(tab)).toEqual(second);
      await tab.locator('#entry-1 h3').click();
      expect(await currentEntry(tab)).toBe('entry-1');
      expect(await chosenLines(tab)).toEqual(first);
      await tab.locator('#entry-2 .place a').click();
      expect(await focused(tab)).toBe('line-8');
      expect(await chosenLines(tab)).toEqual(second);
      await tab.locator('#line-3 a').click();
      expect(await focused(tab)).toBe('entry-1');
    });
  });

  it('goes the same ways by keyboard', async () => {
    await visit(address(), async (tab) => {
      await tab.keyboard.press('j');
      expect(await focused(tab)).toBe('entry-1');
      await tab.keyboard.press('j');
      await tab.keyboard.press('j');
      expect(await focused(tab)).toBe('entry-2');
      await tab.keyboard.press('l');
      expect(await focused(tab)).toBe('line-8');
      expect(await chosenLines(tab)).toEqual(second);
      await tab.keyboard.press('e');
      expect(await focused(tab)).toBe('entry-2');
      await tab.keyboard.press('k');
      expect(await focused(tab)).toBe('entry-1');
      await tab.keyboard.press('Control+j');
      expect(await focused(tab)).toBe('entry-1');
    });
  });

  it('shows a hostile capture as what it is', async () => {
    await visit(address(), async (tab) => {
      expect(await tab.evaluate('window.broken')).toBeUndefined();
      expect(await tab.locator('#line-3 code').textContent()).toContain('<script>window.broken = 1</script>');
      expect(await tab.locator('#entry-1 h3').textContent()).toContain('<script>window.broken = 1</script>');
      expect(await tab.locator('main script, main img, main [onerror]').count()).toBe(0);
    });
  });
});

describe('the page', () => {
  it('leads from entries to lines without its script too', async () => {
    await visit(
      served.address,
      async (tab) => {
        await tab.locator('#entry-2 .place a').click();
        expect(new URL(tab.url()).hash).toBe('#line-8');
        await tab.locator('#line-3 a').click();
        expect(new URL(tab.url()).hash).toBe('#entry-1');
      },
      { javaScriptEnabled: false },
    );
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('has no fault that axe finds, in the %s at %i pixels', async (scheme, width) => {
    const { across, faults } = await visit(
      served.address,
      async (tab) => {
        await tab.keyboard.press('j');
        await tab.evaluate(
          `document.querySelectorAll('details').forEach((details) => { details.open = true; })`,
        );
        await tab.addScriptTag({ content: axeSource });
        const results = await tab.evaluate<AxeResults>(
          `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(standards)} } })`,
        );
        return {
          across: await tab.evaluate<number>('document.documentElement.scrollWidth'),
          faults: results.violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
          ),
        };
      },
      { width, scheme, bypassCSP: true },
    );
    expect(faults).toEqual([]);
    expect(across).toBeLessThanOrEqual(width);
  });
});
