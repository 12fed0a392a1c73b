/** Runs axe-core in an open page (https://github.com/dequelabs/axe-core). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Injects axe; the browser context must bypass the Content-Security-Policy. */
export async function addAxe(tab: Page): Promise<void> {
  // `content-visibility` is turned off: axe scrolls while it measures, and partly laid out entries would seem to
  // overlap.
  await tab.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  await tab.addScriptTag({ content: axeSource });
}

/** Violations in the page's present state, each with rule and element. */
export async function findFaults(tab: Page): Promise<string[]> {
  const options = { runOnly: { type: 'tag', values: standards }, resultTypes: ['violations'] };
  const results = await tab.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
