/** Report of `npm run facts`. */
import type { IssueId } from '../model.ts';
import type { LookupResult } from './look-up-issue.ts';

/** In the order of the report; papers of the first three outcomes are not listed one by one. */
const headings: Readonly<Record<LookupResult['outcome'], string>> = {
  known: 'have an arXiv id',
  pending: 'have a candidate already',
  'not-cached': 'not asked (offline, and not in the cache)',
  accepted: 'new candidates',
  'not-found': 'not on arXiv under this title',
  unproved: 'on arXiv under this title, but neither first date nor author count agrees',
  ambiguous: 'on arXiv more than once',
  'no-title': 'cannot be looked up: no title is known',
  refused: 'refused by arXiv',
  unavailable: 'without an answer; run again to go on',
};
const silent: readonly string[] = ['known', 'pending', 'not-cached'];

/** A line with the count for each outcome, followed by its papers. */
export function renderLookUpReport(issue: IssueId, outcomes: readonly LookupResult[]): string {
  const lines = [`Issue ${issue}: ${outcomes.length} papers`];
  for (const [kind, heading] of Object.entries(headings)) {
    const papers = outcomes.filter(({ outcome }) => outcome === kind);
    if (papers.length === 0) continue;
    lines.push(`  ${papers.length} ${heading}`);
    if (!silent.includes(kind))
      lines.push(...papers.map(({ id, detail }) => `    ${id}${detail === '' ? '' : `: ${detail}`}`));
  }
  return lines.join('\n');
}
