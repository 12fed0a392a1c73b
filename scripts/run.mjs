/**
 * `node scripts/run.mjs <command>`: runs npm scripts in a checkout; needs nothing but Node. Installs missing
 * packages, then runs a development tool, `scripts/<command>.ts`, or else `offprint <command>`. Plain JavaScript,
 * because nothing may be installed yet.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleProgram } from './bundle-program.mjs';
import { missingPackages } from './missing-packages.mjs';
import { assertNodeVersion } from './node-version.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '--help', ...rest] = process.argv.slice(2);

assertNodeVersion();
const tool = `scripts/${name}.ts`;
const isTool = existsSync(join(project, tool));
const wanted = { withDev: isTool };
if (missingPackages(project, wanted).length > 0) {
  const { installMissing } = await import('./install.mjs');
  const failure = installMissing(project, wanted);
  if (failure !== undefined) {
    console.error(failure);
    process.exit(1);
  }
}

const program = 'src/commands/offprint.ts';
// If bundling fails, the sources are run: an invalid one then reports its error.
const bundle = isTool ? undefined : await bundleProgram(project, program).catch(() => undefined);
if (bundle === undefined) {
  // Imported lazily: loading it takes as long as all checks above together.
  const { spawn } = await import('node:child_process');
  const arguments_ = isTool ? [join(project, tool), ...rest] : [join(project, program), name, ...rest];
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), ...arguments_], {
    stdio: 'inherit',
    // tsx looks for tsconfig.json in the working folder; without it JSX would be compiled for React.
    env: { ...process.env, TSX_TSCONFIG_PATH: join(project, 'tsconfig.json') },
  });
  // A terminal sends SIGINT to both processes; signals to this process alone (service managers) are forwarded.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, 'exit');
  // The exit status that shells use for a signal.
  process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
}
process.argv = [process.execPath, bundle, name, ...rest];
await import(pathToFileURL(bundle).href);
