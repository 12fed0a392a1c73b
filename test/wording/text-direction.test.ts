import { expect, test } from 'vitest';
import { textDirection } from '../../src/wording/text-direction.ts';

test.each([
  ['Plain English, 中文, Ελληνικά, $x$', undefined],
  ['نموذج لغوي', 'auto'],
  ['מודל', 'auto'],
  ['A model of שפה', 'auto'],
])('%s: dir is %s', (text, dir) => {
  expect(textDirection(text)).toBe(dir);
});

test.each([
  ['نموذج لغوي 2024!', undefined],
  ['A model?', 'auto'],
  ['模型', 'auto'],
  ['12.3', undefined],
])('on a page from right to left, %s: dir is %s', (text, dir) => {
  expect(textDirection(text, 'rtl')).toBe(dir);
});
