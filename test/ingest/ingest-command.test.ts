import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ingest-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...more: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'ingest', ...more], { encoding: 'utf8' });

it('npm run ingest takes in every capture that is named, before and behind options', () => {
  const archive = join(folder, 'archive');
  mkdirSync(join(archive, 'dumps'), { recursive: true });
  writeFileSync(join(archive, 'site.yaml'), '');
  const lists = ['mon', 'tue', 'wed'].map((name, index) => {
    const path = join(folder, `${name}.txt`);
    writeFileSync(path, `# list of ${index + 1} October 2026\n2609.0123${index}\n2609.0124${index}\n`);
    return path;
  });
  const [monday = '', ...others] = lists;
  const { status, stdout } = run(monday, '--content', archive, '--issue', '2026-10-02', ...others);
  expect(stdout.match(/^Took in .*$/gm)).toHaveLength(3);
  expect(stdout).toContain('2026-10-02 (');
  expect(stdout).toContain('6 entries, 6 new papers');
  expect(status).toBe(0);
});

it('npm run ingest refuses an option that is given twice', () => {
  const { status, stderr } = run('--issue', '2026-10-02', '--issue', '2026-10-03');
  expect([status, stderr]).toEqual([1, '--issue is given more than once.\nSee "offprint --help".\n']);
});
