/** Every output of sentences with one formula or repair of each kind, as reviewed: intact, and damaged as listings do it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { damages } from '../../scripts/text-eval/damages.ts';
import { formulaKinds } from '../../scripts/text-eval/formula-kinds.ts';
import { proseKinds } from '../../scripts/text-eval/prose-kinds.ts';
import { isUntouched, parseTraps } from '../../scripts/text-eval/traps.ts';
import { buildRandom } from '../../src/seeded-random.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { rules } from '../../src/text/rules.ts';
import { hostileStrings } from './hostile-strings.ts';
import { sentencesOfFields } from './sentences-of-fields.ts';

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
  .flatMap((make, index) => [index + 1, index + 501].map((seed) => make(buildRandom(seed)).source));

const intact = items.map((source) => `We use ${source} here.`);

test('items as their authors type them', async () => {
  await expect(rendered(intact)).toMatchFileSnapshot('snapshots/intact-items.txt');
});

test.each(['both dropped', 'backslashes dropped', 'dollars dropped'] as const)(
  'items with %s, in the middle of a sentence',
  async (damage) => {
    const sources = items.map((source) => `We use ${damages[damage]?.(source)} here.`);
    const file = `snapshots/items-${damage.replace(' ', '-')}.txt`;
    await expect(rendered(sources.filter((source) => !intact.includes(source)))).toMatchFileSnapshot(file);
  },
);

test('sentences of many fields', async () => {
  await expect(rendered(sentencesOfFields)).toMatchFileSnapshot('snapshots/sentences-intact.txt');
});

test('strings of listings, and such as only look like them', async () => {
  const strings = readFileSync('test/fixtures/listing-strings.txt', 'utf8').split('\n').slice(0, -1);
  expect(strings.length).toBeGreaterThan(200);
  await expect(rendered(strings)).toMatchFileSnapshot('snapshots/listing-strings.txt');
});

test('sentences that only look damaged keep their words', () => {
  const traps = parseTraps(readFileSync('scripts/text-eval/traps.txt', 'utf8'));
  expect(traps.length).toBeGreaterThan(500);
  expect(traps.filter((trap) => !isUntouched(trap, parseMarkup(trap)))).toEqual([]);
});

test('the rules’ own cases, and strings meant to do harm', async () => {
  const sources = rules.flatMap(({ applies, mustNot }) => [applies.raw, mustNot.raw]);
  const hostile = hostileStrings.map(({ text }) => text).filter((text) => text.length < 500);
  await expect(rendered([...sources, ...hostile])).toMatchFileSnapshot('snapshots/rule-outputs.txt');
});
