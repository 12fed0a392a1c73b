/** What axe-core finds in an open page; https://github.com/dequelabs/axe-core */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts axe into the page; its context must bypass the page's Content-Security-Policy. */
export async function addAxe(tab: Page): Promise<void> {
  // Entries of a long issue are laid out as they come near the screen. Axe scrolls while it measures; laid out by
  // halves, two links of one line would seem to lie on each other.
  await tab.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  await tab.addScriptTag({ content: axeSource });
}

/** Axe in the page as it is now; each fault with the rule and the element. */
export async function findFaults(tab: Page): Promise<string[]> {
  const options = { runOnly: { type: 'tag', values: standards }, resultTypes: ['violations'] };
  const results = await tab.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
