import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/content/facts-file.ts';
import type { IssueFile } from '../../src/content/issue-file.ts';
import type { Sidecar } from '../../src/content/sidecar.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import type { DumpInput } from '../../src/ingest/dump-input.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';

interface ListedPaper {
  readonly title: string;
  readonly about?: string;
  readonly authors?: number;
  readonly date?: string;
}

function listing(day: string, papers: readonly ListedPaper[]): string {
  const body = papers.flatMap(({ title, about = title, authors, date }) => [
    title,
    '',
    `${about} ${'stands for an abstract of the usual length, word after word. '.repeat(8)}`.trim(),
    '',
    ...(authors === undefined ? [] : [`  • ${authors} authors`, '·', date ?? 'Jan 1, 2020', '']),
  ]);
  return ['Daily Papers', day, '', ...body].join('\n');
}

function dump(name: string, text: string, sidecar: Sidecar = {}): DumpInput {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    name,
    file: `dumps/${name}`,
    sha256,
    sidecarSha256: undefined,
    sidecar,
    read: () => parseDump(bytes, `dumps/${name}`),
  };
}

const noFacts = new Map<string, Fact>();
const plan = (
  inputs: readonly DumpInput[],
  known: ReturnType<typeof planIngest>['issues'] = [],
  facts = noFacts,
) => planIngest(inputs, known, facts);

describe('ids', () => {
  const first = dump(
    'a.txt',
    listing('Oct 29', [{ title: 'Quantum Mambas: A Survey', authors: 2, date: 'Feb 1, 2024' }]),
    { year: 2024 },
  );

  it('are readable slugs and stay when the same paper comes again', () => {
    const second = dump('b.txt', listing('Nov 3', [{ title: 'Quantum mambas — a survey' }]), { year: 2024 });
    const { issues, reports } = plan([first, second]);
    expect(issues.map(({ papers }) => papers.map(({ id }) => id))).toEqual([
      ['quantum-mambas-a-survey'],
      ['quantum-mambas-a-survey'],
    ]);
    expect(reports.map(({ newPapers, seenBefore }) => [newPapers, seenBefore])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('do not change when a capture is read again with another title form', () => {
    const known = plan([first]).issues;
    const corrected = dump(
      'a.txt',
      listing('Oct 29', [{ title: 'QUANTUM MAMBAS: a survey!', authors: 2, date: 'Feb 1, 2024' }]),
      { year: 2024 },
    );
    expect(plan([corrected], known).issues[0]?.papers[0]?.id).toBe('quantum-mambas-a-survey');
  });

  it('stay two for titles that are only alike', () => {
    const twins = listing('Oct 29', [
      { title: 'Primordiality of colours' },
      { title: 'Primordiality of Colors' },
    ]);
    const { issues } = plan([dump('a.txt', twins, { year: 2024 })]);
    expect(issues[0]?.papers.map(({ id }) => id)).toEqual([
      'primordiality-of-colours',
      'primordiality-of-colors',
    ]);
  });

  it('stay two for equal titles with nothing else in common, with a warning', () => {
    const other: ListedPaper = {
      title: 'Quantum Mambas: A Survey',
      about: Array.from({ length: 80 }, (_, n) => 'other'.repeat(n + 1)).join(' '),
      authors: 9,
      date: 'May 5, 2019',
    };
    const { issues, reports } = plan([first, dump('b.txt', listing('Nov 3', [other]), { year: 2024 })]);
    expect(issues[1]?.papers[0]?.id).toBe('quantum-mambas-a-survey-2');
    expect(reports[1]?.diagnostics).toMatchObject([{ rule: 'same-title-other-paper', line: 4 }]);
  });

  it('stay two for one title by other people, but stay as they are when a capture is read again', () => {
    const by = (name: string, author: string, year: number) =>
      dump(name, `@article{k, title={Deep learning}, author={${author}}, date={${year}-05-02}}`, {
        date: `${year}-05-03`,
      });
    const { issues, reports } = plan([by('a.bib', 'Bee, Ann', 2025), by('b.bib', 'Dee, Cid', 2026)]);
    expect(issues.map(({ papers }) => papers[0]?.id)).toEqual(['deep-learning', 'deep-learning-2']);
    expect(reports[1]?.diagnostics).toMatchObject([{ rule: 'same-title-other-paper' }]);
    const again = plan([by('a.bib', 'Fox, Eva', 2025)], issues.slice(0, 1)).issues;
    expect(again[0]?.papers).toMatchObject([{ id: 'deep-learning', authors: ['Eva Fox'] }]);
  });

  it('come from facts for an entry without a title', () => {
    const facts = new Map<string, Fact>([
      [
        'the-real-title',
        { title: 'The Real Title', abstractStart: 'We study the moon', confidence: 'verified' },
      ],
    ]);
    const orals = dump('orals.txt', 'Total: 1\nWe study the moon and its phases.', { date: '2024-12-10' });
    expect(plan([orals], [], facts).issues[0]?.papers[0]?.id).toBe('the-real-title');
  });
});

describe('the day of an issue', () => {
  it('is inferred from first dates in the dump, and says so', () => {
    const { issues } = plan([
      dump('a.txt', listing('Oct 29', [{ title: 'One', authors: 1, date: 'Nov 11, 2024' }])),
    ]);
    expect(issues[0]).toMatchObject({
      id: '2025-10-29',
      year: { known: 'inferred', evidence: expect.stringContaining('11 November 2024') },
    });
  });

  it('is inferred through a paper shared with another dump whose own year is inferred', () => {
    const october = dump(
      'b.txt',
      listing('Oct 29', [
        { title: 'Shared', authors: 1, date: 'Jun 9' },
        { title: 'Dated', authors: 1, date: 'Nov 11, 2024' },
      ]),
    );
    const september = dump('a.txt', listing('Sep 4', [{ title: 'Shared' }]));
    expect(plan([september, october]).issues.map(({ id }) => id)).toEqual(['2025-09-04', '2025-10-29']);
  });

  it('is inferred from facts', () => {
    const facts = new Map<string, Fact>([
      ['one', { title: 'One', firstDate: '2023-12-30', confidence: 'verified' }],
    ]);
    expect(plan([dump('a.txt', listing('Jan 3', [{ title: 'One' }]))], [], facts).issues[0]?.id).toBe(
      '2024-01-03',
    );
  });

  it.each([
    [
      'the sidecar',
      dump('a-2019.txt', listing('Oct 29', [{ title: 'One' }]), { year: 2025 }),
      '2025-10-29',
      'sidecar',
    ],
    [
      'the file name',
      dump('daily-2026.txt', listing('Oct 29', [{ title: 'One' }])),
      '2026-10-29',
      'file-name',
    ],
    [
      'a full date in the file name',
      dump('daily-2026-11-02.txt', listing('Oct 29', [{ title: 'One' }])),
      '2026-10-29',
      'file-name',
    ],
    [
      'a full date in the file name, of a list without a day',
      dump('orals-2024-12-10.txt', 'Total: 1\nOne.'),
      '2024-12-10',
      'file-name',
    ],
  ])('comes from %s', (_what, input, id, known) => {
    expect(plan([input]).issues[0]).toMatchObject({ id, year: { known } });
  });

  it('stops where nothing decides, and names the line to add', () => {
    const { issues, refusals } = plan([
      dump('a.txt', listing('Oct 29', [{ title: 'One', authors: 1, date: 'Jun 9' }])),
    ]);
    expect(issues).toEqual([]);
    expect(refusals).toMatchObject([
      {
        rule: 'unknown-year',
        file: 'dumps/a.txt',
        line: 2,
        advice: 'Add the line "year: YYYY" to dumps/a.yaml.',
      },
    ]);
  });

  it('asks for a date where there is none at all', () => {
    expect(plan([dump('orals.txt', 'Total: 1\nOne.')]).refusals).toMatchObject([
      { rule: 'unknown-day', advice: 'Add the line "date: YYYY-MM-DD" to dumps/orals.yaml.' },
    ]);
  });

  it('is offered where a capture names the day on which it was sent or saved', () => {
    const list = '- [Tides](https://doi.org/10.5555/x.1)\n- [Moons](https://doi.org/10.5555/x.2)\n';
    const saved = dump('fm.md', `---\ncaptured: 2026-10-08\n---\n${list}`);
    expect(plan([saved]).refusals).toMatchObject([
      {
        rule: 'unknown-day',
        reason: expect.stringContaining('8 October 2026 ("captured: 2026-10-08" in line 2)'),
        advice: expect.stringContaining('"date: 2026-10-08" to dumps/fm.yaml'),
      },
    ]);
  });

  it.each([
    [2025, []],
    [2026, []],
    [2027, ['date-ahead']],
    ['2027-01', ['date-ahead']],
  ])('in 2025 does not go with the printed year %s: %j', (year, rules) => {
    const book = (sidecar: Sidecar) =>
      dump('a.bib', `@article{k, title={Deep learning}, author={Bee, Ann}, date={${year}}}`, sidecar);
    const { refusals } = plan([book({ date: '2025-12-09' })]);
    expect(refusals.map(({ rule }) => rule)).toEqual(rules);
    if (rules.length > 0)
      expect(refusals[0]?.reason).toMatch(new RegExp(`is ${year}, after 9 December 2025`));
    expect(plan([book({ date: '2025-12-09', accept: true })]).issues).toHaveLength(1);
  });

  it('stays what was published when the dump is read again and newer facts would say otherwise', () => {
    const text = listing('Oct 29', [{ title: 'One', authors: 1, date: 'Nov 11, 2024' }]);
    const known = plan([dump('a.txt', text)]).issues;
    const facts = new Map<string, Fact>([
      ['one', { title: 'One', firstDate: '2026-01-01', confidence: 'verified' }],
    ]);
    expect(plan([dump('a.txt', `${text}\n`)], known, facts).issues.map(({ id }) => id)).toEqual([
      '2025-10-29',
    ]);
  });

  it('stays open where two captures push each other ahead for ever, and others are dated all the same', () => {
    const october = listing('Oct 29', [
      { title: 'Shared', authors: 1, date: 'Jun 9' },
      { title: 'Other', authors: 1, date: 'Jan 5, 2020' },
    ]);
    const june = listing('Jun 1', [{ title: 'Shared' }, { title: 'Other', authors: 1, date: 'May 9' }]);
    const back = listing('May 1', [{ title: 'Other', authors: 1, date: 'Apr 9' }, { title: 'Shared' }]);
    const apart = dump('z.txt', listing('Jan 3', [{ title: 'Alone', authors: 1, date: 'Jan 1, 2020' }]));
    const { issues, refusals } = plan([
      dump('a.txt', october),
      dump('b.txt', june),
      dump('c.txt', back),
      apart,
    ]);
    expect(issues.map(({ id, dump: name }) => [id, name])).toEqual([['2020-01-03', 'z.txt']]);
    expect(refusals.map(({ rule, file }) => [rule, file])).toEqual([
      ['unknown-year', 'dumps/b.txt'],
      ['unknown-year', 'dumps/c.txt'],
      ['days-disagree', 'dumps/a.txt'],
    ]);
  });

  it('gives first dates without a year the year of capture, and holds back one that lies ahead, or drops it where that is accepted', () => {
    const text = listing('Oct 29', [
      { title: 'One', authors: 1, date: 'Mar 28 2' },
      { title: 'Two', authors: 1, date: 'Nov 30' },
    ]);
    const held = plan([dump('a.txt', text, { year: 2025 })]);
    expect(held.issues).toEqual([]);
    expect(held.refusals).toMatchObject([{ rule: 'date-ahead', line: 18 }]);
    const { issues, reports } = plan([dump('a.txt', text, { year: 2025, accept: true })]);
    expect(issues[0]?.papers.map(({ firstDate, comments }) => [firstDate, comments])).toEqual([
      ['2025-03-28', 2],
      [undefined, undefined],
    ]);
    expect(reports[0]?.diagnostics).toMatchObject([{ rule: 'date-ahead', line: 18 }]);
  });
});

describe('bad input', () => {
  const good = dump('good.txt', listing('Oct 29', [{ title: 'One' }]), { year: 2025 });

  it('never loses good input', () => {
    const { issues, refusals } = plan([dump('bad.txt', 'no format at all'), good]);
    expect(issues.map(({ id }) => id)).toEqual(['2025-10-29']);
    expect(refusals).toMatchObject([{ rule: 'unknown-format', file: 'dumps/bad.txt' }]);
  });

  it('refuses an entry twice in one dump, naming both places', () => {
    const { issues, refusals } = plan([
      dump('a.txt', listing('Oct 29', [{ title: 'One' }, { title: 'ONE!' }]), { year: 2025 }),
    ]);
    expect(issues).toEqual([]);
    expect(refusals).toMatchObject([
      { rule: 'repeated-entry', line: 8, reason: expect.stringContaining('lines 4–6') },
    ]);
  });

  it('refuses two dumps for one day, naming both', () => {
    const { issues, refusals } = plan([
      good,
      dump('other.txt', listing('Oct 29', [{ title: 'Two' }]), { year: 2025 }),
    ]);
    expect(issues).toHaveLength(1);
    expect(refusals).toMatchObject([
      {
        rule: 'two-dumps-one-day',
        file: 'dumps/other.txt',
        reason: expect.stringContaining('good.txt'),
        advice: expect.stringContaining('ingest -- content/dumps/good.txt dumps/other.txt --issue '),
      },
    ]);
  });

  it('refuses a cut capture unless the sidecar says that it ends so', () => {
    const cut = listing('Oct 29', [{ title: 'One' }]).slice(0, -20);
    expect(plan([dump('a.txt', cut, { year: 2025 })]).refusals).toMatchObject([
      { rule: 'truncated-capture' },
    ]);
    const kept = plan([dump('a.txt', cut, { year: 2025, complete: true })]);
    expect(kept.refusals).toEqual([]);
    expect(kept.issues[0]?.papers).toHaveLength(1);
  });

  it('replaces a capture where it may, if no paper is lost by that', () => {
    const day = (one: string, ...titles: string[]) =>
      listing(
        one,
        titles.map((title) => ({ title })),
      );
    const known = plan([
      dump('1.txt', day('Oct 29', 'One', 'Two'), { year: 2025 }),
      dump('2.txt', day('Oct 30', 'Two'), { year: 2025 }),
    ]).issues;
    const other = (titles: readonly string[], fields: Partial<DumpInput> = { mayReplace: true }) =>
      plan([{ ...dump('3.txt', day('Oct 29', ...titles), { year: 2025 }), ...fields }], known);
    const ids = ({ issues }: ReturnType<typeof plan>) =>
      issues.map(({ papers }) => papers.map(({ id }) => id));
    expect(other(['One', 'Newer']).replaced.get('3.txt')).toEqual({
      dump: '1.txt',
      keptDay: undefined,
      diagnostics: [],
    });
    expect(other(['Two', 'Newer'])).toMatchObject({
      issues: known,
      changed: [],
      refusals: [{ rule: 'replacement-lacks-papers', file: 'dumps/3.txt' }],
    });
    expect(other(['One'], {})).toMatchObject({ issues: known, refusals: [{ rule: 'two-dumps-one-day' }] });
    expect(ids(other(['One'], { sidecar: { year: 2025, replaces: '1.txt' } }))).toEqual([['one'], ['two']]);
    expect(other(['One'], { sidecar: { year: 2025, replaces: '2.txt' } }).refusals).toHaveLength(1);
  });

  it('refuses to move a published issue to another day', () => {
    const known = plan([good]).issues;
    const moved = { ...good, sha256: 'f'.repeat(64), sidecar: { date: '2025-10-30' } };
    const { issues, refusals } = plan([moved], known);
    expect(refusals).toMatchObject([{ rule: 'issue-moved', reason: expect.stringContaining('2025-10-29') }]);
    const joined = { ...moved, sidecar: { date: '2025-10-29', issue: '2025-11-02' } };
    expect(plan([joined], known).refusals[0]?.reason).toMatch(
      /issue of 2025-10-29 and .* that of 2025-11-02\.$/,
    );
    expect(issues).toEqual(known);
  });
});

describe('an issue that an older version of the program made of the same capture', () => {
  const capture = dump(
    'a.md',
    '# Papers, 2026-10-01\n\n- [One of Many Bees](https://arxiv.org/abs/2609.00001)\n- [A Hive of Moths](https://a.example/paper.pdf)\n- [Last of Many Ants](https://arxiv.org/abs/2609.00003)\n',
  );
  const [issue] = plan([capture]).issues;
  const older = (papers: (found: IssueFile['papers']) => IssueFile['papers']): IssueFile[] =>
    issue === undefined
      ? []
      : [{ ...issue, format: issue.format.replace(/@.*/, '@0'), papers: papers(issue.papers) }];
  const idsOf = ({ issues }: Pick<ReturnType<typeof plan>, 'issues'>) =>
    issues.flatMap(({ papers }) => papers.map(({ id }) => id));
  const post = { id: 'news-of-bees', title: 'News of Bees', firstLine: 1, lastLine: 2 };

  it.each([
    ['a reading list', capture],
    [
      'a library',
      dump('a.bib', '@article{k, title={Deep Bees}, author={Bee, Ann}, date={2026-05-02}}', {
        date: '2026-10-01',
      }),
    ],
    [
      'a daily listing',
      dump('a.txt', listing('Oct 1', [{ title: 'Some Bees' }, { title: 'More Bees' }]), { year: 2026 }),
    ],
  ])('of %s keeps a paper that is no longer read', (_, input) => {
    const [made] = plan([input]).issues;
    const known =
      made === undefined
        ? []
        : [
            {
              ...made,
              format: made.format.replace(/@.*/, '@0'),
              papers: [...made.papers, { ...post, firstLine: 1, lastLine: 1 }],
            },
          ];
    const again = plan([input], known);
    expect(again.refusals).toEqual([]);
    expect(idsOf(again).toSorted()).toEqual(
      [...(made?.papers.map(({ id }) => id) ?? []), 'news-of-bees'].toSorted(),
    );
  });

  it('keeps it in the order of lines, says so, and is the same the next time', () => {
    const known = older((papers) => [...papers, { ...post, firstLine: 2, lastLine: 2 }]);
    const again = plan([capture], known);
    expect(idsOf(again)).toEqual([
      'news-of-bees',
      'one-of-many-bees',
      'a-hive-of-moths',
      'last-of-many-ants',
    ]);
    expect(again.reports[0]?.diagnostics).toMatchObject([
      {
        severity: 'warning',
        rule: 'papers-no-longer-read',
        line: 2,
        reason: expect.stringContaining('news-of-bees'),
      },
    ]);
    expect(again.issues[0]?.messages).toMatchObject([{ rule: 'papers-no-longer-read' }]);
    expect(plan([capture], again.issues).changed).toEqual([]);
  });

  it('keeps the id of a paper whose title is read otherwise', () => {
    const known = older((papers) =>
      papers.map((paper) =>
        paper.title === 'A Hive of Moths'
          ? { ...paper, id: 'no-12-a-hive-of-moths', title: 'No. 12: A Hive of Moths' }
          : paper,
      ),
    );
    const again = plan([capture], known);
    expect(idsOf(again)).toEqual(['one-of-many-bees', 'no-12-a-hive-of-moths', 'last-of-many-ants']);
    expect(again.issues[0]?.papers[1]?.title).toBe('A Hive of Moths');
    expect(again.reports[0]?.diagnostics).toMatchObject([
      {
        severity: 'warning',
        rule: 'title-changed',
        line: 4,
        reason:
          'In the issue of 2026-10-01, no-12-a-hive-of-moths is "A Hive of Moths" now and was "No. 12: A Hive of Moths" before.',
      },
    ]);
    expect(plan([capture], again.issues).reports).toEqual([]);
  });

  it('keeps the id of a paper by other people, though a later capture has its title without names', () => {
    const library = (name: string, authors: string, date: string) =>
      dump(name, `@article{k, title={Honey from Stones}${authors}, date={2025-01-02}}`, { date });
    const inputs = [
      library('a.bib', ', author={Bee, Ann}', '2026-09-01'),
      library('b.bib', ', author={Moe, Olaf}', '2026-09-02'),
      dump('c.md', '- [Honey from Stones](https://arxiv.org/abs/2609.00009)\n', { date: '2026-09-03' }),
    ];
    const made = plan(inputs).issues;
    expect(idsOf({ issues: made })).toEqual([
      'honey-from-stones',
      'honey-from-stones-2',
      'honey-from-stones',
    ]);
    const older = made.map((one) => ({ ...one, format: one.format.replace(/@.*/, '@0') }));
    expect(idsOf(plan(inputs, older))).toEqual(idsOf({ issues: made }));
  });

  it('says which titles a capture that was edited has now', () => {
    const made = plan([capture]).issues;
    const text = '# Papers, 2026-10-01\n\n- [One of Few Bees](https://arxiv.org/abs/2609.00001)\n';
    const edited = `${text}- [A Hive of Moths](https://a.example/paper.pdf)\n- [Last of Few Ants](https://arxiv.org/abs/2609.00003)\n`;
    const again = plan([dump('a.md', edited)], made);
    expect(idsOf(again)).toEqual(idsOf({ issues: made }));
    expect(again.reports[0]?.diagnostics).toMatchObject([
      {
        rule: 'title-changed',
        line: 3,
        reason: expect.stringMatching(/, and 1 more has another title, too\.$/),
      },
    ]);
  });

  it('loses what a sidecar leaves out, and nothing else where only a sidecar has changed', () => {
    const crossed = { ...post, id: 'crossed', announceType: 'cross' as const };
    const known = older((papers) => [...papers, post, crossed]);
    const again = plan(
      [{ ...capture, sidecarSha256: 'f'.repeat(64), sidecar: { leaveOut: ['cross'] } }],
      known,
    );
    expect(again.refusals).toEqual([]);
    expect(idsOf(again)).toContain('news-of-bees');
    expect(idsOf(again)).not.toContain('crossed');
    const later = plan(
      [{ ...capture, sidecarSha256: 'e'.repeat(64), sidecar: { title: 'Bees' } }],
      again.issues,
    );
    expect(idsOf(later)).toEqual(idsOf(again));
  });

  it('loses none where the capture has changed as well: it is refused', () => {
    const known = older((papers) => [...papers, post]);
    expect(plan([{ ...capture, sha256: 'f'.repeat(64) }], known)).toMatchObject({
      issues: known,
      refusals: [{ rule: 'changed-dump-lacks-papers' }],
    });
  });
});

describe('a second ingest', () => {
  const inputs = [
    dump('b.txt', listing('Oct 29', [{ title: 'One', authors: 1, date: 'Nov 11, 2024' }])),
    dump('a.txt', listing('Sep 4', [{ title: 'One' }, { title: 'Two' }])),
  ];

  it('reads nothing it knows, and changes nothing', () => {
    const known = plan(inputs).issues;
    const unread = inputs.map((input) => ({
      ...input,
      read: () => {
        throw new Error('read again');
      },
    }));
    expect(plan(unread, known)).toMatchObject({ changed: [], reports: [], issues: known });
  });

  it('does not depend on the order of files', () => {
    expect(plan([...inputs].reverse()).issues).toEqual(plan(inputs).issues);
  });

  it('numbers a back issue after those already numbered', () => {
    const known = plan(inputs).issues;
    const late = dump('c.txt', listing('Jan 5', [{ title: 'Three' }]), { year: 2025 });
    expect(plan([...inputs, late], known).issues.map(({ id, number }) => [id, number])).toEqual([
      ['2025-01-05', 3],
      ['2025-09-04', 1],
      ['2025-10-29', 2],
    ]);
  });
});
