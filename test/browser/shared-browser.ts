/** One headless Chromium for all test files of a worker, because each start of one takes most of a second. */
import type { Browser } from 'playwright-core';
import { brief, launchBrowser } from './launch-browser.ts';

let launched: Promise<Browser> | undefined;

/** The worker's browser, started anew if it crashed. It ends with the worker; no test closes it. */
export async function sharedBrowser(): Promise<Browser> {
  launched ??= launchBrowser(brief);
  if (!(await launched).isConnected()) launched = launchBrowser(brief);
  return launched;
}

/** For `afterAll` of each file: closes what it opened, so that no file meets pages, storage or workers of another. */
export async function closeContexts(browser: Browser | undefined): Promise<void> {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
}
