/**
 * `npm run shots [-- name …]`: screenshots in `shots/` of every page type of `_site/` (or those whose names begin
 * with an argument), at three widths, in light and dark, and in print. Check them after design changes.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildArchive } from '../src/archive/build-archive.ts';
import { loadContent } from '../src/load/load-content.ts';
import { launchBrowser } from '../test/browser/launch-browser.ts';
import { serveFolder } from '../test/browser/serve-folder.ts';
import { type ShotPage, shotPages } from './shots/shot-pages.ts';

const outDir = 'shots';
const widths = [320, 768, 1440] as const;
const schemes = ['light', 'dark'] as const;

const asked = process.argv.slice(2);
const pages = shotPages(buildArchive(loadContent('content'))).filter(
  ({ name }) => asked.length === 0 || asked.some((start) => name.startsWith(start)),
);
mkdirSync(outDir, { recursive: true });
const served = await serveFolder('_site');
const browser = await launchBrowser();
try {
  for (const page of pages) {
    const wide = await shoot(browser, page, served.url);
    console.log(wide.length === 0 ? page.name : `${page.name}: scrolls sideways at ${wide.join(', ')} px`);
  }
} finally {
  await browser.close();
  await served.close();
}

/** Takes all screenshots of a page; returns the widths at which it scrolls horizontally, which is a fault. */
async function shoot(browser: Browser, { name, address }: ShotPage, base: string): Promise<number[]> {
  const tooWide: number[] = [];
  for (const width of widths) {
    for (const scheme of schemes) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
      const tab = await context.newPage();
      await tab.goto(base + address, { waitUntil: 'networkidle' });
      await tab.screenshot({ path: join(outDir, `${name}-${width}-${scheme}.png`), fullPage: true });
      const across = await tab.evaluate('document.documentElement.scrollWidth');
      if (scheme === 'light' && Number(across) > width) tooWide.push(width);
      if (width === 768 && scheme === 'light')
        await tab.pdf({ path: join(outDir, `${name}.pdf`), format: 'A4' });
      await context.close();
    }
  }
  return tooWide;
}
