/** Whether a built site has the issues of the archive: an older one says nothing about what would be lost. */
import { archiveJsonPath, issuePath, type SitePath } from '../addresses.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { IssueId } from '../model.ts';

/** An error where the site was built before the archive's issues were what they are. */
export function compareBuilt(
  pages: ReadonlySet<SitePath>,
  issues: readonly IssueId[],
  file: string,
): readonly Diagnostic[] {
  // Otherwise it was not made by a build.
  if (!pages.has(archiveJsonPath)) return [];
  const unbuilt = issues.filter((id) => !pages.has(issuePath(id)));
  const gone = [...pages]
    .map((path) => /^\/issues\/(\d{4}-\d{2}-\d{2})\/$/.exec(path)?.[1])
    .filter((id) => id !== undefined && !issues.includes(id));
  const [news, old] = [unbuilt[0], gone[0]];
  if (news === undefined && old === undefined) return [];
  const reason =
    news === undefined
      ? `This site has the issue of ${old}, which the archive has no longer.`
      : `This site is without the issue of ${news}, which the archive has.`;
  const advice = 'Build it anew ("npm run build", "offprint build"), and check again.';
  return [{ severity: 'error', rule: 'old-site', reason, advice, file }];
}
