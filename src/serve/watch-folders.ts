/** Tells of changed files, several at a time as one change. */
import { join } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { toContentError } from '../disk/to-content-error.ts';
import { archivePaths } from '../load/archive-folder.ts';

export interface WatchedFolders {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly sourcesDir: string;
}

/** A change: one of its files to be named, and what must be read anew. */
export interface Change {
  readonly file: string;
  /** Whether templates, or sources, are among what changed; content alone needs no module to be read anew. */
  readonly templates: boolean;
  readonly sources: boolean;
}

/** Changes that come within this time are one: an editor saves several files, or one file in steps. */
const settleMilliseconds = 40;

/** Calls `follow` for each change, at once even while it still follows the last one; `say` is told what can't be watched. */
export function watchFolders(
  { contentDir, templatesDir, sourcesDir }: WatchedFolders,
  follow: (change: Change) => Promise<void>,
  say: (line: string) => void,
): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  let files: string[] = [];
  const issues = join(contentDir, 'issues');
  // Ingest writes issue files as part of every build: watching those would never come to rest.
  const content = archivePaths(contentDir).filter((path) => path !== issues);
  const watcher = watch([...content, templatesDir, sourcesDir], {
    ignoreInitial: true,
    ignored: (path) => path.endsWith('.draft'),
  });
  const isBelow = (folder: string) => (file: string) => file.startsWith(folder);
  watcher.on('error', (error) => {
    const reason = toContentError(error)?.message ?? String(error);
    say(`Changes of some files can't be followed: ${reason}`);
  });
  return watcher.on('all', (_event, path) => {
    files.push(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = files;
      files = [];
      void follow({
        file: changed.at(-1) ?? '',
        templates: changed.some(isBelow(templatesDir)),
        sources: changed.some(isBelow(sourcesDir)),
      });
    }, settleMilliseconds);
  });
}
