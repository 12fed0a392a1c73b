/**
 * Run by npm around `npm pack`. `pack.mjs prepare` makes dist/ with the bundled programs, because an installed
 * package may be read-only and has no TypeScript compiler; `pack.mjs clean` removes it, so that a checkout runs from
 * sources. `pack.mjs copy FOLDER` copies what the package has into FOLDER, with its dist/, and changes nothing here.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledName, bundleProgram, programs } from './bundle-program.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(project, 'dist');

const [step, folder = ''] = process.argv.slice(2);
if (step === 'copy') await copyPackage();
else removeDist();
if (step === 'prepare')
  await copyPrograms(dist).catch((error) => {
    // npm runs `postpack` only after success.
    removeDist();
    throw error;
  });

function removeDist() {
  rmSync(dist, { recursive: true, force: true });
}

/** Copies the files that package.json names, and those that npm adds to them. */
async function copyPackage() {
  const { files } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const listed = files.filter((name) => name !== 'dist').flatMap(expand);
  for (const name of ['package.json', 'README.md', 'LICENSE', ...listed])
    if (existsSync(join(project, name))) cpSync(join(project, name), join(folder, name), { recursive: true });
  await copyPrograms(join(folder, 'dist'));
}

/** Names of files, for one such as `docs/*.md`. */
function expand(name) {
  const [, parent = '', ending = ''] = /^(.+)\/\*(\.\w+)$/.exec(name) ?? [];
  if (parent === '') return [name];
  return readdirSync(join(project, parent))
    .filter((file) => file.endsWith(ending))
    .map((file) => `${parent}/${file}`);
}

/**
 * Copies the bundled programs except development tools, with the chunks that they import. Chunks contain no code of tools,
 * because esbuild puts only shared code into them.
 */
async function copyPrograms(to) {
  const published = programs.filter((program) => program.startsWith('src/'));
  const bundle = dirname(await bundleProgram(project, 'src/commands/offprint.ts'));
  mkdirSync(to);
  // Iterating a set also visits entries added during the iteration.
  const files = new Set(['scripts-for-browsers.json', 'program.sha256', ...published.map(bundledName)]);
  for (const file of files) {
    const code = readFileSync(join(bundle, file), 'utf8');
    writeFileSync(join(to, file), code);
    for (const [, other = ''] of code.matchAll(/\b(?:from |import[ (])"\.\/([^"/]+)"/g))
      if (existsSync(join(bundle, other))) files.add(other);
  }
}
