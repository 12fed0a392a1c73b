import { expect, it } from 'vitest';
import { toContentError } from '../../src/disk/to-content-error.ts';

const refused = (path: string) => Object.assign(new Error('no'), { code: 'EACCES', syscall: 'open', path });

it('names the folder that may not be written, not a file nobody knows', () => {
  expect(toContentError(refused('/srv/letter/.journal-7.prepared.json'))?.message).toMatch(
    /^\/srv\/letter: error \(eacces\): Access is denied\.\n {4}→ /,
  );
  expect(toContentError(refused('/srv/letter/dumps/a.txt'))?.message).toMatch(
    /srv\/letter\/dumps\/a\.txt: error/,
  );
});
