/** Keeps a warm process in waiting, so that a change is built without waiting for libraries to load. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RebuildAnswer, RebuildOrder } from './rebuild-process.ts';

export type RebuildResult = Exclude<RebuildAnswer, { readonly state: 'ready' }>;

const builder = fileURLToPath(new URL('./rebuild-process.ts', import.meta.url));

export class Rebuilder {
  #standby: Promise<ChildProcess> | undefined = startProcess();
  #running: ChildProcess | undefined;
  #closed = false;

  /** Builds by the files as they are now. Never rejects: a failure is a result. One at a time. */
  async rebuild(order: RebuildOrder): Promise<RebuildResult> {
    const child = await (this.#standby ?? startProcess());
    this.#standby = undefined;
    this.#running = child;
    const result = await new Promise<RebuildResult>((resolve) => {
      child.on('message', (answer: RebuildAnswer) => {
        if (answer.state !== 'ready') resolve(answer);
      });
      child.once('exit', (code) =>
        resolve({ state: 'failed', reason: `The build ended without a word (code ${code}).` }),
      );
      child.send(order);
    });
    this.#running = undefined;
    if (child.connected) child.disconnect();
    if (!this.#closed) this.#standby = startProcess();
    return result;
  }

  /** Ends the build that is running, if one is: its files have changed meanwhile. */
  abandon(): void {
    this.#running?.kill();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.abandon();
    const child = await this.#standby;
    child?.disconnect();
  }
}

/** Resolves when the libraries are loaded. */
function startProcess(): Promise<ChildProcess> {
  const child = fork(builder, {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`The builder could not start (code ${code}).`)));
  });
}
