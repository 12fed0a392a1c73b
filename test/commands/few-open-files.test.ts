/** A limit of open files so low that the program can't read its own modules. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
// Makes the bundle, which takes more files than reading it.
import '../setup/program.ts';

const command = 'node bin/offprint.mjs topics --content test/fixtures/archive';

/** How many a process may open: each version of Node opens others before the program runs. */
const limits = [28, 24, 23, 22, 21, 20];

it.skipIf(process.platform === 'win32')('too few open files are said in a sentence', () => {
  for (const limit of limits) {
    const { status, stderr } = spawnSync('sh', ['-c', `ulimit -n ${limit}; ${command}`], {
      encoding: 'utf8',
    });
    if (status === 0) continue;
    expect(stderr).toBe('Too many files are open. Raise the limit ("ulimit -n 4096") and try again.\n');
    expect(status).toBe(1);
    return;
  }
  expect.fail(`${limits.at(-1)} files are enough.`);
});
