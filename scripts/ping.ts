/** `npm run ping`: after a deploy, tells the WebSub hub of `content/site.yaml` that the feeds have news. */
import { buildArchive } from '../src/archive/build-archive.ts';
import { ContentError } from '../src/diagnostic.ts';
import { feedsOf } from '../src/exports/feeds/feed-table.ts';
import { buildHubRequests, feedsWithNews, sendHubRequests } from '../src/exports/feeds/web-sub.ts';
import { loadContent } from '../src/load/load-content.ts';

const usage = `npm run ping [-- --all] [-- --dry-run]
  Tells the WebSub hub which feeds have entries of the latest issue. Run it after a deploy.
  --all      Tells it of every feed, e.g. after corrections.
  --dry-run  Lists their addresses instead.
  SITE_URL in the environment replaces the site's URL.`;

const arguments_ = process.argv.slice(2);
if (arguments_.some((argument) => argument !== '--dry-run' && argument !== '--all')) {
  console.log(usage);
  process.exitCode = arguments_.includes('--help') ? 0 : 2;
} else {
  await ping(arguments_.includes('--dry-run'), arguments_.includes('--all'));
}

async function ping(dryRun: boolean, all: boolean): Promise<void> {
  try {
    const content = loadContent('content', { siteUrl: process.env.SITE_URL });
    const archive = buildArchive(content);
    const feeds = feedsOf(archive, content.queries);
    const requests = buildHubRequests(archive.site, all ? feeds : feedsWithNews(archive, feeds));
    if (archive.site.hub === undefined)
      console.log('content/site.yaml names no hub; there is nobody to tell.');
    else if (dryRun) for (const { topic } of requests) console.log(topic);
    else await tell(requests, archive.site.hub);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function tell(requests: ReturnType<typeof buildHubRequests>, hub: string): Promise<void> {
  const failures = await sendHubRequests(requests, fetch);
  for (const { topic, reason } of failures) console.error(`${topic}: ${reason}`);
  console.log(`Told ${hub} of ${requests.length - failures.length} of ${requests.length} feed addresses.`);
  if (failures.length > 0) process.exitCode = 1;
}
