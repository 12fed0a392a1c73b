/** A working folder that was deleted, as after a clone anew in another window. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import '../setup/program.ts';

it.skipIf(process.platform === 'win32')('a deleted working folder is said in a sentence', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-deleted-')));
  const command = `cd '${folder}' && rmdir '${folder}' && exec node '${resolve('bin/offprint.mjs')}' build`;
  const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(stderr).toBe(
    'The folder that this is run in has been deleted. Go to another one ("cd ..") and try again.\n',
  );
  expect(status).toBe(1);
});
