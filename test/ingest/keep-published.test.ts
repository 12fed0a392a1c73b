/** Upgrades: captures that have not changed and that a newer reader would refuse. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { IssueFile } from '../../src/content/issue-file.ts';
import type { Sidecar } from '../../src/content/sidecar.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import type { DumpInput } from '../../src/ingest/dump-input.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';

const dump = (name: string, text: string, sidecar: Sidecar = {}): DumpInput => {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    file: `dumps/${name}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sidecarSha256: undefined,
    sidecar,
    read: () => parseDump(bytes, `dumps/${name}`),
  };
};
const plan = (inputs: readonly DumpInput[], known: readonly IssueFile[] = []) =>
  planIngest(inputs, known, new Map());

const u = 'https://arxiv.org/abs/2609.1000';
const fine = `# Papers of 2026-10-01\n\n- [Linear Time for Bees](${u}1)\n- [Bigger Hives](${u}2)\n`;
/** Is held back, since its title is a date. */
const doubtful = `# Papers of 2026-10-02\n\n- [2 October 2026](${u}3)\n- [Wax in Winter](${u}4)\n`;
const unknown = 'Nothing that anybody reads.\n';

/** An issue as an earlier version made it of `input`, whatever that was. */
function publishedOf(input: DumpInput, day: string): IssueFile {
  const [made] = plan([dump('fine.md', fine)]).issues;
  if (made === undefined) throw new Error('The sample was refused.');
  const { dump: name, sha256 } = { dump: input.name, sha256: input.sha256 };
  return { ...made, id: day, dump: name, sha256, format: made.format.replace(/@.*/, '@0') };
}

describe('a published capture that is not read any more', () => {
  it.each([
    ['held back', doubtful, /was read as a title.*published as the issue of 2026-10-02, which stays/],
    ['of no known kind', unknown, /published as the issue of 2026-10-02, which stays/],
  ])('%s keeps its issue with a warning', (_what, text, reason) => {
    const input = dump('a.md', text);
    const known = [publishedOf(input, '2026-10-02')];
    const { issues, changed, refusals, reports } = plan([input], known);
    expect([issues, changed, refusals]).toEqual([known, [], []]);
    expect(reports).toMatchObject([{ issue: '2026-10-02', entries: 2, newPapers: 0 }]);
    expect(reports[0]?.diagnostics.length).toBeGreaterThan(0);
    for (const diagnostic of reports[0]?.diagnostics ?? []) {
      expect(diagnostic).toMatchObject({ severity: 'warning', file: 'dumps/a.md' });
      expect(diagnostic.reason).toMatch(reason);
      expect(diagnostic.reason).not.toContain('is held back');
    }
  });

  it('is refused where its bytes have changed', () => {
    const known = [publishedOf(dump('a.md', fine), '2026-10-02')];
    const { issues, refusals, reports } = plan([dump('a.md', doubtful)], known);
    expect([issues, reports]).toEqual([known, []]);
    expect(refusals).toMatchObject([{ severity: 'error', file: 'dumps/a.md' }]);
  });

  it('is refused with a new capture of its issue, which would be left out in silence', () => {
    const input = dump('a.md', doubtful, { issue: '2026-10-02' });
    const other = dump('b.md', `- [Honey in Spring](${u}5)\n`, { issue: '2026-10-02' });
    const { refusals } = plan([input, other], [publishedOf(input, '2026-10-02')]);
    expect(refusals).toMatchObject([{ severity: 'error', file: 'dumps/a.md' }]);
  });

  it('keeps no other capture out', () => {
    const input = dump('a.md', doubtful);
    const { issues, refusals, reports } = plan(
      [input, dump('b.md', fine)],
      [publishedOf(input, '2026-10-02')],
    );
    expect(issues.map(({ id }) => id)).toEqual(['2026-10-01', '2026-10-02']);
    expect([refusals, reports.map(({ issue }) => issue)]).toEqual([[], ['2026-10-01', '2026-10-02']]);
  });
});
