/** `Sharing` between two processes: chunks are locked on the disk, results are posted from process to process. */
import type { SharedWork, Sharing } from './build-archive-together.ts';
import { type End, lockChunks } from './locks.ts';
import type { Channel } from './worker-messages.ts';

/** For one of two processes that use the same `lockFolder`, each from another end. */
export function shareChunks(lockFolder: string, from: End, { post, receive }: Channel): Sharing {
  return {
    lockChunks: (work, count) => lockChunks(lockFolder, work, count, from),
    async exchange<Result>(work: SharedWork, results: Result): Promise<readonly Result[]> {
      await post({ about: work, results });
      const other = await receive(work);
      // The other process runs the same program: of one work both make the same type of result.
      return [results, other.results as Result];
    },
  };
}
