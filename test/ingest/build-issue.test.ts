/** What an issue file says of its captures and papers, of one capture or several. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { formatStamp } from '../../src/dumps/formats.ts';
import { buildIssue } from '../../src/ingest/build-issue.ts';
import type { DatedDump } from '../../src/ingest/dated-dump.ts';
import { PaperRegistry } from '../../src/ingest/paper-registry.ts';
import { dated, entry, input } from './sample-dumps.ts';

const day = '2026-10-02';
const registry = () => new PaperRegistry([], new Map());
const build = (...dumps: [DatedDump, ...DatedDump[]]) => buildIssue(day, dumps, 7, registry());
const date = (month: number, dayOfMonth: number, year?: number) => ({ month, day: dayOfMonth, year });

describe('an issue of one capture', () => {
  it('has every field that the capture gives, and no other', () => {
    const fields = {
      title: 'Alpha',
      abstract: 'We count.',
      authors: ['Ann Bee'],
      authorCount: 3,
      firstMonth: '2026-09',
      comments: 2,
      upvotes: 5,
      organisation: 'Some Lab',
      arxiv: '2609.01234',
      arxivClass: 'cs.LG',
      doi: '10.1145/1',
      openreview: 'abcdef',
      venue: 'NeurIPS',
      licence: 'CC BY',
      note: 'counts well',
      announceType: 'cross' as const,
      resources: [{ kind: 'code' as const, url: 'https://a.example/' }],
    };
    const lines = { first: 4, last: 9 };
    const { issue } = build(
      dated(day, {
        entries: [entry({ ...fields, lines }), entry({ title: 'Beta', firstDate: date(9, 30) })],
      }),
    );
    expect(issue).toEqual({
      schema: 1,
      id: day,
      number: 7,
      dump: 'a.txt',
      sha256: '',
      format: formatStamp('daily-papers'),
      listing: 'Daily Papers',
      year: { known: 'listing' },
      messages: [],
      papers: [
        { id: 'alpha', ...fields, firstLine: 4, lastLine: 9 },
        { id: 'beta', title: 'Beta', firstDate: '2026-09-30', firstLine: 1, lastLine: 2 },
      ],
    });
    expect(Object.keys(issue.papers[1] ?? {})).toEqual(['id', 'title', 'firstDate', 'firstLine', 'lastLine']);
  });

  it('says what its sidecar says before what the page says', () => {
    const page = { url: 'https://a.example/page', announced: 3, listing: 'Page' };
    const said = (sidecar: Parameters<typeof dated>[2]) => build(dated(day, page, sidecar)).issue;
    expect(said({})).toMatchObject({ url: 'https://a.example/page', announced: 3, listing: 'Page' });
    expect(said({ url: 'https://b.example/', listing: 'Own', title: 'A Title' })).toMatchObject({
      url: 'https://b.example/',
      listing: 'Own',
      title: 'A Title',
    });
    expect(said({})).not.toHaveProperty('title');
    for (const url of [
      'ftp://a.example/',
      'see https://a.example/',
      'https://a.example/ x',
      'https://a.example/"',
      'https://',
    ])
      expect(build(dated(day, { url })).issue).not.toHaveProperty('url');
    const checked = {
      ...dated(day, {}),
      dump: { ...dated(day, {}).dump, input: input({ sha256: 'aa', sidecarSha256: 'bb' }) },
    };
    expect(build(checked).issue).toMatchObject({ sha256: 'aa', sidecarSha256: 'bb' });
  });

  it('begins at the first day of a week or month', () => {
    const since = (listed: ReturnType<typeof date> | undefined, own = day) =>
      build(dated(own, { since: listed })).issue.since;
    expect(since(date(9, 28, 2026))).toBe('2026-09-28');
    expect(since(date(9, 28))).toBe('2026-09-28');
    expect(since(date(10, 3))).toBeUndefined();
    expect(since(undefined)).toBeUndefined();
    expect(since(undefined, '2026-10-01')).toBe('2026-10-01');
  });

  it('keeps messages without their file; accepted errors are notes', () => {
    const message: Diagnostic = {
      severity: 'error',
      rule: 'r',
      reason: 'No.',
      advice: 'Mend it.',
      file: 'x',
      line: 3,
    };
    const diagnostics: Diagnostic[] = [message, { ...message, severity: 'warning' }];
    const { issue, report } = build(dated(day, { diagnostics }));
    expect(issue.messages).toEqual([
      { severity: 'info', rule: 'r', reason: 'No.', advice: 'Mend it.', line: 3 },
      { severity: 'warning', rule: 'r', reason: 'No.', advice: 'Mend it.', line: 3 },
    ]);
    expect(report).toMatchObject({
      dump: 'a.txt',
      file: 'dumps/a.txt',
      issue: day,
      diagnostics: [{ severity: 'info', file: 'x' }, { severity: 'warning' }],
    });
  });

  it('names the lines of dates that lie ahead', () => {
    const entries = [
      entry({ title: 'Alpha', firstDate: date(10, 9) }),
      entry({ title: 'Beta', firstDate: date(10, 2) }),
      entry({ title: 'Gamma' }),
    ];
    const { issue, report } = build(dated(day, { entries }));
    expect(issue.papers.map(({ firstDate }) => firstDate)).toEqual([undefined, day, undefined]);
    expect(report.diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['date-ahead', 2]]);
  });
});

describe('an issue of several captures', () => {
  const one = dated(
    '2026-10-01',
    {
      name: '1.txt',
      entries: [
        entry({ title: 'Alpha', upvotes: 5, lines: { first: 4, last: 9 } }),
        entry({ title: 'Beta' }),
      ],
    },
    { issue: day, title: undefined },
  );
  const two = dated(
    day,
    {
      key: 'b',
      name: '2.txt',
      entries: [
        entry({ title: 'Alpha', upvotes: 8, comments: 2, lines: { first: 14, last: 19 } }),
        entry({ title: 'Gamma' }),
      ],
    },
    { issue: day, title: 'A Title' },
  );
  const three = dated(
    '2026-10-04',
    { key: 'c', name: '3.txt', entries: [entry({ title: 'Alpha', venue: 'NeurIPS' })] },
    { issue: day, title: 'Other' },
  );

  it('has each paper once: what the first capture says, and what only later ones say', () => {
    const { issue, report } = build(one, two, three);
    expect(issue.papers).toEqual([
      {
        id: 'alpha',
        title: 'Alpha',
        upvotes: 5,
        comments: 2,
        venue: 'NeurIPS',
        alsoIn: [
          { source: 2, firstLine: 14, lastLine: 19 },
          { source: 3, firstLine: 1, lastLine: 2 },
        ],
        firstLine: 4,
        lastLine: 9,
      },
      { id: 'beta', title: 'Beta', firstLine: 1, lastLine: 2 },
      { id: 'gamma', title: 'Gamma', source: 2, firstLine: 1, lastLine: 2 },
    ]);
    expect(issue).toMatchObject({
      title: 'A Title',
      since: '2026-10-01',
      dump: '1.txt',
      moreDumps: [{ dump: '2.txt' }, { dump: '3.txt' }],
    });
    expect(report).toMatchObject({ dump: '1.txt, 2.txt, 3.txt', entries: 3, newPapers: 3, seenBefore: 0 });
  });

  it('has what a venue is from the capture that it has the venue from', () => {
    const alpha = (key: string, fields: object) =>
      dated(
        day,
        { key, name: `${key}.txt`, entries: [entry({ title: 'Alpha', ...fields })] },
        { issue: day, title: undefined },
      );
    const papers = (first: object, later: object) =>
      build(alpha('a', first), alpha('b', later)).issue.papers[0];
    const gut = { venue: 'Gut', venueKind: 'journal', imprint: { volume: '12' }, language: 'de' };
    expect(papers({}, gut)).toMatchObject(gut);
    expect(papers({ venue: 'Bees' }, gut)).toMatchObject({ venue: 'Bees', language: 'de' });
    for (const field of ['venueKind', 'imprint'])
      expect(papers({ venue: 'Bees' }, gut)).not.toHaveProperty(field);
    expect(papers({ venueKind: 'journal' }, { venue: 'Gut' })).not.toHaveProperty('venueKind');
  });

  it('says which of them is of a later day than the issue', () => {
    expect(build(one, two, three).report.diagnostics.map(({ file }) => file)).toEqual(['dumps/3.txt']);
    expect(build(dated('2026-10-04', {})).report.diagnostics).toEqual([]);
  });
});
