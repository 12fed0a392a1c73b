import { fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forkProgram } from '../../src/serve/fork-program.ts';
import { Rebuilder } from '../../src/serve/rebuilder.ts';

let folder = '';
let rebuilder: Rebuilder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-rebuild-'));
  rebuilder = new Rebuilder(() => fork('test/serve/stub-builder.mjs', { execArgv: [] }));
});
afterEach(async () => {
  await rebuilder.close();
  rmSync(folder, { recursive: true, force: true });
});

const begun = (): string => join(folder, 'begun');
const build = (outDir = 'site') =>
  rebuilder.rebuild({ contentDir: begun(), templatesDir: 'templates', outDir });
const built = { state: 'built', written: 1, removed: 0 };

it('builds one after another', async () => {
  expect(await build()).toEqual(built);
  expect(await build()).toEqual(built);
});

it('a rebuild that is asked for while another is about to begin takes its place', async () => {
  const [first, second] = await Promise.all([build(), build()]);
  expect(first).toEqual({ state: 'failed', reason: 'A later change came first.' });
  expect(second).toEqual(built);
});

it('a rebuild that is asked for while another runs takes its place', async () => {
  const first = build('goes on');
  await vi.waitUntil(() => existsSync(begun()), { timeout: 60_000, interval: 10 });
  expect(await build()).toEqual(built);
  expect(await first).toMatchObject({ state: 'failed', reason: expect.stringContaining('SIGTERM') });
});

it('a build whose process ends fails with advice, and the next one goes well', async () => {
  expect(await build('ends')).toMatchObject({
    state: 'failed',
    reason: expect.stringMatching(/process was ended \(3\).*\n {4}→ Set NODE_OPTIONS=/),
  });
  expect(await build()).toEqual(built);
});

// A whole site from the sources: test/site/determinism.site.test.ts.
it('the process runs from the sources too, as with npm start', async () => {
  const contentDir = join(folder, 'content');
  cpSync('test/site/toy/content', contentDir, { recursive: true });
  appendFileSync(join(contentDir, 'site.yaml'), 'nonsense: true\n');
  const child = forkProgram('rebuild-process');
  expect(await once(child, 'message')).toEqual([{ state: 'ready' }, undefined]);
  child.send({ contentDir, templatesDir: 'templates', outDir: join(folder, '_site') });
  const reason = expect.stringContaining('error (unknown-key): "nonsense"');
  expect(await once(child, 'message')).toEqual([{ state: 'failed', reason }, undefined]);
  child.disconnect();
  await once(child, 'exit');
});
