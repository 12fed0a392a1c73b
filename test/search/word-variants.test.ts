import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectCompounds } from '../../src/search/index/compounds.ts';
import { wordVariants } from '../../src/search/index/word-variants.ts';

const compounds = collectCompounds([
  'A state-space model',
  'pre‑training and state-space',
  'x-ray',
  'a well-known-fact',
  '2-3',
]);

test('texts of plain letters have the compounds that all texts have', () => {
  const unit = fc.constantFrom('a', 'B', '7', 'be', '-', '–', ' ', '.', '’', '…');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      expect([...collectCompounds([text])]).toEqual([...collectCompounds([`${text} é`])]);
    }),
  );
});

test('compounds are what is hyphenated somewhere, in two parts of two letters or more', () => {
  expect([...compounds]).toEqual([
    ['statespace', ['state', 'space']],
    ['pretraining', ['pre', 'training']],
  ]);
});

test.each([
  ['British words get their American form', 'the colours of modelling', ['colors', 'modeling']],
  ['American words need none', 'the colors of modeling', []],
  ['open compounds get the closed form', 'a state space', ['statespace']],
  ['closed compounds get their parts', 'pretraining', ['pre', 'pre_', 'training']],
  ['Greek letters get their names', 'β and Σ functions', ['beta', 'sigma']],
  ['letters that no decomposition takes apart', 'Łukasz Sørensen', ['lukasz', 'sorensen']],
  ['short words get an end mark, plurals as singulars', 'Gu on LLMs', ['gu_', 'llm_']],
] as const)('%s', (_what, text, variants) => {
  const found = wordVariants(text, compounds);
  expect(found).toEqual(expect.arrayContaining([...variants]));
  expect(found).toEqual(found.toSorted());
  if (variants.length === 0) expect(found).toEqual([]);
});
