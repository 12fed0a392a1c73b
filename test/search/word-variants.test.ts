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

test.each([
  ['state-space models', ['statespace']],
  ['Über-Graphs', ['ubergraphs']],
  ['GPT-4', ['gpt4']],
  ['a state-space-model', []],
  ['-ab-cd', []],
  ['ab-cd-', []],
  ['ab--cd', []],
  ['a state - space', []],
  // A word is in one pair only, the first.
  ['ab–cd–ef', ['abcd']],
  ['ab-cd–ef', ['abcd']],
  ['ab–cd-ef', ['cdef']],
])('%s has the compounds %j', (text, expected) => {
  expect([...collectCompounds([text]).keys()]).toEqual(expected);
});

test('compounds are what is hyphenated somewhere, in two parts of two letters or more', () => {
  expect([...compounds]).toEqual([
    ['statespace', ['state', 'space']],
    ['pretraining', ['pre', 'training']],
  ]);
});

test.each([
  [
    'parts of a word with an apostrophe',
    "Siobhán O’Brien, Shin'ya d’Alembert",
    ['alembert', 'brien', 'shin', 'ya', 'ya_'],
  ],
  ['a contraction or a possessive has none', "models haven’t Jensen's bound", []],
  ['British words get their American form', 'the colours of modelling', ['colors', 'modeling']],
  [
    'umlauts are also written in two letters',
    'Bernhard Schölkopf, Søren Ångström',
    ['aangstroem', 'schoelkopf', 'soeren', 'soren'],
  ],
  ['umlauts of two characters, too', 'Scho\u0308lkopf', ['schoelkopf']],
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
