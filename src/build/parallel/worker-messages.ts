/** The messages between the main process of a large build and its worker, and the channel that carries them. */
import { type EventEmitter, once } from 'node:events';
import type { Assets } from '../../../templates/page.ts';
import type { SharedWork } from './build-archive-together.ts';
import type { Failure } from './failure.ts';

export type WorkerMessage =
  /** From the main process: ingest has ended, content does not change any more. */
  | { readonly about: 'ingested' }
  /** From the worker: styles, scripts and icons are written, and these are their names. */
  | { readonly about: 'assets'; readonly assets: Assets }
  /** Each to the other: the results of its chunks. */
  | { [Kind in SharedWork]: { readonly about: Kind; readonly results: unknown } }[SharedWork]
  /** From the worker: it has stopped. */
  | { readonly about: 'failed'; readonly failure: Failure };

type MessageAbout<About extends WorkerMessage['about']> = Extract<WorkerMessage, { readonly about: About }>;

export interface Channel {
  /** Resolves when the message is on its way: work that follows may block the event loop for seconds. */
  readonly post: (message: WorkerMessage) => Promise<void>;
  /** The next message of a kind; others that have come before it stay in the queue. */
  readonly receive: <About extends WorkerMessage['about']>(about: About) => Promise<MessageAbout<About>>;
}

/** This process, or a child of it. */
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

/** Queues incoming messages until they are received. */
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
