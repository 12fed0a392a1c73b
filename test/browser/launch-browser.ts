/** Headless Chromium for tests, on this machine only. */
import { type Browser, chromium } from 'playwright-core';
import { requireBrowser } from './find-browser.ts';

/**
 * For tests, which leave each page before optimizing compilers pay off: axe takes a third less processor time without. What
 * stands for a graphics card draws in the browser's own process, which spares a twelfth of all that Chromium takes. Nor
 * does a page that is left take its frame and its compositor with it (RenderDocument), which was a third of each load; the
 * other two features are those that Playwright asks for, whose list this one replaces. Not `--disable-threaded-compositing`:
 * nothing is painted then, and a page that waits for its next frame waits for ever.
 */
export const brief = [
  '--js-flags=--no-opt --no-maglev',
  '--in-process-gpu',
  '--enable-features=CDPScreenshotNewSurface,SkipListAccountsWithoutGaiaCookies,RenderDocument:level/crashed-frame',
] as const;

/** Chromium with further `options`, by default none, as measurements need it. The caller closes it. */
export function launchBrowser(options: readonly string[] = []): Promise<Browser> {
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
      ...options,
    ],
  });
}
