import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPhraseGate } from '../../src/exports/feeds/phrase-gate.ts';
import { singularWord, splitWords } from '../../src/topics/words.ts';

const keysOf = (text: string): readonly string[] => splitWords(text).map(singularWord);

test('texts without any of the phrases are mostly told apart without taking them into words', () => {
  const mayHold = buildPhraseGate([keysOf('state space models'), keysOf('S4'), keysOf('theories')]);
  for (const text of ['State-Space Models', 'the state space model’s', 'S4.', 'A Theory', 'in théories'])
    expect(mayHold(text), text).toBe(true);
  for (const text of ['', 'space state models', 'state of a space model', 's 4', 'the'])
    expect(mayHold(text), text).toBe(false);
  expect(buildPhraseGate([])('anything')).toBe(false);
});

const word = fc.constantFrom(
  ...'state states spaces’ class classes box boxes theory theories Café ﬁeld’s field s S4 y ties Ł 中文 x²'.split(
    ' ',
  ),
);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-', ', ', '’s ', " 's ", '…', '', '\n', ' – ')), {
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''));

test('no phrase that is there is missed', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.integer({ min: 1, max: 3 }), (text, start, length) => {
      const keys = keysOf(text);
      fc.pre(keys.length > 0);
      const phrase = keys.slice(start % keys.length).slice(0, length);
      expect(buildPhraseGate([['elsewhere'], phrase])(text)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
