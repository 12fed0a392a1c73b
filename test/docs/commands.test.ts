/** Commands in the documents: those that can are run as they stand there, in a clean folder; all others must exist. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'offprint-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const documents = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const textOf = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const help = spawnSync(process.execPath, ['scripts/run.mjs', '--help'], { encoding: 'utf8' }).stdout;
const commands = new Set(Array.from(help.matchAll(/^ {2}offprint ([a-z-]+)/gm), ([, name]) => name));

/** Lines of the shell blocks that say in a comment that they are run. */
function runnable(file: string): readonly string[] {
  const blocks = textOf(file).matchAll(/<!-- run: archive -->\s+```sh\n([\s\S]*?)```/g);
  return Array.from(blocks, ([, block = '']) => block.trim().split('\n')).flat();
}

describe.each(documents)('%s', (file) => {
  it('names scripts and commands that there are', () => {
    const text = textOf(file);
    const npm = Array.from(text.matchAll(/\bnpm run ([\w:-]+)/g), ([, name = '']) => name);
    expect(npm.filter((name) => scripts[name] === undefined)).toEqual([]);
    const own = Array.from(text.matchAll(/\bnpx offprint ([a-z][a-z-]*)/g), ([, name = '']) => name);
    expect(own.filter((name) => !commands.has(name))).toEqual([]);
  });
});

it('README.md and CONTRIBUTING.md list every script', () => {
  const text = textOf('README.md') + textOf('CONTRIBUTING.md');
  const own = Object.keys(scripts).filter((name) => !/^(?:pre|post)/.test(name));
  expect(own.filter((name) => !new RegExp(`\\bnpm (?:run )?${name}(?![\\w:-])`).test(text))).toEqual([]);
});

it.each(['starter/readme.md', 'starter/publish.yml', 'starter/capture.yml'])(
  '%s names commands that there are',
  (file) => {
    const own = Array.from(textOf(file).matchAll(/\boffprint ([a-z][a-z-]*)/g), ([, name = '']) => name);
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((name) => !commands.has(name))).toEqual([]);
  },
);

it.each(['starter/publish.yml', 'starter/capture.yml'])('%s gives commands all that they ask for', (file) => {
  const empty = mkdtempSync(join(folder, 'empty-'));
  const steps = textOf(file).replace(/^ *#.*$/gm, '');
  const lines = Array.from(
    steps.matchAll(/\bnpx offprint ([^#"\n]+(?:"[^"\n]*")?)/g),
    ([, line = '']) => line,
  );
  const own = lines.map((line) => line.replace(/"\$\(.*/, '2026-10-01').replace(/\|\|.*/, ''));
  expect(own.length).toBeGreaterThan(1);
  for (const line of own) {
    const command = `"${process.execPath}" "${resolve('scripts/run.mjs')}" ${line}`;
    const { stderr } = spawnSync(command, { cwd: empty, encoding: 'utf8', shell: true });
    // Not how to call it, but that there is no archive.
    expect(stderr, line).toMatch(/no-archive|There is no built site/);
  }
});

it('docs/your-archive.md leads from an empty folder to a built archive', { timeout: 300_000 }, () => {
  const lines = runnable('docs/your-archive.md');
  expect(lines.length).toBeGreaterThan(4);
  cpSync('test/site/toy/content/dumps/daily-papers-10-29.txt', join(folder, 'capture.txt'));
  writeFileSync(join(folder, 'capture.yaml'), 'year: 2024\n');
  // The package's own test installs it; here its command is that of the sources.
  writeFileSync(join(folder, 'package.json'), '{"dependencies":{"offprint":"*"}}');
  for (const line of lines.filter((each) => !each.startsWith('npm install'))) {
    const command = line.replace(/^npx offprint/, `"${process.execPath}" "${resolve('scripts/run.mjs')}"`);
    const { status, stdout, stderr } = spawnSync(command, { cwd: folder, encoding: 'utf8', shell: true });
    expect(status, `${line}\n${stdout}${stderr}`).toBe(0);
  }
  expect(existsSync(join(folder, '_site/issues/2024-10-29/index.html'))).toBe(true);
  expect(existsSync(join(folder, 'permalinks.json'))).toBe(true);
});
