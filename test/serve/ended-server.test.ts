/**
 * The development server of a checkout, whose processes run from the sources: it ends with the process that was started, whoever
 * ends it. Its content is at fault, because a whole site from the sources takes seconds (test/site/determinism.site.test.ts).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-ended-'));
  cpSync('test/site/toy/content', join(folder, 'content'), { recursive: true });
  appendFileSync(join(folder, 'content/site.yaml'), 'nonsense: true\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

it('says what its build has found, and is stopped by a signal to that process alone', {
  timeout: 120_000,
}, async () => {
  const folders = ['--content', join(folder, 'content'), '--out', join(folder, '_site')];
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start', '--port', '0', ...folders], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let address: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    address = /Offprint is at (\S+)/.exec(line)?.[1];
    if (address !== undefined) break;
  }
  const answer = await fetch(String(address));
  expect(answer.status).toBe(503);
  // Found by the build's process.
  expect(await answer.text()).toContain('error (unknown-key): &quot;nonsense&quot;');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(String(address))).rejects.toThrow();
});
