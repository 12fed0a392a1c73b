/** The second process's own program, `export-process.ts CONTENT STAGING`; `second-process.ts` starts it. */
import { once } from 'node:events';
import type { SitePath } from '../addresses.ts';
import { draftArchive } from '../archive/build-archive.ts';
import { buildExportTable } from '../exports/table.ts';
import { loadContent } from '../load-content.ts';
import { type FromSecond, type RelatedList, relatedHalf, type ToSecond } from './second-process.ts';
import { writeExports } from './write-exports.ts';

const [contentDir = '', staging = ''] = process.argv.slice(2);
// A first process that is gone has no use for exports.
const leave = (): void => process.exit(1);
process.once('disconnect', leave);

const messages: ToSecond[] = [];
process.on('message', (message: ToSecond) => messages.push(message));

const content = loadContent(contentDir, { siteUrl: process.env.SITE_URL });
const { compared, finish } = draftArchive(content);
const own = relatedHalf(compared, 1);
await tellFirst({ related: own });
const archive = finish(new Map([...(await theirHalf()), ...own]));

/** The pages are known last; only the sitemap, last in the table, asks for them. */
const pages: SitePath[] = [];
const { queries, published, redirects } = content;
const [sitemap, ...others] = buildExportTable({ queries, published, redirects, pages }).toReversed();
writeExports(others.toReversed(), archive, staging);
pages.push(...(await pagesOfSite()));
if (sitemap !== undefined) writeExports([sitemap], archive, staging);
process.off('disconnect', leave);
process.disconnect();

/** Waits until all of it is under way: what comes next leaves the event loop no turn for many seconds. */
function tellFirst(message: FromSecond): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
}

async function theirHalf(): Promise<RelatedList> {
  const message = await nextMessage();
  if ('related' in message) return message.related;
  throw new Error('The first process sent pages before its related papers.');
}

async function pagesOfSite(): Promise<readonly SitePath[]> {
  const message = await nextMessage();
  if ('pages' in message) return message.pages;
  throw new Error('The first process sent related papers twice.');
}

async function nextMessage(): Promise<ToSecond> {
  for (;;) {
    const message = messages.shift();
    if (message !== undefined) return message;
    await once(process, 'message');
  }
}
