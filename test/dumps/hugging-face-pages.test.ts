/** Hugging Face's pages of one paper each, copied from a browser or clipped. */
import { expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

const abstract =
  'We study what is between two things, and find that there is more of it than one would think. It is small.';
const below =
  'View arXiv page\nView PDF\nGitHub\n12\nAdd to collection\n\nCommunity\nannbee\nPaper author\nJan 3\nWe are happy to share it!\nSome Similar Paper (2023)\nModels citing this paper\n0\nCite arxiv.org/abs/2401.01234 in a model README.md to link it from this page.\n';
const page = `Hugging Face\nModels\nPapers\narxiv:2401.01234\n\nWhat Is Between: 2 Things\nPublished on Jan 2\n· Submitted by\nAnn Bee\non Jan 3\n#2 Paper of the day\nUpvote\n23\n\n+15\nAuthors:\nAnn Bee\n,\n\nCid van Dee\n,\nEve Foe\n\nAbstract\n${abstract}\n${below}`;
const paper = {
  title: 'What Is Between: 2 Things',
  arxiv: '2401.01234',
  authors: ['Ann Bee', 'Cid van Dee', 'Eve Foe'],
  authorCount: 3,
  firstDate: { year: 2024, month: 1, day: 2 },
  upvotes: 23,
  abstract,
};

it('reads a page as it is copied, and nothing of its comments', () => {
  const { format, entries, doubts, diagnostics } = read(page);
  expect(format).toBe('hugging-face-page');
  expect(entries).toMatchObject([paper]);
  expect(entries).toHaveLength(1);
  expect(doubts).toEqual([]);
  expect(diagnostics).toEqual([]);
});

it('counts votes by the thousand', () => {
  expect(read(page.replace('\n23\n', '\n1.2k\n')).entries[0]?.upvotes).toBe(1200);
});

it.each([
  ['names on one line', 'Ann Bee\n,\n\nCid van Dee\n,\nEve Foe', 'Ann Bee, Cid van Dee, Eve Foe'],
  ['a name a line', 'Ann Bee\n,\n\nCid van Dee\n,\nEve Foe', 'Ann Bee\nCid van Dee\nEve Foe'],
  ['commas behind names', 'Ann Bee\n,\n\nCid van Dee\n,\nEve Foe', 'Ann Bee,\nCid van Dee,\nEve Foe'],
  ['names behind the label', 'Authors:\nAnn Bee\n,\n\nCid van Dee\n,', 'Authors: Ann Bee, Cid van Dee,'],
  ['votes behind their word', 'Upvote\n23', 'Upvote 23'],
  [
    'buttons on one line',
    'View arXiv page\nView PDF\nGitHub\n12\nAdd to collection',
    'View arXiv page View PDF GitHub 12 Add to collection',
  ],
  [
    'a summary by a model',
    'Abstract\n',
    'Abstract\nA study shows that small things are between.\nAI-generated summary\n',
  ],
  [
    'a summary below its label',
    'Abstract\n',
    'Abstract\nAI-generated summary\n\nA study shows that small things are between.\n\n',
  ],
  ['an organisation', '#2 Paper of the day', '#2 Paper of the day\nBee University'],
  ['its year', 'Published on Jan 2', 'Published on Jan 2, 2024'],
  [
    'an abstract above its list of models',
    'View arXiv page\nView PDF\nGitHub\n12\nAdd to collection\n\nCommunity',
    'Community 3',
  ],
  ['a title of two lines', 'Is Between: 2', 'Is\nBetween: 2'],
])('reads %s', (_what, from, to) => {
  const { entries, doubts } = read(page.replace(from, to));
  expect(entries).toMatchObject([paper]);
  expect(doubts).toEqual([]);
});

it('reads Markdown with links', () => {
  const { entries } = read(
    `[arxiv:2401.01234](https://huggingface.co/papers/2401.01234)\n\n# What Is Between: 2 Things\n\nPublished on Jan 2, 2024\n\n[Upvote 23](https://huggingface.co/login?next=%2Fpapers%2F2401.01234)\n\nAuthors:\n\n[Ann Bee](https://huggingface.co/annbee), Cid van Dee, Eve Foe\n\n## Abstract\n\n${abstract}\n\n[View arXiv page](https://arxiv.org/abs/2401.01234) [View PDF](https://arxiv.org/pdf/2401.01234) [GitHub 12](https://github.com/bee/dee) [Add to collection](https://huggingface.co/login)\n\n## Community\n`,
  );
  expect(entries).toMatchObject([
    { ...paper, resources: [{ kind: 'code', url: 'https://github.com/bee/dee' }] },
  ]);
});

it('reads pages below one another', () => {
  const other = page
    .replaceAll('2401.01234', '2402.09876')
    .replace('What Is Between', 'Is It More')
    .replace('Jan 2', 'Jan 31')
    .replace('23\n', '-\n');
  const { entries } = read(`${page}\n${other}`);
  expect(entries).toMatchObject([
    paper,
    {
      title: 'Is It More: 2 Things',
      arxiv: '2402.09876',
      firstDate: { year: 2024, month: 1, day: 31 },
      upvotes: undefined,
    },
  ]);
});

it('takes a first line such as "Community detection …" for the abstract', () => {
  const { entries } = read(page.replace(abstract, `Community detection is hard. ${abstract}`));
  expect(entries[0]?.abstract).toBe(`Community detection is hard. ${abstract}`);
});

it('keeps a day without a year that the identifier cannot say', () => {
  const { entries } = read(page.replace('Published on Jan 2', 'Published on Nov 2'));
  expect(entries[0]?.firstDate).toEqual({ year: undefined, month: 11, day: 2 });
});

it('names a page that is cut off', () => {
  const cut = page.slice(0, page.indexOf('Abstract\n')).replaceAll('2401.01234', '2401.09876');
  const { entries, diagnostics } = read(page + cut);
  expect(entries).toHaveLength(1);
  expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'unread-item', line: 47 }]);
  expect(() => read(cut)).toThrow(ContentError);
});
