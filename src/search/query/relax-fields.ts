/** A search whose fields leave nothing over: its papers without the fields, saying per paper which of them it lacks. */
import type { AnsweredPaper } from './answered-paper.ts';
import type { IndexedPaper, SearchSource } from './index-source.ts';
import type { FacetClause, QueryClause, ReadQuery, TextClause } from './read-query.ts';
import { searchArchive } from './search-archive.ts';
import type { SearchOutcome } from './search-outcome.ts';

/**
 * Answers `query` by `sourceFor(query)`, which has only the papers that the query's facets let through. What stands for the value of a
 * facet that has none like it is said.
 */
export async function searchWithFields(
  query: ReadQuery,
  common: ReadonlySet<string>,
  sourceFor: (query: ReadQuery) => SearchSource,
): Promise<SearchOutcome> {
  const outcome = await searchRelaxed(query, common, sourceFor);
  const isUnknown = query.clauses.some((one) => isWordInstead(one) && !one.excluded);
  if (!isUnknown || outcome.total === 0 || outcome.instead !== undefined) return outcome;
  const instead = query.clauses.map((one) => (isWordInstead(one) ? one.text : one.typed.trim()));
  return { ...outcome, instead };
}

const isWordInstead = (clause: QueryClause): clause is TextClause =>
  clause.kind !== 'facet' && clause.isUnknown === true;

async function searchRelaxed(
  query: ReadQuery,
  common: ReadonlySet<string>,
  sourceFor: (query: ReadQuery) => SearchSource,
): Promise<SearchOutcome> {
  const outcome = await searchArchive(query, common, sourceFor(query));
  const fields = query.clauses.filter((one) => one.kind === 'facet');
  const wider: ReadQuery = { ...query, clauses: query.clauses.filter((one) => one.kind !== 'facet') };
  if (outcome.papers.length > 0 || fields.length === 0 || wider.clauses.every(({ excluded }) => excluded))
    return outcome;
  const found = await searchArchive(wider, common, sourceFor(wider));
  const annotate = (paper: IndexedPaper): AnsweredPaper => addLacking(found.annotate(paper), fields);
  return {
    ...found,
    total: 0,
    counts: {},
    papers: found.papers
      .map((answered) => addLacking(answered, fields))
      .sort((a, b) => a.lacking.length - b.lacking.length),
    annotate,
  };
}

function addLacking(answered: AnsweredPaper, fields: readonly FacetClause[]): AnsweredPaper {
  const unmet = fields.filter(({ facet, values, excluded }) => {
    const own = answered.paper.filters[facet] ?? [];
    return values.some(({ value }) => own.includes(value)) === excluded;
  });
  return { ...answered, lacking: [...answered.lacking, ...unmet.map(({ typed }) => typed.trim())] };
}
