/** Commands as processes, killed before one of their file operations; the next run (in this process) needs no help, and nothing is left. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { program } from '../setup/program.ts';
import { runCommand } from '../setup/run-command.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-killed-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Words of a command with its folders. */
const complete = (command: readonly string[]): readonly string[] => [
  ...command,
  '--content',
  join(root, 'content'),
  ...(['build', 'check'].includes(command[0] ?? '') ? ['--out', join(root, 'site')] : []),
];

function killed(command: readonly string[], at: number) {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('test/crash/kill-before.mjs'), program, ...complete(command)],
    { encoding: 'utf8', env: { ...process.env, CRASH_ROOT: root, CRASH_AT: String(at) } },
  );
  return { status, signal, said: stdout + stderr };
}

const countOperations = (said: string): number => Number(/operations: (\d+)/.exec(said)?.[1]);

/** All files by path, without the records that a build keeps beside its site (`test/build/build-again.test.ts` compares those). */
const state = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^site\.(?:stamp|changes|files|search)\.json$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]),
  );

const issue = '2024-12-10';
const candidate = {
  decision: 'accept',
  address: 'https://arxiv.org/abs/2402.09739',
  evidence: ['The same title.'],
  fact: { title: 'A title', arxiv: '2402.09739', confidence: 'likely' },
};

function prepare(): void {
  rmSync(root, { recursive: true });
  cpSync('test/site/toy/content', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'content/facts/candidates'), { recursive: true });
  writeFileSync(
    join(root, 'content/facts/candidates', `${issue}.yaml`),
    JSON.stringify({ 'paper-0': candidate }),
  );
}

function prepareSite(): void {
  prepare();
  // They lead to pages that this small site has not.
  rmSync(join(root, 'content/redirects.yaml'));
  mkdirSync(join(root, 'site'));
  writeFileSync(join(root, 'site/index.html'), 'a page');
}

it.each([
  ['ingest', [], prepare, [0.2, 0.6, 1]],
  ['build', [], prepare, [0.05, 0.5, 0.97]],
  ['check', ['--accept', '--first'], prepareSite, [0.5, 1]],
  ['facts', ['--accept', issue], prepare, [0.4, 1]],
] as const)('%s', { timeout: 900_000 }, async (command, options, makeFiles, places) => {
  makeFiles();
  const first = killed([command, ...options], 0);
  expect(first.status, first.said).toBe(0);
  const operations = countOperations(first.said);
  expect(operations).toBeGreaterThan(4);
  const whole = state();
  for (const place of places) {
    makeFiles();
    const at = Math.max(1, Math.round(place * operations));
    expect(killed([command, ...options], at).signal, `before operation ${at}`).toBe('SIGKILL');
    // What is recorded already needs no --first.
    const again = options.filter((option) => option !== '--first' || !isRecorded());
    const next = await runCommand(complete([command, ...again]));
    expect(next.code, next.output).toBe(0);
    expect(state(), `after operation ${at} of ${operations}`).toEqual(whole);
  }
});

const isRecorded = (): boolean => existsSync(join(root, 'content/permalinks.json'));
