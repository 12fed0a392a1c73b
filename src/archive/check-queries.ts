/** Warnings for saved queries that no paper answers: a name may be mistyped, or a word excluded that is asked for. */
import type { PlacedQuery } from '../content/content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { PaperId } from '../model.ts';

/** None while the archive has no papers. */
export function checkQueries(
  queries: readonly PlacedQuery[],
  answers: ReadonlyMap<string, readonly PaperId[]>,
  papers: number,
): readonly Diagnostic[] {
  if (papers === 0) return [];
  return queries
    .filter(({ id }) => answers.get(id)?.length === 0)
    .map(({ id, line }) => ({
      severity: 'warning',
      rule: 'query-without-papers',
      reason: `No paper answers the query ${id}, so that its feeds are empty.`,
      advice: 'Check its words and names; leave it as it is if papers are still to come.',
      file: 'content/queries.yaml',
      ...(line === undefined ? {} : { line }),
    }));
}
