/** Semantic Scholar's page of results, copied. */
import { expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

const head =
  'Skip to main content\nAbout 1,230 results for “things”\nFields of Study\nDate Range\nHas PDF\nSort by Relevance\n\n';
const first =
  'What Is Between: A Study\nA. Bee, C. van Dee, +3 authors, E. Foe\nComputer Science\nArXiv\n2 January 2024\nTLDR\nThis work studies things.Expand\n23 Citations (PDF)\n[PDF]\nSave\nAlert\n\n';
const second =
  'Are Things 3 Times Faster?\nG. Hao, Ida Jones\nComputer Science, Mathematics\nNeural Information Processing Systems\n12 December 2023\n5 Citations\nView PDF on arXiv\nSave\nAlert\n\n';
const third =
  'Rivers\nKen Kay\nEnvironmental Science\nJournal of Rivers\n2022\nTLDR\nRivers are deep.Expand\n104 Citations (PDF)\nSave\nAlert\n';
const papers = [
  {
    title: 'What Is Between: A Study',
    authors: ['A. Bee', 'C. van Dee'],
    authorCount: 6,
    venue: undefined,
    firstDate: { year: 2024, month: 1, day: 2 },
    abstract: undefined,
    lines: { first: 8, last: 18 },
  },
  {
    title: 'Are Things 3 Times Faster?',
    authors: ['G. Hao', 'Ida Jones'],
    authorCount: 2,
    venue: 'Neural Information Processing Systems',
    firstDate: { year: 2023, month: 12, day: 12 },
  },
  { title: 'Rivers', authors: ['Ken Kay'], venue: 'Journal of Rivers', firstMonth: '2022' },
];

it('reads a page of results, without a model’s summaries', () => {
  const { format, entries, doubts, diagnostics } = read(head + first + second + third);
  expect(format).toBe('semantic-scholar-page');
  expect(entries).toMatchObject(papers);
  expect(entries).toHaveLength(3);
  expect(doubts).toEqual([]);
  expect(diagnostics).toEqual([]);
});

it('reads details on one line, and a blank line between details', () => {
  const text = (head + first + second + third)
    .replace('Computer Science\nArXiv\n2 J', 'Computer Science · ArXiv · 2 J')
    .replace('3\n5 Citations', '3\n\n5 Citations')
    .replaceAll('Save\nAlert', 'Save Alert');
  expect(read(text).entries.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
});

it('names a result whose names are glued to one another', () => {
  const { entries, diagnostics } = read(head + first + second.replace('Hao, Ida', 'HaoIda') + third);
  expect(entries.map(({ title }) => title)).toEqual([papers[0]?.title, 'Rivers']);
  expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'unread-item', line: 20 }]);
});

it('is none without its buttons', () => {
  expect(() => read((head + third).replace(/Save\nAlert\n/g, ''))).toThrow(ContentError);
});
