/** The package's command runs what was packed; in a checkout it runs the sources, whatever a failed `npm pack` left there. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-which-'));
  for (const folder of ['bin', 'scripts', 'dist']) mkdirSync(join(root, folder));
  for (const file of ['bin/offprint.mjs', 'scripts/node-version.mjs']) cpSync(file, join(root, file));
  writeFileSync(join(root, 'package.json'), '{ "type": "module", "engines": { "node": ">=20" } }');
  writeFileSync(join(root, 'dist/offprint.js'), 'console.log("packed");');
  writeFileSync(join(root, 'scripts/run.mjs'), 'console.log("sources");');
});
afterEach(() => rmSync(root, { recursive: true }));

const run = () =>
  spawnSync(process.execPath, [join(root, 'bin/offprint.mjs')], { encoding: 'utf8' }).stdout.trim();

it('runs what was packed', () => {
  expect(run()).toBe('packed');
});

it('runs the sources of a checkout, which has the lockfile', () => {
  writeFileSync(join(root, 'package-lock.json'), '{}');
  expect(run()).toBe('sources');
});

/** With a program whose bundle is `bundle/<bundled>`. */
function addPacking(bundled: string): void {
  cpSync('scripts/pack.mjs', join(root, 'scripts/pack.mjs'));
  writeFileSync(
    join(root, 'scripts/bundle-program.mjs'),
    `import { join } from 'node:path';
     export const programs = ['src/a.ts'];
     export const bundledName = () => '${bundled}';
     export const bundleProgram = async (project) => join(project, 'bundle/a.js');`,
  );
}

it('leaves nothing where packing fails half-way', () => {
  addPacking('missing.js');
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/pack.mjs'), 'prepare'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining('ENOENT')]);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

it('copies what is packed, and leaves the folder of another packing as it is', () => {
  addPacking('a.js');
  const files = [
    'bundle/a.js',
    'bundle/scripts-for-browsers.json',
    'bundle/program.sha256',
    'docs/a.md',
    'docs/b.png',
  ];
  for (const folder of ['bundle', 'docs', 'copy']) mkdirSync(join(root, folder));
  for (const file of files) writeFileSync(join(root, file), '');
  writeFileSync(join(root, 'package.json'), '{ "files": ["bin", "dist", "docs/*.md"] }');
  const copy = join(root, 'copy');
  spawnSync(process.execPath, [join(root, 'scripts/pack.mjs'), 'copy', copy]);
  const copied = readdirSync(copy, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  expect(copied).toEqual(
    expect.arrayContaining([
      'package.json',
      'bin/offprint.mjs',
      'docs/a.md',
      'dist/a.js',
      'dist/program.sha256',
    ]),
  );
  expect(copied).not.toContain('docs/b.png');
  expect(copied).not.toContain('dist/offprint.js');
  expect(run()).toBe('packed');
});
