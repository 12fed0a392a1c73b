/**
 * Lists and links a large site in a thread, while the main one reads content: tens of thousands of files are asked for twice, and
 * nothing needs them before pages are written.
 */
import { startThread } from '../../disk/start-thread.ts';
import type { FileState } from '../site-files.ts';

export interface ListedSite {
  /** As of `listFiles`. */
  readonly files: ReadonlyMap<string, FileState>;
  /** Whether there is a linked copy of them, see `linkFiles`. */
  readonly isLinked: boolean;
}

/** What the thread posts: a map of objects takes several times as long. */
export interface PostedSite {
  readonly names: string;
  /** Size, time and inode of each. */
  readonly states: Float64Array;
  readonly isLinked: boolean;
}

/** In no name of a file. */
const separator = '\0';

/** Undefined where the thread fails. When it settles, the thread has ended, and nothing more is linked. */
export function listInThread(site: string): Promise<ListedSite | undefined> {
  const thread = startThread(import.meta.url, 'site-thread', site);
  let posted: PostedSite | undefined;
  thread.once('message', (message: PostedSite) => {
    posted = message;
  });
  // Whatever the reason, the site is listed by the main thread then, which reports what it meets.
  thread.once('error', () => undefined);
  return new Promise((resolve) => {
    thread.once('exit', () => resolve(posted && { files: unpack(posted), isLinked: posted.isLinked }));
  });
}

export function pack({ files, isLinked }: ListedSite): PostedSite {
  const states = new Float64Array(files.size * 3);
  let at = 0;
  for (const { size, time, inode } of files.values()) {
    states.set([size, time, inode], at);
    at += 3;
  }
  return { names: [...files.keys()].join(separator), states, isLinked };
}

function unpack({ names, states }: PostedSite): ReadonlyMap<string, FileState> {
  const files = new Map<string, FileState>();
  if (states.length === 0) return files;
  for (const [place, name] of names.split(separator).entries()) {
    const [size = 0, time = 0, inode = 0] = states.subarray(place * 3, place * 3 + 3);
    files.set(name, { size, time, inode });
  }
  return files;
}
