import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFeed } from '../../src/exports/feeds/json-feed.ts';

test('JSON Feed escapes its HTML as JSON does, part by part', () => {
  const inside = (text: string) => JSON.stringify(text).slice(1, -1);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const text = String.fromCharCode(unit);
    if (jsonFeed.escapeHtml(text) !== inside(text)) expect.fail(`U+${unit.toString(16)}`);
  }
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      expect(parts.map(jsonFeed.escapeHtml).join('')).toBe(inside(parts.join('')));
    }),
  );
});
