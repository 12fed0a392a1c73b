/** What is said of errors names places that somebody can open. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compiledPath, compileModules } from '../../src/bundling/compile-modules.ts';
import { reasonOf } from '../../src/serve/reason-of.ts';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'offprint reasons-'));
  for (const folder of ['src', 'templates']) mkdirSync(join(project, folder));
  for (const name of ['package.json', 'src/package.json'])
    writeFileSync(join(project, name), '{"type":"module"}');
  writeFileSync(join(project, 'eleventy.config.ts'), '');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

async function reason(source: string): Promise<string> {
  writeFileSync(join(project, 'src/faulty.ts'), source);
  await compileModules(project);
  const url = pathToFileURL(join(project, compiledPath('src/faulty.ts'))).href;
  return import(url).then(() => expect.fail('It is imported.'), reasonOf);
}

it('an error of a compiled module has its place in the source', async () => {
  const said = await reason(
    `interface Word {\n  readonly word: string;\n}\n\nthrow new Error('At the top.');`,
  );
  expect(said).toMatch(/^Error: At the top\.\n/);
  expect(said).toContain(`at ${join(project, 'src/faulty.ts')}:5:7\n`);
});

it('so has an import of what there is not', async () => {
  expect(await reason(`\n\nimport { nothing } from 'node:path';\nexport default nothing;`)).toContain(
    `${join(project, 'src/faulty.ts')}:3:`,
  );
});

it('a module whose source is gone has the name of the source', async () => {
  writeFileSync(join(project, 'src/gone.ts'), '');
  const importer = `import './gone.ts';`;
  writeFileSync(join(project, 'src/faulty.ts'), importer);
  await compileModules(project);
  rmSync(join(project, 'src/gone.ts'));
  await compileModules(project);
  const url = pathToFileURL(join(project, compiledPath('src/faulty.ts'))).href;
  expect(await import(url).catch(reasonOf)).toContain(`Cannot find module '${join(project, 'src/gone.js')}'`);
});

it('a place without a source map stays, and a system error is explained', async () => {
  const error = new Error('No map.');
  error.stack = 'Error: No map.\n    at file:///nowhere/module.js:1:2';
  expect(await reasonOf(error)).toBe(error.stack);
  expect(await import(pathToFileURL(join(project, 'nowhere.js')).href).catch(reasonOf)).toMatch(/^Error/);
  const denied = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open', path: '/x' });
  expect(await reasonOf(denied)).toMatch(/Access is denied/);
});
