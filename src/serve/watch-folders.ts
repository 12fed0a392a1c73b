/** File watcher with debouncing. */
import { join } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { toContentError } from '../disk/to-content-error.ts';
import { archivePaths } from '../load/archive-folder.ts';

export interface WatchedFolders {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly sourcesDir: string;
}

/** A change: the path of one changed file, and what must be reloaded. */
export interface Change {
  readonly file: string;
  /** Whether templates or sources have changed. Content alone needs no new modules. */
  readonly templates: boolean;
  readonly sources: boolean;
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
  const issues = join(contentDir, 'issues');
  // Not watched: every build writes issue files, which would trigger the next build.
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
