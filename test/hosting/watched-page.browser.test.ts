/** Tests that `openWatched` detects the faults which other browser tests rely on it for. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { securityHeaders } from '../../src/exports/site-files/security-headers.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { openWatched } from './watched-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-watch-'));
const cases = {
  'inline-script': '<script>document.title = "no"</script>',
  'inline-style': '<p style="color: red">no</p>',
  'style-element': '<style>p { color: red }</style>',
  'other-origin': '<img src="http://127.0.0.1:9/no.png">',
  'missing-part': '<img src="no.png">',
  'failing-script': '<script src="throw.js"></script>',
} as const;

/** With an icon, or the browser asks the server for one whenever it likes. */
const head = (title: string): string =>
  `<!doctype html><title>${title}</title><link rel="icon" href="data:,">`;

let browser: Browser;
let served: ServedFolder;
let page: Page;
let faults: string[];
beforeAll(async () => {
  writeFileSync(join(folder, 'throw.js'), 'throw new Error("on purpose")');
  for (const [name, html] of Object.entries(cases))
    writeFileSync(join(folder, `${name}.html`), `${head(name)}${html}`);
  writeFileSync(join(folder, 'fine.html'), `${head('fine')}<p>fine</p>`);
  served = await serveFolder(folder, '/', { ...securityHeaders({ emailForm: undefined }) });
  browser = await sharedBrowser();
  ({ page, faults } = await openWatched(browser, [served.url]));
});
afterAll(async () => {
  await closeContexts(browser);
  await served?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  await page.goto('about:blank');
  faults.length = 0;
});

it.each([
  ['inline-script', /policy: script-src/],
  ['inline-style', /policy: style-src/],
  ['style-element', /policy: style-src/],
  ['other-origin', /asks for http:\/\/127\.0\.0\.1:9\/|policy: img-src/],
  ['missing-part', /no\.png answers 404/],
  ['failing-script', /on purpose/],
])('%s', async (name, wanted) => {
  await page.goto(`${served.url}${name}.html`);
  await expect.poll(() => faults.join('\n')).toMatch(wanted);
});

it('and nothing where nothing is', async () => {
  await page.goto(`${served.url}fine.html`, { waitUntil: 'networkidle' });
  expect(faults).toEqual([]);
});
