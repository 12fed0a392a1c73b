import { describe, expect, test } from 'vitest';
import { openQueries } from '../../src/queries/match-queries.ts';
import { splitWords } from '../../src/words/split-words.ts';
import { parseQueries } from '../content/parse-files.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';

const { papers, venues } = buildSampleArchive([
  {
    day: '2025-10-29',
    papers: [
      { id: 'mamba', title: 'State-Space Models Are Enough', authors: ['Albert Gu'], venue: 'NeurIPS' },
      { id: 'plural', abstract: 'We study the state space model of a café.', authors: ['Tri Dao'] },
      {
        id: 'apart',
        title: 'A model of the state',
        abstract: 'Space is limited.',
        authors: ['José Luis O’Brien'],
      },
      { id: 'cross', title: 'On the state', abstract: 'space models', venue: 'ICML' },
      { id: 'quantum', abstract: 'A quantum state space model.', authors: ['Albert Gu'] },
    ],
  },
]);

function ask(query: object): readonly string[] {
  const { read, answeredBy } = openQueries(parseQueries({ query: { label: 'Query', ...query } }), venues);
  const wordsOf = (text: string) => splitWords(text).map(read);
  return [...papers.values()]
    .filter(({ title, abstract, ...paper }) =>
      answeredBy(paper, [wordsOf(title.plain), wordsOf(abstract?.plain ?? '')]).includes('query'),
    )
    .map(({ id }) => id);
}

describe('saved queries', () => {
  test('find words and phrases whatever their case, hyphens, accents and plural', () => {
    expect(ask({ words: ['STATE space model'] })).toEqual(['mamba', 'plural', 'quantum']);
    expect(ask({ words: ['cafe'] })).toEqual(['plural']);
    expect(ask({ words: ['nothing', 'limited'] })).toEqual(['apart']);
  });

  test('a phrase is not put together from title and abstract', () => {
    expect(ask({ words: ['state space models'] })).not.toContain('cross');
  });

  test('find authors by printed name, folded name or id', () => {
    for (const author of ['Albert Gu', 'albert gu', 'albert-gu'])
      expect(ask({ authors: [author] })).toEqual(['mamba', 'quantum']);
    expect(ask({ authors: ['Jose-Luis OBrien'] })).toEqual(['apart']);
  });

  test('find venues by name, id or label', () => {
    for (const venue of ['NeurIPS', 'neurips', 'NeurIPS 2025'])
      expect(ask({ venues: [venue] })).toEqual(['mamba']);
    expect(ask({ venues: ['NeurIPS 2024'] })).toEqual([]);
  });

  test('every kind that is named must fit, and unwanted words must not', () => {
    expect(ask({ words: ['state space model'], authors: ['Albert Gu'] })).toEqual(['mamba', 'quantum']);
    expect(ask({ words: ['state space model'], authors: ['Albert Gu'], without: ['quantum'] })).toEqual([
      'mamba',
    ]);
    expect(ask({ words: ['state space model'], venues: ['ICML'] })).toEqual([]);
  });

  test('an empty file has none; one without any criterion is refused', () => {
    expect(parseQueries(null)).toEqual([]);
    expect(() => parseQueries({ query: { label: 'Empty' } })).toThrow(
      /at least one of words, authors and venues/,
    );
    expect(() => parseQueries({ 'Not A Slug': { label: 'x', words: ['x'] } })).toThrow();
    expect(() => parseQueries({ query: { label: 'x', wrods: ['x'] } })).toThrow();
  });
});
