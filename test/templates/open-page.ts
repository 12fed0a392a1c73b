/** Opens pages of the built site, each with nothing stored and no error thrown. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The tab of a browser in which pages without options are opened, one after the other. */
const usualTabs = new WeakMap<Browser, Page>();

/**
 * Opens `address`, calls `use` with the tab, and fails if the page threw an error. Pages with options, and those from a disk or
 * blank, have a context of their own.
 */
export async function withPage<T>(
  browser: Browser,
  address: string,
  use: (tab: Page) => Promise<T>,
  options?: BrowserContextOptions,
): Promise<T> {
  const isUsual = options === undefined && address.startsWith('http:');
  const tab = isUsual
    ? await emptyUsualTab(browser, new URL(address).origin)
    : await openTab(browser, options);
  const errors: string[] = [];
  const note = (error: Error) => errors.push(error.message);
  tab.on('pageerror', note);
  try {
    await tab.goto(address);
    const result = await use(tab);
    if (errors.length > 0) throw new Error(`The page threw: ${errors.join('; ')}`);
    return result;
  } finally {
    tab.off('pageerror', note);
    if (!isUsual) await tab.context().close();
  }
}

async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  return context.newPage();
}

/** Leaves the page that was open, which may still store its place, and then empties the origin's storage. */
async function emptyUsualTab(browser: Browser, origin: string): Promise<Page> {
  const open = usualTabs.get(browser);
  if (open !== undefined && !open.isClosed()) {
    await open.goto(`${origin}/no-page`);
    await open.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    return open;
  }
  const tab = await openTab(browser);
  usualTabs.set(browser, tab);
  return tab;
}
