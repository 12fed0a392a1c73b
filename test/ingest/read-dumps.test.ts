/** Dumps that are read: days of one capture, papers left out, and what holds a capture back. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import type { ParsedDump } from '../../src/dumps/model/dump.ts';
import { readDumps, splitByDay } from '../../src/ingest/read-dumps.ts';
import { entry, input, parsed } from './sample-dumps.ts';

const day = (number: number) => ({ year: 2026, month: 10, day: number });
const read = (fields: Partial<ParsedDump>, sidecar = {}) => {
  const { dumps, refusals } = readDumps([input({ sidecar, read: () => parsed(fields) })]);
  return {
    dumps: dumps.map(({ key, parsed: own }) => [key, own.entries.map(({ title }) => title)]),
    refusals: refusals.map(({ rule, line }) => [rule, line]),
  };
};

describe('a capture of several days', () => {
  const entries = [
    entry({ title: 'A', listed: day(2) }),
    entry({ title: 'B' }),
    entry({ title: 'C', listed: day(2) }),
  ];
  const several = { entries, listed: day(1), since: day(1) };

  it('is a dump for each day, with that day’s papers', () => {
    const dumps = splitByDay(input({}), parsed(several));
    expect(dumps.map(({ parsed: { listed, since, entries: own } }) => [listed, since, own.length])).toEqual([
      [day(2), undefined, 2],
      [day(1), undefined, 1],
    ]);
    expect(new Set(dumps.map(({ key }) => key)).size).toBe(2);
  });

  it('is one where the sidecar says the day or the issue, or all are of one day', () => {
    const keys = (sidecar: object, fields: Partial<ParsedDump> = several) =>
      splitByDay(input({ sidecar }), parsed(fields)).map(({ key }) => key);
    expect(keys({ date: '2026-10-02' })).toEqual(['a.txt']);
    expect(keys({ issue: '2026-10-02' })).toEqual(['a.txt']);
    expect(keys({}, { entries: entries.slice(1, 2), listed: day(1) })).toEqual(['a.txt']);
    expect(keys({}, {})).toEqual(['a.txt']);
  });
});

describe('papers of unwanted announce types', () => {
  const entries = [
    entry({ title: 'New', announceType: 'new' }),
    entry({ title: 'Cross', announceType: 'cross' }),
    entry({ title: 'Unsaid' }),
    entry({ title: 'Again', announceType: 'replace' }),
  ];

  it('are left out as the sidecar says', () => {
    expect(read({ entries }, { leaveOut: ['cross', 'replace'] }).dumps).toEqual([
      ['a.txt', ['New', 'Unsaid']],
    ]);
    expect(read({ entries }, { leaveOut: [] }).dumps[0]?.[1]).toHaveLength(4);
    expect(read({ entries }).dumps[0]?.[1]).toHaveLength(4);
  });

  it('take their doubts with them', () => {
    const doubt = (at: number | undefined, line: number) => ({
      rule: `r${line}`,
      reason: 'x',
      entry: at,
      line,
    });
    const doubts = [doubt(undefined, 1), doubt(1, 2), doubt(3, 3)];
    const some = { entries, doubts };
    expect(read(some, { leaveOut: ['cross'] }).refusals.map(([rule]) => rule)).toEqual(['r1', 'r3']);
    expect(read(some).refusals.map(([rule]) => rule)).toEqual(['r1', 'r2', 'r3']);
    expect(read(some, { accept: true }).refusals).toEqual([]);
  });
});

describe('a capture is held back', () => {
  const error = (rule: string) => ({
    severity: 'error' as const,
    rule,
    reason: 'x',
    advice: 'y',
    file: 'dumps/a.txt',
    line: 5,
  });

  it('for errors of its own, but for an end that the sidecar calls complete', () => {
    const entries = [entry({ title: 'A' })];
    expect(read({ entries, diagnostics: [error('truncated-capture')] }).refusals).toEqual([
      ['truncated-capture', 5],
    ]);
    expect(read({ entries, diagnostics: [error('truncated-capture')] }, { complete: true }).refusals).toEqual(
      [],
    );
    expect(read({ entries, diagnostics: [error('other')] }, { complete: true }).refusals).toEqual([
      ['other', 5],
    ]);
    const warning = { ...error('other'), severity: 'warning' as const };
    expect(read({ entries, diagnostics: [warning] }).dumps).toHaveLength(1);
  });

  it('for a paper that it has twice on one day', () => {
    const twice = (more: object) =>
      read({ entries: [entry({ title: 'A' }), entry({ title: 'a!', ...more })] });
    expect(twice({}).refusals).toEqual([['repeated-entry', 1]]);
    expect(twice({ arxiv: '2609.10001' }).refusals).toEqual([]);
    expect(twice({ listed: day(2) }).refusals).toEqual([]);
    const byTwo = (one: string, other: string) =>
      read({ entries: [entry({ title: 'A', authors: [one] }), entry({ title: 'A', authors: [other] })] });
    expect(byTwo('Ann Bee', 'A. Bee').refusals).toEqual([['repeated-entry', 1]]);
    expect(byTwo('Ann Bee', 'Cid Dee').refusals).toEqual([]);
    const [refusal] = readDumps([
      input({ read: () => parsed({ entries: [{ abstract: 'Words.' }, { abstract: 'Words.' }].map(entry) }) }),
    ]).refusals;
    expect(refusal?.reason).toMatch(/^"Words\." stands here and at /);
  });

  it('for two papers with one identifier, of which one would be lost, unless it is accepted', () => {
    const arxiv = '2609.10001';
    const both = (one: object, other: object, accept = false) =>
      read({ entries: [entry(one), entry(other)] }, accept ? { accept } : {}).refusals;
    expect(both({ title: 'Alpha', arxiv }, { title: 'Beta', arxiv })).toEqual([['shared-identifier', 1]]);
    expect(both({ title: 'Alpha', arxiv }, { title: 'Beta', arxiv }, true)).toEqual([]);
    expect(both({ title: 'Alpha', doi: '10.1/A' }, { title: 'Beta', doi: '10.1/a' })).toHaveLength(1);
    expect(both({ title: 'Alpha', arxiv }, { title: 'Beta', arxiv: '2609.10002' })).toEqual([]);
    expect(both({ title: 'Alpha', arxiv }, { arxiv, abstract: 'Words.' })).toEqual([]);
    expect(both({ title: 'Alpha', arxiv }, { title: 'alpha!', arxiv })).toEqual([['repeated-entry', 1]]);
    expect(both({ title: 'Alpha', arxiv }, { title: 'Beta', arxiv, listed: day(2) })).toEqual([]);
  });

  it('where it can’t be read, and the others are read all the same', () => {
    const broken = input({
      name: 'b.txt',
      read: () => {
        throw new ContentError([error('unknown-format')]);
      },
    });
    const sound = input({ read: () => parsed({ entries: [entry({ title: 'A' })] }) });
    const { dumps, refusals } = readDumps([broken, sound]);
    expect([dumps.map(({ key }) => key), refusals.map(({ rule }) => rule)]).toEqual([
      ['a.txt'],
      ['unknown-format'],
    ]);
    const fault = input({
      read: () => {
        throw new TypeError('a fault');
      },
    });
    expect(() => readDumps([fault])).toThrow('a fault');
  });
});
