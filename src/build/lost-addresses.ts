/** What was published and a built site has no longer, and redirects that lead to nothing. `check` compares everything; a build only says that there is something. */
import { join } from 'node:path';
import { fileOfAddress, type SitePath } from '../addresses.ts';
import type { Content } from '../content/content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { shown } from '../disk/shown.ts';
import { buildRedirectMap } from '../exports/redirects/redirect-map.ts';
import { findDeadEnds, redirectsFile } from '../permanence/check-redirects.ts';
import { toSitePath } from '../permanence/site-path.ts';

const maxNamed = 3;

/** One warning for all addresses that are neither files of the site nor redirected, and one for each redirect to nothing. */
export function findLostAddresses(
  contentDir: string,
  { published, redirects }: Pick<Content, 'published' | 'redirects'>,
  files: { readonly has: (name: string) => boolean },
): readonly Diagnostic[] {
  const map = buildRedirectMap(redirects);
  const hasFile = (path: SitePath): boolean => files.has(fileOfAddress(path).slice(1));
  const has = (path: SitePath): boolean => hasFile(path) && toSitePath(path.slice(1)) !== undefined;
  const deadEnds = findDeadEnds(map, { has }).map(
    (fault): Diagnostic => ({ ...fault, severity: 'warning', file: shown(join(contentDir, redirectsFile)) }),
  );
  const lost = [...published.pages].filter((path) => !hasFile(path) && map.follow(path) === undefined);
  if (lost.length === 0) return deadEnds;
  const named = lost.sort().slice(0, maxNamed);
  const more = lost.length > named.length ? ` and ${lost.length - named.length} more` : '';
  return [
    ...deadEnds,
    {
      severity: 'warning',
      rule: 'lost-addresses',
      reason: `This site is without what was published before: ${named.join(', ')}${more}.`,
      advice: 'Run "npm run check" or "offprint check" before you publish it: it says what to do.',
      file: shown(join(contentDir, 'permalinks.json')),
    },
  ];
}
