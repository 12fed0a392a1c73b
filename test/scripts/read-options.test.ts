/** Development tools say how they are called. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const run = (tool: string, word: string) =>
  spawnSync(process.execPath, ['scripts/run.mjs', tool, word], { encoding: 'utf8' });

it('--help lists the options', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = run('search-eval', '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^npm run search:eval -- \[options\]\n {2}--sizes <value>\n/);
});

it('an unknown option is a message', { timeout: 60_000 }, () => {
  const { status, stderr } = run('pdf', '--no-such-option');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Unknown option '--no-such-option'\.\nnpm run pdf -- <date> \[options\]\n/);
  expect(stderr).not.toMatch(/^ {4}at /m);
});

it('all of them do so', () => {
  const tools = readdirSync('scripts').filter((name) => name.endsWith('.ts') && name !== 'read-options.ts');
  const own = tools.filter((name) => readFileSync(`scripts/${name}`, 'utf8').includes('parseArgs('));
  expect(own).toEqual([]);
});
