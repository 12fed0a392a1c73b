/** Runs axe-core in an open page (https://github.com/dequelabs/axe-core). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Which rules to ask for: all; those on colours, which alone can have another result when nothing but the colour scheme has
 * changed; or those on colours, sizes and places, which alone can when styles have changed and show the same elements.
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
 * Puts axe into every page that the context opens from now on; the context must bypass the Content-Security-Policy. As a
 * script of the context it is compiled once; put into each open page, it took a second a page.
 */
export async function addAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(axeSource);
}

// Axe scrolls while it measures, and entries that are not laid out yet would seem to overlap.
const layOutAll = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets = [sheet];`;

// The whole of axe's answer, mostly of what is fine, took longer to send than to find.
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
 * Which elements the page's styles show, one digit each; to compare for `Rules`. An element with `display: contents` has no
 * box of its own, so it shows what its children show, each of which has a digit. Notes for narrow screens alone are left out:
 * they are whole paragraphs, and no rule asks of other elements what stands in them.
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
