import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { silentProgress } from '../../src/build/progress.ts';
import { copyProject } from '../setup/copy-project.ts';
import { expectSameFiles } from '../setup/expect-same-files.ts';
import { freePort } from '../setup/free-port.ts';
import { importBundled } from '../setup/import-bundled.ts';

const { buildSite } =
  await importBundled<typeof import('../../src/build/build-site.ts')>('src/build/build-site.ts');

const folder = mkdtempSync(join(tmpdir(), 'offprint-eleventy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = resolve('node_modules/@11ty/eleventy/cmd.cjs');

/** A project with a small archive, which a test may change. */
function makeProject(name: string): string {
  const project = join(folder, name);
  copyProject(project);
  cpSync('test/site/toy/content', join(project, 'content'), { recursive: true });
  return project;
}

/** For a start or a rebuild, in milliseconds; much more than one takes beside other tests. */
const patience = { timeout: 50_000, interval: 500 };

describe("Eleventy's own command", () => {
  it('gives the same files and bytes as npm run build, and nothing else', { timeout: 120_000 }, async () => {
    const [outDir, expected] = [join(folder, 'site'), join(folder, 'expected')];
    const contentDir = join(folder, 'content');
    cpSync('test/site/toy/content', contentDir, { recursive: true });
    await buildSite({ contentDir, templatesDir: 'templates', outDir: expected, progress: silentProgress });
    const { status, stdout } = spawnSync(process.execPath, [command, `--output=${outDir}`], {
      encoding: 'utf8',
      env: { ...process.env, OFFPRINT_CONTENT: contentDir },
    });
    expect(status, stdout).toBe(0);
    expectSameFiles(outDir, expected);
  });

  it('says what is wrong with content by file and line, without a stack', { timeout: 120_000 }, () => {
    const content = join(folder, 'faulty/content');
    cpSync('test/site/toy/content', content, { recursive: true });
    writeFileSync(join(content, 'corrections.yaml'), 'nonsense: true\n');
    const { status, stderr } = spawnSync(process.execPath, [command, `--output=${join(folder, 'none')}`], {
      encoding: 'utf8',
      env: { ...process.env, OFFPRINT_CONTENT: content },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('content/corrections.yaml:1: error (unknown-key): "nonsense"');
    expect(stderr).not.toMatch(/^(?:\[11ty\])? +at /m);
  });

  it('says without a stack that there is no archive, by the sources where no bundle can be made', () => {
    const project = makeProject('sealed');
    // Where the bundle's folder should be.
    writeFileSync(join(project, '.cache'), '');
    const { status, stderr } = spawnSync(process.execPath, [command, `--output=${join(folder, 'none')}`], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, OFFPRINT_CONTENT: join(folder, 'nowhere') },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/error \(no-archive\): There is no folder .*nowhere\./);
    expect(stderr).not.toMatch(/^(?:\[11ty\])? +at /m);
  });

  it('serves the site, and changes of content and components as they come', {
    timeout: 180_000,
  }, async () => {
    const project = makeProject('project');
    const options = ['--serve', `--port=${await freePort()}`];
    const child = spawn(process.execPath, [command, ...options], { cwd: project });
    const ended = once(child, 'close');
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    /** Waits until the front page has `text`. `save` makes the change, if there is one. */
    const shows = async (text: string, save?: () => void): Promise<void> => {
      const before = output.length;
      await vi.waitFor(async () => {
        // Eleventy's watcher says that it is ready before it has read all folders, and would not notice a change until then.
        if (!output.includes('File changed', before)) save?.();
        expect(child.exitCode, output).toBe(null);
        // Eleventy takes another port where this one is in use by now.
        const home = /Server at (\S+)/.exec(output)?.[1] ?? expect.fail(output);
        expect(await (await fetch(home)).text(), output).toContain(text);
      }, patience);
    };
    const change = (path: string, from: string, to: string): (() => void) => {
      const file = join(project, path);
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(from);
      return () => writeFileSync(file, text.replace(from, to));
    };
    try {
      await shows('Toy &amp; Sons');
      const footer = change('templates/components/SiteFooter.tsx', '<footer', '<footer data-changed');
      await shows('data-changed', footer);
      // So large that a thread makes the search index: captures count with their sidecars.
      const large = `title: Another listing\n# ${'many words '.repeat(250_000)}\n`;
      await shows('Another listing', change('content/dumps/orals.yaml', 'title: Toy orals\n', large));
    } finally {
      child.kill();
      await ended;
    }
  });
});
