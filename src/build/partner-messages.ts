/** What the two processes of a large build tell each other, and how. */
import { type EventEmitter, once } from 'node:events';
import type { Assets } from '../../templates/page.ts';
import type { Work } from '../archive/sharing.ts';
import type { Failure } from './failure.ts';

export type Message =
  /** From the first: content is as it will be. */
  | { readonly about: 'ingested' }
  /** From the second: styles, scripts and icons are in place, and these are their names. */
  | { readonly about: 'assets'; readonly assets: Assets }
  /** Each to the other: what it has made of its parts. */
  | { [Kind in Work]: { readonly about: Kind; readonly made: unknown } }[Work]
  /** From the second: it does no more. */
  | { readonly about: 'failed'; readonly failure: Failure };

type MessageAbout<About extends Message['about']> = Extract<Message, { readonly about: About }>;

export interface Channel {
  /** Resolves when all of it is under way: work that follows may leave the event loop no turn for seconds. */
  readonly tell: (message: Message) => Promise<void>;
  /** The next message about that, whatever else has come before it. */
  readonly hear: <About extends Message['about']>(about: About) => Promise<MessageAbout<About>>;
}

/** This process, or a child of it. */
interface Talking extends EventEmitter {
  readonly send?:
    | ((
        message: Message,
        handle: undefined,
        options: undefined,
        done: (error: Error | null) => void,
      ) => boolean)
    | undefined;
}

/** Keeps what comes in until it is asked for. */
export function openChannel(other: Talking): Channel {
  const heard: Message[] = [];
  other.on('message', (message: Message) => heard.push(message));
  return {
    tell: (message) =>
      new Promise((resolve, reject) => {
        other.send?.(message, undefined, undefined, (error) => (error === null ? resolve() : reject(error)));
      }),
    async hear(about) {
      for (;;) {
        const at = heard.findIndex((message) => message.about === about);
        if (at >= 0) return heard.splice(at, 1)[0] as MessageAbout<typeof about>;
        await once(other, 'message');
      }
    },
  };
}
