/**
 * Run by npm around `npm pack`. `pack.mjs prepare` makes dist/ with the bundled programs, because an installed
 * package may be read-only and has no TypeScript compiler; `pack.mjs clean` removes it, so that a checkout runs from
 * sources.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledName, bundleProgram, programs } from './bundle-program.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(project, 'dist');

removeDist();
if (process.argv[2] === 'prepare')
  await copyPrograms().catch((error) => {
    // npm runs `postpack` only after success.
    removeDist();
    throw error;
  });

function removeDist() {
  rmSync(dist, { recursive: true, force: true });
}

/**
 * Copies the bundled programs except development tools, with the chunks that they import. Chunks contain no code of tools,
 * because esbuild puts only shared code into them.
 */
async function copyPrograms() {
  const published = programs.filter((program) => program.startsWith('src/'));
  const bundle = dirname(await bundleProgram(project, 'src/commands/offprint.ts'));
  mkdirSync(dist);
  // Iterating a set also visits entries added during the iteration.
  const files = new Set(['scripts-for-browsers.json', 'program.sha256', ...published.map(bundledName)]);
  for (const file of files) {
    const code = readFileSync(join(bundle, file), 'utf8');
    writeFileSync(join(dist, file), code);
    for (const [, other = ''] of code.matchAll(/\b(?:from |import[ (])"\.\/([^"/]+)"/g))
      if (existsSync(join(bundle, other))) files.add(other);
  }
}
