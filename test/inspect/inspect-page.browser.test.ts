/** The editor's page in a real browser: from entries to lines and back, hostile captures, axe, narrow screens. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildInspectAssets } from '../../src/inspect/inspect-assets.ts';
import { loadInspection } from '../../src/inspect/load-inspection.ts';
import { renderServedFiles, renderSingleFile } from '../../src/inspect/render-inspection.ts';
import { type ServedInspection, serveInspection } from '../../src/inspect/serve-inspection.ts';
import { addAxe, findFaults } from '../browser/find-faults.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { hostileCapture, makeSampleArchive, type SampleArchive } from './sample-archive.ts';

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
  readonly bypassCSP?: boolean;
  readonly javaScriptEnabled?: boolean;
}

/** The tab of visits without options, which keep nothing in it. */
let usual: Page | undefined;

async function open(options: Visit | undefined): Promise<Page> {
  if (options === undefined && usual !== undefined) return usual;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  if (options?.bypassCSP) await addAxe(context);
  const tab = await context.newPage();
  if (options === undefined) usual = tab;
  return tab;
}

/** Opens the page, hands it to `look`, and fails on any error, violation of the policy, or request elsewhere. */
async function visit<T>(address: string, look: (tab: Page) => Promise<T>, options?: Visit): Promise<T> {
  const tab = await open(options);
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  tab.on('request', (request) => {
    if (!request.url().startsWith(served.address) && request.url() !== singleFile) faults.push(request.url());
  });
  try {
    await tab.goto(address);
    const result = await look(tab);
    expect(faults).toEqual([]);
    return result;
  } finally {
    await tab.removeAllListeners();
    if (tab !== usual) await tab.context().close();
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
      // The page answers to a followed link in an event of its own, some time after the click.
      await expect.poll(() => focused(tab)).toBe('line-8');
      await expect.poll(() => chosenLines(tab)).toEqual(second);
      await tab.locator('#line-3 a').click();
      await expect.poll(() => focused(tab)).toBe('entry-1');
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
        await expect.poll(() => new URL(tab.url()).hash).toBe('#line-8');
        await tab.locator('#line-3 a').click();
        await expect.poll(() => new URL(tab.url()).hash).toBe('#entry-1');
      },
      { javaScriptEnabled: false },
    );
  });

  it('has no fault that axe finds, wide and narrow, in the light and in the dark', async () => {
    await visit(
      served.address,
      async (tab) => {
        await tab.keyboard.press('j');
        await tab.evaluate(
          `document.querySelectorAll('details').forEach((details) => { details.open = true; })`,
        );
        for (const width of [1280, 320]) {
          await tab.setViewportSize({ width, height: 800 });
          await tab.emulateMedia({ colorScheme: 'light' });
          expect(await findFaults(tab), `light, ${width}`).toEqual([]);
          expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
            width,
          );
          await tab.emulateMedia({ colorScheme: 'dark' });
          expect(await findFaults(tab, 'colours'), `dark, ${width}`).toEqual([]);
          expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
            width,
          );
        }
      },
      { bypassCSP: true },
    );
  });
});
