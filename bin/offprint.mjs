#!/usr/bin/env node
/** The package's command: the program that was made of the sources when they were packed. */
import { existsSync } from 'node:fs';
import { assertNodeVersion } from '../scripts/node-version.mjs';

assertNodeVersion();
const program = new URL('../dist/offprint.js', import.meta.url);
// In a checkout nothing is packed: sources are what counts.
try {
  await import(existsSync(program) ? program.href : '../scripts/run.mjs');
} catch (error) {
  // The program itself could not be read; what its commands meet they explain themselves.
  if (error?.code !== 'EMFILE') throw error;
  console.error('Too many files are open. Raise the limit ("ulimit -n 4096") and try again.');
  process.exitCode = 1;
}
