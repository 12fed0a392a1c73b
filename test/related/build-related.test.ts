import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankWords } from '../../scripts/search-eval/synthetic-archive.ts';
import { buildSyntheticPapers } from '../../scripts/search-eval/synthetic-papers.ts';
import { type ComparedPaper, orderById, relatePapers } from '../../src/related/build-related.ts';
import { numberWords, type PaperTexts, printPapers } from '../../src/related/paper-words.ts';
import { isMeaningfulAlone, significantStem } from '../../src/related/significant-words.ts';
import { stemWord } from '../../src/words/stem-word.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

const archive = frozenArchive();
const papers = Array.from(archive.papers.values(), ({ id, title, abstract, appearances }) => ({
  id,
  title: title.plain,
  abstract: abstract?.plain ?? '',
  since: appearances[0].issue,
}));
const related = buildRelated(papers);

/** Paper id → related papers. */
function buildRelated(some: readonly (ComparedPaper & PaperTexts)[]) {
  const ordered = orderById(some);
  const relate = relatePapers(ordered, numberWords([printPapers(ordered)]));
  return new Map(ordered.map(({ id }, paper) => [id, relate(paper)]));
}

function relatedTo(beginning: string) {
  const paper = papers.find(({ id }) => id.startsWith(beginning));
  return related.get(paper?.id ?? '') ?? [];
}

describe('the archive', () => {
  test('papers have up to five others, most similar first, with readable reasons', () => {
    expect(related.size).toBe(papers.length);
    for (const [id, list] of related) {
      expect(list.length).toBeLessThanOrEqual(5);
      expect(list.map(({ paper }) => paper)).not.toContain(id);
      expect(new Set(list.map(({ paper }) => paper)).size).toBe(list.length);
      const scores = list.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { score, sharedTerms } of list) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(sharedTerms.length).toBeGreaterThan(0);
      }
    }
  });

  test('most papers have some, and those of a large subject five', () => {
    const lengths = [...related.values()].map((list) => list.length);
    expect(lengths.filter((length) => length > 0).length).toBeGreaterThan(papers.length / 2);
    expect(relatedTo('mamba-linear-time').length).toBe(5);
    expect(relatedTo('a-study-of-a-deterministic-model-for-meningitis')).toEqual([]);
  });

  test('Mamba stands among selective state space models', () => {
    const found = relatedTo('mamba-linear-time').map(({ paper }) => paper);
    expect(found.some((id) => id.startsWith('demystifying-the-token-dynamics-of-deep-selective'))).toBe(true);
    expect(found.filter((id) => /mamba|state-space/.test(id)).length).toBeGreaterThanOrEqual(4);
  });

  test('the colours and the Colors of Trans-Neptunian objects are possibly the same work, and no other pair is', () => {
    const pairs = [...related].flatMap(([id, list]) =>
      list.filter((one) => one.nearDuplicate).map(({ paper }) => [id, paper]),
    );
    expect(pairs.length).toBe(2);
    for (const pair of pairs) for (const id of pair) expect(id).toMatch(/primordiality-of-colou?rs/);
    expect(relatedTo('causal-evidence-for-the-primordiality-of-colours')[0]?.paper).toMatch(/colors/);
  });

  test('reasons are words as the paper prints them, not stems', () => {
    const terms = relatedTo('mambaquant').flatMap(({ sharedTerms }) => sharedTerms);
    expect(terms).toContain('quantization');
    expect(terms).toContain('Mamba');
    expect(terms.join(' ')).not.toMatch(/\bquantiz\b/);
  });
});

test('the order of the papers does not matter', () => {
  expect(buildRelated(papers.toReversed())).toEqual(
    new Map([...related].toReversed().map(([id]) => [id, related.get(id)])),
  );
});

test('similarity is mutual where both lists hold the pair', () => {
  for (const [id, list] of related) {
    for (const { paper, score } of list) {
      const back = related.get(paper)?.find((one) => one.paper === id);
      if (back !== undefined) expect(back.score).toBeCloseTo(score, 2);
    }
  }
});

test('any papers at all: no paper is its own neighbour, scores are cosines', () => {
  const text = fc.array(
    fc.constantFrom('state', 'space', 'Mamba', 'quantum', 'colour', 'β', '$x$', '', 'the'),
    { maxLength: 12 },
  );
  const paper = fc.record({
    id: fc.uuid(),
    title: text.map((words) => words.join(' ')),
    abstract: text.map((words) => words.join(' ')),
    since: fc.constantFrom('2024-01-01', '2025-02-03'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(paper, { selector: ({ id }) => id, maxLength: 12 }), (some) => {
      for (const [id, list] of buildRelated(some)) {
        for (const one of list) {
          expect(one.paper).not.toBe(id);
          expect(one.score).toBeGreaterThanOrEqual(0);
          expect(one.score).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 60 },
  );
});

const synthetic = (count: number) =>
  buildSyntheticPapers(count, 1, rankWords(archive)).map((paper, index) => ({
    ...paper,
    since: `20${String(10 + Math.floor(index / 200)).padStart(2, '0')}-01-01`,
  }));

test('a new issue changes only the lists that its papers enter, until the archive has grown by a fifth', () => {
  const all = synthetic(3000);
  const before = buildRelated(all.slice(0, 2960));
  const after = buildRelated(all);
  const isNew = new Set(all.slice(2960).map(({ id }) => id));
  let entered = 0;
  let moved = 0;
  for (const [id, list] of before) {
    const now = after.get(id) ?? [];
    if (now.some(({ paper }) => isNew.has(paper))) entered += 1;
    else if (JSON.stringify(now) !== JSON.stringify(list)) moved += 1;
  }
  expect(entered).toBeGreaterThan(0);
  // Words that two papers have in common only since now weigh among a paper's heaviest, here and there.
  expect(moved).toBeLessThan(before.size / 10);
});

test('thousands of papers of random words are no neighbours, and twins among them still find each other', () => {
  const many = synthetic(3000);
  const found = buildRelated([...many, ...papers]);
  expect(found.size).toBe(many.length + papers.length);
  const invented = many.filter(({ id }) => (found.get(id)?.length ?? 0) > 0);
  expect(invented.length).toBeLessThan(many.length / 2);
  const twin = papers.find(({ id }) => id.startsWith('causal-evidence-for-the-primordiality-of-colours'));
  expect(found.get(twin?.id ?? '')?.[0]?.nearDuplicate).toBe(true);
});

test('stems join forms and spellings, and keep apart what Porter confuses', () => {
  expect(stemWord('colours')).toBe(stemWord('color'));
  expect(stemWord('quantisation')).toBe(stemWord('quantized'));
  expect(stemWord('selection')).toBe(stemWord('selecting'));
  expect(stemWord('generalization')).not.toBe(stemWord('generative'));
});

test('boilerplate, maths, numbers and function words say nothing about a subject', () => {
  for (const word of ['The', 'propose', 'methods', 'mathcal', '2024', 'x', 'https'])
    expect(significantStem(word)).toBeUndefined();
  for (const word of ['7b', '1.5B', '256x256', 're', 'al', '4o'])
    expect(significantStem(word)).toBeUndefined();
  for (const word of ['found', 'universal', 'non', 'edge', 'tends'])
    expect(isMeaningfulAlone(word, significantStem(word) ?? '')).toBe(false);
  for (const word of ['Mamba', 'quantum', 'S4', 'diffusion']) expect(significantStem(word)).toBeDefined();
});
