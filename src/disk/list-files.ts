/** Recursive listing and fingerprint of files. Symbolic links are followed: a linked file counts like any other. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Names relative to `root`, sorted, with the system's separator; `['']` if `root` is a file. Broken links, links back to
 * a parent folder, named pipes and devices are skipped: reading one would block, or never end.
 */
export function listFilesThroughLinks(root: string): readonly string[] {
  const stats = statSync(root);
  if (!stats.isDirectory()) return stats.isFile() ? [''] : [];
  const names: string[] = [];
  const visit = (folder: string, prefix: string, above: readonly string[]): void => {
    const real = realpathSync(folder);
    if (above.includes(real)) return;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const [name, path] = [prefix + entry.name, folder + sep + entry.name];
      const kind = entry.isSymbolicLink() ? kindBehind(path) : entry;
      if (kind?.isDirectory() === true) visit(path, name + sep, [...above, real]);
      else if (kind?.isFile() === true) names.push(name);
    }
  };
  visit(root, '', []);
  return names.sort();
}

function kindBehind(link: string) {
  try {
    return statSync(link, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * Fingerprint of a file or folder tree by names, sizes and times, without reading contents. Equal texts mean unchanged
 * files; empty where nothing exists at `path`.
 */
export function fingerprintFolder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return '';
  return listFilesThroughLinks(path)
    .map((name) => {
      const file = name === '' ? path : join(path, name);
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
