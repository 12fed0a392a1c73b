import { expect, it } from 'vitest';
import { renderCoverPng } from '../../src/editions/epub/cover.ts';
import { strokesOf, toDrawable } from '../../src/editions/epub/stroke-letters.ts';

it.each([
  ['What’s new?', "WHAT'S NEW?"],
  ['“Papers”, „Briefe“ and «notes»!', '"PAPERS", "BRIEFE" AND "NOTES"!'],
  ['Łódź, Ærø, Straße, Œuvre, Đà Nẵng', 'LODZ, AERO, STRASSE, OEUVRE, DA NANG'],
  ['C# in 100% of a=b; and more…', 'C# IN 100% OF A=B; AND MORE...'],
  ['<Letters> [1] * 2', '<LETTERS> [1] * 2'],
])('the letters of a cover have strokes for %j', (text, drawable) => {
  expect(toDrawable(text)).toBe(drawable);
  for (const letter of drawable.replaceAll(' ', '')) expect(strokesOf(letter)).not.toEqual([]);
});

it('has none for other scripts', () => {
  expect(toDrawable('論文')).toBeUndefined();
  expect(toDrawable('Письма')).toBeUndefined();
});

it('a text of several lines is drawn whole or not at all', () => {
  const cover = (name: string) => renderCoverPng({ name, heading: 'Issue 1', lines: ['3 papers'] });
  const half = cover(`${'A'.repeat(16)} ${'論'.repeat(8)}`);
  expect(half).toEqual(cover(`${'論'.repeat(16)} ${'論'.repeat(8)}`));
  expect(half).not.toEqual(cover(`${'A'.repeat(16)} ${'B'.repeat(8)}`));
});
