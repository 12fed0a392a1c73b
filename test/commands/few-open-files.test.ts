/** A program that the system does not let read its own modules. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
// Makes the bundle, which takes more files than reading it.
import '../setup/program.ts';

const command = 'node bin/offprint.mjs topics --content test/fixtures/archive';

it.skipIf(process.platform === 'win32')('too few open files are said in a sentence', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `ulimit -n 24; ${command}`], { encoding: 'utf8' });
  expect(stderr).toBe('Too many files are open. Raise the limit ("ulimit -n 4096") and try again.\n');
  expect(status).toBe(1);
});
