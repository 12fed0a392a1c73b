/** `Sharing` by locks on the disk and messages between two processes. */
import type { SharedWork, Sharing } from './build-archive-together.ts';
import { type End, lockChunks } from './locks.ts';
import type { Channel } from './worker-messages.ts';

/** For one of the two processes. Both use the same `lockFolder`; `from` must differ. */
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
