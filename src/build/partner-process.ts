/** The partner's own program, `partner-process.ts CONTENT TEMPLATES STAGING PAPERS_AT_ONCE`; `partner.ts` starts it. */
import { buildAssets } from '../assets/assets.ts';
import { loadSite } from '../eleventy/current-site.ts';
import { listIndexedPages } from '../eleventy/page-files.ts';
import { buildExportTable } from '../exports/table.ts';
import { collectSooner } from './collect-sooner.ts';
import { compileLater } from './compile-later.ts';
import { toFailure } from './failure.ts';
import { openChannel } from './partner-messages.ts';
import { loadEleventy, renderParts } from './render-parts.ts';
import { shareWork } from './share-work.ts';
import { writeAssets } from './write-assets.ts';
import { writeExports } from './write-exports.ts';

const [contentDir = '', templatesDir = '', staging = '', papersAtOnce = ''] = process.argv.slice(2);
compileLater();
collectSooner(contentDir);
// A first process that is gone has no use for what is made here.
const leave = (): void => process.exit(1);
process.once('disconnect', leave);

const { tell, hear } = openChannel(process);

try {
  await takePart();
  process.off('disconnect', leave);
  process.disconnect();
} catch (error) {
  // The first process says it to people, and ends this one.
  await tell({ about: 'failed', failure: toFailure(error) });
}

async function takePart(): Promise<void> {
  // Others make them while this process boots and reads; they are ready when it first has a moment.
  const building = buildAssets(templatesDir, contentDir).then(async (built) => {
    writeAssets(built.files, staging);
    await tell({ about: 'assets', assets: built.assets });
    return built;
  });
  building.catch(() => undefined);
  // There is time for it while the first process ingests; should it fail, it fails again where it is wanted.
  loadEleventy().catch(() => undefined);
  await hear('ingested');
  const sharing = shareWork(staging, 'last', { tell, hear });
  const { content, siteData } = await loadSite(contentDir, building, { sharing });

  const { queries, published, redirects } = content;
  const pages = listIndexedPages(siteData);
  writeExports(buildExportTable({ queries, published, redirects, pages }), siteData.archive, staging);
  await renderParts(staging, siteData, {
    papersAtOnce: papersAtOnce === '' ? undefined : Number(papersAtOnce),
    from: 'last',
  });
}
