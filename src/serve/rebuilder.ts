/**
 * Starts build processes, and gives them builds. One that has built is kept for the next change of content: its modules are loaded
 * and its code is optimised. A spare one with loaded libraries alone is always ready.
 */
import { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type Code, forkProgram } from './fork-program.ts';
import type { RebuildAnswer, RebuildOrder } from './rebuild-process.ts';
import type { Unread } from './watch-folders.ts';

export type RebuildResult = Exclude<RebuildAnswer, { readonly state: 'ready' }>;

export class Rebuilder {
  readonly #fork: (code: Code) => ChildProcess;
  /** The sources from the first of their changes on. */
  #code: Code = 'as started';
  #standby: Promise<ChildProcess> | undefined;
  /** Has built with the present templates and sources, and waits. */
  #kept: ChildProcess | undefined;
  #running: ChildProcess | undefined;
  /** All that have not ended, those that are starting too. */
  readonly #alive = new Set<ChildProcess>();
  /** Incremented by every build and cancellation. */
  #turn = 0;
  #closed = false;

  /** `fork` starts a process that answers as `rebuild-process.ts` does. */
  constructor(fork = (code: Code) => forkProgram('rebuild-process', code)) {
    this.#fork = fork;
    this.#standby = this.#start();
  }

  /** Builds the present files, and cancels a running build. Never rejects: a failure is part of the result. */
  async rebuild(order: RebuildOrder): Promise<RebuildResult> {
    if (this.#closed) return { state: 'failed', reason: 'The development server has ended.' };
    this.#cancel();
    const turn = this.#turn;
    // Before the first `await`, so that no other call takes the same process.
    const child = await this.#take().catch((error: unknown) => error);
    if (!(child instanceof ChildProcess)) return { state: 'failed', reason: String(child) };
    if (turn !== this.#turn) {
      child.disconnect();
      return { state: 'failed', reason: 'A later change came first.' };
    }
    this.#running = child;
    const result = await give(child, order);
    if (this.#running === child) {
      this.#running = undefined;
      if (child.connected) this.#kept = child;
    }
    // Otherwise the later change starts one.
    if (turn === this.#turn) this.#standby ??= this.#start();
    return result;
  }

  /** What the next process runs. */
  get code(): Code {
    return this.#code;
  }

  /** The process for the next build; no other call can take the same. */
  #take(): Promise<ChildProcess> {
    if (this.#kept?.connected === true) {
      const kept = Promise.resolve(this.#kept);
      this.#kept = undefined;
      return kept;
    }
    const starting = this.#standby ?? this.#start();
    this.#standby = undefined;
    return starting;
  }

  /** Cancels a running or pending build, because its files have changed. */
  abandon({ templates, sources }: Unread): void {
    this.#cancel();
    if (!templates && !sources) return;
    // A process imports a module once; the spare one has imported some of the sources, and no templates.
    this.#endKept();
    if (sources || this.#code === 'as started') void this.#endStandby();
    this.#code = 'sources';
  }

  #cancel(): void {
    this.#turn += 1;
    this.#running?.kill();
    this.#running = undefined;
  }

  #endKept(): void {
    if (this.#kept?.connected === true) this.#kept.disconnect();
    this.#kept = undefined;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#turn += 1;
    const ends = [...this.#alive].map((child) => once(child, 'exit'));
    for (const child of this.#alive) child.kill();
    await Promise.all(ends);
  }

  /** Resolves when the libraries are loaded. */
  #start(): Promise<ChildProcess> {
    const child = this.#fork(this.#code);
    this.#alive.add(child);
    const started = new Promise<ChildProcess>((resolve, reject) => {
      child.once('message', () => resolve(child));
      child.once('exit', (code) => {
        this.#alive.delete(child);
        reject(new Error(`The builder could not start (code ${code}).`));
      });
    });
    // Prevents an unhandled rejection: the error is reported when a build is requested.
    started.catch(() => undefined);
    return started;
  }

  async #endStandby(): Promise<void> {
    const standby = this.#standby;
    this.#standby = undefined;
    const child = await standby?.catch(() => undefined);
    child?.disconnect();
  }
}

function give(child: ChildProcess, order: RebuildOrder): Promise<RebuildResult> {
  return new Promise((resolve) => {
    const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
      // V8 aborts a process whose heap is full, and the system kills one where memory is short.
      const reason = `The build's process was ended (${signal ?? code}), most likely because memory is short.`;
      const advice = 'Set NODE_OPTIONS=--max-old-space-size=4096 (in MB) or more, and save the file again.';
      resolve({ state: 'failed', reason: `${reason}\n    → ${advice}` });
    };
    child.once('exit', onExit);
    child.once('message', (answer: RebuildResult) => {
      child.off('exit', onExit);
      resolve(answer);
    });
    // The callback ignores errors of sending: a process that has ended is reported by its exit.
    child.send(order, () => undefined);
  });
}
