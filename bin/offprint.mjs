#!/usr/bin/env node
/** The package's command: the program that was made of the sources when they were packed. */
import { existsSync } from 'node:fs';
import { assertNodeVersion } from '../scripts/node-version.mjs';

assertNodeVersion();
const program = new URL('../dist/offprint.js', import.meta.url);
// In a checkout nothing is packed: sources are what counts.
await import(existsSync(program) ? program.href : '../scripts/run.mjs');
