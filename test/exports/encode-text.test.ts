import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTextEncoder } from '../../src/exports/encode-text.ts';

test('each text keeps its own bytes, however many and however long the others are', () => {
  const text = fc
    .tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(1, 10, 2_000, 20_000))
    .map(([part, times]) => part.repeat(times));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const encode = buildTextEncoder();
      const encoded = texts.map(encode);
      expect(
        encoded.every((bytes, index) => Buffer.from(bytes).equals(Buffer.from(texts[index] ?? ''))),
      ).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('short texts stand side by side in one block', () => {
  const encode = buildTextEncoder();
  const [one, other] = [encode('größer'), encode('x'.repeat(1_000))];
  expect(other.buffer).toBe(one.buffer);
  expect(other.byteOffset).toBe(one.byteOffset + one.length);
});
