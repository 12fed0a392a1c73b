/** The development server of a checkout: it shows changed templates, and ends with the process that was started. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyProject } from '../setup/copy-project.ts';
import { program } from '../setup/program.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-ended-'));
  copyProject(folder);
  cpSync('test/site/toy/content', join(folder, 'content'), { recursive: true });
  // The same sources have the same bundle and modules. A link would lead to this project's sources.
  for (const made of [dirname(program), resolve('.cache/modules')].filter((made) => existsSync(made)))
    cpSync(made, join(folder, relative('.', made)), { recursive: true, preserveTimestamps: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

it('shows a changed template, and is stopped by a signal to that process alone', {
  timeout: 120_000,
}, async () => {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      expect(done, `no line like ${pattern}`).toBe(false);
      const found = pattern.exec(value);
      if (found !== null) return found[1] ?? found[0];
    }
  };
  const change = (name: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, name), text.replace(from, to));
  };
  const address = await nextLine(/Offprint is at (\S+)/);
  const home = async (): Promise<string> => (await fetch(address)).text();
  expect(await home()).toContain('Toy &amp; Sons');
  change('templates/components/SiteFooter.tsx', '<footer', '<footer data-changed');
  await nextLine(/shown after/);
  expect(await home()).toContain('<footer data-changed');
  // Nothing is built of a template with a fault, whatever else changes, until it is mended.
  change('templates/components/SiteFooter.tsx', '<footer', '<footer <');
  await nextLine(/SiteFooter\.tsx: not rebuilt; the last good site stays/);
  await nextLine(/SiteFooter\.tsx:\d+:\d+: \S/);
  change('content/site.yaml', 'Toy & Sons', 'Toy & Daughters');
  await nextLine(/site\.yaml: not rebuilt/);
  change('templates/components/SiteFooter.tsx', '<footer <', '<footer');
  await nextLine(/shown after/);
  expect(await home()).toContain('Toy &amp; Daughters');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expect(fetch(address)).rejects.toThrow();
});
