import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Fact } from '../../src/content/facts-file.ts';
import { sampleContent, sampleEntry, sampleIssue } from './sample-content.ts';

const why = 'because a test says so';
const two = [
  sampleIssue('2025-01-01', 1, [
    sampleEntry('alpha', { authorCount: 3, firstDate: '2024-12-01' }),
    sampleEntry('beta', { comments: 4 }),
  ]),
  sampleIssue('2025-02-01', 2, [
    sampleEntry('gamma'),
    sampleEntry('alpha', { comments: 7, firstLine: 21, lastLine: 27 }),
  ]),
];

describe('the archive', () => {
  const archive = buildArchive(sampleContent({ issues: two }));

  it('has issues newest first, knowing their neighbours', () => {
    expect(archive.issues.map(({ id, older, newer }) => [id, older, newer])).toEqual([
      ['2025-02-01', '2025-01-01', undefined],
      ['2025-01-01', undefined, '2025-02-01'],
    ]);
  });

  it('has each paper once, by first appearance: newest issue first, then the listing\u2019s order', () => {
    expect([...archive.papers.keys()]).toEqual(['gamma', 'alpha', 'beta']);
  });

  it('keeps every appearance with place, comments and lines', () => {
    // What these listings don't say; both issues are of one capture.
    const unsaid = {
      upvotes: undefined,
      organisation: undefined,
      announceType: undefined,
      note: undefined,
      source: 0,
      alsoIn: [],
    };
    expect(archive.papers.get('alpha')?.appearances).toEqual([
      {
        ...unsaid,
        paper: 'alpha',
        issue: '2025-01-01',
        position: 1,
        comments: undefined,
        lines: { first: 13, last: 19 },
      },
      {
        ...unsaid,
        paper: 'alpha',
        issue: '2025-02-01',
        position: 2,
        comments: 7,
        lines: { first: 21, last: 27 },
      },
    ]);
  });

  it('has years of first dates only where there is one', () => {
    expect(archive.years).toEqual([{ year: 2024, papers: ['alpha'] }]);
  });
});

describe('which source a field comes from', () => {
  const fact: Fact = {
    title: 'A Title From Facts',
    arxiv: '2412.00001',
    authors: ['Ada Lovelace', 'Charles Babbage', 'Mary Somerville'],
    firstDate: '2024-12-02',
    venue: 'ICLR 2025',
    confidence: 'likely',
  };

  it('is the dump before the facts, and the facts where the dump is silent', () => {
    const issues = [
      sampleIssue('2025-01-01', 1, [sampleEntry('alpha', { authorCount: 3, firstDate: '2024-12-01' })]),
    ];
    const paper = buildArchive(sampleContent({ issues, facts: { alpha: fact } })).papers.get('alpha');
    expect(paper).toMatchObject({
      title: { plain: 'alpha' },
      firstDate: '2024-12-01',
      authorCount: 3,
      venue: { label: 'ICLR 2025' },
      identifiers: { arxiv: '2412.00001' },
      provenance: {
        title: 'dump',
        firstDate: 'dump',
        authors: 'facts',
        venue: 'facts',
        identifiers: 'facts',
        factsConfidence: 'likely',
      },
    });
    expect(paper?.authors.map(({ name }) => name)).toEqual(fact.authors);
  });

  it('is a correction before all', () => {
    const corrections = { papers: [{ paper: 'alpha', title: 'Corrected', firstDate: '2024-11-30', why }] };
    const paper = buildArchive(
      sampleContent({ issues: two, facts: { alpha: fact }, corrections }),
    ).papers.get('alpha');
    expect(paper).toMatchObject({
      id: 'alpha',
      title: { plain: 'Corrected' },
      firstDate: '2024-11-30',
      provenance: { title: 'correction', firstDate: 'correction' },
    });
  });

  it('is the facts\u2019 title for an entry without one, else the abstract\u2019s first words', () => {
    const untitled = sampleEntry('alpha', { title: undefined as never });
    const issues = [sampleIssue('2025-01-01', 1, [untitled])];
    expect(
      buildArchive(sampleContent({ issues, facts: { alpha: fact } })).papers.get('alpha')?.title.plain,
    ).toBe('A Title From Facts');
    expect(buildArchive(sampleContent({ issues })).papers.get('alpha')?.title.plain).toMatch(/^About alpha/);
  });
});

describe('corrections by hand', () => {
  it('merge two ids into one paper with both appearances', () => {
    const { papers, issueById } = buildArchive(
      sampleContent({ issues: two, corrections: { merge: [{ keep: 'beta', drop: 'gamma', why }] } }),
    );
    expect([...papers.keys()]).toEqual(['alpha', 'beta']);
    expect(papers.get('beta')?.appearances.map(({ issue }) => issue)).toEqual(['2025-01-01', '2025-02-01']);
    expect(issueById.get('2025-02-01')?.appearances[0]?.paper).toBe('beta');
  });

  it('split one appearance off into a paper of its own', () => {
    const split = [{ issue: '2025-02-01', position: 2, paper: 'other-alpha', why }];
    const { papers } = buildArchive(sampleContent({ issues: two, corrections: { split } }));
    expect(papers.get('alpha')?.appearances).toHaveLength(1);
    expect(papers.get('other-alpha')?.appearances).toMatchObject([{ issue: '2025-02-01', position: 2 }]);
  });

  it('that fit nothing are told', () => {
    const corrections = {
      merge: [{ keep: 'beta', drop: 'nobody', why }],
      papers: [{ paper: 'nobody-else', title: 'X', why }],
      topics: [{ paper: 'alpha', topics: ['no-such-topic'], why }],
      text: [{ paper: 'alpha', field: 'abstract', replace: 'not there', with: 'x', why }],
    };
    const { diagnostics } = buildArchive(sampleContent({ issues: two, corrections }));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['unknown-paper', 'unknown-topic']),
    );
    expect(diagnostics.some(({ reason }) => reason.includes('not there'))).toBe(true);
  });
});

describe('facts that contradict their dump', () => {
  const dated = [
    sampleIssue('2025-01-01', 1, [
      sampleEntry('alpha', { authorCount: 3, firstDate: '2024-10-07' }),
      sampleEntry('beta'),
    ]),
  ];
  const check = (facts: Readonly<Record<string, Fact>>) =>
    buildArchive(sampleContent({ issues: dated, facts })).diagnostics;

  it.each<[string, Fact, string, RegExp]>([
    [
      'two authors more',
      { authorCount: 5, confidence: 'verified' },
      'fact-author-count',
      /line 19 says 3 authors; the facts say 5/,
    ],
    [
      'another first date',
      { firstDate: '2024-10-10', confidence: 'verified' },
      'fact-first-date',
      /2024-10-07; the facts say 2024-10-10/,
    ],
    [
      'an arXiv id of another season',
      { arxiv: '2501.00001', confidence: 'verified' },
      'fact-arxiv-month',
      /2024-10-07.*2501\.00001/,
    ],
    [
      'another title',
      { title: 'Omega', confidence: 'verified' },
      'fact-title',
      /"alpha"; the facts say "Omega"/,
    ],
  ])('%s: a warning names both', (_what, fact, rule, reason) => {
    expect(check({ alpha: fact })).toMatchObject([
      { severity: 'warning', rule, reason: expect.stringMatching(reason), file: 'content/facts/sample.yaml' },
    ]);
  });

  it.each<[string, Fact]>([
    ['one author more', { authorCount: 4, confidence: 'verified' }],
    ['two days later', { firstDate: '2024-10-09', confidence: 'verified' }],
    ['the next month\u2019s id', { arxiv: '2411.00001', confidence: 'verified' }],
    ['an old-style id of the same month', { arxiv: 'hep-th/2410001', confidence: 'verified' }],
    ['a title in other marks', { title: 'ALPHA!', confidence: 'verified' }],
  ])('%s is no contradiction', (_what, fact) => {
    expect(check({ alpha: fact })).toEqual([]);
  });

  it('about nobody, and one arXiv id for two papers, are told', () => {
    const same: Fact = { arxiv: '2410.00001', confidence: 'verified' };
    expect(check({ alpha: same, beta: same, nobody: same }).map(({ rule }) => rule)).toEqual([
      'fact-without-paper',
      'same-arxiv-id',
    ]);
  });
});
