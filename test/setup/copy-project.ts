/** A checkout of the program whose sources a test may change. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const sources = [
  'scripts',
  'src',
  'templates',
  'eleventy.config.js',
  'eleventy.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies sources, without an archive, into the folder `project`; packages are links, through which nothing may be installed. */
export function copyProject(project: string): void {
  // With their times, so that a bundle is known to be theirs.
  for (const source of sources)
    cpSync(source, join(project, source), { recursive: true, preserveTimestamps: true });
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
}
