/** `npm test`: style, types, dead code, then every test, the real site's and the real browser's included. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { requireBrowser } from '../test/browser/find-browser.ts';

const steps: readonly (readonly [what: string, command: string, ...args: string[]])[] = [
  ['Style (Biome)', 'biome', 'ci', '--error-on-warnings'],
  ['Types', 'tsc', '--noEmit'],
  ['Types of the browser scripts', 'tsc', '--noEmit', '-p', 'templates/scripts'],
  ['Types of the service worker', 'tsc', '--noEmit', '-p', 'templates/service-worker'],
  ['Dead code (knip)', 'knip'],
  ['Tests (vitest)', 'vitest', 'run', ...process.argv.slice(2)],
];

try {
  requireBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
for (const [what, command, ...args] of steps) {
  console.log(`\n${what}`);
  const { status } = spawnSync(join('node_modules', '.bin', command), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`${what}: failed.`);
    process.exit(status ?? 1);
  }
}
