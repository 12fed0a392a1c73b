import { describe, expect, it } from 'vitest';
import type { IssueEntry } from '../../src/content/issue-file.ts';
import { paperOf } from './one-paper.ts';

describe('the title of an entry without one', () => {
  const untitled = { title: undefined as never };
  const bare = { ...untitled, abstract: undefined as never };
  const titleOf = (entry: Partial<IssueEntry>) => paperOf({ entries: [entry] })?.title.plain;

  it('is the first twelve words of the abstract', () => {
    expect(titleOf({ ...untitled, abstract: 'a b c d e f g h i j k l m n o p.' })).toBe(
      'a b c d e f g h i j k l …',
    );
    expect(titleOf({ ...untitled, abstract: 'Short one.' })).toBe('Short one. …');
  });

  it('is else an identifier', () => {
    expect(titleOf({ ...bare, arxiv: '2412.00001', doi: '10.1000/1' })).toBe('arXiv:2412.00001');
    expect(titleOf({ ...bare, doi: '10.1000/1', openreview: 'abcdef' })).toBe('doi:10.1000/1');
    expect(titleOf({ ...bare, openreview: 'abcdef' })).toBe('OpenReview abcdef');
    expect(titleOf(bare)).toBe('Untitled');
  });
});
