/** A lock held by another process: waiting prints a message, and continues when the lock is released. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withLock } from '../../src/disk/lock-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-lock-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

it('is waited for in silence for some seconds, then with a word on what to do', () => {
  const path = join(root, 'work.lock');
  writeFileSync(path, String(process.ppid));
  const said = vi.spyOn(console, 'error').mockReturnValue();
  let waits = 0;
  vi.spyOn(Atomics, 'wait').mockImplementation(() => {
    waits += 1;
    if (waits === 100) expect(said).not.toHaveBeenCalled();
    if (waits === 2000) rmSync(path);
    return 'timed-out';
  });
  expect(withLock(path, () => 'done')).toBe('done');
  expect(said.mock.calls).toEqual([
    [expect.stringMatching(`^Waiting for process ${process.ppid}, .*work\\.lock`)],
  ]);
  expect(existsSync(path)).toBe(false);
});
