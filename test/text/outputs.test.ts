/** Every output of sentences with one formula or repair of each kind, as reviewed: intact, and damaged as listings do it. */
import { expect, test } from 'vitest';
import { damages } from '../../scripts/text-eval/damages.ts';
import { formulaKinds } from '../../scripts/text-eval/formula-kinds.ts';
import { proseKinds } from '../../scripts/text-eval/prose-kinds.ts';
import { buildRandom } from '../../src/seeded-random.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { rules } from '../../src/text/rules.ts';
import { hostileStrings } from './hostile-strings.ts';

/** Without attributes that are the same in every formula. */
const short = (html: string): string => html.replace(/<math[^>]*>/g, '<math>');

function render(raw: string): string[] {
  const { plain, html, latex, feedHtml, links, repairs, leftovers, problems } = parseMarkup(raw);
  return [
    `> ${raw}`,
    `  ${plain}`,
    `  ${short(html)}`,
    ...(feedHtml === html ? [] : [`  feed: ${short(feedHtml)}`]),
    ...(latex === plain ? [] : [`  latex: ${latex}`]),
    ...links.map(({ kind, url }) => `  ${kind}: ${url}`),
    ...repairs.map(
      ({ rule, before, after, around }) => `  ${rule}: ${around.join(`[${before} → ${after}]`)}`,
    ),
    ...leftovers.map((text) => `  left: ${text}`),
    ...problems.map((text) => `  problem: ${text}`),
  ].map((line) => line.replaceAll('\u00A0', '␣').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, named));
}

/** Characters without a shape, as in source code. */
const named = (sign: string): string => `\\u{${sign.codePointAt(0)?.toString(16)}}`;

const rendered = (sources: readonly string[]): string =>
  `${[...new Set(sources)].flatMap(render).join('\n')}\n`;

const items = Object.values({ ...formulaKinds, ...proseKinds })
  .flat()
  .map((make, index) => make(buildRandom(index + 1)).source);

test('items as their authors type them', async () => {
  const sources = items.map((source) => `We use ${source} here.`);
  await expect(rendered(sources)).toMatchFileSnapshot('snapshots/intact-items.txt');
});

test('items without dollars and backslashes, in the middle of a sentence', async () => {
  const sources = items.map((source) => `We use ${damages['both dropped']?.(source)} here.`);
  await expect(rendered(sources)).toMatchFileSnapshot('snapshots/damaged-items.txt');
});

test('the rules’ own cases, and strings meant to do harm', async () => {
  const sources = rules.flatMap(({ applies, mustNot }) => [applies.raw, mustNot.raw]);
  const hostile = hostileStrings.map(({ text }) => text).filter((text) => text.length < 500);
  await expect(rendered([...sources, ...hostile])).toMatchFileSnapshot('snapshots/rule-outputs.txt');
});
