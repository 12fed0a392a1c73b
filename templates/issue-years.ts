/** Pagination of the list of issues, by year. */

/** While there are no more issues than this, `/issues/` has them all; then each year has a page. */
export const issuesOnOnePage = 300;

/** The anchor of a year in the list. */
export function issuesYearAnchor(year: string): string {
  return `year_${year}`;
}
