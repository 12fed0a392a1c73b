import { expect, it } from 'vitest';
import { quote } from '../../src/dumps/model/quote.ts';

it.each([
  [' A Title\t', '"A Title"'],
  [undefined, '""'],
  ['x'.repeat(80), `"${'x'.repeat(80)}"`],
  ['x'.repeat(81), `"${'x'.repeat(80)}"`],
])('quotes %j', (text, quoted) => expect(quote(text)).toBe(quoted));
