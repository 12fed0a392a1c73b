import { describe, expect, it } from 'vitest';
import { addSidecarKeys, recordReplacement, sidecarPath } from '../../src/ingest/sidecar-keys.ts';
import { input } from './sample-dumps.ts';

describe('a sidecar', () => {
  it('gets keys that it lacks, on lines of their own', () => {
    const before = input({ sidecar: { year: 2026 }, sidecarText: 'year: 2026' });
    const after = addSidecarKeys(before, { year: 2020, issue: '2026-10-02', date: undefined });
    expect(after).toMatchObject({
      sidecar: { year: 2026, issue: '2026-10-02' },
      sidecarText: 'year: 2026\nissue: "2026-10-02"\n',
      newSidecar: 'year: 2026\nissue: "2026-10-02"\n',
      sidecarSha256: '8525b38a43a8032f91d28b9b1b944c90193b1c5e31ddb10ba151ddd0b6c4bda0',
    });
    expect(addSidecarKeys(before, { year: 2020 })).toBe(before);
    expect(addSidecarKeys(input({ sidecarText: 'a: 1\n' }), { year: 2020 }).sidecarText).toBe(
      'a: 1\nyear: 2020\n',
    );
    expect(addSidecarKeys(input({}), { year: 2020 }).sidecarText).toBe('year: 2020\n');
  });

  it('names the capture that its own replaces', () => {
    const replaced = { dump: 'old.txt', keptDay: '2026-10-02', diagnostics: [] };
    expect(recordReplacement(input({}), replaced).sidecarText).toBe(
      'replaces: "old.txt"\ndate: "2026-10-02"\n',
    );
    const same = input({});
    expect(recordReplacement(same, undefined)).toBe(same);
  });

  it('is beside its dump', () => {
    expect([sidecarPath('dumps/a.b.txt'), sidecarPath('dumps.d/a')]).toEqual([
      'dumps/a.b.yaml',
      'dumps.d/a.yaml',
    ]);
  });
});
