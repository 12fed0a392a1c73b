/** The index as a query with other clauses than words asks it. */
import type { SearchSource } from './index-source.ts';
import type { HitLimits } from './limit-hits.ts';
import type { ReadQuery } from './read-query.ts';
import { indexWords } from './search-query.ts';

/** The index, with only the papers that the limits let through; words of the archive are no corrections of an author's name. */
export function limitSource(source: SearchSource, { keep }: HitLimits, query: ReadQuery): SearchSource {
  const names = namesOf(query);
  return {
    ...source,
    vocabulary: async (word, edits, anyLetter) =>
      names.has(word) ? new Map() : source.vocabulary(word, edits, anyLetter),
    search: async (asked) => {
      const { hits, counts } = await source.search(asked);
      return { hits: keep(hits), counts };
    },
  };
}

/** Words that were typed as an author's name, which nobody has. */
const namesOf = ({ clauses }: ReadQuery): ReadonlySet<string> =>
  new Set(clauses.flatMap((one) => (one.kind === 'word' && one.isName === true ? indexWords(one.text) : [])));
