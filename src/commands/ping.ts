/** `offprint ping`: notifies the WebSub hub of new feed entries. Run it after a deployment. */

import type { HubRequest } from '../exports/feeds/web-sub.ts';
import { findArchiveFolder } from '../load/archive-folder.ts';
import { type ContentOption, defineCommand, reportFailures, withContent } from './command.ts';

interface PingOptions extends ContentOption {
  readonly all: boolean;
  readonly 'dry-run': boolean;
}

export const ping = defineCommand<PingOptions>({
  command: 'ping',
  describe: 'Notify the WebSub hub, where site.yaml names one, that feeds have news',
  builder: (options) =>
    withContent(options)
      .option('all', {
        type: 'boolean',
        default: false,
        describe: 'Of every feed, e.g. after corrections; else of those with entries of the latest issue',
      })
      .option('dry-run', { type: 'boolean', default: false, describe: "List the feeds' addresses instead" })
      .epilogue("Run it after a deploy. SITE_URL in the environment replaces the site's address."),
  handler: ({ content, all, 'dry-run': dryRun }) =>
    reportFailures(() => notifyHub(findArchiveFolder(content), all, dryRun)),
});

async function notifyHub(contentDir: string, all: boolean, dryRun: boolean): Promise<void> {
  const { buildArchive } = await import('../archive/build-archive.ts');
  const { feedsOf } = await import('../exports/feeds/feed-table.ts');
  const { buildHubRequests, feedsWithNews } = await import('../exports/feeds/web-sub.ts');
  const { loadContent } = await import('../load/load-content.ts');
  const content = loadContent(contentDir, { siteUrl: process.env.SITE_URL });
  const archive = buildArchive(content);
  const feeds = feedsOf(archive, content.queries);
  const requests = buildHubRequests(archive.site, all ? feeds : feedsWithNews(archive, feeds));
  if (archive.site.hub === undefined) console.log('site.yaml names no hub; there is nobody to notify.');
  else if (dryRun) for (const { topic } of requests) console.log(topic);
  else await send(requests, archive.site.hub);
}

async function send(requests: readonly HubRequest[], hub: string): Promise<void> {
  const { sendHubRequests } = await import('../exports/feeds/web-sub.ts');
  const failures = await sendHubRequests(requests, fetch);
  for (const { topic, reason } of failures) console.error(`${topic}: ${reason}`);
  console.log(`Told ${hub} of ${requests.length - failures.length} of ${requests.length} feed addresses.`);
  if (failures.length === 0) return;
  console.error('    → Try again later; if it goes on, check "hub" in site.yaml.');
  process.exitCode = 1;
}
