/** Phrases and fields of text that no paper has: how they are read so that something is found. */
import { readAsWords } from './change-query.ts';
import type { SearchSource } from './index-source.ts';
import { findName, isUnfinished } from './limit-hits.ts';
import { correctName } from './near-name.ts';
import type { QueryClause, ReadQuery, TextClause } from './read-query.ts';
import { indexWords } from './search-query.ts';

export interface OtherReading {
  readonly query: ReadQuery;
  /** What is asked for, to say so. */
  readonly instead: readonly string[];
}

/** `query` with the names among `unmet` corrected; where none is near, all of them as plain words. */
export async function readUnmet(
  query: ReadQuery,
  unmet: ReadonlySet<QueryClause>,
  source: SearchSource,
): Promise<OtherReading> {
  const corrected = await correctNames(query, unmet, source);
  if (corrected !== undefined)
    return { query: corrected, instead: corrected.clauses.map(({ typed }) => typed.trim()) };
  const plain = readAsWords(query, unmet);
  return { query: plain, instead: indexWords(plain.words) };
}

async function correctNames(
  query: ReadQuery,
  unmet: ReadonlySet<QueryClause>,
  source: SearchSource,
): Promise<ReadQuery | undefined> {
  const corrections = new Map<QueryClause, TextClause>();
  for (const clause of unmet) {
    if (clause.kind !== 'author' || isUnfinished(clause, query.clauses, source)) continue;
    const isName = async (text: string): Promise<boolean> =>
      (await findName({ ...clause, text }, source)).length > 0;
    const text = await correctName(clause.text, isName, source.vocabulary);
    if (text !== undefined)
      corrections.set(clause, {
        ...clause,
        text,
        typed: `author:${text.includes(' ') ? `"${text}"` : text}`,
      });
  }
  if (corrections.size === 0) return undefined;
  return { ...query, clauses: query.clauses.map((clause) => corrections.get(clause) ?? clause) };
}
