/**
 * `_site.changes.json`, next to the site: the files that the last build changed, for rsync lists and CDN cache
 * purging.
 */
import { existsSync, readFileSync } from 'node:fs';
import { addressOfFile } from '../addresses.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { besidePath, writeBeside } from './beside-site.ts';
import type { SiteChanges, SwapCounts } from './staging.ts';

export interface FileChange {
  /** Path relative to the site's folder, e.g. `papers/x/index.html`. */
  readonly file: string;
  /** Site path, e.g. `/papers/x/`. */
  readonly address: string;
  readonly why: 'new' | 'changed' | 'no longer made';
}

export interface ChangesFile {
  /** `after` of the build before; null where there was none. */
  readonly before: string | null;
  /** Fingerprint of the present site: its files' names, sizes and times. */
  readonly after: string;
  readonly written: readonly FileChange[];
  readonly removed: readonly FileChange[];
}

const ending = 'changes.json';

/** The number of files that a deployment has to upload. */
export function countWritten({ added, changed }: SiteChanges): number {
  return added.length + changed.length;
}

/** Returns the errors of the system. */
export function writeChanges(outDir: string, { changes, output }: SwapCounts): readonly Diagnostic[] {
  const toChange =
    (why: FileChange['why']) =>
    (file: string): FileChange => ({ file, address: addressOfFile(`/${file}`), why });
  const byFile = (a: FileChange, b: FileChange): number => (a.file < b.file ? -1 : 1);
  const file: ChangesFile = {
    before: readLast(outDir),
    after: output,
    written: [...changes.added.map(toChange('new')), ...changes.changed.map(toChange('changed'))].sort(
      byFile,
    ),
    removed: changes.removed.map(toChange('no longer made')).sort(byFile),
  };
  return writeBeside(outDir, ending, renderChanges(file));
}

/** JSON with one change per line, for line-based tools. */
function renderChanges({ before, after, written, removed }: ChangesFile): string {
  const list = (changes: readonly FileChange[]): string =>
    changes.length === 0
      ? '[]'
      : `[\n${changes.map((change) => `    ${JSON.stringify(change)}`).join(',\n')}\n  ]`;
  return `{
  "before": ${JSON.stringify(before)},
  "after": ${JSON.stringify(after)},
  "written": ${list(written)},
  "removed": ${list(removed)}
}
`;
}

/** `after` of the existing file; null where there is none or it is unreadable. */
function readLast(outDir: string): string | null {
  try {
    const path = besidePath(outDir, ending);
    const last: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    return typeof last === 'object' && last !== null && 'after' in last && typeof last.after === 'string'
      ? last.after
      : null;
  } catch {
    return null;
  }
}
