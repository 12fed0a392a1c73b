/** The archive's order, its years, issues with their captures, and resources. */
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { collectResources } from '../../src/archive/collect-resources.ts';
import { sampleContent, sampleEntry, sampleIssue } from './sample-content.ts';

describe('years', () => {
  it('are newest first, each with its papers in the archive’s order; a month is enough', () => {
    const issues = [
      sampleIssue('2025-01-01', 1, [
        sampleEntry('alpha', { firstDate: '2023-05-01' }),
        sampleEntry('beta', { firstMonth: '2024-11' }),
        sampleEntry('gamma', { firstDate: '2024-02-01' }),
        sampleEntry('delta'),
        sampleEntry('epsilon', { firstDate: '2022-01-01' }),
      ]),
    ];
    expect(buildArchive(sampleContent({ issues })).years).toEqual([
      { year: 2024, papers: ['beta', 'gamma'] },
      { year: 2023, papers: ['alpha'] },
      { year: 2022, papers: ['epsilon'] },
    ]);
  });
});

describe('an issue', () => {
  const more = {
    dump: 'second.txt',
    sha256: '1'.repeat(64),
    format: 'arxiv@2',
    listing: 'arXiv',
    url: 'https://arxiv.example/list',
    year: { known: 'listing' as const },
    announced: 7,
  };
  const issue = {
    ...sampleIssue('2025-01-02', 1, [
      sampleEntry('alpha'),
      sampleEntry('beta', { source: 2, alsoIn: [{ source: 1, firstLine: 3, lastLine: 4 }] }),
    ]),
    title: 'Two days',
    since: '2025-01-01',
    moreDumps: [more],
  };
  const archive = buildArchive(sampleContent({ issues: [issue] }));

  it('has all its captures, its own first, and formats without their version', () => {
    const own = {
      dump: 'daily-papers-2025-01-02.txt',
      sha256: '0'.repeat(64),
      format: 'daily-papers',
      listing: 'Hugging Face Daily Papers',
      url: undefined,
      year: { known: 'sidecar' },
      announced: undefined,
    };
    expect(archive.issues).toMatchObject([
      { id: '2025-01-02', number: 1, day: '2025-01-02', title: 'Two days', since: '2025-01-01' },
    ]);
    expect(archive.issues[0]?.source).toEqual(own);
    expect(archive.issues[0]?.sources).toEqual([own, { ...more, format: 'arxiv' }]);
  });

  it('says of each appearance which captures list it, counted from 0', () => {
    expect(archive.issues[0]?.appearances).toMatchObject([
      { paper: 'alpha', position: 1, source: 0, alsoIn: [] },
      { paper: 'beta', position: 2, source: 1, alsoIn: [0] },
    ]);
  });

  it('names the capture that an entry was read from in diagnostics', () => {
    const facts = { beta: { title: 'Other', confidence: 'verified' as const } };
    const [diagnostic] = buildArchive(sampleContent({ issues: [issue], facts })).diagnostics;
    expect(diagnostic?.reason).toBe(
      'beta: content/dumps/second.txt, line 19 says "beta"; the facts say "Other".',
    );
  });
});

describe('resources', () => {
  const code = 'https://github.com/a/b';

  it('are the facts’ first, then the listing’s, then links of the texts', () => {
    const links = [{ kind: 'page' as const, url: 'https://c.example/' }];
    const found = collectResources(
      code,
      [{ kind: 'model', url: 'https://b.example/' }],
      [undefined, { links } as never],
    );
    expect(found).toEqual([
      { kind: 'code', url: code },
      { kind: 'model', url: 'https://b.example/' },
      { kind: 'page', url: 'https://c.example/' },
    ]);
    expect(collectResources(undefined, [], [])).toEqual([]);
  });

  it.each([
    'http://github.com/a/b',
    'https://www.github.com/a/b',
    'https://github.com/a/b/',
    'https://github.com/a/b//',
    'https://github.com/a/b.git',
    'https://GitHub.com/a/b',
  ])('%s is the same address', (url) => {
    expect(collectResources(code, [{ kind: 'project', url }], [])).toEqual([{ kind: 'code', url: code }]);
  });

  it.each([
    'https://github.com/a/b/c',
    'https://github.com/a/b.github.io',
    'https://x.example/?u=https://github.com/a/b',
  ])('%s is another', (url) => {
    expect(collectResources(code, [{ kind: 'project', url }], [])).toHaveLength(2);
  });
});
