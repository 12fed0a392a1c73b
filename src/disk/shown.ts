import { relative } from 'node:path';

/** A path as diagnostics print it: relative to the folder the command was started in. */
export function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || path;
}
