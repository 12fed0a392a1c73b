/**
 * Supervises Pagefind's indexer, a child process. Pagefind's client (1.6) doesn't handle its exit: it would wait for a
 * response for ever, or print a stack trace.
 */
import childProcess, { type ChildProcess, type SpawnOptions } from 'node:child_process';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { ContentError } from '../../diagnostic.ts';

export interface Indexer {
  readonly index: PagefindIndex;
  /** The result of `work`; rejects with a `ContentError` where it fails or the process ends before. */
  readonly guard: <Result>(work: Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Timeout in milliseconds. Writing 100,000 papers takes about four minutes without a response. */
const longestSilence = 20 * 60_000;

/**
 * Starts the indexer. `patience`: timeout of requests, in milliseconds.
 *
 * @throws {ContentError} where it can't be started
 */
export async function startIndexer(patience = longestSilence): Promise<Indexer> {
  const watch = watchProcess(patience);
  const guard = <Result>(work: Promise<Result>): Promise<Result> =>
    Promise.race([
      watch.failed,
      watch.answered(work).catch((error: unknown) => {
        // If the process has exited, its `close` event, which follows shortly, has a better reason.
        if (watch.hasStarted()) return Promise.race([watch.failed, afterAMoment(error)]);
        throw indexFault([error instanceof Error ? error.message : String(error)]);
      }),
    ]);
  const stop = async (): Promise<void> => {
    watch.end();
    await close();
  };
  try {
    const { index, errors } = await guard(watch.during(() => createIndex()));
    if (errors.length > 0 || index === undefined) throw indexFault(errors);
    return { index, guard, close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Pagefind's messages as an error for users. */
export function indexFault(errors: readonly string[]): ContentError {
  return new ContentError([
    {
      severity: 'error',
      rule: 'search-index',
      reason: `Pagefind, which makes the search index, reports: ${errors.join('; ') || 'it did not start'}.`,
      advice: 'Look whether the disk is full or memory short; npm run build -- --force tries again.',
      file: 'pagefind/',
    },
  ]);
}

function watchProcess(patience: number) {
  let fail: (reason: string) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = (reason) => reject(indexFault([reason]));
  });
  // Prevents an unhandled rejection while nothing awaits `failed`.
  failed.catch(() => undefined);
  let isOver = false;
  let started: ChildProcess | undefined;
  const showAgain = silenceClient((reason) => fail(reason));
  const follow = (child: ChildProcess): void => {
    started = child;
    let words = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      words = `${words}${text}`.slice(0, 500);
    });
    child.once('error', ({ message }) => fail(`it could not be started (${message})`));
    child.once('close', (code, signal) => {
      const said = words.trim().replace(/\s+/g, ' ');
      if (!isOver) fail(`its process ended (${signal ?? code})${said === '' ? '' : `: ${said}`}`);
    });
  };
  const silence = watchSilence(patience, () => {
    fail(`it has not answered for ${Math.ceil(patience / 60_000)} min`);
    started?.kill('SIGKILL');
  });
  return {
    failed,
    answered: silence.answered,
    hasStarted: () => started !== undefined,
    during: <Result>(work: () => Result): Result => withSpawn(follow, work),
    end: () => {
      isOver = true;
      showAgain();
    },
  };
}

/** Watchdog: calls `say` if none of the pending requests is answered within `patience` milliseconds. */
function watchSilence(patience: number, say: () => void) {
  let waiting = 0;
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    waiting -= 1;
    if (waiting > 0) timer?.refresh();
    else clearTimeout(timer);
  };
  return {
    answered: <Result>(work: Promise<Result>): Promise<Result> => {
      // `unref`: the child's pipes keep this process alive; the timer alone must not.
      if (waiting === 0) timer = setTimeout(say, patience).unref();
      waiting += 1;
      return work.finally(stop);
    },
  };
}

/** Runs `work` with `spawn` patched: passes the child process to `follow`, and gives it a pipe for `stderr`. */
function withSpawn<Result>(follow: (child: ChildProcess) => void, work: () => Result): Result {
  const { spawn } = childProcess;
  const watched = (command: string, parameters: readonly string[], options: SpawnOptions): ChildProcess => {
    const child = spawn(command, parameters, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
    follow(child);
    return child;
  };
  Object.assign(childProcess, { spawn: watched });
  try {
    return work();
  } finally {
    Object.assign(childProcess, { spawn });
  }
}

/** Passes errors that Pagefind's client prints to `fail`, by patching `console.error`. Returns a function that undoes it. */
function silenceClient(fail: (reason: string) => void): () => void {
  const { error } = console;
  const filtered = (...words: readonly unknown[]): void => {
    const [first] = words;
    if (first === 'Service stopped') return;
    if (first instanceof Error && first.stack?.includes('PagefindService') === true)
      fail(first.message.replace(/\.$/, ''));
    else error(...words);
  };
  console.error = filtered;
  return () => {
    if (console.error === filtered) console.error = error;
  };
}

function afterAMoment(error: unknown): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(indexFault([error instanceof Error ? error.message : String(error)])), 1_000);
  });
}
