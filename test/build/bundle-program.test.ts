import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundleProgram } from '../../scripts/bundle-program.mjs';

const program = 'src/commands/offprint.ts';
let project = '';

function save(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

async function run(): Promise<string> {
  const path = await bundleProgram(project, program);
  return spawnSync(process.execPath, [path], { encoding: 'utf8' }).stdout.trim();
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'offprint-bundle-'));
  for (const name of ['bench/run-build', 'bench/run-search-index']) save(`scripts/${name}.ts`, '');
  for (const name of ['build/parallel/worker', 'serve/preview', 'serve/rebuild'])
    save(`src/${name}-process.ts`, '');
  for (const name of ['build/parallel/search', 'build/parallel/site', 'serve/update'])
    save(`src/${name}-thread.ts`, '');
  for (const name of ['build/build-site', 'serve/dev-server']) save(`src/${name}.ts`, '');
  save(
    'scripts/bundling/prepare-scripts.ts',
    `import { writeFileSync } from 'node:fs'; export default (folder) => writeFileSync(folder + '/scripts.json', 'prepared');`,
  );
  save(program, `import { word } from '../word.ts'; console.log(word satisfies string);`);
  save('src/word.ts', `export const word = 'first';`);
  save('templates/page.ts', '');
  save('eleventy.config.ts', '');
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json']) save(name, '{"type":"module"}');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('a bundled program', () => {
  it('is made once for the sources as they are, and again when one has changed', async () => {
    const path = join(project, 'src/word.ts');
    utimesSync(path, 1e9, 1e9);
    expect(await run()).toBe('first');
    const prepared = join(dirname(await bundleProgram(project, program)), 'scripts.json');
    expect(readFileSync(prepared, 'utf8')).toBe('prepared');
    // Same size and time: only bundling again would reveal that the content is wrong.
    save('src/word.ts', `export const word = 'first;;`);
    utimesSync(path, 1e9, 1e9);
    expect(await run()).toBe('first');
    save('src/word.ts', `export const word = 'second';`);
    expect(await run()).toBe('second');
  });

  it('is made by two at once without harm', async () => {
    const paths = await Promise.all([bundleProgram(project, program), bundleProgram(project, program)]);
    expect(paths[0]).toBe(paths[1]);
    expect(await run()).toBe('first');
    expect(readdirSync(join(project, '.cache/programs'))).toHaveLength(1);
  });

  it('is the same one while an editor locks and keeps what is being edited, or a link leads nowhere', async () => {
    const path = await bundleProgram(project, program);
    symlinkSync('reader@machine.123:456', join(project, 'src/.#word.ts'));
    save('src/.word.ts.swp', 'a draft');
    symlinkSync('nowhere.ts', join(project, 'src/link.ts'));
    expect(await bundleProgram(project, program)).toBe(path);
  });

  it('is kept for a day from its last use on', async () => {
    const use = async (word: string): Promise<string> => {
      save('src/word.ts', `export const word = '${word}';`);
      utimesSync(join(project, 'src/word.ts'), 1e9, 1e9);
      return dirname(await bundleProgram(project, program));
    };
    const bundles = [await use('1'), await use('22')];
    const threeDaysAgo = Date.now() / 1000 - 3 * 86_400;
    for (const folder of bundles) utimesSync(folder, threeDaysAgo, threeDaysAgo);
    expect(await use('1')).toBe(bundles[0]);
    await use('333');
    expect(bundles.map((folder) => existsSync(folder))).toEqual([true, false]);
  });

  it('leaves nothing behind when a source is wrong, and says where', async () => {
    save('src/word.ts', 'export const word = ;');
    await expect(bundleProgram(project, program)).rejects.toThrow(/src\/word\.ts:1:20/);
    expect(readdirSync(join(project, '.cache/programs'))).toEqual([]);
  });
});
