import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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

it('builds one after another in one process, a build that fails among them', async () => {
  expect(await build()).toEqual(built);
  expect(await build('fails')).toEqual({ state: 'failed', reason: 'A word.' });
  // More than Node lets listen at once without a warning.
  for (let number = 3; number < 15; number += 1) expect(await build()).toEqual({ ...built, written: number });
});

it('builds in a new process where templates or sources have changed, which the last one has imported', async () => {
  expect(await build()).toEqual(built);
  rebuilder.abandon({ templates: false, sources: false });
  expect(await build()).toEqual({ ...built, written: 2 });
  for (const changed of ['templates', 'sources']) {
    rebuilder.abandon({ templates: false, sources: false, [changed]: true });
    expect(await build()).toEqual(built);
  }
});

it('builds by the sources from the first change of one of them on, and with what it was started with until then', async () => {
  const codes: string[] = [];
  await rebuilder.close();
  rebuilder = new Rebuilder((code) => {
    codes.push(code);
    return fork('test/serve/stub-builder.mjs', { execArgv: [] });
  });
  await build();
  rebuilder.abandon({ templates: false, sources: false });
  await build();
  // The first, and the spare one.
  expect(codes).toEqual(['as started', 'as started']);
  const change = async (changed: 'templates' | 'sources'): Promise<readonly string[]> => {
    codes.length = 0;
    rebuilder.abandon({ templates: false, sources: false, [changed]: true });
    expect(await build()).toEqual(built);
    return codes;
  };
  // The spare one of before is of no use; the next is, as long as only templates change: it has imported some of the sources.
  expect(await change('templates')).toEqual(['sources', 'sources']);
  expect(await change('templates')).toEqual(['sources']);
  expect(await change('sources')).toEqual(['sources', 'sources']);
  expect(await change('sources')).toEqual(['sources', 'sources']);
});

it('builds in a new process where the last one has ended', async () => {
  const children: ChildProcess[] = [];
  await rebuilder.close();
  rebuilder = new Rebuilder(() => {
    const child = fork('test/serve/stub-builder.mjs', { execArgv: [] });
    children.push(child);
    return child;
  });
  expect(await build()).toEqual(built);
  const [first] = children;
  first?.disconnect();
  if (first !== undefined) await once(first, 'exit');
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

it('starts no process for sources that have just changed, which are not compiled yet', async () => {
  const codes: string[] = [];
  await rebuilder.close();
  rebuilder = new Rebuilder((code) => {
    codes.push(code);
    return fork('test/serve/stub-builder.mjs', { execArgv: [] });
  });
  const first = build('goes on');
  await vi.waitUntil(() => existsSync(begun()), { timeout: 60_000, interval: 10 });
  rebuilder.abandon({ templates: false, sources: true });
  expect(await first).toMatchObject({ state: 'failed' });
  expect(codes).toEqual(['as started']);
});

it('a build that is asked for at the end is none, and throws nothing', async () => {
  expect(await build()).toEqual(built);
  const ending = rebuilder.close();
  expect(await build()).toMatchObject({ state: 'failed', reason: expect.stringContaining('has ended') });
  await ending;
});

it('a build whose process ends fails with advice, and the next one goes well', async () => {
  expect(await build('ends')).toMatchObject({
    state: 'failed',
    reason: expect.stringMatching(/process was ended \(3\).*\n {4}→ Set NODE_OPTIONS=/),
  });
  expect(await build()).toEqual(built);
});
