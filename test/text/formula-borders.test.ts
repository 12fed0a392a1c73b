/**
 * Where formulas, marks and words of prose begin and end, in texts of each kind that stands next to what looks like it: as
 * TeX and as plain text, and the MathML of typed formulas. As it was when last reviewed.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

test('texts at the borders of what is read as a formula', async () => {
  const texts = readFileSync('test/fixtures/formula-borders.txt', 'utf8').trim().split('\n');
  const lines = texts.flatMap((raw) => {
    const { latex, plain, html } = parseMarkup(raw);
    return [raw, `  ${latex}`, `  ${plain}`, ...(raw.startsWith('$') ? [`  ${html}`] : []), ''];
  });
  await expect(lines.join('\n').replaceAll('\u00A0', '␣')).toMatchFileSnapshot(
    'snapshots/formula-borders.txt',
  );
});
