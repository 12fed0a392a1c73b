/** Where rules on prose begin and end: quotes, dashes, units, compounds, links, accents, prices. As it was when last reviewed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

test('texts at the borders of the rules on prose', async () => {
  const texts = readFileSync('test/fixtures/prose-borders.txt', 'utf8').trim().split('\n');
  const lines = texts.flatMap((raw) => {
    const { plain, html, latex, repairs } = parseMarkup(raw);
    const used = [...new Set(repairs.map(({ rule }) => rule))].join(' ');
    return [raw, `  ${plain}`, `  ${latex}`, `  ${html.replace(/<math[^>]*>/g, '<math>')}`, `  ${used}`, ''];
  });
  const shown = lines.join('\n').replaceAll('\u00A0', '␣');
  await expect(shown).toMatchFileSnapshot('snapshots/prose-borders.txt');
});
