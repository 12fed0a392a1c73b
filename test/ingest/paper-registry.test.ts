import { expect, it } from 'vitest';
import { PaperRegistry } from '../../src/ingest/paper-registry.ts';

const register = (entry: Parameters<PaperRegistry['register']>[0]) =>
  new PaperRegistry([], new Map()).register(entry).id;

it('makes the id of a title, or else of what is known', () => {
  const arxiv = '2510.01234';
  expect(register({ title: 'A title', arxiv })).toBe('a-title');
  expect(register({ title: '…', arxiv })).toBe('arxiv-2510-01234');
  expect(register({ title: '…', doi: '10.1000/xyz' })).toBe('doi-10-1000-xyz');
  expect(register({ title: '…', abstract: 'We show.' })).toMatch(/^paper-/);
  expect(register({ abstract: '— …', arxiv })).toBe('arxiv-2510-01234');
  expect(register({ arxiv })).toBe('arxiv-2510-01234');
});

it('keeps an id that was given before, whatever it is made of', () => {
  const title = '…';
  const published = {
    id: '2025-10-29',
    papers: [{ id: 'paper-1abc', title, abstract: 'We show.' }],
  } as unknown as ConstructorParameters<typeof PaperRegistry>[0][number];
  const { id, isNew } = new PaperRegistry([published], new Map()).register({ title, arxiv: '2510.01234' });
  expect({ id, isNew }).toEqual({ id: 'paper-1abc', isNew: false });
});
