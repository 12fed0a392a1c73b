/**
 * Run by npm around `npm pack`. `pack.mjs prepare` makes dist/ with the bundled programs, because an installed
 * package may be read-only and has no TypeScript compiler; `pack.mjs clean` removes it, so that a checkout runs from
 * sources.
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(project, 'dist');

rmSync(dist, { recursive: true, force: true });
if (process.argv[2] === 'prepare') {
  const { bundlePackage } = await import('./bundle-program.mjs');
  await bundlePackage(project, dist);
}
