/**
 * Entry point of the worker process: `worker-process.ts OPTIONS`, with `WorkerOptions` as JSON. Started by
 * `start-worker.ts`.
 */
import { buildAssets } from '../../assets/assets.ts';
import { loadSite } from '../../eleventy/load-site.ts';
import { openKeptFiles } from '../kept-files.ts';
import { KeptSite } from '../kept-site.ts';
import { writeAssets } from '../write-assets.ts';
import { writeSiteExports } from '../write-exports.ts';
import { buildArchiveTogether } from './build-archive-together.ts';
import { toFailure } from './failure.ts';
import { limitHeapGrowth } from './limit-heap-growth.ts';
import type { WorkerOptions } from './start-worker.ts';
import { openChannel, shareChunks } from './worker-messages.ts';
import { writePages } from './write-pages.ts';

// Written by `start-worker.ts`, so it is not validated.
const options = JSON.parse(process.argv[2] ?? '') as WorkerOptions & { readonly lockFolder: string };
const { contentDir, templatesDir, outDir, lockFolder, papersAtOnce, verifyCache } = options;
limitHeapGrowth(contentDir);
// Exit when the main process is gone: its output would not be used.
const leave = (): void => process.exit(1);
process.once('disconnect', leave);

const { post, receive } = openChannel(process);

try {
  await work();
  process.off('disconnect', leave);
  process.disconnect();
} catch (error) {
  // The main process reports the error and kills this process.
  await post({ about: 'failed', failure: toFailure(error) });
}

async function work(): Promise<void> {
  // Runs in other processes and threads meanwhile.
  const assets = buildAssets(templatesDir, contentDir).then(async (built) => {
    writeAssets(built.files, outDir);
    await post({ about: 'assets', assets: built.assets });
    return built;
  });
  assets.catch(() => undefined);
  await receive('ingested');
  const sharing = shareChunks(lockFolder, 'last', { post, receive });
  const site = await loadSite(contentDir, assets, {
    buildArchive: (content) => buildArchiveTogether(content, sharing),
  });
  const files = openKeptFiles(outDir, verifyCache);
  const kept = files && new KeptSite(files, site.siteData);
  writeSiteExports(site, outDir, kept);
  await writePages(site.siteData, outDir, { locks: { lockFolder, from: 'last' }, papersAtOnce, kept });
  await post({
    about: 'written',
    made: { files: files?.made ?? new Map(), memo: files?.memo.made ?? new Map() },
  });
  await receive('received');
}
