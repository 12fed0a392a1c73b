/**
 * Stub of `src/serve/rebuild-process.ts` that builds nothing: it reports the number of its builds as the number of files. The
 * request's `outDir` selects its behaviour.
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
