/** Queries made of others: without a clause, or with clauses read as plain words. */
import { plainWords, type QueryClause, type ReadQuery } from './read-query.ts';

/** `text` without `clause`, one blank between the others. */
export function removeClause(query: ReadQuery, removed: QueryClause): string {
  return query.clauses
    .filter((one) => one !== removed)
    .map(({ typed }) => typed.trim())
    .join(' ');
}

/** `query` with `clauses` read as plain words. */
export function readAsWords(query: ReadQuery, clauses: ReadonlySet<QueryClause>): ReadQuery {
  const read = query.clauses.map((one): QueryClause => {
    if (!clauses.has(one) || one.kind === 'facet') return one;
    return {
      kind: 'word',
      excluded: false,
      typed: one.text,
      text: one.text,
      isName: one.kind === 'author',
    };
  });
  return { clauses: read, words: plainWords(read) };
}
