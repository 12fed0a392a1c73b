/** OpenReview's pages of one paper each, copied. */
import { expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

const abstract =
  'We study what is between two things, and find that there is more of it than one would think. It is small.';
const days =
  'Published: 22 Jan 2025, Last Modified: 11 Mar 2025ICLR 2025 PosterEveryoneRevisionsBibTeXCC BY 4.0';
const below =
  'Primary Area: generative models\nCode Of Ethics: I acknowledge that I and all co-authors of this work have read it.\nSubmission Number: 1234\nFilter by reply type...\nFilter by author...\nPaper Decision\nDecision\nProgram Chairs\n22 Jan 2025, 05:33 (modified: 11 Feb 2025, 14:43)\nDecision: Accept (Poster)\nOfficial Review of Submission1234 by Reviewer abcd\nSummary: The paper is good.\n';
const page = `Go to ICLR 2025 Conference homepage\nWhat Is Between: 2 Things\nDownload PDF\nAnn Bee, Cid van Dee, Eve Foe\n${days}\nKeywords: things, between\nTL;DR: There is something between.\nAbstract: ${abstract}\n${below}`;
const paper = {
  title: 'What Is Between: 2 Things',
  authors: ['Ann Bee', 'Cid van Dee', 'Eve Foe'],
  authorCount: 3,
  venue: 'ICLR 2025',
  abstract,
  note: 'There is something between.',
};

it('reads a page, and nothing of its reviews', () => {
  const { format, entries, doubts, diagnostics } = read(page);
  expect(format).toBe('openreview-page');
  expect(entries).toMatchObject([paper]);
  expect(entries).toHaveLength(1);
  expect(doubts).toEqual([]);
  expect(diagnostics).toEqual([]);
});

it.each([
  [
    'details on lines of their own',
    days,
    'Published: 22 Jan 2025, Last Modified: 11 Mar 2025\nICLR 2025 Poster\nEveryone\nRevisions\nBibTeX\nCC BY 4.0',
  ],
  ['no button', 'Download PDF\n', ''],
  ['marks behind names', 'Ann Bee, Cid', 'Ann Bee*, Cid'],
  ['an abstract below its label', 'Abstract: ', 'Abstract:\n'],
])('reads %s', (_what, from, to) => {
  expect(read(page.replace(from, to)).entries).toMatchObject([paper]);
});

it.each([
  ['the address above', `https://openreview.net/forum?id=AbCdEfGhIj\n${page}`, { openreview: 'AbCdEfGhIj' }],
  [
    'an author without a family name',
    page.replace('Cid van Dee', 'Cid'),
    { authors: ['Ann Bee', 'Cid', 'Eve Foe'] },
  ],
  [
    'a paper under review',
    page.replace('Published', 'Submitted').replace('ICLR 2025 Poster', 'Submitted to ICLR 2025'),
    { venue: undefined },
  ],
  [
    'anonymous authors',
    page.replace('Ann Bee, Cid van Dee, Eve Foe', 'Anonymous'),
    { title: paper.title, authors: undefined, abstract },
  ],
])('reads %s', (_what, text, expected) => {
  expect(read(text).entries).toMatchObject([expected]);
});

it('reads pages below one another', () => {
  const { entries } = read(`${page}\n${page.replace('What Is Between', 'Is It More')}`);
  expect(entries).toMatchObject([paper, { title: 'Is It More: 2 Things', abstract }]);
});

it('names a page that is cut off', () => {
  const cut = page.slice(0, page.indexOf('Keywords'));
  const { entries, diagnostics } = read(page + cut);
  expect(entries).toHaveLength(1);
  expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'unread-item', line: 25 }]);
  expect(() => read(cut)).toThrow(ContentError);
});
