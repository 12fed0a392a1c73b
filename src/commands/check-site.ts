/** Checks the built site for published addresses and ids that have vanished without a redirect. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../templates/count.ts';
import { assertNoErrors, buildArchive } from '../archive/build-archive.ts';
import { listFiles } from '../build/site-files.ts';
import { recoverSite } from '../build/staging.ts';
import { type Permalinks, renderPermalinks } from '../content/permalinks-file.ts';
import { ContentError, isError, renderDiagnostic } from '../diagnostic.ts';
import { shown } from '../disk/shown.ts';
import { finishWrites, withArchiveLock, writeTogether } from '../disk/write-together.ts';
import { buildRecord } from '../exports/feeds/build-record.ts';
import { feedsOf } from '../exports/feeds/feed-table.ts';
import { buildRedirectMap } from '../exports/redirects/redirect-map.ts';
import { loadContent } from '../load/load-content.ts';
import { loadRedirects } from '../load/load-permanence.ts';
import { loadPublished } from '../load/load-published.ts';
import type { CalendarDay } from '../model.ts';
import { isStandIn } from '../parse-url.ts';
import { acceptPermalinks, changedEntries } from '../permanence/accept-permalinks.ts';
import { buildPermalinks } from '../permanence/build-permalinks.ts';
import { compareBuilt } from '../permanence/compare-built.ts';
import { comparePermalinks } from '../permanence/compare-permalinks.ts';
import { toSitePath } from '../permanence/site-path.ts';
import { UsageError } from './command.ts';

interface CheckedFolders {
  readonly contentDir: string;
  readonly siteDir: string;
}

export interface CheckOptions {
  /** Adds new permalinks to `permalinks.json`. */
  readonly accept: boolean;
  /** Revision day for changed entries. */
  readonly revised: CalendarDay | undefined;
  /** Nothing was published before: there is no list yet. */
  readonly first: boolean;
}

/** Prints diagnostics and sets the exit code. Throws `ContentError` or `UsageError` where nothing can be compared. */
export function checkSite(folders: CheckedFolders, options: CheckOptions): void {
  recoverSite(folders.siteDir);
  finishWrites(folders.contentDir);
  const work = (): void => compareSite(folders, options);
  // Without a lock where nothing is written: the folder may be read-only then.
  if (options.accept) withArchiveLock(folders.contentDir, work);
  else work();
}

function compareSite(
  { contentDir, siteDir }: CheckedFolders,
  { accept, revised, first }: CheckOptions,
): void {
  if (!existsSync(join(siteDir, 'index.html'))) {
    throw new UsageError(
      `There is no built site in ${siteDir}/; build it first ("npm run build", "offprint build").`,
    );
  }
  const { published, faults } = loadPublished(contentDir, first);
  const redirects = loadRedirects(contentDir);
  const current = readCurrent(contentDir, siteDir, published, redirects);
  const messages = [...faults, ...comparePermalinks(published, current, redirects)].map((message) => ({
    ...message,
    file: shown(join(contentDir, message.file)),
  }));
  if (!accept || messages.some(isError)) {
    for (const message of messages) console.error(renderDiagnostic(message));
    console.log(summary(current, messages.filter(isError).length));
    if (messages.some(isError)) process.exitCode = 1;
    return;
  }
  const changed = changedEntries(published, current);
  const accepted = acceptPermalinks(published, current, revised);
  writeTogether(contentDir, [{ path: 'permalinks.json', bytes: renderPermalinks(accepted) }]);
  console.log(summary(accepted, 0));
  const renewed =
    revised === undefined || changed.length === 0
      ? ''
      : `, ${count(changed.length, 'entry', 'entries')} revised on ${revised}`;
  console.log(
    `${shown(join(contentDir, 'permalinks.json'))}: ${describeAdded(published, accepted)}${renewed}.`,
  );
  if (published.pages.size === 0) warnOfStandIn(contentDir);
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
  const paths = [...listFiles(siteDir).keys()].map(toSitePath).filter((path) => path !== undefined);
  const map = buildRedirectMap(redirects);
  const old = compareBuilt(
    // What is redirected is a page that says where it went, such as that of an issue with another day.
    new Set(paths.filter((path) => map.follow(path) === undefined)),
    content.issues.map(({ id }) => id),
    shown(siteDir),
  );
  if (old.length > 0) throw new ContentError(old);
  const archive = assertNoErrors(buildArchive(content));
  return buildPermalinks({
    archive,
    issues: content.issues,
    feeds: feedsOf(archive, content.queries),
    paths,
    record: buildRecord(published, map),
    redirects: map,
  });
}

/** At the first record: later, the ids of feeds have the address for good. */
function warnOfStandIn(contentDir: string): void {
  const { url } = loadContent(contentDir).site;
  if (!isStandIn(new URL(url).hostname)) return;
  const warning = {
    severity: 'warning',
    rule: 'stand-in-address',
    reason: `No reader can reach ${url}, and feeds and their ids have it from now on.`,
    advice:
      'If nothing is published yet, set "url" and "tagAuthority", delete permalinks.json, build, and run this with --first.',
    file: shown(join(contentDir, 'site.yaml')),
  } as const;
  console.error(renderDiagnostic(warning));
}

/** How many lines the list has more than before; nothing is ever taken off. */
function describeAdded(before: Permalinks, after: Permalinks): string {
  const lines = ({ tagAuthority: _, ...lists }: Permalinks): number =>
    Object.values(lists).reduce((sum, { size }) => sum + size, 0);
  const added = lines(after) - lines(before);
  return added === 0 ? 'nothing new to record' : `${count(added, 'new line')} recorded`;
}

function summary({ pages, feeds, entries }: Permalinks, faults: number): string {
  const all = `${pages.size} addresses, ${feeds.size} feeds, ${entries.size} entries`;
  return faults === 0
    ? `${all}: nothing published has been lost.`
    : `${all}; ${count(faults, 'fault')} to mend before it is published.`;
}
