/** Child process `run-write-hugo.ts CONTENT OUT pages|files`: writes the archive of CONTENT as a Hugo project. */
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import { type HugoScope, writeHugoSite } from './write-hugo-site.ts';

const [contentDir = '', out = '', scope = 'pages'] = process.argv.slice(2);
writeHugoSite(out, buildArchive(loadContent(contentDir)), scope as HugoScope);
