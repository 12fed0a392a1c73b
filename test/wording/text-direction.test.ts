import { afterEach, expect, test } from 'vitest';
import { leftToRight, textDirection } from '../../src/wording/text-direction.ts';
import { englishWording, useWording } from '../../src/wording/wording.ts';

afterEach(() => useWording(englishWording));

test.each([
  ['Plain English, 中文, Ελληνικά, $x$', undefined],
  ['نموذج لغوي', 'auto'],
  ['מודל', 'auto'],
  ['A model of שפה', 'auto'],
  ['GDP והאינפלציה בישראל', 'rtl'],
  ['COVID-19 والاقتصاد في مصر', 'rtl'],
  ['שפה: A Model of Hebrew Words', 'ltr'],
  ['Wages in Haifa (שכר בחיפה)', 'auto'],
  ['α והאינפלציה', 'rtl'],
])('%s: dir is %s', (text, dir) => {
  expect(textDirection(text)).toBe(dir);
});

test.each([
  ['نموذج لغوي 2024!', undefined],
  ['A model?', 'auto'],
  ['模型', 'auto'],
  ['12.3', undefined],
  ['Kurtosis ו־Skewness של תשואות', 'rtl'],
  ['ב־2024: A Model of Wages in Cities', 'ltr'],
  ['הריבית והתוצר (GDP)', 'auto'],
  ['x', 'auto'],
])('on a page from right to left, %s: dir is %s', (text, dir) => {
  expect(textDirection(text, 'rtl')).toBe(dir);
});

test('a size stands between isolates on a page from right to left, and there alone', () => {
  expect(leftToRight('13 kB')).toBe('13 kB');
  useWording({ ...englishWording, language: 'ar' });
  expect(leftToRight('13 kB')).toBe('\u206613 kB\u2069');
});
