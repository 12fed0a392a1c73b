import { describe, expect, test } from 'vitest';
import { assignTopics } from '../../src/topics/assign-topics.ts';
import { compileTopics } from '../../src/topics/compile-topics.ts';
import { parseTopics } from '../content/parse-files.ts';

function topic(id: string, terms: Record<string, number>, exclude: readonly string[] = []) {
  return { id, label: id, description: `${id}.`, rules: { terms, exclude } };
}

function compile(...topics: readonly ReturnType<typeof topic>[]) {
  return compileTopics(parseTopics({ topics }));
}

describe('what a term matches', () => {
  const compiled = compile(topic('one', { 'state space model': 4, 'quantiz*': 4, 'behaviour tree': 4 }));
  test.each([
    ['plural and hyphen', 'State-Space Models'],
    ['case and line break', 'STATE\nSPACE MODEL'],
    ['any ending of a beginning', 'quantization'],
    ['British spelling of a beginning', 'Quantisation'],
    ['American spelling of a British term', 'behavior trees'],
    ['accents', 'Quantïzed'],
  ])('%s', (_what, title) => {
    expect(assignTopics(title, '', compiled).map((one) => one.topic)).toEqual(['one']);
  });

  test.each(['state of space models', 'equantized', 'space state model', 'statespace model'])(
    'not %s',
    (title) => {
      expect(assignTopics(title, '', compiled)).toEqual([]);
    },
  );
});

test('a title counts twice, a repeated mention less each time, and the reasons add up to the score', () => {
  const compiled = compile(topic('one', { mamba: 4 }));
  const [assigned] = assignTopics('Mamba', 'Mamba, mamba and mamba.', compiled);
  expect(assigned).toEqual({
    topic: 'one',
    score: 15.33,
    fired: [
      { term: 'mamba', where: 'title', weight: 8 },
      { term: 'mamba', where: 'abstract', weight: 7.33 },
    ],
  });
});

test('of overlapping terms of a topic the longer one counts; another topic counts its own', () => {
  const compiled = compile(topic('long', { 'world model': 5, model: 4 }), topic('short', { model: 4 }));
  const assigned = assignTopics('', 'A world model.', compiled);
  expect(assigned.map(({ topic: id, score }) => [id, score])).toEqual([
    ['long', 5],
    ['short', 4],
  ]);
});

test('an excluded phrase rules a topic out, a negative weight speaks against it', () => {
  const compiled = compile(
    topic('ruled-out', { diffusion: 8 }, ['gas diffusion']),
    topic('weighed', { diffusion: 8, gas: -3 }),
  );
  expect(assignTopics('', 'Diffusion of gas', compiled).map((one) => one.topic)).toEqual([
    'ruled-out',
    'weighed',
  ]);
  expect(assignTopics('', 'Gas diffusion', compiled).map((one) => [one.topic, one.score])).toEqual([
    ['weighed', 5],
  ]);
});

test('a topic that needs a term is ruled out without it, even where a longer term of its own has it', () => {
  const one = (needs: readonly string[]) => ({
    id: 'people',
    label: 'people',
    description: 'People.',
    rules: { terms: { human: 5, 'language model agent': 5 }, needs },
  });
  const compiled = compileTopics(parseTopics({ topics: [one(['language model', 'llm'])] }));
  expect(assignTopics('Human lives', '', compiled)).toEqual([]);
  expect(assignTopics('Human lives', 'LLMs.', compiled).map(({ topic: id }) => id)).toEqual(['people']);
  expect(assignTopics('A language model agent', '', compiled).map(({ score }) => score)).toEqual([10]);
  expect(() => compileTopics(parseTopics({ topics: [one(['llm', 'LLMs'])] }))).toThrow('are the same');
});

test('several terms in one sentence of the abstract alone are one mention', () => {
  const compiled = compile(topic('one', { attention: 2.5, transformer: 2.5 }));
  const far = `Transformers. ${'Other words. '.repeat(20)}Attention.`;
  expect(assignTopics('', 'Transformers and attention have changed the field.', compiled)).toEqual([]);
  expect(assignTopics('', far, compiled).map(({ score }) => score)).toEqual([5]);
  expect(assignTopics('Attention', 'Transformers.', compiled).map(({ score }) => score)).toEqual([7.5]);
});

test('at most three topics, weak ones only where they weigh enough beside the first', () => {
  const many = compile(...['a', 'b', 'c', 'd'].map((id) => topic(id, { word: 5 })));
  expect(assignTopics('', 'word', many).map((one) => one.topic)).toEqual(['a', 'b', 'c']);
  const uneven = compile(
    topic('main', { strong: 10 }),
    topic('side', { weak: 4 }),
    topic('firm', { firm: 9 }),
  );
  expect(assignTopics('', 'strong weak firm', uneven).map((one) => one.topic)).toEqual(['main', 'firm']);
  expect(assignTopics('', 'weak', uneven).map((one) => one.topic)).toEqual(['side']);
});

test('nothing heavy enough: no topic', () => {
  expect(assignTopics('', 'strong', compile(topic('one', { strong: 3.9 })))).toEqual([]);
});

describe('rules that cannot be meant', () => {
  test('two terms that are one', () => {
    expect(() => compile(topic('one', { society: 1, Societies: 2 }))).toThrow(
      '"society" and "Societies" are the same',
    );
  });
  test('a term without a word', () => {
    expect(() => compile(topic('one', { '—': 1 }))).toThrow('a word to look for');
    expect(() => compile(topic('one', { '*': 1 }))).toThrow('a word to look for');
  });
  test('an id used twice, an unknown key, a weight out of range, no terms', () => {
    const good = topic('one', { a: 1 });
    expect(() => parseTopics({ topics: [good, good] })).toThrow('used twice');
    expect(() => parseTopics({ topics: [{ ...good, colour: 'red' }] })).toThrow('colour');
    expect(() => parseTopics({ topics: [topic('one', { a: 11 })] })).toThrow();
    expect(() => parseTopics({ topics: [topic('one', {})] })).toThrow();
  });
});
