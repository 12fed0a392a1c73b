/** Files in a site's folder that no build has put there: people and other programs keep some in it, and would lose them. */
import { ContentError } from '../diagnostic.ts';
import type { LastSite } from './last-site.ts';
import { isSameState } from './listed-files.ts';

/** What desktops leave in any folder that somebody looks at. */
const litter = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.directory)$/i;

const maxNamed = 3;

/** They change with any page of the site. */
const telling = ['index.html', 'sitemap.xml'];

/**
 * Refuses to delete files that the last build did not list. Where there is no list, or that of another build than the site's (which
 * may have been killed before it wrote its own), nobody knows whose they are.
 *
 * @param last - the present site
 * @param removed - names of files that the new site does not have
 * @throws {ContentError}
 */
export function assertNoneForeign(
  out: string,
  last: Pick<LastSite, 'files' | 'listed'>,
  removed: readonly string[],
): void {
  if (removed.length === 0) return;
  const { files, listed } = last;
  const isListed = (name: string): boolean => isSameState(listed[`/${name}`], files.get(name));
  if (!telling.every(isListed)) return;
  const foreign = removed.filter((name) => !Object.hasOwn(listed, `/${name}`) && !litter.test(name)).sort();
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
