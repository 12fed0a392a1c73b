import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toContentError } from '../../src/disk/to-content-error.ts';
import { writeFile } from '../../src/disk/write-file.ts';

const refused = (path: string) => Object.assign(new Error('no'), { code: 'EACCES', syscall: 'open', path });

it('names the folder that may not be written, not a file nobody knows', () => {
  expect(toContentError(refused('/srv/letter/.journal-7.prepared.json'))?.message).toMatch(
    /^\/srv\/letter: error \(eacces\): Access is denied\.\n {4}→ /,
  );
  expect(toContentError(refused('/srv/letter/dumps/a.txt'))?.message).toMatch(
    /srv\/letter\/dumps\/a\.txt: error/,
  );
});

it.skipIf(!existsSync('/dev/full'))('names the file that a full disk did not take', () => {
  let message: string | undefined;
  try {
    writeFile('/dev/full', 'words');
  } catch (error) {
    message = toContentError(error)?.message;
  }
  expect(message).toMatch(/dev\/full: error \(enospc\): The disk is full\.\n {4}→ /);
});
