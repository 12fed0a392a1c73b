/** A page of the built site in a browser context of its own. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens `address`, hands the tab to `use`, and fails when the page threw an error on the way. */
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
