/**
 * Child process `run-build.ts CONTENT OUT [--no-search]`: builds as `npm run build` does, and prints measurements as
 * JSON.
 */
import { buildSite } from '../../src/build/build-site.ts';
import { FileHashes } from '../../src/build/file-hashes.ts';
import { countWritten } from '../../src/build/site-changes.ts';
import { startStageMeter } from './stage-meter.ts';

const [contentDir = '', outDir = '', ...flags] = process.argv.slice(2);
const withSearch = !flags.includes('--no-search');
const progress = startStageMeter();
const hashes = new FileHashes(outDir);
const built = await buildSite({
  contentDir,
  templatesDir: 'templates',
  outDir,
  progress,
  withSearch,
  hashes,
});
hashes.save(outDir);
progress.finish();
const { files, bytes, changes } = built;
const { length: removed } = changes.removed;
const written = countWritten(changes);
console.log(JSON.stringify({ stages: progress.costs(), files, bytes, written, removed }));
