/** Which differences between facts and dumps count as contradictions, including the limits. */
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Fact } from '../../src/content/facts-file.ts';
import type { IssueEntry } from '../../src/content/issue-file.ts';
import { sampleContent, sampleEntry, sampleIssue } from './sample-content.ts';

/** Rules of the warnings for one paper with these facts. */
function rules(entry: Partial<IssueEntry>, fact: Partial<Fact>): string[] {
  const issues = [sampleIssue('2024-12-10', 1, [sampleEntry('alpha', entry)])];
  const facts = { alpha: { confidence: 'verified', ...fact } as Fact };
  return buildArchive(sampleContent({ issues, facts })).diagnostics.map(({ rule }) => rule);
}

describe('facts and dump', () => {
  it.each([
    ['the same day', '2024-03-02', []],
    ['two days later', '2024-03-04', []],
    ['two days earlier', '2024-02-29', []],
    ['three days later', '2024-03-05', ['fact-first-date']],
    ['three days earlier', '2024-02-28', ['fact-first-date']],
    ['a year later', '2025-03-02', ['fact-first-date']],
  ])('first dates: %s', (_what, firstDate, expected) => {
    expect(rules({ firstDate: '2024-03-02' }, { firstDate })).toEqual(expected);
    expect(rules({}, { firstDate })).toEqual([]);
  });

  it.each([
    ['2025-12-31', []],
    ['2026-01-01', ['date-ahead']],
    ['9999-01-01', ['date-ahead']],
  ])('a first date of %s for a paper that was listed in 2024: %j', (firstDate, expected) => {
    expect(rules({}, { firstDate })).toEqual(expected);
    const issues = [sampleIssue('2024-12-10', 1, [sampleEntry('alpha')])];
    const papers = [{ paper: 'alpha', firstDate, why: 'a test', line: 3 }];
    const content = sampleContent({ issues });
    const corrections = { ...content.corrections, papers };
    const found = buildArchive({ ...content, corrections }).diagnostics;
    expect(found.map(({ rule, line }) => [rule, line])).toEqual(expected.map((rule) => [rule, 3]));
  });

  it.each([
    [3, []],
    [4, []],
    [2, []],
    [5, ['fact-author-count']],
    [1, ['fact-author-count']],
  ])('author counts: 3 and %i', (authorCount, expected) => {
    expect(rules({ authorCount: 3 }, { authorCount })).toEqual(expected);
    expect(rules({}, { authorCount })).toEqual([]);
  });

  it('counts the authors that the facts name, rather than the number they give', () => {
    const authors = ['Ada One', 'Ben Two', 'Cy Three'];
    expect(rules({ authorCount: 3 }, { authors })).toEqual([]);
    expect(rules({ authorCount: 5 }, { authors })).toEqual(['fact-author-count']);
  });

  it.each([
    ['2403.00001', []],
    ['2402.00001', []],
    ['2404.00001', []],
    ['2405.00001', ['fact-arxiv-month']],
    ['2401.00001', ['fact-arxiv-month']],
    ['hep-th/9901001', ['fact-arxiv-month']],
  ])('arXiv id %s and a first date in March 2024', (arxiv, expected) => {
    expect(rules({ firstDate: '2024-03-15' }, { arxiv })).toEqual(expected);
  });

  it.each([
    ['hep-th/9901001', '1999-01-20', []],
    ['hep-th/9112001', '1992-01-02', []],
    ['math/0001001', '1999-12-31', []],
    ['math/0001001', '1999-11-30', ['fact-arxiv-month']],
  ])('the old arXiv id %s and %s', (arxiv, firstDate, expected) => {
    expect(rules({ firstDate }, { arxiv })).toEqual(expected);
  });

  it('titles: marks and case don’t count, letters do', () => {
    expect(rules({ title: 'On  Mambas!' }, { title: 'on mambas' })).toEqual([]);
    expect(rules({ title: 'On Mambas' }, { title: 'On Mamba' })).toEqual(['fact-title']);
  });
});

describe('facts alone', () => {
  it('about no paper are named', () => {
    const issues = [sampleIssue('2024-12-10', 1, [sampleEntry('alpha')])];
    const { diagnostics } = buildArchive(
      sampleContent({ issues, facts: { beta: { confidence: 'likely' } } }),
    );
    expect(diagnostics).toMatchObject([
      { rule: 'fact-without-paper', reason: expect.stringContaining('beta') },
    ]);
  });

  it('of two papers with one arXiv id are named, the later one', () => {
    const issues = [
      sampleIssue('2024-12-10', 1, [sampleEntry('alpha'), sampleEntry('beta'), sampleEntry('gamma')]),
    ];
    const arxiv = '2412.00001';
    const { diagnostics } = buildArchive(
      sampleContent({
        issues,
        facts: {
          alpha: { arxiv, confidence: 'verified' },
          beta: { arxiv: '2412.00002', confidence: 'verified' },
          gamma: { arxiv, confidence: 'verified' },
        },
      }),
    );
    expect(diagnostics).toMatchObject([
      { rule: 'same-arxiv-id', reason: `alpha and gamma both have arXiv id ${arxiv}.` },
    ]);
  });

  it('a DOI of two papers is named, in either case, once with their arXiv id', () => {
    const issues = [sampleIssue('2024-12-10', 1, [sampleEntry('alpha'), sampleEntry('beta')])];
    const checked = (alpha: Partial<Fact>, beta: Partial<Fact>) =>
      buildArchive(
        sampleContent({
          issues,
          facts: { alpha: { ...alpha, confidence: 'verified' }, beta: { ...beta, confidence: 'verified' } },
        }),
      ).diagnostics;
    expect(checked({ doi: '10.1000/Bee.1' }, { doi: '10.1000/bee.1' })).toMatchObject([
      { rule: 'same-doi', reason: 'alpha and beta both have DOI 10.1000/bee.1.' },
    ]);
    const arxiv = '2412.00001';
    const both = { arxiv, doi: '10.1000/bee.1' };
    expect(checked(both, both)).toMatchObject([{ rule: 'same-arxiv-id' }]);
    expect(checked({ doi: '10.1000/bee.1' }, { doi: '10.1000/bee.2' })).toEqual([]);
  });

  it('an arXiv id that a listing gives to another paper is named, with the line of the listing', () => {
    const arxiv = '2412.00001';
    const issues = [sampleIssue('2024-12-10', 1, [sampleEntry('alpha'), sampleEntry('beta', { arxiv })])];
    const fact: Fact = { arxiv, confidence: 'verified' };
    expect(buildArchive(sampleContent({ issues, facts: { alpha: fact } })).diagnostics).toMatchObject([
      { rule: 'same-arxiv-id', file: 'content/dumps/daily-papers-2024-12-10.txt', line: 19 },
    ]);
    const twice = [
      sampleIssue('2024-12-10', 1, [sampleEntry('alpha', { arxiv }), sampleEntry('beta', { arxiv })]),
    ];
    expect(buildArchive(sampleContent({ issues: twice })).diagnostics).toMatchObject([
      { rule: 'same-arxiv-id', reason: `alpha and beta both have arXiv id ${arxiv}.` },
    ]);
  });
});
