/**
 * Answers as `src/serve/rebuild-process.ts` does, and builds nothing: the number of files is that of the builds this process was
 * asked for. What it does is said by the order's `outDir`.
 */
import { writeFileSync } from 'node:fs';

process.once('disconnect', () => process.exit());
let builds = 0;
process.on('message', ({ contentDir, outDir }) => {
  builds += 1;
  if (outDir === 'ends') process.exit(3);
  if (outDir === 'goes on') writeFileSync(contentDir, 'begun');
  else if (outDir === 'fails') process.send({ state: 'failed', reason: 'A word.' });
  else process.send({ state: 'built', written: builds, removed: 0 });
});
process.send({ state: 'ready' });
