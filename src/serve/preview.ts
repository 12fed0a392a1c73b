/** Client of the preview process. */
import type { ChildProcess } from 'node:child_process';
import { type Code, forkProgram } from './fork-program.ts';
import type { PreviewFolders, PreviewRequest, PreviewResponse } from './preview-messages.ts';

export type PreviewState =
  | { readonly state: 'shown' }
  | { readonly state: 'failed'; readonly reason: string };

/** One preview process; it reads content as soon as it has started. */
export class Preview {
  readonly #child: ChildProcess;
  readonly #folders: PreviewFolders;
  readonly #prepared: Promise<void>;
  #isPreparing = true;
  /** What waits for the page or index of a request. */
  readonly #waiting = new Map<number, (answer: string | undefined) => void>();
  #reloads: ((state: PreviewState) => void)[] = [];
  #requests = 0;

  constructor(folders: PreviewFolders, code: Code) {
    this.#child = forkProgram('preview-process', code);
    this.#prepared = new Promise((resolve) => {
      this.#child.on('message', (message: PreviewResponse) => {
        if (message.response === 'prepared') {
          this.#isPreparing = false;
          resolve();
        } else this.#receive(message);
      });
      this.#child.once('exit', () => {
        resolve();
        this.#end();
        for (const answer of this.#waiting.values()) answer(undefined);
      });
    });
    this.#folders = folders;
    this.prepare();
  }

  /** Reads content again in advance, after another process has shown a change. */
  prepare(): void {
    this.#post({ request: 'prepare', folders: this.#folders });
  }

  /** Reloads changed files. After it resolves to `shown`, pages match the files at the time of the call. */
  async reload(): Promise<PreviewState> {
    await this.#prepared;
    const state = new Promise<PreviewState>((resolve) => this.#reloads.push(resolve));
    this.#post({ request: 'reload', folders: this.#folders });
    return state;
  }

  /** HTML of a page; undefined where there is none. */
  page(path: string): Promise<string | undefined> {
    return this.#ask((number) => ({ request: 'page', number, path }));
  }

  /** Makes a search index of the reloaded content, see `PreviewSearch.update`. Resolves to its folder. */
  index(): Promise<string | undefined> {
    return this.#ask((number) => ({ request: 'index', number, folders: this.#folders }));
  }

  #ask(toRequest: (number: number) => PreviewRequest): Promise<string | undefined> {
    if (!this.#child.connected) return Promise.resolve(undefined);
    const number = ++this.#requests;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#post(toRequest(number));
    });
  }

  stop(): void {
    // Until it has prepared it writes nothing, and would only notice at the end of that.
    if (this.#isPreparing) this.#child.kill();
    else if (this.#child.connected) this.#child.disconnect();
  }

  #post(message: PreviewRequest): void {
    if (!this.#child.connected) this.#end();
    // A process that was killed counts as connected until the system says otherwise.
    else this.#child.send(message, (error) => error !== null && this.#end());
  }

  #end(): void {
    for (const resolve of this.#reloads.splice(0)) resolve({ state: 'failed', reason: 'The preview ended.' });
  }

  #receive(message: PreviewResponse): void {
    if (message.response === 'page' || message.response === 'index') {
      this.#waiting.get(message.number)?.(message.response === 'page' ? message.html : message.folder);
      this.#waiting.delete(message.number);
      return;
    }
    const isShown = message.response !== 'failed';
    this.#reloads.shift()?.(isShown ? { state: 'shown' } : { state: 'failed', reason: message.reason });
  }
}
