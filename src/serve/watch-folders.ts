/** File watcher with debouncing. */
import type { Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
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

export interface FolderWatcher {
  /** Resolves when every later change will be reported. Files are to be read after that. */
  readonly ready: Promise<void>;
  /** Calls `onChange` for each change from the start on, even while an earlier call is running. Those before this call are one. */
  readonly follow: (onChange: (change: Change) => Promise<unknown>) => void;
  readonly close: () => Promise<void>;
}

/**
 * Debounce time: changes within it are reported as one, since editors write several files, or one in several steps.
 */
const settleMilliseconds = 40;

/**
 * Watches from now on; templates and sources that have changed since this process began count as well, since its code may be older.
 *
 * @param say - is told errors of the watcher
 * @param began - when this process did, in milliseconds since 1970
 */
export function watchFolders(
  { contentDir, templatesDir, sourcesDir }: WatchedFolders,
  say: (line: string) => void,
  began = performance.timeOrigin,
): FolderWatcher {
  const changes = gatherChanges(templatesDir, sourcesDir);
  let isReady = false;
  // The archive's folder, not each of its files: one that is watched by itself is lost when it is deleted.
  const watcher = watch([contentDir, templatesDir, sourcesDir], { ignored: ignoredBeside(contentDir) });
  watcher.on('error', (error) => {
    const reason = toContentError(error)?.message ?? String(error);
    say(`Changes of some files can't be followed: ${reason}`);
  });
  // Until it is ready, all that it finds is told as new.
  watcher.on('all', (_event, path, stats) => {
    if (isReady || (!path.startsWith(contentDir) && isNewer(stats, began))) changes.add(path);
  });
  const ready = new Promise<void>((done) => watcher.once('ready', () => done()));
  return {
    ready: ready.then(() => {
      isReady = true;
    }),
    follow: changes.follow,
    close: () => watcher.close(),
  };
}

/** Joins changes that come within the debounce time of one another, and all before there is a follower. */
function gatherChanges(templatesDir: string, sourcesDir: string) {
  let timer: NodeJS.Timeout | undefined;
  let files: string[] = [];
  let onChange: ((change: Change) => Promise<unknown>) | undefined;
  const report = (): void => {
    if (onChange === undefined || files.length === 0) return;
    const changed = files;
    files = [];
    const isSomeBelow = (folder: string) => changed.some((file) => file.startsWith(folder));
    void onChange({
      file: changed.at(-1) ?? '',
      templates: isSomeBelow(templatesDir),
      sources: isSomeBelow(sourcesDir),
    });
  };
  return {
    add: (file: string): void => {
      files.push(file);
      clearTimeout(timer);
      timer = setTimeout(report, settleMilliseconds);
    },
    follow: (follower: (change: Change) => Promise<unknown>): void => {
      onChange = follower;
      report();
    },
  };
}

/** Which paths are not followed: drafts, and what is beside the archive's own files in its folder. */
function ignoredBeside(contentDir: string): (path: string) => boolean {
  // Issue files too: a build that takes a capture in writes one, and the next has nothing more to write.
  const content = new Set(archivePaths(contentDir).map((path) => resolve(path)));
  const isOther = (path: string): boolean =>
    dirname(resolve(path)) === resolve(contentDir) && !content.has(resolve(path));
  return (path) => path.endsWith('.draft') || isOther(path);
}

/** Whether a file, or the list of files in a folder, has changed since then: that time (ctime) can't be set. */
function isNewer(stats: Stats | undefined, began: number): boolean {
  return stats !== undefined && stats.ctimeMs >= began;
}
