/** What the editor reads after an ingest, whole. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { DumpReport } from '../../src/ingest/build-issue.ts';
import type { Ingested } from '../../src/ingest/ingest-folder.ts';
import { renderIngestReport } from '../../src/ingest/ingest-report.ts';
import { sampleEntry, sampleIssue } from '../archive/sample-content.ts';

const nothing: Ingested = {
  issues: [],
  changed: [],
  reports: [],
  refusals: [],
  replaced: new Map(),
  taken: [],
  finished: [],
};
const lines = (some: Partial<Ingested>) =>
  renderIngestReport({ ...nothing, ...some }, '2026-11-29').split('\n');
const report: DumpReport = {
  dump: 'a.txt',
  issue: '2026-10-02',
  entries: 2,
  newPapers: 1,
  seenBefore: 1,
  year: { known: 'sidecar' },
  file: 'dumps/a.txt',
  diagnostics: [],
};
const fault = (line: number | undefined, rule = 'stray-line'): Diagnostic => ({
  severity: 'warning',
  rule,
  reason: 'It is odd.',
  advice: 'Look.',
  file: 'a.txt',
  ...(line === undefined ? {} : { line }),
});
const last = 'The archive holds 0 issues and 0 papers; nothing changed.';

describe('the report of an ingest', () => {
  it('names an issue of a day to come, a day east of UTC apart', () => {
    const of = (issue: string) => lines({ reports: [{ ...report, issue }] }).slice(1, -1);
    expect(of('2026-11-30')).toEqual([]);
    expect(of('2026-12-01')).toEqual([
      expect.stringMatching(
        /^ {2}dumps\/a\.txt: warning \(issue-ahead\): The issue of 2026-12-01 is of a day to come/,
      ),
      expect.stringContaining('delete issues/2026-12-01.json'),
    ]);
  });

  it('counts each paper once, and issue files that were written', () => {
    const issues = [
      sampleIssue('2026-10-01', 1, [sampleEntry('alpha'), sampleEntry('beta')]),
      sampleIssue('2026-10-02', 2, [sampleEntry('alpha')]),
    ];
    expect(lines({})).toEqual([last]);
    expect(lines({ issues, changed: issues })).toEqual([
      'The archive holds 2 issues and 2 papers; 2 issue files written.',
    ]);
    expect(lines({ issues: issues.slice(1), changed: issues.slice(1) })).toEqual([
      'The archive holds 1 issue and 1 paper; 1 issue file written.',
    ]);
  });

  it('says what was finished, taken in, read and refused, in this order', () => {
    const year = { known: 'inferred' as const, evidence: 'A paper is of 2026.' };
    const reports = [{ ...report, entries: 1, newPapers: 0, year, diagnostics: [fault(3)] }, report];
    expect(
      lines({
        finished: ['issues/a.json'],
        taken: [{ from: '/x/saved.txt', name: 'a.txt' }],
        reports: reports.map((one) => ({ ...one, file: '/x/saved.txt' })),
        refusals: [fault(undefined)],
      }),
    ).toEqual([
      'Finished what an earlier run was cut short at: issues/a.json',
      'Took in /x/saved.txt as dumps/a.txt',
      '2026-10-02 (a.txt): 1 entry, 0 new papers, 1 seen before',
      '  The year is inferred: A paper is of 2026. If that is wrong, say "year: YYYY" in dumps/a.yaml.',
      '  a.txt:3: warning (stray-line): It is odd.',
      '    → Look.',
      '2026-10-02 (a.txt): 2 entries, 1 new paper, 1 seen before',
      'a.txt: warning (stray-line): It is odd.',
      '    → Look.',
      last,
      '1 error; what they name was left out.',
    ]);
  });

  it('prints twenty of one rule about one file, and of the others the lines', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => fault(index + 1));
    const rest = (refusals: readonly Diagnostic[]) =>
      lines({ refusals }).filter((line) => line.includes(' more of ('));
    expect(rest(many(20))).toEqual([]);
    expect(rest(many(22))).toEqual(['a.txt: 2 more of (stray-line), on lines 21, 22']);
    expect(rest([...many(20), fault(undefined)])).toEqual(['a.txt: 1 more of (stray-line)']);
    expect(rest([...many(20), fault(99, 'other-rule'), fault(21)])).toEqual([
      'a.txt: 1 more of (stray-line), on lines 21',
    ]);
    expect(lines({ refusals: many(22) }).filter((line) => line.startsWith('    →'))).toHaveLength(20);
    expect(rest(many(220))[0]).toMatch(/^a\.txt: 200 more of \(stray-line\), on lines 21, .*, 220$/);
    expect(rest(many(221))[0]).toMatch(/^a\.txt: 201 more of \(stray-line\), on lines 21, .*, 220 …$/);
  });
});
