/** Finds symbolic links that lead out of an archive's folder: their targets are not stored with the archive. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { shown } from './shown.ts';

/** A note for each link among or directly below `paths` whose target lies outside `root`; broken links are reported by readers. */
export function findOutsideLinks(root: string, paths: readonly string[]): readonly Diagnostic[] {
  const home = realpathSync(root);
  const inside = (path: string): boolean => path === home || path.startsWith(`${home}${sep}`);
  return paths
    .filter((path) => existsSync(path))
    .flatMap((path) => [path, ...linksIn(path)])
    .flatMap((path): Diagnostic[] => {
      const target = realpathOf(path);
      if (target === undefined || inside(target)) return [];
      return [
        {
          severity: 'info',
          rule: 'link-outside',
          reason: `This is read through a symbolic link from outside the archive: ${target}.`,
          advice: 'Its changes count like any others, but whoever copies the archive does not get it.',
          file: shown(path),
        },
      ];
    });
}

function linksIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink())
      .map((entry) => join(folder, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function realpathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
