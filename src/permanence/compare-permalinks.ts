/** Permalink check: everything that was published must still exist or be redirected with a reason. */

import type { SitePath } from '../addresses.ts';
import type { Permalinks } from '../content/permalinks-file.ts';
import type { Redirect } from '../content/redirects-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { buildRedirectMap, type RedirectMap } from '../exports/redirects/redirect-map.ts';
import { changedEntries } from './accept-permalinks.ts';
import { checkRedirects } from './check-redirects.ts';

/** Within an archive's folder. */
const file = 'permalinks.json';
const addRedirect =
  'Bring it back, or add an entry to content/redirects.yaml that says where it went ("to", or "gone") and "why".';

/**
 * Compares published with current permalinks. Errors: anything that would vanish or change, and invalid redirects.
 * Warnings: additions to record. Empty if all is in order. File paths are relative to the archive's folder.
 */
export function comparePermalinks(
  published: Permalinks,
  current: Permalinks,
  redirects: readonly Redirect[],
): readonly Diagnostic[] {
  const map = buildRedirectMap(redirects);
  const live = new Set<SitePath>([...current.pages, ...feedPaths(current)]);
  return [
    ...compareAuthority(published, current),
    ...comparePaths([...published.pages, ...feedPaths(published)], live, map),
    ...compareKeys('feed', published.feeds, current.feeds, map),
    ...compareKeys('entry', published.entries, current.entries, map),
    ...compareNames('citation key', published.citationKeys, current.citationKeys, () => false),
    ...compareNames(
      'author id',
      published.authorIds,
      current.authorIds,
      (id) => map.follow(`/authors/${id}/`) !== undefined,
    ),
    ...compareNames('issue number', published.issueNumbers, current.issueNumbers, () => false),
    ...compareIds(published, current, map),
    ...checkRedirects(redirects, map, live),
    ...compareWords(published, current),
    ...listAdditions(published, current),
  ];
}

function compareAuthority(
  { tagAuthority: before }: Permalinks,
  { tagAuthority: now }: Permalinks,
): Diagnostic[] {
  if (before === '' || before === now) return [];
  return [
    error(
      'tag-authority-changed',
      `Every id of feeds and entries would change from tag:${before} to tag:${now}, and readers would show all entries anew.`,
      `Set tagAuthority in content/site.yaml back to "${before}"; it needn't be the host's name.`,
    ),
  ];
}

/** One error for a vanished folder covers everything below it. */
function comparePaths(
  paths: readonly SitePath[],
  live: ReadonlySet<SitePath>,
  map: RedirectMap,
): Diagnostic[] {
  const vanished = new Set(paths.filter((path) => !live.has(path) && map.follow(path) === undefined));
  const within = (path: SitePath) => {
    for (let end = path.lastIndexOf('/', path.length - 2); end > 0; end = path.lastIndexOf('/', end - 1))
      if (vanished.has(`/${path.slice(1, end + 1)}`)) return true;
    return false;
  };
  return [...vanished]
    .filter((path) => !within(path))
    .sort()
    .map((path) => error('address-vanished', `${path} was published and would vanish.`, addRedirect));
}

function compareKeys(
  kind: 'feed' | 'entry',
  before: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
  map: RedirectMap,
): Diagnostic[] {
  return [...before.keys()]
    .filter((key) => !now.has(key) && map.follow(`/${key}/`) === undefined)
    .sort()
    .map((key) =>
      error(
        `${kind}-id-vanished`,
        `The ${kind} with the id ${key} was published and would vanish.`,
        addRedirect,
      ),
    );
}

function compareNames<Name extends string | number>(
  what: string,
  before: ReadonlyMap<string, Name>,
  now: ReadonlyMap<string, Name>,
  isExplained: (name: Name) => boolean,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [key, name] of [...before].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const other = now.get(key);
    if (other === undefined || other === name || isExplained(name)) continue;
    const reason = `The ${what} of "${key}" would change from ${name} to ${other}.`;
    diagnostics.push(
      error(`${what.replace(' ', '-')}-changed`, reason, `Keep ${name}; others have written it down.`),
    );
  }
  return diagnostics;
}

/** Errors for ids that now belong to another paper, e.g. after issues were ingested again in another order. */
function compareIds(published: Permalinks, current: Permalinks, map: RedirectMap): Diagnostic[] {
  const moved = [...published.paperIds].filter(([fingerprint, id]) => {
    const now = current.paperIds.get(fingerprint);
    return now !== undefined && now !== id && map.follow(`/papers/${id}/`) === undefined;
  });
  return moved
    .map(([fingerprint, id]) =>
      error(
        'paper-id-changed',
        `The paper that was published as ${id} would be ${current.paperIds.get(fingerprint) ?? ''}.`,
        'Restore the files in issues/ from version control; ids are given once.',
      ),
    )
    .sort((one, other) => (one.reason < other.reason ? -1 : 1));
}

function compareWords(published: Permalinks, current: Permalinks): Diagnostic[] {
  const changed = changedEntries(published, current);
  if (changed.length === 0) return [];
  return [
    {
      severity: 'warning',
      rule: 'revision-unrecorded',
      reason: `The words of ${some(changed)} have changed, but feeds still give the old date of update.`,
      advice: 'Run `npm run check -- --accept --revised YYYY-MM-DD` with the day of the change, and commit.',
      file,
    },
  ];
}

function listAdditions(published: Permalinks, current: Permalinks): Diagnostic[] {
  const known = new Set([...published.pages, ...feedPaths(published)]);
  const news = [...current.pages, ...feedPaths(current)].filter((path) => !known.has(path)).sort();
  if (news.length === 0) return [];
  return [
    {
      severity: 'warning',
      rule: 'addresses-unrecorded',
      reason: `${some(news)} ${news.length === 1 ? 'is' : 'are'} not in the list of published addresses yet.`,
      advice: 'Run `npm run check -- --accept`, and commit.',
      file,
    },
  ];
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length <= 3 ? shown : `${shown} and ${names.length - 3} more`;
}

function error(rule: string, reason: string, advice: string): Diagnostic {
  return { severity: 'error', rule, reason, advice, file };
}

/** File names of a feed document in all formats. */
const feedFileNames = ['rss.xml', 'atom.xml', 'feed.json'];

/** Paths of feed documents, which `permalinks.json` does not list one by one. */
function* feedPaths({ feeds }: Permalinks): Iterable<SitePath> {
  for (const { folder, documents } of feeds.values()) {
    for (const name of feedFileNames) yield `${folder}${name}`;
    for (let number = 1; number <= documents; number += 1)
      for (const name of feedFileNames) yield `${folder}archive/${number}/${name}`;
  }
}
