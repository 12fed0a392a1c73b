/**
 * What npm runs around "npm pack": `pack.mjs prepare` makes dist/, the programs as plain JavaScript, because the package must
 * run where nothing may be written and no TypeScript be compiled; `pack.mjs clean` removes it, so that a checkout runs its
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
