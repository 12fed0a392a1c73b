/** What each correction does, and what is said of one that can't work: rule, line and words. */
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { checkCorrections } from '../../src/archive/check-corrections.ts';
import { type Corrections, correctionsSchema } from '../../src/content/corrections.ts';
import { sampleContent, sampleEntry, sampleIssue } from './sample-content.ts';

const why = 'because';
const issues = [
  sampleIssue('2025-01-01', 1, [sampleEntry('alpha'), sampleEntry('beta'), sampleEntry('gamma')]),
  sampleIssue('2025-02-01', 2, [sampleEntry('alpha')]),
];
const merge = (keep: string, drop: string, line?: number) => ({
  keep,
  drop,
  why,
  ...(line === undefined ? {} : { line }),
});
const split = (position: number, paper: string, issue = '2025-01-01') => ({ issue, position, paper, why });

const faults = (some: Partial<Corrections>) =>
  checkCorrections({ ...correctionsSchema.parse({}), ...some }, issues).map(({ rule, line, reason }) => [
    rule,
    line,
    reason,
  ]);

describe('merges', () => {
  it('that are sound are not faults', () => {
    expect(faults({ merge: [merge('alpha', 'beta', 2), merge('alpha', 'gamma', 3)] })).toEqual([]);
    expect(faults({})).toEqual([]);
  });

  it('of a paper with itself are one fault, at their line', () => {
    expect(faults({ merge: [merge('alpha', 'alpha', 2)] })).toEqual([
      ['merge-with-itself', 2, 'This merges alpha with itself.'],
    ]);
  });

  it('in a circle of two or three are a fault at each', () => {
    expect(faults({ merge: [merge('alpha', 'beta', 2), merge('beta', 'alpha', 3)] })).toEqual([
      ['merge-circle', 2, 'These merges run in a circle: line 2 keeps alpha, and line 3 drops it.'],
      ['merge-circle', 3, 'These merges run in a circle: line 3 keeps beta, and line 2 drops it.'],
    ]);
    const three = [merge('alpha', 'beta', 2), merge('beta', 'gamma', 3), merge('gamma', 'alpha', 4)];
    expect(faults({ merge: three }).map(([rule, line]) => [rule, line])).toEqual([
      ['merge-circle', 2],
      ['merge-circle', 3],
      ['merge-circle', 4],
    ]);
  });

  it('in a chain say which paper is its end', () => {
    const chain = [merge('alpha', 'beta', 2), merge('beta', 'gamma', 3)];
    const [fault, ...more] = checkCorrections({ ...correctionsSchema.parse({}), merge: chain }, issues);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      severity: 'error',
      rule: 'merge-chain',
      line: 3,
      file: 'content/corrections.yaml',
      reason: 'One merge leads to another: line 3 keeps beta, and line 2 drops it.',
      advice: 'Let both keep alpha.',
    });
  });

  it('into a circle that they are not in themselves are reported too', () => {
    const into = [merge('alpha', 'gamma', 2), merge('beta', 'alpha', 3), merge('alpha', 'beta', 4)];
    expect(faults({ merge: into }).map(([rule, line]) => [rule, line])).toEqual([
      ['merge-circle', 2],
      ['merge-circle', 3],
      ['merge-circle', 4],
    ]);
  });

  it('without lines are “another entry”', () => {
    expect(faults({ merge: [merge('alpha', 'beta'), merge('gamma', 'beta')] })).toEqual([
      ['correction-twice', undefined, 'Two merges say where beta goes: another entry and another entry.'],
    ]);
  });

  it('of unknown papers name each; a paper that a split makes is known', () => {
    expect(faults({ merge: [merge('nobody', 'noone', 5)] })).toEqual([
      ['unknown-paper', 5, 'No paper has the id nobody.'],
      ['unknown-paper', 5, 'No paper has the id noone.'],
    ]);
    expect(faults({ split: [split(1, 'made')], merge: [merge('made', 'beta')] })).toEqual([]);
  });
});

describe('splits', () => {
  it('are sound up to the last position', () => {
    expect(faults({ split: [split(3, 'made')] })).toEqual([]);
    expect(faults({ split: [split(4, 'made')] })).toEqual([
      ['unknown-position', undefined, 'The issue of 2025-01-01 has 3 papers, and none at position 4.'],
    ]);
    expect(faults({ split: [split(1, 'made', '2020-01-01')] })).toEqual([
      ['unknown-issue', undefined, 'There is no issue of 2020-01-01.'],
    ]);
  });

  it('of one appearance twice are a fault; of two issues or positions not', () => {
    expect(faults({ split: [split(1, 'one'), split(1, 'two')] }).map(([rule]) => rule)).toEqual([
      'correction-twice',
    ]);
    expect(faults({ split: [split(1, 'one'), split(2, 'two'), split(1, 'three', '2025-02-01')] })).toEqual(
      [],
    );
  });
});

describe('entries of one paper', () => {
  it('are a fault from the second on, which names the first', () => {
    const papers = [3, 5, 7].map((line) => ({ paper: 'alpha', title: 'A', why, line }));
    expect(faults({ papers })).toEqual([
      ['correction-twice', 5, 'Two entries of "papers" are about alpha: line 3 and line 5.'],
      ['correction-twice', 7, 'Two entries of "papers" are about alpha: line 3 and line 7.'],
    ]);
    const topics = [2, 4].map((line) => ({ paper: 'beta', topics: [], why, line }));
    expect(faults({ topics })).toEqual([
      ['correction-twice', 4, 'Two entries of "topics" are about beta: line 2 and line 4.'],
    ]);
  });
});

describe('corrections without effect', () => {
  const diagnosticsOf = (corrections: unknown) =>
    buildArchive(sampleContent({ issues, corrections })).diagnostics;

  it('are reported once each: a merge and a split that another correction forestalls', () => {
    // The split takes the only appearance of gamma away, so the merge has nothing to act on.
    const corrections = { merge: [merge('alpha', 'gamma')], split: [split(3, 'made')] };
    expect(diagnosticsOf(corrections)).toMatchObject([
      {
        severity: 'warning',
        rule: 'idle-correction',
        reason: 'There is nothing for the merge of gamma to act on.',
        file: 'content/corrections.yaml',
      },
    ]);
    expect(diagnosticsOf({ merge: [merge('alpha', 'gamma')], split: [split(2, 'made')] })).toEqual([]);
  });

  it('about unknown papers are an error, one for each paper, whatever the section', () => {
    const corrections = {
      papers: [{ paper: 'nobody', title: 'X', why }],
      text: [
        { paper: 'nobody', field: 'title', replace: 'a', with: 'b', why },
        { paper: 'noone', field: 'title', replace: 'a', with: 'b', why },
      ],
      topics: [{ paper: 'no-man', topics: [], why }],
    };
    expect(diagnosticsOf(corrections).map(({ severity, rule, reason }) => [severity, rule, reason])).toEqual(
      ['nobody', 'noone', 'no-man'].map((id) => [
        'error',
        'unknown-paper',
        `A correction is about ${id}, and no paper has that id.`,
      ]),
    );
  });

  it('are told with the first line that names an unknown paper or topic', () => {
    const content = sampleContent({ issues });
    const corrections: Corrections = {
      ...content.corrections,
      papers: [{ paper: 'nobody', title: 'X', why, line: 7 }],
      text: [{ paper: 'nobody', field: 'title', replace: 'a', with: 'b', why, line: 9 }],
      topics: [{ paper: 'alpha', topics: ['nonsense'], why, line: 11 }],
    };
    const { diagnostics } = buildArchive({ ...content, corrections });
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['unknown-paper', 7],
      ['unknown-topic', 11],
    ]);
  });
});

describe('corrections of text', () => {
  it('are made in the field that they name, in order, and repaired afterwards', () => {
    const text = [
      { paper: 'alpha', field: 'abstract', replace: 'About', with: 'Around', why },
      { paper: 'alpha', field: 'abstract', replace: 'alpha.', with: 'omega.', why },
      { paper: 'beta', field: 'title', replace: 'beta', with: 'Beta --- two', why },
    ];
    const { papers, diagnostics } = buildArchive(sampleContent({ issues, corrections: { text } }));
    expect(diagnostics).toEqual([]);
    expect(papers.get('alpha')).toMatchObject({
      title: { plain: 'alpha' },
      abstract: { plain: 'Around omega.' },
    });
    expect(papers.get('beta')).toMatchObject({
      title: { plain: 'Beta—two' },
      abstract: { plain: 'About beta.' },
    });
  });

  it('in an abstract that a paper does not have are an error', () => {
    const bare = [
      sampleIssue('2025-01-01', 1, [sampleEntry('alpha', { abstract: undefined }), sampleEntry('beta')]),
    ];
    const text = [
      { paper: 'alpha', field: 'abstract', replace: 'About', with: 'Around', why },
      { paper: 'beta', field: 'abstract', replace: 'About', with: 'Around', why },
    ];
    const { diagnostics } = buildArchive(sampleContent({ issues: bare, corrections: { text } }));
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        rule: 'text-correction',
        reason: 'The text “About” is not found in the abstract of alpha.',
      },
    ]);
  });
});

describe('corrections of titles', () => {
  it('warn where another paper has the title; of a merged one they do not', () => {
    const papers = [{ paper: 'alpha', title: 'BETA', why }];
    const of = (corrections: unknown) => buildArchive(sampleContent({ issues, corrections })).diagnostics;
    expect(of({ papers })).toMatchObject([
      {
        severity: 'warning',
        rule: 'same-title',
        reason: 'This gives alpha the title that beta has; they stay two papers.',
        advice: 'If they are one, merge them.',
      },
    ]);
    expect(of({ papers, merge: [merge('alpha', 'beta')] })).toEqual([]);
    expect(of({ papers: [{ paper: 'alpha', title: 'Other', why }] })).toEqual([]);
  });
});
