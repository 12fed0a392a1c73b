/** Child process `run-search-index.ts CONTENT OUT`: writes only the search index, and prints measurements as JSON. */
import { buildArchive } from '../../src/archive/build-archive.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import { measureFolder } from './measure-run.ts';
import { startStageMeter } from './stage-meter.ts';

const [contentDir = '', outDir = ''] = process.argv.slice(2);
const archive = buildArchive(loadContent(contentDir));
const progress = startStageMeter();
progress.stage('Search index');
await buildSearchIndex(archive, outDir);
progress.finish();
const { files, bytes } = measureFolder(outDir);
console.log(JSON.stringify({ stages: progress.costs(), files, bytes, written: files, removed: 0 }));
