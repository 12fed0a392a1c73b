/** Headless Chromium for tests, on this machine only. */
import { type Browser, chromium } from 'playwright-core';
import { requireBrowser } from './find-browser.ts';

/** The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: requireBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // No optimizing compilers: a test leaves each page before they pay off. Axe takes a third less processor time.
      '--js-flags=--no-opt --no-maglev',
    ],
  });
}
