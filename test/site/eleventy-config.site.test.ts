import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { silentProgress } from '../../src/build/progress.ts';
import { expectSameFiles } from '../setup/expect-same-files.ts';
import { freePort } from '../setup/free-port.ts';
import { importBundled } from '../setup/import-bundled.ts';

const { buildSite } =
  await importBundled<typeof import('../../src/build/build-site.ts')>('src/build/build-site.ts');

const folder = mkdtempSync(join(tmpdir(), 'offprint-eleventy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = resolve('node_modules/@11ty/eleventy/cmd.cjs');

/** A project with a small archive, which a test may change. */
function copyProject(name: string): string {
  const project = join(folder, name);
  const sources = [
    'src',
    'templates',
    'eleventy.config.ts',
    'eleventy.config.js',
    'package.json',
    'tsconfig.json',
  ];
  for (const source of sources) cpSync(source, join(project, source), { recursive: true });
  cpSync('test/site/toy/content', join(project, 'content'), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  for (const installed of readdirSync('node_modules'))
    symlinkSync(resolve('node_modules', installed), join(project, 'node_modules', installed));
  return project;
}

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

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
    const project = copyProject('sealed');
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
    timeout: 120_000,
  }, async () => {
    const project = copyProject('project');
    const port = await freePort();
    const child = spawn(process.execPath, [command, '--serve', `--port=${port}`], { cwd: project });
    const log: string[] = [];
    let read = 0;
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        log.push(text);
        child.emit('logged');
      });
    /** Waits for `text` in what the command prints from now on. */
    const logged = async (text: string): Promise<void> => {
      while (!log.slice(read).join('').includes(text)) await once(child, 'logged');
      read = log.length;
    };
    const home = async (): Promise<string> => (await fetch(`http://localhost:${port}/`)).text();
    try {
      await logged('Server at');
      expect(await home()).toContain('Toy &amp; Sons');
      replaceIn(join(project, 'templates/components/SiteFooter.tsx'), '<footer', '<footer data-changed');
      await logged('Wrote');
      expect(await home()).toContain('data-changed');
      // So large that a thread makes the search index: captures count with their sidecars.
      const large = `title: Another listing\n# ${'many words '.repeat(250_000)}\n`;
      replaceIn(join(project, 'content/dumps/orals.yaml'), 'title: Toy orals\n', large);
      await logged('Wrote');
      expect(await home()).toContain('Another listing');
    } finally {
      child.kill();
      await once(child, 'exit');
    }
  });
});
