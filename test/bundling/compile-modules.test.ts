/** The modules are those of the sources as they are, whatever became of the sources, and nothing that is no source hinders that. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compiledPath, compileModules } from '../../src/bundling/compile-modules.ts';

let project = '';
const at = (path: string): string => join(project, path);

function save(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const past = 1e9;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'offprint-modules-'));
  save('package.json', '{"type":"module"}');
  save('package-lock.json', '{}');
  save('src/bundling/compile-modules.ts', '');
  save('eleventy.config.ts', '');
  save('templates/jsx/jsx-runtime.ts', `export const jsx = (name: string): string => '<' + name + '>';`);
  save('src/word.ts', `export const word: string = 'one';`);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const compiled = (source: string): string => readFileSync(at(compiledPath(source)), 'utf8');

describe('a module is compiled again', () => {
  it('where another file with the same time has taken its place', async () => {
    utimesSync(at('src/word.ts'), past, past);
    await compileModules(project);
    expect(compiled('src/word.ts')).toContain('one');
    save('src/other.ts', `export const word: string = 'two';`);
    utimesSync(at('src/other.ts'), past, past);
    renameSync(at('src/other.ts'), at('src/word.ts'));
    await compileModules(project);
    expect(compiled('src/word.ts')).toContain('two');
  });

  it('where its compiled file was deleted or is that of other code, also of a file of data', async () => {
    save('src/data.json', '["one"]');
    await compileModules(project);
    rmSync(at(compiledPath('src/word.ts')));
    writeFileSync(at('.cache/modules/src/data.json'), '["other"]');
    await compileModules(project);
    expect(compiled('src/word.ts')).toContain('one');
    expect(readFileSync(at('.cache/modules/src/data.json'), 'utf8')).toBe('["one"]');
  });

  it('by another compiler, and not because the file of the compiler that runs has changed', async () => {
    await compileModules(project);
    const state = (): number => statSync(at(compiledPath('src/word.ts'))).ino;
    const first = state();
    save('src/bundling/compile-modules.ts', 'export const next = 1;');
    await compileModules(project);
    expect(state()).toBe(first);
    await compileModules(project, 'another compiler');
    const second = state();
    expect(second).not.toBe(first);
    await compileModules(project, 'another compiler');
    expect(state()).toBe(second);
  });
});

it('every import is that of a compiled module, and no text that looks like one is changed', async () => {
  const text = `'import("./word.ts") from "./word.ts"'`;
  save('src/second.ts', `export const second = 'two';`);
  save(
    'src/both.ts',
    `import { word } from './word.ts'; export * from './second.ts';
     export const texts = async () => { const [a, b] = await Promise.all([import('./word.ts'), import(/* Two. */ './second.ts')]); return [a.word, b.second, word, ${text}, \`
import { word } from "./word.ts";\`]; };`,
  );
  save('templates/page.tsx', `import { word } from '../src/word.ts'; export const page = [<p />, word];`);
  await compileModules(project);
  const { texts, second } = await import(pathToFileURL(at(compiledPath('src/both.ts'))).href);
  const expected = ['one', 'two', 'one', 'import("./word.ts") from "./word.ts"'];
  expect(await texts()).toEqual([...expected, '\nimport { word } from "./word.ts";']);
  expect(second).toBe('two');
  const { page } = await import(pathToFileURL(at(compiledPath('templates/page.tsx'))).href);
  expect(page).toEqual(['<p>', 'one']);
});

it('what editors leave beside a source is no source', async () => {
  symlinkSync('reader@machine.123:456', at('src/.#word.ts'));
  save('src/.word.ts', 'a draft (');
  await compileModules(project);
  expect(compiled('src/word.ts')).toContain('one');
  expect(existsSync(at(compiledPath('src/.word.ts')))).toBe(false);
});

it('a module whose source is gone is removed', async () => {
  save('src/gone.ts', '');
  await compileModules(project);
  expect(existsSync(at(compiledPath('src/gone.ts')))).toBe(true);
  rmSync(at('src/gone.ts'));
  await compileModules(project);
  expect(existsSync(at(compiledPath('src/gone.ts')))).toBe(false);
});

it('says of each fault in which file, line and column it is, and compiles once all are mended', async () => {
  save('src/first.ts', 'const a = ;');
  save('src/missing.ts', `\nimport './word.ts'; import './nowhere.ts';`);
  save('src/second.ts', '\nconst b = )');
  await expect(compileModules(project)).rejects.toThrow(
    /src\/first\.ts:1:10: \S.*\nsrc\/missing\.ts:2:27: .*"\.\/nowhere\.ts"\nsrc\/second\.ts:2:10: \S/,
  );
  save('src/first.ts', 'export const a = 1;');
  for (const name of ['second', 'missing']) save(`src/${name}.ts`, '');
  await compileModules(project);
  expect(compiled('src/first.ts')).toContain('a = 1');
});
