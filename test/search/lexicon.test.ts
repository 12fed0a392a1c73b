import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAbbreviations } from '../../src/search/lexicon/abbreviations.ts';
import { buildLexicon } from '../../src/search/lexicon/build-lexicon.ts';
import {
  lexiconFileCount,
  lexiconFileOf,
  parseLexiconFile,
  renderLexiconFile,
} from '../../src/search/lexicon/lexicon-entry.ts';
import wordNet from '../../src/search/lexicon/wordnet.json' with { type: 'json' };
import { stemWord } from '../../src/words/stem-word.ts';

const texts = [
  'LLM evaluators favor their own text. Visual grading of images. We study spiking hippocampus networks.',
  'Structured state space models (SSMs) for autonomous vehicles. Language models decide on pictures.',
  'Evaluators of multiplication.',
].map((abstract) => ({ title: '', abstract, authors: 'Ana Li', published: [] }));
const lexicon = new Map(buildLexicon(texts).map((entry) => [entry.stem, entry]));
const relatedOf = (stem: string): readonly string[] =>
  (lexicon.get(stem)?.related ?? []).map(({ words }) => words);

describe('other words for a word', () => {
  test.each([
    ['judg', 'evaluator'],
    ['brain', 'hippocampus'],
    ['pictur', 'image'],
    ['chatbot', 'llm'],
    ['chatbot', 'language model'],
    ['drive', 'vehicle'],
    ['multipli', 'multiplication'],
    ['ssm', 'state space models'],
  ])('%s: %s', (stem, words) => {
    expect(relatedOf(stem)).toContain(words);
  });

  test('an expression is known by the words of it that are asked for', () => {
    const explained = buildLexicon([
      { title: '', abstract: 'A mixture of experts (MoE) for us.', authors: '', published: [] },
      { title: '', abstract: 'The sample complexity of tides.', authors: '', published: [] },
    ]);
    const entryOf = (stem: string) => explained.find((entry) => entry.stem === stem);
    expect(entryOf('mixtur expert')?.related[0]).toEqual({ words: 'moe', weight: 6, papers: 1 });
    expect(entryOf('moe')?.related[0]?.words).toBe('mixture of experts');
    // With one word left it stays apart from that word's own entry.
    expect(entryOf('how mani sampl')).toBeDefined();
    expect(entryOf('sampl')?.related ?? []).toEqual([]);
  });

  test('where and when a paper was published counts among its words', () => {
    const listed = buildLexicon([
      { title: '', abstract: 'Tides.', authors: '', published: ['2024', 'neurips', 'nips', 'orals'] },
      { title: '', abstract: 'Tides.', authors: '', published: ['2023', 'icml'] },
    ]);
    expect(listed.filter(({ papers }) => papers > 0).map(({ stem, papers }) => [stem, papers])).toEqual([
      ['2023', 1],
      ['2024', 1],
      ['icml', 1],
      ['neurip', 1],
      ['nip', 1],
      ['oral', 1],
      ['tide', 2],
    ]);
  });

  test('only what the archive has is offered', () => {
    for (const { related } of lexicon.values())
      for (const { words } of related) expect(words).not.toMatch(/galaxy|enzyme|stock/);
    expect(relatedOf('money')).toEqual([]);
  });

  test('words are counted by papers', () => {
    expect(lexicon.get('evalu')?.papers).toBe(2);
    expect(lexicon.get('judg')?.papers).toBe(0);
    expect(lexicon.get('li')?.papers).toBe(3);
  });

  test('of a large archive by the settled ones, the oldest; words that none of these has, by the others', () => {
    const tides = { title: '', abstract: 'Tides.', authors: '', published: [] };
    const counted = buildLexicon([
      ...Array(1024).fill(tides),
      { title: '', abstract: 'Tides and zorgnets.', authors: '', published: [] },
    ]);
    const papersOf = (stem: string) => counted.find((entry) => entry.stem === stem)?.papers;
    expect([papersOf('tide'), papersOf('zorgnet')]).toEqual([1024, 1]);
  });

  test('the stems that WordNet’s groups are kept with are those of their words', () => {
    expect(wordNet.stems).toHaveLength(wordNet.groups.length);
    for (const [index, line] of wordNet.groups.entries())
      expect(wordNet.stems[index]).toBe(line.replace(/([a-z]+)\d/g, (_, word: string) => stemWord(word)));
  });

  test('a name with a number behind a hyphen is known without it', () => {
    const named = buildLexicon([
      { title: '', abstract: 'We ask GPT-4 and Llama-3.1, not e-4.', authors: '', published: [] },
    ]);
    expect(named.map(({ stem }) => stem).filter((stem) => /\d/.test(stem))).toEqual([
      '1',
      '3',
      '4',
      'gpt4',
      'llama3',
    ]);
  });
});

describe('abbreviations that a text explains', () => {
  test.each([
    ['a state space model (SSM) for', [{ short: 'ssm', long: 'state space model' }]],
    ['recent Large Language Models (LLMs).', [{ short: 'llm', long: 'large language models' }]],
    ['retrieval-augmented generation (RAG)', [{ short: 'rag', long: 'retrieval augmented generation' }]],
    ['mixture of experts (MoE)', [{ short: 'moe', long: 'mixture of experts' }]],
    ['out of distribution (OOD)', [{ short: 'ood', long: 'out of distribution' }]],
    ['the best model (see Table)', []],
    ['we show results (ABC) here', []],
  ])('%s', (text, found) => {
    expect(readAbbreviations(text)).toEqual(found);
  });
});

test('a file says all of its entries, and every stem has one file', () => {
  const entries = [...lexicon.values()];
  expect(parseLexiconFile(renderLexiconFile(entries))).toEqual(entries);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 200_000 }), (stem, papers) => {
      const count = lexiconFileCount(papers);
      const file = lexiconFileOf(stem, count);
      expect(file).toBeGreaterThanOrEqual(0);
      expect(file).toBeLessThan(count);
    }),
  );
});

test('a run of letters without end takes no longer than other text of its length', () => {
  // Looked through from each of its letters anew, it would take minutes.
  const [entry] = buildLexicon([
    { title: '', abstract: `${'x'.repeat(1_000_000)} GPT-4`, authors: '', published: [] },
  ]).filter(({ stem }) => stem === 'gpt4');
  expect(entry?.papers).toBe(1);
});
