/**
 * The development server of a checkout, whose processes run from the sources: it builds and serves a site, and ends with the
 * process that was started, whoever ends it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-ended-'));
  cpSync('test/site/toy/content', join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

it('serves the site that its sources build, and is stopped by a signal to that process alone', {
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
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Toy &amp; Sons');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(String(address))).rejects.toThrow();
});
