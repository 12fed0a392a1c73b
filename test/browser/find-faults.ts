/** Runs axe-core in an open page (https://github.com/dequelabs/axe-core). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Sets of axe rules: all; `colours`, whose results can change with the colour scheme; `styles`, on colours, sizes and positions,
 * whose results can change with other styles if the same elements are shown.
 */
export type Rules = 'all' | 'styles' | 'colours';

const colours = ['color-contrast', 'link-in-text-block'];
const places = ['target-size', 'scrollable-region-focusable', 'region', 'skip-link', 'bypass'];

const runOnly: Readonly<Record<Rules, NonNullable<RunOptions['runOnly']>>> = {
  all: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  styles: { type: 'rule', values: [...colours, ...places] },
  colours: { type: 'rule', values: colours },
};

/**
 * Adds axe to every page that the context opens later; the context must bypass the Content-Security-Policy. An init script is
 * compiled once; injecting axe into each page took a second per page.
 */
export async function addAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(axeSource);
}

// Axe scrolls while it measures, and entries that are not laid out yet would seem to overlap.
const layOutAll = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets = [sheet];`;

// Only violations: transferring axe's whole result, mostly passes, took longer than computing it.
const listFaults = `({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160)))`;

/** Violations in the page's present state, each with rule and element. */
export async function findFaults(tab: Page, rules: Rules = 'all'): Promise<string[]> {
  const options: RunOptions = { runOnly: runOnly[rules], reporter: 'no-passes' };
  return tab.evaluate<string[]>(
    `(() => { ${layOutAll} return axe.run(document, ${JSON.stringify(options)}).then(${listFaults}); })()`,
  );
}

/**
 * Visibility of each element, one digit each; equal texts mean that `styles` rules are enough. Elements with `display: contents`,
 * which have no box, count as visible. Paragraphs for narrow screens only are skipped: no rule on other elements depends on them.
 */
export function readShown(tab: Page): Promise<string> {
  return tab.evaluate(() =>
    Array.from(document.querySelectorAll('body *:not(p.narrow-only, p.narrow-only *)'), (element) =>
      Number(
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
          getComputedStyle(element).display === 'contents',
      ),
    ).join(''),
  );
}
