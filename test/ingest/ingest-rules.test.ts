/** The small decisions of ingest, one by one: names, limits, groups, and what has to be read again. */
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/content/limits.ts';
import { ContentError, type Diagnostic } from '../../src/diagnostic.ts';
import { formatStamp } from '../../src/dumps/formats.ts';
import { checkLimits } from '../../src/ingest/check-limits.ts';
import { collectRefusals } from '../../src/ingest/collect-refusals.ts';
import { datesAhead } from '../../src/ingest/dates-ahead.ts';
import { groupDumps } from '../../src/ingest/dump-groups.ts';
import { dumpName, isDumpName } from '../../src/ingest/dump-name.ts';
import { findChangedDumps, withTheirIssues } from '../../src/ingest/find-changed-dumps.ts';
import { resolveFirstDate } from '../../src/ingest/first-dates.ts';
import { sampleIssue } from '../archive/sample-content.ts';
import { dated, entry, input, parsed } from './sample-dumps.ts';

describe('a file in dumps/', () => {
  it.each([
    ['a.txt', true],
    ['a.b.MD', true],
    ['a.html', true],
    ['a.ris', true],
    ['.a.txt', false],
    ['a.yaml', false],
    ['a', false],
    ['txt', false],
  ])('%s is a dump: %s', (name, expected) => expect(isDumpName(name)).toBe(expected));

  it.each([
    ['saved.HTML', { month: 11, day: 5, year: undefined }, 'daily-papers-11-05.html'],
    ['saved.pdf', { month: 11, day: 5, year: 2026 }, 'daily-papers-2026-11-05.txt'],
    ['saved 2024.txt', { month: 1, day: 25, year: undefined }, 'daily-papers-2024-01-25.txt'],
    ['saved 12024.txt', { month: 1, day: 25, year: undefined }, 'daily-papers-01-25.txt'],
    ['2026-01-03.txt', { month: 12, day: 31, year: undefined }, 'daily-papers-2025-12-31.txt'],
    ['2026-01-03.txt', { month: 12, day: 31, year: 2024 }, 'daily-papers-2024-12-31.txt'],
    ['My List.v2.md', undefined, 'my-list-v2.md'],
  ])('a capture %s of %o is named %s', (original, listed, name) => {
    expect(dumpName(original, parsed({ listed }), new Set())).toBe(name);
  });

  it('has a stem of its own, whatever its ending', () => {
    const listed = { month: 11, day: 5, year: undefined };
    const taken = new Set(['daily-papers-11-05.html', 'daily-papers-11-05-2.md']);
    expect(dumpName('a.txt', parsed({ listed }), taken)).toBe('daily-papers-11-05-3.txt');
  });
});

describe('limits', () => {
  const limits = { ...defaultLimits, papers: 2, title: 5, abstract: 6, authors: 3 };
  const found = (...entries: Parameters<typeof entry>[0][]) =>
    checkLimits(parsed({ entries: entries.map(entry) }), limits, 'x').map(({ rule, reason, line }) => [
      rule,
      reason,
      line,
    ]);

  it('are the last values that pass', () => {
    expect(found({ title: 'abcde', abstract: 'abcdef', authorCount: 3 }, {})).toEqual([]);
  });

  it('are each an error at the entry’s line', () => {
    const lines = { first: 4, last: 9 };
    expect(found({ title: 'abcdef', abstract: 'abcdefg', authorCount: 4, lines })).toEqual([
      ['too-large', 'This title has 6 characters; at most 5 are taken.', 4],
      ['too-large', 'This abstract has 7 characters; at most 6 are taken.', 4],
      ['too-large', 'This paper has 4 authors; at most 3 are taken.', 4],
    ]);
    expect(found({ lines }, {}, {})).toEqual([
      ['too-large', 'The capture has 3 papers; at most 2 are taken.', 4],
    ]);
    expect(checkLimits(parsed({ entries: [] }), limits, 'x')).toEqual([]);
  });
});

describe('a refusal', () => {
  it('leaves one dump out, and other errors pass', () => {
    const said: Diagnostic = { severity: 'error', rule: 'r', reason: 'No.', advice: 'None.', file: 'x' };
    const refusals: Diagnostic[] = [];
    expect(collectRefusals(refusals, () => 7)).toEqual([7]);
    expect(
      collectRefusals(refusals, () => {
        throw new ContentError([said]);
      }),
    ).toEqual([]);
    expect(refusals).toEqual([said]);
    expect(() =>
      collectRefusals(refusals, () => {
        throw new TypeError('a fault');
      }),
    ).toThrow('a fault');
  });
});

describe('a first date', () => {
  const date = (year: number | undefined, month: number, day: number) => ({ year, month, day });

  it('may be one day after the listing, for another zone', () => {
    const ahead = (day: number, year?: number) =>
      datesAhead(dated('2026-10-02', { entries: [entry({ firstDate: date(year, 10, day) })] })).map(
        ({ line }) => line,
      );
    expect([ahead(2), ahead(3), ahead(4), ahead(4, 2026), ahead(4, 2025)]).toEqual([[], [], [2], [2], []]);
  });

  it('may be the year of a reference, at most one after the issue’s', () => {
    const ahead = (citedYear: number) =>
      datesAhead(dated('2026-10-02', { entries: [entry({ title: 'A', citedYear })] })).map(
        ({ reason }) => reason,
      );
    expect([ahead(2025), ahead(2026), ahead(2027)]).toEqual([[], [], []]);
    expect(ahead(2028)).toEqual([expect.stringContaining('The year of "A" is 2028')]);
  });

  it('is accepted where a person has looked', () => {
    const entries = [entry({ firstDate: date(2027, 1, 1) })];
    expect(datesAhead(dated('2026-10-02', { entries }, { accept: true }))).toEqual([]);
    expect(datesAhead(dated('2026-10-02', { entries }))).toHaveLength(1);
    expect(datesAhead(dated('2026-10-02', { entries: [entry({})] }))).toEqual([]);
  });

  it('that lies ahead is reported with the beginning of a long title', () => {
    const title = 'x'.repeat(90);
    const [said] = datesAhead(
      dated('2026-10-02', { entries: [entry({ title, firstDate: date(2027, 1, 1) })] }),
    );
    expect(said?.reason).toContain('x'.repeat(80));
    expect(said?.reason).not.toContain('x'.repeat(81));
  });

  it('is of the issue’s year where it has none, and never after the issue', () => {
    expect(resolveFirstDate(date(undefined, 10, 2), '2026-10-02')).toBe('2026-10-02');
    expect(resolveFirstDate(date(2025, 12, 31), '2026-10-02')).toBe('2025-12-31');
    expect(resolveFirstDate(date(undefined, 10, 3), '2026-10-02')).toBeUndefined();
    expect(resolveFirstDate(date(2023, 2, 29), '2026-10-02')).toBeUndefined();
    expect(resolveFirstDate(undefined, '2026-10-02')).toBeUndefined();
  });
});

describe('dumps of an issue', () => {
  it('are grouped by the issue that their sidecars name, and sorted', () => {
    const dumps = [
      dated('2026-10-03', { key: 'c', name: 'c.txt' }, { issue: '2026-10-04' }),
      dated('2026-10-05', { key: 'd', name: 'd.txt' }),
      dated('2026-10-01', { key: 'b', name: 'b.txt' }, { issue: '2026-10-04' }),
      dated('2026-10-01', { key: 'a', name: 'a.txt' }),
      dated('2026-10-01', { key: 'e', name: 'e.txt' }),
    ];
    expect(groupDumps(dumps, []).map(({ id, dumps: own }) => [id, own.map(({ dump }) => dump.key)])).toEqual([
      ['2026-10-01', ['a']],
      ['2026-10-01', ['e']],
      ['2026-10-04', ['b', 'c']],
      ['2026-10-05', ['d']],
    ]);
  });
});

describe('what has to be read again', () => {
  const issue = {
    ...sampleIssue('2026-10-02', 1, []),
    dump: 'a.txt',
    sha256: 'aa',
    sidecarSha256: 'bb',
    format: formatStamp('daily-papers'),
    moreDumps: [
      { ...sampleIssue('2026-10-02', 1, []), dump: 'b.txt', sha256: 'cc', format: 'arxiv-listing@0' },
    ],
  };
  const same = input({ name: 'a.txt', sha256: 'aa', sidecarSha256: 'bb' });

  it('is what is new, has changed, or is read otherwise now', () => {
    const news = (one: typeof same) => findChangedDumps([one], [issue]).length;
    expect(news(same)).toBe(0);
    expect(news({ ...same, name: 'new.txt' })).toBe(1);
    expect(news({ ...same, sha256: 'other' })).toBe(1);
    expect(news({ ...same, sidecarSha256: undefined })).toBe(1);
    expect(news({ ...same, name: 'b.txt', sha256: 'cc', sidecarSha256: undefined })).toBe(1);
    expect(findChangedDumps([same], [])).toEqual([same]);
  });

  it('brings the other captures of its issue with it', () => {
    const one = input({ name: '1.txt', sidecar: { issue: '2026-10-02' } });
    const two = input({ name: '2.txt', sidecar: { issue: '2026-10-02' } });
    const other = input({ name: '3.txt', sidecar: { issue: '2026-10-09' } });
    const alone = input({ name: '4.txt' });
    const all = [one, two, other, alone];
    expect(withTheirIssues([one], all)).toEqual([one, two]);
    expect(withTheirIssues([alone], all)).toEqual([alone]);
    expect(withTheirIssues([alone, two], all)).toEqual([one, two, alone]);
  });
});
