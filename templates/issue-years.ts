/** Pagination of the list of issues by year. */

/** Maximum number of issues on `/issues/`; above it each year has a page. */
export const issuesOnOnePage = 300;

/** Anchor of a year in the list. */
export function issuesYearAnchor(year: string): string {
  return `year_${year}`;
}
