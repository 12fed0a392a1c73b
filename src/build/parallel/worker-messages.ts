/** IPC protocol between the main process of a large build and its worker. */
import { type EventEmitter, once } from 'node:events';
import type { Assets } from '../../../templates/page.ts';
import type { MadeByOther } from '../kept-files.ts';
import type { SharedWork, Sharing } from './build-archive-together.ts';
import type { Failure } from './failure.ts';
import { type End, lockChunks } from './locks.ts';

export type WorkerMessage =
  /** Main process → worker: ingest has finished, content can be read. */
  | { readonly about: 'ingested' }
  /** Worker → main process: the assets are written, and these are their names. */
  | { readonly about: 'assets'; readonly assets: Assets }
  /** In both directions: the results of the sender's chunks. */
  | { [Kind in SharedWork]: { readonly about: Kind; readonly results: unknown } }[SharedWork]
  /** Worker → main process: all is written, these files by the worker. */
  | { readonly about: 'written'; readonly made: MadeByOther }
  /** Main process → worker: its list is received, so it may exit. (An earlier `exit` event could precede its last message.) */
  | { readonly about: 'received' }
  /** Worker → main process: the worker failed. */
  | { readonly about: 'failed'; readonly failure: Failure };

type MessageAbout<About extends WorkerMessage['about']> = Extract<WorkerMessage, { readonly about: About }>;

export interface Channel {
  /** Resolves when the message has been sent. Await it before synchronous work, which could delay it for seconds. */
  readonly post: (message: WorkerMessage) => Promise<void>;
  /** Resolves to the next message of the kind `about`; messages of other kinds stay in the queue. */
  readonly receive: <About extends WorkerMessage['about']>(about: About) => Promise<MessageAbout<About>>;
}

/** The other end of the channel: a child process, or `process` within a child. */
interface Peer extends EventEmitter {
  readonly send?:
    | ((
        message: WorkerMessage,
        handle: undefined,
        options: undefined,
        done: (error: Error | null) => void,
      ) => boolean)
    | undefined;
}

/** Opens the channel. Incoming messages are queued until they are received. */
export function openChannel(peer: Peer): Channel {
  const queue: WorkerMessage[] = [];
  peer.on('message', (message: WorkerMessage) => queue.push(message));
  return {
    post: (message) =>
      new Promise((resolve, reject) => {
        peer.send?.(message, undefined, undefined, (error) => (error === null ? resolve() : reject(error)));
      }),
    async receive(about) {
      for (;;) {
        const at = queue.findIndex((message) => message.about === about);
        if (at >= 0) return queue.splice(at, 1)[0] as MessageAbout<typeof about>;
        await once(peer, 'message');
      }
    },
  };
}

/**
 * `Sharing` for one of the two processes: chunks are locked on the disk, results are posted to the other process. Both
 * use the same `lockFolder`; `from` must differ.
 */
export function shareChunks(lockFolder: string, from: End, { post, receive }: Channel): Sharing {
  return {
    lockChunks: (work, count) => lockChunks(lockFolder, work, count, from),
    async exchange<Result>(work: SharedWork, results: Result): Promise<readonly Result[]> {
      await post({ about: work, results });
      const other = await receive(work);
      // The cast is safe: both processes run the same program, so results of one step have one type.
      return [results, other.results as Result];
    },
  };
}
