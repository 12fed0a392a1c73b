/** Commands as processes, killed before one of their file operations; the next run needs no help, and nothing is left. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-killed-')));
  cpSync('test/site/toy/content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(command: readonly string[], at?: number) {
  const folders = [
    '--content',
    join(root, 'content'),
    ...(command[0] === 'build' ? ['--out', join(root, 'site')] : []),
  ];
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...(at === undefined ? [] : ['--import', resolve('test/crash/kill-before.mjs')]),
      'scripts/run.mjs',
      ...command,
      ...folders,
    ],
    { encoding: 'utf8', env: { ...process.env, CRASH_ROOT: root, CRASH_AT: String(at) } },
  );
  return { status, signal, said: stdout + stderr };
}

const countOperations = (said: string): number => Number(/operations: (\d+)/.exec(said)?.[1]);

/** All files by path, without the records that a build keeps beside its site (`test/build/build-again.test.ts` compares those). */
const state = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^site\.(?:stamp|changes|search)\.json$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]),
  );

it.each([
  ['ingest', [0.2, 0.6, 1]],
  ['build', [0.05, 0.5, 0.97]],
] as const)('%s', { timeout: 900_000 }, (command, places) => {
  const first = run([command], 0);
  expect(first.status).toBe(0);
  const operations = countOperations(first.said);
  expect(operations).toBeGreaterThan(5);
  const whole = state();
  for (const place of places) {
    rmSync(root, { recursive: true });
    cpSync('test/site/toy/content', join(root, 'content'), { recursive: true });
    const at = Math.max(1, Math.round(place * operations));
    expect(run([command], at).signal, `before operation ${at}`).toBe('SIGKILL');
    const next = run([command]);
    expect(next.status, next.said).toBe(0);
    expect(state(), `after operation ${at} of ${operations}`).toEqual(whole);
  }
});
