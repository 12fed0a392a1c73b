/** The edge of `Sharing`: parts are taken on the disk, what was made goes from process to process. */
import type { Sharing, Work } from '../archive/sharing.ts';
import { type End, takeParts } from './claims.ts';
import type { Channel } from './partner-messages.ts';

/** For two processes that build in `staging`, one from either end. */
export function shareWork(staging: string, from: End, { tell, hear }: Channel): Sharing {
  return {
    takeParts: (work, count) => takeParts(staging, work, count, from),
    async exchange<Made>(work: Work, made: Made): Promise<readonly Made[]> {
      await tell({ about: work, made });
      const theirs = await hear(work);
      // The other process runs the same program: of one work both make the same kind of thing.
      return [made, theirs.made as Made];
    },
  };
}
