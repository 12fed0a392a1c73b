/**
 * `node scripts/run.mjs <command>`: what npm's scripts run in a checkout, on a machine with nothing but Node. Installs what
 * is missing, then starts a tool for development, `scripts/<command>.ts`, or else `offprint <command>`. Plain JavaScript,
 * because nothing may be installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleProgram } from './bundle-program.mjs';
import { installMissing } from './install.mjs';
import { assertNodeVersion } from './node-version.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '--help', ...rest] = process.argv.slice(2);

assertNodeVersion();
const tool = `scripts/${name}.ts`;
const isTool = existsSync(join(project, tool));
const failure = installMissing(project, { withDev: isTool });
if (failure !== undefined) {
  console.error(failure);
  process.exit(1);
}

const program = 'src/commands/offprint.ts';
// "start" shows changed sources, which no bundle has. Where no bundle can be made, the sources are run: should one of them
// be at fault, they say so.
const isBundled = !isTool && name !== 'start';
const bundle = isBundled ? await bundleProgram(project, program).catch(() => undefined) : undefined;
if (bundle === undefined) {
  const arguments_ = isTool ? [join(project, tool), ...rest] : [join(project, program), name, ...rest];
  const { status } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), ...arguments_], {
    stdio: 'inherit',
    // tsx looks for it in the working folder, which may be any; without it JSX is taken for React's.
    env: { ...process.env, TSX_TSCONFIG_PATH: join(project, 'tsconfig.json') },
  });
  process.exit(status ?? 1);
}
process.argv = [process.execPath, bundle, name, ...rest];
await import(pathToFileURL(bundle).href);
