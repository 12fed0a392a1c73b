/** Single habits of single sources that were read wrong once. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const parse = (text: string) => parseDump(new TextEncoder().encode(text), 'capture.txt');
const abstract = `${'Networks keep few features apart, which we explain by counting them. '.repeat(6)}Code is public.`;
const card = (title: string, ...details: string[]): string => ['7', title, abstract, ...details].join('\n\n');

describe('a Daily Papers page', () => {
  it('ends before the numbers of its pages', () => {
    const { entries, doubts } = parse(
      `Daily Papers\n\nOct 2\n\n${card('Feature Counting', '4 authors', '·', 'Sep 9', '3')}\n\nPrevious\n2\n3\nNext\n`,
    );
    expect(entries.map(({ title, comments }) => [title, comments])).toEqual([['Feature Counting', 3]]);
    expect(doubts).toEqual([]);
  });

  it('may name an organisation below an abstract without a date', () => {
    const cards = [
      card('Feature Counting', 'Carnegie Mellon University', '101'),
      card('Layers', '4 authors'),
    ];
    const { entries } = parse(`Daily Papers\n\nOct 2\n\n${cards.join('\n\n-\n\n')}`);
    expect(entries[0]).toMatchObject({ organisation: 'Carnegie Mellon University', abstract });
  });
});

describe('a table', () => {
  it('may have tabs between its columns', () => {
    const { entries } = parse('arxiv_id\ttitle\tupvotes\n2609.01234\tFeature Counting\t12\n');
    expect(entries).toMatchObject([{ title: 'Feature Counting', arxiv: '2609.01234', upvotes: 12 }]);
  });

  it('has one author in "Bee, Ann"', () => {
    const { entries } = parse('Title;Authors;DOI\nFeature Counting;Bee, Ann;10.1145/3292500\n');
    expect(entries[0]?.authors).toEqual(['Ann Bee']);
  });
});

describe('a reading list', () => {
  it('takes neither an address without scheme nor an open bracket for words', () => {
    const { entries } = parse(
      'arxiv.org/abs/2609.01234v3\n1. What Layers Keep (https://arxiv.org/abs/2609.01239)\n',
    );
    expect(entries.map(({ title }) => title)).toEqual([undefined, 'What Layers Keep']);
  });
});

it('refuses a line that no listing has, by its number', () => {
  expect(() => parse(`Daily Papers\n\n${'word '.repeat(50_000)}`)).toThrow(/:3: error \(long-line\)/);
});
