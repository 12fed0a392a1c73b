/** Files in a site's folder that no build has put there: people and other programs keep some in it, and would lose them. */
import { ContentError } from '../diagnostic.ts';
import { readListedFiles } from './listed-files.ts';

/** What desktops leave in any folder that somebody looks at. */
const litter = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.directory)$/i;

const maxNamed = 3;

/**
 * Refuses to delete files that the last build did not list. Where there is no list, nobody knows whose they are.
 *
 * @param removed - names of files that the new site does not have
 * @throws {ContentError}
 */
export function assertNoneForeign(out: string, site: string, removed: readonly string[]): void {
  if (removed.length === 0) return;
  const listed = readListedFiles(site);
  if (listed === undefined) return;
  const foreign = removed.filter((name) => !listed.has(`/${name}`) && !litter.test(name)).sort();
  if (foreign.length === 0) return;
  const more = foreign.length > maxNamed ? ` and ${foreign.length - maxNamed} more` : '';
  throw new ContentError([
    {
      severity: 'error',
      rule: 'unsafe-out',
      reason: `${out} holds files that no build has made (${foreign.slice(0, maxNamed).join(', ')}${more}); a build would delete them.`,
      advice:
        'Move them elsewhere, and add them to the site where it is uploaded; delete those that nobody needs.',
      file: out,
    },
  ]);
}
