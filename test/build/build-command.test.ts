import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isLarge } from '../../src/build/parallel/archive-size.ts';
import { copyProject } from '../setup/copy-project.ts';
import { runBundled } from '../setup/run-bundled.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a build says in a sentence what the system refuses, and ends with an error', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'not a folder');
  const { code, output } = await runBundled(['build', '--out', join(file, 'site')]);
  expect(code).toBe(1);
  expect(output).toMatch(
    /file\/site.*: error \(.*\n {4}→ .*\nNothing was built; the last site is untouched\.$/m,
  );
  expect(output).not.toMatch(/^ {4}at /m);
  expect(readdirSync(folder)).toEqual(['file']);
});

it('npm run build says in a sentence that memory is short, and leaves nothing', () => {
  const [content, site] = [join(folder, 'toy'), join(folder, 'short')];
  cpSync('test/site/toy/content', content, { recursive: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'build', '--content', content, '--out', site],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=16' } },
  );
  rmSync(content, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toMatch(/short: error \(out-of-memory\): .*\n {4}→ Set NODE_OPTIONS=.*\nNothing was built/);
  expect(stderr).not.toMatch(/Last few GCs|FATAL|^ {4}at /m);
  expect(readdirSync(folder).filter((name) => name.startsWith('short.next'))).toEqual([]);
});

it('a build says which dump is a link to nothing', async () => {
  const content = join(folder, 'toy');
  cpSync('test/site/toy/content', content, { recursive: true });
  symlinkSync('nowhere', join(content, 'dumps/lost.txt'));
  const { output } = await runBundled(['build', '--content', content, '--out', join(folder, 'site')]);
  rmSync(content, { recursive: true });
  expect(output).toMatch(/dumps\/lost\.txt: error \(broken-link\): /);
});

it.each([
  ['a build', '# Extra\n\nWords.\n', 0],
  ['a build that fails afterwards', 'Words.\n', 1],
])('%s says what of a new capture was left out', async (_what, page, expected) => {
  const own = mkdtempSync(join(tmpdir(), 'offprint-warned-'));
  const content = join(own, 'toy');
  cpSync('test/site/toy/content', content, { recursive: true });
  const list =
    '# Papers, 2024-11-20\n\n- [Tidal Bees](https://arxiv.org/abs/2411.00001)\n- [News](https://blog.example/x)\n';
  writeFileSync(join(content, 'dumps/list.md'), list);
  writeFileSync(join(content, 'pages/extra.md'), page);
  const { code, output } = await runBundled(['build', '--content', content, '--out', join(own, 'site')]);
  rmSync(own, { recursive: true });
  expect(code).toBe(expected);
  expect(output.match(/dumps\/list\.md:4: warning \(unread-line\): .*\n {4}→ /g)).toHaveLength(1);
});

it('npm run build says once what is wrong with content, by two processes too', () => {
  const content = join(folder, 'content');
  cpSync('test/site/toy/content', content, { recursive: true });
  // So large that a second process is started: captures count with their sidecars.
  appendFileSync(join(content, 'dumps/orals.yaml'), `\n# ${'many words '.repeat(250_000)}\n`);
  expect(isLarge(content)).toBe(availableParallelism() > 1);
  writeFileSync(join(content, 'corrections.yaml'), 'nonsense: true\n');
  // As a process, because the second writes to the same stream.
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'build', '--content', content, '--out', join(folder, 'site')],
    { encoding: 'utf8' },
  );
  rmSync(content, { recursive: true });
  expect(status).toBe(1);
  expect(stderr.match(/nonsense/g)).toHaveLength(1);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(readdirSync(folder)).toEqual(['file']);
});

// That none is named where all are read: test/build/two-builds.test.ts.
it('npm run build names files that nothing reads, and links that lead to nothing, each time', () => {
  const content = join(folder, 'unread');
  cpSync('test/site/toy/content', content, { recursive: true });
  writeFileSync(join(content, 'facts/more.yml'), '');
  writeFileSync(join(content, 'pages/words.md'), '# Words\n\n[Nowhere](/nowhere/)\n');
  const build = () =>
    spawnSync(process.execPath, [resolve('scripts/run.mjs'), 'build'], { encoding: 'utf8', cwd: content });
  const named = /^facts\/more\.yml: warning \(unread-file\): .*\n {4}→ Name it more\.yaml/m;
  const lost = /^pages\/words\.md:3: warning \(lost-link\): /m;
  const first = build().stderr;
  expect(first).toMatch(named);
  expect(first.match(/unread-file/g)).toHaveLength(1);
  expect(first).toMatch(lost);
  const { stdout, stderr } = build();
  expect(stdout).toContain('Nothing has changed since');
  expect(stderr).toMatch(named);
  expect(stderr).toMatch(lost);
  rmSync(content, { recursive: true });
});

it('a build says when the rarity of words was judged anew, once', async () => {
  const content = join(folder, 'grown');
  cpSync('test/site/toy/content', content, { recursive: true });
  const build = async (): Promise<string> =>
    (await runBundled(['build', '--content', content, '--out', join(folder, 'grown-site')])).output;
  const step = /^The rarity of words is now judged by \d+ papers, before by \d+: /m;
  expect(await build()).not.toMatch(step);
  const capture = readFileSync(join(content, 'dumps/daily-papers-10-29.txt'), 'utf8');
  for (const day of ['12', '13'])
    writeFileSync(
      join(content, `dumps/daily-papers-11-${day}.txt`),
      capture.replace('Oct 29', `Nov ${day}`).replace('Mambas under the Moon', `${day} Mambas`),
    );
  expect(await build()).toMatch(step);
  writeFileSync(join(content, 'pages/words.md'), '# Words\n');
  expect(await build()).not.toMatch(step);
});

// A whole site from the sources: test/site/determinism.site.test.ts.
it('the sources are run where no bundle can be made', () => {
  const project = join(folder, 'project');
  copyProject(project);
  // Where the bundle's folder should be.
  writeFileSync(join(project, '.cache'), '');
  const { status, stdout } = spawnSync(process.execPath, [join(project, 'scripts/run.mjs'), '--version'], {
    encoding: 'utf8',
    cwd: project,
  });
  expect(status).toBe(0);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  expect(stdout).toBe(`${version}\n`);
});
