import { describe, expect, it } from 'vitest';
import type { Appearance, Archive, Paper } from '../../src/model.ts';
import { findMostDiscussed } from '../../src/plots/most-discussed.ts';
import { buildPeriods } from '../../src/plots/periods.ts';
import { findReturningAuthors } from '../../src/plots/returning-authors.ts';
import { buildTopicShares } from '../../src/plots/topic-shares.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';

describe('most discussed', () => {
  /** Comments by paper, one number for each of its appearances, oldest first. */
  function withComments(archive: Archive, comments: Readonly<Record<string, readonly number[]>>): Archive {
    const papers = new Map<string, Paper>();
    for (const paper of archive.papers.values()) {
      const [first, ...others] = paper.appearances;
      const counted = (appearance: Appearance, index: number): Appearance => ({
        ...appearance,
        comments: comments[paper.id]?.[index],
      });
      const appearances = [
        counted(first, 0),
        ...others.map((each, index) => counted(each, index + 1)),
      ] as const;
      papers.set(paper.id, { ...paper, appearances: [appearances[0], ...appearances.slice(1)] });
    }
    return { ...archive, papers };
  }

  const archive = buildSampleArchive([
    { day: '2025-01-01', papers: [{ id: 'twice' }, { id: 'early' }, { id: 'silent' }] },
    { day: '2025-02-01', papers: [{ id: 'twice' }, { id: 'late' }] },
  ]);

  it('takes the highest count of a paper, not the sum, and the issue that gave it', () => {
    const { papers, withComments: total } = findMostDiscussed(
      withComments(archive, { twice: [4, 6], early: [9], late: [0] }),
      10,
    );
    expect(papers.map(({ paper, comments, appearance }) => [paper.id, comments, appearance.issue])).toEqual([
      ['early', 9, '2025-01-01'],
      ['twice', 6, '2025-02-01'],
    ]);
    expect(total).toBe(2);
  });

  it('keeps the order of the archive among equals, and says how many it left out', () => {
    const counted = withComments(archive, { twice: [3, 3], early: [3], late: [3] });
    const { papers, withComments: total } = findMostDiscussed(counted, 2);
    expect(papers.map(({ paper }) => paper.id)).toEqual(['late', 'twice']);
    expect(papers[1]?.appearance.issue).toBe('2025-01-01');
    expect(total).toBe(3);
  });
});

describe('returning authors', () => {
  const archive = buildSampleArchive([
    {
      day: '2025-01-01',
      papers: [
        { id: 'a', authors: ['Ada', 'Bo', 'Cy', 'Di'] },
        { id: 'b', authors: ['Di'] },
      ],
    },
    { day: '2025-02-01', papers: [{ id: 'a' }, { id: 'c', authors: ['Ada', 'Bo'] }] },
    { day: '2025-03-01', papers: [{ id: 'd', authors: ['Bo'] }] },
  ]);
  const periods = buildPeriods(archive.issues);

  it('have new papers in two issues: one paper listed twice, or two in one issue, is no return', () => {
    const { authors, returning } = findReturningAuthors(archive, periods, 10);
    expect(authors.map(({ author, total, issues }) => [author.name, total, issues])).toEqual([
      ['Bo', 3, 3],
      ['Ada', 2, 2],
    ]);
    expect(returning).toBe(2);
  });

  it('have each paper once, in the issue that carried it first', () => {
    const [bo] = findReturningAuthors(archive, periods, 1).authors;
    expect(bo?.papers).toEqual([['a'], ['c'], ['d']]);
  });
});

describe('topic shares', () => {
  it('are parts of the period’s different papers, largest topic first', () => {
    const archive = buildSampleArchive([
      {
        day: '2025-01-01',
        papers: [{ id: 'a', topics: ['x'] }, { id: 'b', topics: ['x', 'y'] }, { id: 'c' }, { id: 'd' }],
      },
      { day: '2025-02-01', papers: [{ id: 'a' }, { id: 'e', topics: ['x'] }] },
      { day: '2025-03-01', papers: [] },
    ]);
    const [first, second, ...others] = buildTopicShares(archive, buildPeriods(archive.issues));
    expect(others).toEqual([]);
    expect(first?.topic.id).toBe('x');
    expect(first?.total).toBe(3);
    expect(first?.cells).toEqual([
      { papers: 2, share: 0.5 },
      { papers: 2, share: 1 },
      { papers: 0, share: 0 },
    ]);
    expect(second?.cells.map(({ papers }) => papers)).toEqual([1, 0, 0]);
  });
});
