import { afterEach, expect, test } from 'vitest';
import { leftToRight, textDirection } from '../../src/wording/text-direction.ts';
import { englishWording, useWording } from '../../src/wording/wording.ts';

afterEach(() => useWording(englishWording));

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

test('a size stands between isolates on a page from right to left, and there alone', () => {
  expect(leftToRight('13 kB')).toBe('13 kB');
  useWording({ ...englishWording, language: 'ar' });
  expect(leftToRight('13 kB')).toBe('\u206613 kB\u2069');
});
