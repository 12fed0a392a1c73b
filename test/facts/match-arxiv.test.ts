/** How near is near enough, up to the last day and author that agrees. */
import { expect, it } from 'vitest';
import type { ArxivEntry } from '../../src/facts/arxiv-atom.ts';
import { matchArxiv } from '../../src/facts/match-arxiv.ts';

const found: ArxivEntry = {
  id: '2403.00001',
  title: 'On Mambas',
  firstDate: '2024-03-02',
  authors: ['Ada One', 'Ben Two', 'Cy Three'],
  primaryClass: undefined,
  doi: undefined,
  journalReference: undefined,
};

const kindOf = (firstDate: string | undefined, authorCount: number | undefined, title = 'On Mambas') =>
  matchArxiv({ title, firstDate, authorCount }, [found]).kind;

it.each([
  ['2024-03-02', 'accepted'],
  ['2024-03-04', 'accepted'],
  ['2024-02-29', 'accepted'],
  ['2024-03-05', 'unproved'],
  ['2024-02-28', 'unproved'],
  [undefined, 'unproved'],
])('a first date of %s, against 2 March 2024: %s', (firstDate, kind) => {
  expect(kindOf(firstDate, undefined)).toBe(kind);
});

it.each([
  [3, 'accepted'],
  [2, 'accepted'],
  [4, 'accepted'],
  [1, 'unproved'],
  [5, 'unproved'],
])('%i authors against 3: %s', (authorCount, kind) => {
  expect(kindOf(undefined, authorCount)).toBe(kind);
});

it('one agreement is enough, another title is none', () => {
  expect(kindOf('2024-03-02', 30)).toBe('accepted');
  expect(kindOf('2020-01-01', 3)).toBe('accepted');
  expect(kindOf('2024-03-02', 3, 'On Mamba')).toBe('not-found');
  expect(kindOf('2024-03-02', 3, '!')).toBe('not-found');
});

it('of several, the one that agrees twice; two that agree alike are for a person', () => {
  const other = { ...found, id: '2403.00002', authors: ['Ada One'] };
  const wanted = { title: 'On Mambas', firstDate: '2024-03-02', authorCount: 3 };
  expect(matchArxiv(wanted, [other, found])).toMatchObject({ kind: 'accepted', entry: { id: found.id } });
  expect(matchArxiv(wanted, [{ ...found, id: '2403.00003' }, found])).toMatchObject({ kind: 'ambiguous' });
});
