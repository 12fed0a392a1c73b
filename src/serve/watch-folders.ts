/** File watcher with debouncing. */
import { dirname, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { toContentError } from '../disk/to-content-error.ts';
import { archivePaths } from '../load/archive-folder.ts';

export interface WatchedFolders {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly sourcesDir: string;
}

/** Whether templates or sources have changed. Content alone needs no new modules. */
export interface Unread {
  readonly templates: boolean;
  readonly sources: boolean;
}

/** A change: the path of one changed file, and what must be reloaded. */
export interface Change extends Unread {
  readonly file: string;
}

/**
 * Debounce time: changes within it are reported as one, since editors write several files, or one in several steps.
 */
const settleMilliseconds = 40;

/** Calls `follow` for each change, even while an earlier call is running, and `say` for errors of the watcher. */
export function watchFolders(
  { contentDir, templatesDir, sourcesDir }: WatchedFolders,
  follow: (change: Change) => Promise<void>,
  say: (line: string) => void,
): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  let files: string[] = [];
  // Issue files too: a build that takes a capture in writes one, and the next has nothing more to write.
  const content = new Set(archivePaths(contentDir).map((path) => resolve(path)));
  const isOther = (path: string): boolean =>
    dirname(resolve(path)) === resolve(contentDir) && !content.has(resolve(path));
  // The archive's folder, not each of its files: one that is watched by itself is lost when it is deleted.
  const watcher = watch([contentDir, templatesDir, sourcesDir], {
    ignoreInitial: true,
    ignored: (path) => path.endsWith('.draft') || isOther(path),
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
