/** Opens pages of the built site, each in its own browser context. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens `address`, calls `use` with the tab, and fails if the page threw an error. */
export async function withPage<T>(
  browser: Browser,
  address: string,
  use: (tab: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const errors: string[] = [];
  try {
    const tab = await context.newPage();
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(address);
    const result = await use(tab);
    if (errors.length > 0) throw new Error(`The page threw: ${errors.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}
