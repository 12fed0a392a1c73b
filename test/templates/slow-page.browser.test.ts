/** Pages that arrive in two halves, as on a slow network: what is painted of the first stays where it is. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { siteFolder } from '../site/frozen-site.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Where the page is cut: before this text. */
let cutBefore = '';
let sendRest: () => void = () => {};
let browser: Browser;
let page: Page;
let server: Server;
let root = '';

beforeAll(async () => {
  browser = await sharedBrowser();
  page = await browser.newPage({ viewport: { width: 412, height: 800 } });
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    response.setHeader('content-type', mediaTypes[extname(file)] ?? 'application/octet-stream');
    const bytes = readFileSync(join(siteFolder, file));
    if (extname(file) !== '.html') return response.end(bytes);
    const at = bytes.lastIndexOf(cutBefore);
    if (at < 0) throw new Error(`${file} has no ${cutBefore}`);
    sendRest = () => response.end(bytes.subarray(at));
    return response.write(bytes.subarray(0, at));
  }).listen(0);
  await once(server, 'listening');
  const address = server.address();
  root = typeof address === 'object' ? `http://localhost:${address?.port}` : '';
});
afterAll(async () => {
  await closeContexts(browser);
  server?.close();
});

const painted = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))';
const shifts = `new Promise((resolve) => {
  const values = [];
  const add = (entries) => { for (const { value } of entries) values.push(value); };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() => { add(observer.takeRecords()); resolve(values); }));
})`;

it.each([
  ['after the name', '<nav class="sections"'],
  ['within the navigation', '<li><a href="../search/"'],
  ['before the search', '<div class="masthead-tools">'],
  ['before the switch of colours', '<button class="theme-switch'],
  ['within the switch of colours', ': system</button>'],
  ['within the footer', '>Subscribe</a></li><li class="needs-script"'],
  ['in the footer’s last list', '<li><a href="../glance/"'],
])('a page cut %s', async (_where, text) => {
  cutBefore = text;
  await page.goto(`${root}/reading-list/`, { waitUntil: 'commit' });
  await page.waitForSelector('.nameplate');
  await page.evaluate(painted);
  sendRest();
  await page.waitForLoadState('load');
  await page.evaluate(painted);
  expect(await page.evaluate<readonly number[]>(shifts)).toEqual([]);
});
