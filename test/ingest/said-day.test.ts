/** The day of a capture, by each kind of evidence, and which goes first. */
import { describe, expect, it } from 'vitest';
import type { Sidecar } from '../../src/content/sidecar.ts';
import type { DayHint } from '../../src/dumps/model/dump.ts';
import { dayInName, saidDay } from '../../src/ingest/said-day.ts';
import { readDump, type SampleDump } from './sample-dumps.ts';

const said = (dump: SampleDump, sidecar: Sidecar = {}) => {
  const found = saidDay(readDump(dump, sidecar));
  return found && [found.day, found.year.known];
};
const listed = (month: number, day: number, year?: number) => ({ listed: { month, day, year } });
const hint = (kind: DayHint['kind'], day: string): DayHint => ({ kind, day, source: 'a line', line: 3 });

describe('the day that a capture states', () => {
  it('is the sidecar’s date before all', () => {
    const dump = { ...listed(10, 2, 2026), name: '2025-01-01.txt', hints: [hint('day', '2024-01-01')] };
    expect(said(dump, { date: '2023-05-06', year: 2020 })).toEqual(['2023-05-06', 'sidecar']);
    expect(said(dump, { year: 2020 })).toEqual(['2020-10-02', 'sidecar']);
    expect(said(dump)).toEqual(['2026-10-02', 'listing']);
  });

  it('is none where the sidecar’s year has no such day', () => {
    expect(said(listed(2, 29), { year: 2023 })).toBeUndefined();
    expect(said(listed(2, 29), { year: 2024 })).toEqual(['2024-02-29', 'sidecar']);
  });

  it('is that of its address, if the page has no other', () => {
    const hints = [hint('captured', '2026-11-01'), hint('day', '2026-10-02')];
    expect(said({ hints })).toEqual(['2026-10-02', 'listing']);
    expect(said({ ...listed(10, 2), hints })).toEqual(['2026-10-02', 'listing']);
    expect(said({ ...listed(10, 3), hints })).toEqual(['2026-10-03', 'inferred']);
    expect(said({ ...listed(9, 2), hints })).toEqual(['2026-09-02', 'inferred']);
  });

  it('is in the file name: a day at which it was saved, or a year', () => {
    expect(said({ name: 'x-2026-01-03.txt' })).toEqual(['2026-01-03', 'file-name']);
    expect(said({ ...listed(12, 31), name: 'x-20260103.txt' })).toEqual(['2025-12-31', 'file-name']);
    expect(said({ ...listed(12, 31), name: 'x-2026.txt' })).toEqual(['2026-12-31', 'file-name']);
    expect(said({ name: 'x-2026.txt' })).toBeUndefined();
    expect(said({ ...listed(12, 31), name: 'x-12026.txt' })).toBeUndefined();
    const hints = [hint('captured', '2024-12-31')];
    expect(said({ ...listed(12, 31), name: 'x-2026.txt', hints })).toEqual(['2026-12-31', 'file-name']);
  });

  it('is the last such day up to the capture', () => {
    const hints = [hint('captured', '2026-10-05'), hint('captured', '2026-10-01')];
    expect(said({ ...listed(10, 1), hints })).toEqual(['2026-10-01', 'inferred']);
    expect(said({ ...listed(10, 2), hints: hints.toReversed() })).toEqual(['2025-10-02', 'inferred']);
    expect(said({ ...listed(10, 2), hints })).toEqual(['2025-10-02', 'inferred']);
    expect(said({ ...listed(10, 2), hints }, { captured: '2026-10-02T08:00:00Z' })).toEqual([
      '2026-10-02',
      'inferred',
    ]);
  });

  it('is the day of capture for a listing without one, but not for search results', () => {
    const hints = [hint('captured', '2026-10-05')];
    expect(said({ hints })).toEqual(['2026-10-05', 'inferred']);
    expect(said({ hints, format: 'arxiv-listing' })).toBeUndefined();
    expect(said({ format: 'arxiv-listing' }, { captured: '2026-10-05T08:00:00Z' })).toEqual([
      '2026-10-05',
      'inferred',
    ]);
  });

  it('is the nearest to a neighbouring page’s', () => {
    const hints = [hint('near', '2026-01-02')];
    expect(said({ ...listed(12, 31), hints })).toEqual(['2025-12-31', 'inferred']);
    expect(said({ ...listed(1, 3), hints })).toEqual(['2026-01-03', 'inferred']);
    expect(said({ hints })).toBeUndefined();
  });

  it('is within a month before the issue that the sidecar names', () => {
    const issue = { issue: '2026-10-31' };
    expect(said({}, issue)).toEqual(['2026-10-31', 'sidecar']);
    expect(said(listed(10, 31), issue)).toEqual(['2026-10-31', 'sidecar']);
    expect(said(listed(9, 30), issue)).toEqual(['2026-09-30', 'sidecar']);
    expect(said(listed(9, 29), issue)).toBeUndefined();
    expect(said(listed(11, 1), issue)).toBeUndefined();
  });

  it('is nowhere', () => {
    expect([said({}), said(listed(10, 2))]).toEqual([undefined, undefined]);
  });
});

it.each([
  ['a 2026-11-12.txt', '2026-11-12'],
  ['2026_11_12', '2026-11-12'],
  ['x2026.11.12x', '2026-11-12'],
  ['20261112', '2026-11-12'],
  ['2026-11_12', undefined],
  ['120261112', undefined],
  ['202611123', undefined],
  ['2026-13-01', undefined],
  ['1826-11-12', undefined],
])('the day in the name %s', (name, day) => {
  expect(dayInName(name)).toBe(day);
});
