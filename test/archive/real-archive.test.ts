import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../src/archive/build-archive.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

describe('the real archive', () => {
  const archive = frozenArchive();

  it('has no error, and tells the one fact that contradicts its dump', () => {
    expect(errorsOf(archive)).toEqual([]);
    const warnings = archive.diagnostics.filter(({ severity }) => severity === 'warning');
    expect(warnings).toMatchObject([
      { rule: 'fact-arxiv-month', reason: expect.stringContaining('mathematical-modelling-of-flow') },
    ]);
  });

  it('has facts for every paper, and real titles for the untitled 25', () => {
    const orals = archive.issueById.get('2024-12-10')?.appearances ?? [];
    expect(orals).toHaveLength(25);
    for (const { paper } of orals) expect(archive.papers.get(paper)?.provenance.title).toBe('facts');
    for (const paper of archive.papers.values())
      expect(paper.provenance.factsConfidence, paper.id).toBeDefined();
  });

  it('resolves every id that its lists hold', () => {
    for (const { appearances } of archive.issues)
      for (const { paper } of appearances) expect(archive.papers.has(paper), paper).toBe(true);
    for (const list of [
      ...archive.topics.values(),
      ...archive.authors.values(),
      ...archive.venues.values(),
      ...archive.years,
    ]) {
      for (const paper of list.papers) expect(archive.papers.has(paper), paper).toBe(true);
    }
    for (const paper of archive.papers.values()) {
      for (const topic of paper.topics) expect(archive.topics.has(topic), topic).toBe(true);
      for (const { id } of paper.authors) expect(archive.authors.has(id), id).toBe(true);
      for (const { paper: other } of paper.related) expect(archive.papers.has(other), other).toBe(true);
    }
  });
});
