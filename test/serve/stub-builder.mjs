/** Answers as `src/serve/rebuild-process.ts` does, and builds nothing. What it does is said by the order's `outDir`. */
import { writeFileSync } from 'node:fs';

process.once('disconnect', () => process.exit());
process.once('message', ({ contentDir, outDir }) => {
  if (outDir === 'ends') process.exit(3);
  if (outDir === 'goes on') writeFileSync(contentDir, 'begun');
  else process.send({ state: 'built', written: 1, removed: 0 });
});
process.send({ state: 'ready' });
