/** Does every address and id that was ever published still stand, or say where it went? Looks at the built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildArchive } from '../src/archive/build-archive.ts';
import { listFiles } from '../src/build/staging.ts';
import { isCalendarDay } from '../src/calendar.ts';
import { type Permalinks, renderPermalinks } from '../src/content/permalinks-file.ts';
import { ContentError, isError, renderDiagnostic } from '../src/diagnostic.ts';
import { writeAtomically } from '../src/disk/write-atomically.ts';
import { buildRecord } from '../src/exports/feeds/build-record.ts';
import { feedsOf } from '../src/exports/feeds/feed-table.ts';
import { buildRedirectMap } from '../src/exports/redirects/redirect-map.ts';
import { loadContent } from '../src/load/load-content.ts';
import { loadPermalinks, loadRedirects } from '../src/load/load-permanence.ts';
import type { CalendarDay } from '../src/model.ts';
import { acceptPermalinks, changedEntries } from '../src/permanence/accept-permalinks.ts';
import { buildPermalinks } from '../src/permanence/build-permalinks.ts';
import { comparePermalinks } from '../src/permanence/compare-permalinks.ts';
import { toSitePath } from '../src/permanence/site-path.ts';

const usage = `npm run check [-- --accept [--revised YYYY-MM-DD]]
  Compares the built site with content/permalinks.json, the list of everything published so far.
  --accept    Adds what is new to the list. Nothing is taken off it.
  --revised   With --accept: the day on which entries with changed words were changed; feeds then say so.
  --content   The content folder (content).
  --site      The built site (_site).`;

const { values } = parseArgs({
  options: {
    accept: { type: 'boolean', default: false },
    revised: { type: 'string' },
    content: { type: 'string', default: 'content' },
    site: { type: 'string', default: '_site' },
    help: { type: 'boolean', default: false },
  },
});

try {
  if (values.help) console.log(usage);
  else if (values.revised !== undefined && !(values.accept && isCalendarDay(values.revised))) {
    console.error(`--revised wants a day such as 2025-10-29, and --accept.\n\n${usage}`);
    process.exitCode = 2;
  } else check(values.content, values.site, values.accept, values.revised);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function check(contentDir: string, siteDir: string, accept: boolean, revised: CalendarDay | undefined): void {
  if (!existsSync(join(siteDir, 'index.html'))) {
    console.error(`There is no built site in ${siteDir}/; run \`npm run build\` first.`);
    process.exitCode = 1;
    return;
  }
  const published = loadPermalinks(contentDir);
  const redirects = loadRedirects(contentDir);
  const current = readCurrent(contentDir, siteDir, published, redirects);
  const diagnostics = comparePermalinks(published, current, redirects);
  if (!accept || diagnostics.some(isError)) {
    for (const message of diagnostics) console.error(renderDiagnostic(message));
    console.log(summary(current, diagnostics.filter(isError).length));
    if (diagnostics.some(isError)) process.exitCode = 1;
    return;
  }
  const changed = changedEntries(published, current);
  const accepted = acceptPermalinks(published, current, revised);
  writeAtomically(join(contentDir, 'permalinks.json'), renderPermalinks(accepted));
  console.log(summary(accepted, 0));
  if (changed.length > 0 && revised === undefined)
    console.error(
      `The words of ${changed.length} entries have changed: say when, with --revised YYYY-MM-DD.`,
    );
}

function readCurrent(
  contentDir: string,
  siteDir: string,
  published: Permalinks,
  redirects: ReturnType<typeof loadRedirects>,
): Permalinks {
  const content = loadContent(contentDir);
  const archive = buildArchive(content);
  const map = buildRedirectMap(redirects);
  return buildPermalinks({
    archive,
    feeds: feedsOf(archive, content.queries),
    paths: [...listFiles(siteDir).keys()].map(toSitePath).filter((path) => path !== undefined),
    record: buildRecord(published, map),
    redirects: map,
  });
}

function summary({ pages, feeds, entries }: Permalinks, faults: number): string {
  const all = `${pages.size} addresses, ${feeds.size} feeds, ${entries.size} entries`;
  return faults === 0
    ? `${all}: nothing published has been lost.`
    : `${all}; ${faults} of what was published would be lost.`;
}
