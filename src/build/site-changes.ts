/** `_site.changes.json`, beside the site: what the last build changed, for rsync lists and for purging a CDN's cache. */
import { existsSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';
import { besidePath, writeBeside } from './beside-site.ts';
import type { SiteChanges, SwapCounts } from './staging.ts';

export interface FileChange {
  /** Relative to the site's folder, e.g. `papers/x/index.html`. */
  readonly file: string;
  /** The address that hosts give it, e.g. `/papers/x/`. */
  readonly address: string;
  readonly why: 'new' | 'changed' | 'no longer made';
}

export interface ChangesFile {
  /** The site that was replaced, as the file before called its own; null where there was none. */
  readonly before: string | null;
  /** The site that is there now: a checksum of its files' names, sizes and times. */
  readonly after: string;
  readonly written: readonly FileChange[];
  readonly removed: readonly FileChange[];
}

const ending = 'changes.json';

/** How many files a deployment has to upload. */
export function countWritten({ added, changed }: SiteChanges): number {
  return added.length + changed.length;
}

/** Returns what the system refused. */
export function writeChanges(outDir: string, { changes, output }: SwapCounts): readonly Diagnostic[] {
  const toChange =
    (why: FileChange['why']) =>
    (file: string): FileChange => ({ file, address: addressOf(file), why });
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

/** JSON with one change a line. */
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

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** What the last build's file says of its site; a file that can't be read is as good as none. */
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
