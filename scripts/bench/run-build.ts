/** Child process: `run-build.ts CONTENT OUT [--no-search]` does what `npm run build` does and prints its costs as JSON. */
import { buildSite } from '../../src/build/build-site.ts';
import { startStageMeter } from './stage-meter.ts';

const [contentDir = '', outDir = '', ...flags] = process.argv.slice(2);
const progress = startStageMeter();
const withSearch = !flags.includes('--no-search');
const built = await buildSite({ contentDir, templatesDir: 'templates', outDir, progress, withSearch });
progress.finish();
const { files, bytes, written, removed } = built;
console.log(JSON.stringify({ stages: progress.costs(), files, bytes, written, removed }));
