import { relative } from 'node:path';

/** A path as diagnostics print it: relative to the working folder, with slashes. */
export function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || path;
}
