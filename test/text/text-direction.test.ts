import { expect, test } from 'vitest';
import { textDirection } from '../../src/text/text-direction.ts';

test.each([
  ['Plain English, 中文, Ελληνικά, $x$', undefined],
  ['نموذج لغوي', 'auto'],
  ['מודל', 'auto'],
  ['A model of שפה', 'auto'],
])('%s: dir is %s', (text, dir) => {
  expect(textDirection(text)).toBe(dir);
});
