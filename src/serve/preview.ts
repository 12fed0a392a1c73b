/** Client of the preview process. */
import type { ChildProcess } from 'node:child_process';
import { forkProgram } from './fork-program.ts';
import type { FromPreview, PreviewFolders, ToPreview } from './preview-messages.ts';

export type PreviewState =
  | { readonly state: 'shown' }
  | { readonly state: 'failed'; readonly reason: string };

/** One preview process; it reads content as soon as it has started. */
export class Preview {
  readonly #child: ChildProcess;
  readonly #folders: PreviewFolders;
  readonly #prepared: Promise<void>;
  readonly #waiting = new Map<number, (html: string | undefined) => void>();
  #looking: ((looked: PreviewState) => void)[] = [];
  #asked = 0;

  constructor(folders: PreviewFolders) {
    this.#child = forkProgram('preview-process');
    this.#prepared = new Promise((resolve) => {
      this.#child.on('message', (message: FromPreview) => {
        if (message.tell === 'prepared') resolve();
        else this.#hear(message);
      });
      this.#child.once('exit', () => {
        resolve();
        this.#hear({ tell: 'failed', reason: 'The preview ended.' });
        for (const answer of this.#waiting.values()) answer(undefined);
      });
    });
    this.#folders = folders;
    this.prepareAgain();
  }

  /** Reads content again in advance, after another process has shown a change. */
  prepareAgain(): void {
    this.#say({ ask: 'prepare', folders: this.#folders });
  }

  /** Reloads changed files. After it resolves to `shown`, pages match the files at the time of the call. */
  async lookAgain(): Promise<PreviewState> {
    await this.#prepared;
    const looked = new Promise<PreviewState>((resolve) => this.#looking.push(resolve));
    this.#say({ ask: 'look again' });
    return looked;
  }

  /** HTML of a page; undefined where there is none. */
  page(path: string): Promise<string | undefined> {
    if (!this.#child.connected) return Promise.resolve(undefined);
    const number = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      this.#say({ ask: 'page', number, path });
    });
  }

  stop(): void {
    if (this.#child.connected) this.#child.disconnect();
  }

  #say(message: ToPreview): void {
    if (this.#child.connected) this.#child.send(message);
    else this.#hear({ tell: 'failed', reason: 'The preview ended.' });
  }

  #hear(message: FromPreview): void {
    if (message.tell === 'page') {
      this.#waiting.get(message.number)?.(message.html);
      this.#waiting.delete(message.number);
      return;
    }
    // A response resolves all pending reloads: it can be newer than a request, but never older.
    const looked: PreviewState =
      message.tell === 'failed' ? { state: 'failed', reason: message.reason } : { state: 'shown' };
    for (const resolve of this.#looking.splice(0)) resolve(looked);
  }
}
