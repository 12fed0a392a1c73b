/** Finds captures of a listing that is in the archive under another year. */
import type { IssueFile } from '../content/issue-file.ts';
import type { DatedDump } from './dated-dump.ts';
import type { PaperRegistry } from './paper-registry.ts';

/**
 * Another capture of the same listing and calendar day, with mostly the same papers. Years inferred from different
 * content may differ although it is the same page.
 */
export function findSameListing(
  { dump, day }: DatedDump,
  issues: Iterable<IssueFile>,
  registry: PaperRegistry,
): IssueFile | undefined {
  if (day.year.known !== 'inferred') return undefined;
  const { entries } = dump.parsed;
  const ids = new Set(entries.map((entry) => registry.idOf(entry)));
  for (const issue of issues) {
    const isOther = issue.dump !== dump.input.name && issue.id !== day.day;
    if (!isOther || issue.id.slice(5) !== day.day.slice(5) || issue.listing !== dump.parsed.listing) continue;
    const shared = issue.papers.filter(({ id }) => ids.has(id)).length;
    if (shared >= Math.min(entries.length, issue.papers.length) / 2) return issue;
  }
  return undefined;
}
