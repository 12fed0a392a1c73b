#!/usr/bin/env node
/** The package's command: the program that was made of the sources when they were packed. */
import { existsSync } from 'node:fs';
import { assertNodeVersion } from '../scripts/node-version.mjs';

assertNodeVersion();
// In a checkout, which alone has the lockfile, sources are what counts: a failed `npm pack` may have left dist/.
const isCheckout = existsSync(new URL('../package-lock.json', import.meta.url));
try {
  await import(isCheckout ? '../scripts/run.mjs' : '../dist/offprint.js');
} catch (error) {
  // The program itself could not be read, or has no folder to work in; what its commands meet they explain themselves.
  const words = {
    EMFILE: 'Too many files are open. Raise the limit ("ulimit -n 4096") and try again.',
    ENOENT: 'The folder that this is run in has been deleted. Go to another one ("cd ..") and try again.',
  };
  const told = error?.code === 'EMFILE' || error?.syscall === 'uv_cwd' ? words[error.code] : undefined;
  if (told === undefined) throw error;
  console.error(told);
  process.exitCode = 1;
}
