/** Headless Chromium for tests, on this machine only. */
import { type Browser, chromium } from 'playwright-core';
import { requireBrowser } from './find-browser.ts';

/**
 * Options that save CPU time in tests, which leave each page early. Without optimizing compilers axe takes a third less. The
 * software GPU in the browser process saves a twelfth in all. Without RenderDocument the frame and compositor are reused for
 * the next page, which saves a third of each load; the other two features are Playwright's own, whose list this one replaces.
 * Not `--disable-threaded-compositing`: nothing is painted then, and waiting for the next frame never ends.
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
