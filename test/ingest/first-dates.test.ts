/** First dates as evidence of a dump's year, and evidence that contradicts itself. */
import { describe, expect, it } from 'vitest';
import { paperKey } from '../../src/content/paper-key.ts';
import type { DayHint } from '../../src/dumps/model/dump.ts';
import { dayConflicts } from '../../src/ingest/day-conflicts.ts';
import { collectFirstDates } from '../../src/ingest/first-dates.ts';
import { PaperRegistry } from '../../src/ingest/paper-registry.ts';
import { findSameListing } from '../../src/ingest/same-listing.ts';
import { evidenceFor } from '../../src/ingest/year-evidence.ts';
import { sampleEntry, sampleIssue } from '../archive/sample-content.ts';
import { dated, entry, readDump, type SampleDump } from './sample-dumps.ts';

const date = (month: number, day: number, year?: number) => ({ month, day, year });
const lines = { first: 4, last: 9 };

describe('first dates', () => {
  const alpha = { title: 'Alpha' };

  it('are the latest of each paper, in issues and in dumps whose day is known', () => {
    const issues = [
      sampleIssue('2025-01-01', 1, [sampleEntry('alpha', { title: 'Alpha', firstDate: '2024-05-01' })]),
      sampleIssue('2025-02-01', 2, [sampleEntry('alpha', { title: 'Alpha', firstDate: '2024-04-01' })]),
    ];
    const found = (day: string | undefined, firstDate: ReturnType<typeof date>) =>
      collectFirstDates(
        [readDump({ name: 'new.txt', entries: [entry({ ...alpha, firstDate, lines })] })],
        new Map(day === undefined ? [] : [['a', { day, year: { known: 'listing' as const } }]]),
        issues,
      ).get(paperKey(alpha));
    const old = { firstDate: '2024-05-01', source: 'daily-papers-2025-01-01.txt, line 19' };
    expect(found('2025-03-01', date(2, 3))).toEqual({ firstDate: '2025-02-03', source: 'new.txt, line 9' });
    expect(found('2025-03-01', date(4, 3))).toEqual(old);
    expect(found('2025-03-01', date(1, 1, 2023))).toEqual(old);
    expect(found(undefined, date(2, 3))).toEqual(old);
    expect(found(undefined, date(2, 3, 2026))).toEqual({
      firstDate: '2026-02-03',
      source: 'new.txt, line 9',
    });
  });

  it('are evidence from other dumps, facts and arXiv ids', () => {
    const facts = new Map([['alpha', { firstDate: '2024-06-01', confidence: 'verified' as const }]]);
    const evidence = {
      known: [],
      facts,
      idOf: ({ title }: { title?: string | undefined }) => title?.toLowerCase(),
    };
    const shared = { firstDate: '2024-05-01', source: 'elsewhere' };
    const dates = new Map([[paperKey(alpha), shared]]);
    const found = (fields: Parameters<typeof entry>[0]) =>
      evidenceFor(readDump({ entries: [entry({ ...fields, lines })] }), dates, evidence);
    expect(found({ ...alpha, arxiv: '2403.00001' })).toEqual([
      shared,
      { firstDate: '2024-06-01', source: 'facts, alpha' },
      { firstDate: '2024-03-01', source: 'arXiv id 2403.00001, a.txt, line 4' },
    ]);
    expect(found({ ...alpha, firstDate: date(5, 1) })).toHaveLength(1);
    expect(found({ ...alpha, firstDate: date(5, 1, 2024) })).toHaveLength(2);
    expect(found({ title: 'Beta', arxiv: 'hep-th/9901001' })).toEqual([]);
    expect(found({ title: 'Beta', arxiv: '2413.00001' })).toEqual([]);
  });
});

describe('a day that contradicts other evidence', () => {
  const known = (day: string, year: 'listing' | 'file-name') => ({ day, year: { known: year } });
  const said = (
    dump: SampleDump,
    own: Parameters<typeof dayConflicts>[1],
    dates: Parameters<typeof dayConflicts>[2] = [],
    sidecar = {},
  ) =>
    dayConflicts(readDump({ name: 'new.txt', ...dump }, sidecar), own, dates).map(({ rule, reason }) => [
      rule,
      reason,
    ]);
  const address: DayHint = { kind: 'day', day: '2026-10-02', source: 'the address in line 2', line: 2 };
  const captured = (day: string): DayHint => ({ kind: 'captured', day, source: '"saved"', line: 3 });

  it('is an error where page and address differ, unless the page is of a week', () => {
    const hints = [address];
    expect(said({ listed: date(10, 3), hints }, undefined)).toMatchObject([
      ['days-disagree', expect.stringContaining('the day that the page prints, 3 October')],
    ]);
    expect(said({ listed: date(10, 2), hints }, undefined)).toEqual([]);
    expect(said({ listed: date(10, 2, 2025), hints }, undefined)).toHaveLength(1);
    expect(said({ listed: date(10, 3), since: date(9, 27), hints }, undefined)).toEqual([]);
    expect(said({ hints }, undefined)).toEqual([]);
    expect(said({ listed: date(10, 3), hints: [{ ...address, source: 'a link' }] }, undefined)).toEqual([]);
  });

  it('may be saved a day before it, for another zone', () => {
    const at = (day: string) => said({ hints: [captured(day)] }, known('2026-10-02', 'listing'));
    expect([at('2026-10-02'), at('2026-10-01')]).toEqual([[], []]);
    expect(at('2026-09-30')).toHaveLength(1);
    expect(said({ hints: [captured('2026-09-30')] }, known('2026-10-02', 'file-name'))).toEqual([]);
  });

  it('is an error where a paper’s first date is later, and nowhere if the sidecar decides', () => {
    const later = [
      { firstDate: '2026-10-05', source: 'facts, x' },
      { firstDate: '2026-10-09', source: 'facts, y' },
    ];
    const own = known('2026-10-02', 'file-name');
    const listed = date(10, 2);
    expect(said({}, own, later)).toEqual([]);
    expect(said({ listed }, own, later)).toEqual([
      [
        'days-disagree',
        'This capture would be of 2 October 2026 (by its file name), and that does not go with a first date of 2026-10-09 (facts, y).',
      ],
    ]);
    expect(said({ listed }, own, [{ firstDate: '2026-10-02', source: 'x' }])).toEqual([]);
    expect(said({ listed }, own, later, { year: 2026 })).toEqual([]);
    expect(said({ listed }, own, later, { date: '2026-10-02' })).toEqual([]);
    expect(said({ listed }, undefined, later)).toEqual([]);
  });
});

describe('a listing that is there under another year', () => {
  const titles = ['Alpha', 'Beta', 'Gamma', 'Delta'];
  const issue = (count: number, listing = 'Daily Papers') => ({
    ...sampleIssue(
      '2025-10-02',
      1,
      titles.slice(0, count).map((title) => sampleEntry(title.toLowerCase(), { title })),
    ),
    listing,
  });
  const find = (
    other: ReturnType<typeof issue>,
    listed: readonly string[],
    day = '2026-10-02',
    sure = false,
  ) => {
    const one = dated(day, { name: 'new.txt', entries: listed.map((title) => entry({ title })) });
    const year = { known: 'inferred' as const, evidence: 'x' };
    const dump = sure ? one : { ...one, day: { day, year } };
    return findSameListing(dump, [other], new PaperRegistry([other], new Map()))?.id;
  };

  it('has half of the papers at least; papers that are new count too', () => {
    expect(find(issue(2), ['Alpha', 'New'])).toBe('2025-10-02');
    expect(find(issue(4), ['Alpha', 'New', 'Newer'])).toBeUndefined();
    expect(find(issue(4), ['Alpha', 'Beta', 'Newer', 'Newest'])).toBe('2025-10-02');
  });

  it('is of the same day of the year and the same kind, and its own year was inferred', () => {
    expect(find(issue(2), titles, '2026-10-03')).toBeUndefined();
    expect(find(issue(2), titles, '2025-10-02')).toBeUndefined();
    expect(find(issue(2, 'arXiv'), titles)).toBeUndefined();
    expect(find(issue(2), titles, '2026-10-02', true)).toBeUndefined();
    expect(find({ ...issue(2), dump: 'new.txt' }, titles)).toBeUndefined();
  });
});
