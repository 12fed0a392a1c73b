/** What stands around the papers of a newsletter, once its form is certain: greetings, tools, and other news. */
import { isIdentified } from '../fields/identifiers.ts';
import { type ListRow, listMarker } from './list-row.ts';

/** Lines that are no papers, and points with a link to something else, as `aside`; `papers` have the newsletter's form. */
export function setAside(rows: readonly ListRow[], papers: ReadonlySet<ListRow>): readonly ListRow[] {
  return rows.map((row): ListRow => {
    const isOther =
      row.kind === 'text' ||
      row.kind === 'point' ||
      (row.entry !== undefined &&
        !papers.has(row) &&
        !isIdentified(row.entry) &&
        listMarker.test(row.line.text));
    return isOther ? { line: row.line, kind: 'aside' } : row;
  });
}
