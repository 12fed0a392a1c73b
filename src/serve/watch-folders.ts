/** Tells of changed files, several at a time as one change. */
import { type FSWatcher, watch } from 'chokidar';

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

/** Calls `follow` for each change, at once even while it still follows the last one. */
export function watchFolders(
  { contentDir, templatesDir, sourcesDir }: WatchedFolders,
  follow: (change: Change) => Promise<void>,
): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  let files: string[] = [];
  const watcher = watch([contentDir, templatesDir, sourcesDir], {
    ignoreInitial: true,
    // Ingest writes issue files as part of every build: watching those would never come to rest.
    ignored: (path) =>
      path.endsWith('.draft') || /[\\/]\.journal-/.test(path) || /[\\/]content[\\/]issues[\\/]/.test(path),
  });
  const isBelow = (folder: string) => (file: string) => file.startsWith(folder);
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
