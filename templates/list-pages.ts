/** Pagination of long lists, at a page size that slow connections and old phones can load. */
import { phrase } from '../src/wording/wording.ts';

/** One page of a list about `subject`. */
export interface ListPage<Subject, Row> {
  readonly subject: Subject;
  readonly rows: readonly Row[];
  /** Counted from 1. */
  readonly number: number;
  /** How many pages the list has; at least 1. */
  readonly pages: number;
}

/** The pages of `rows`, each with at most `size` of them; a list without rows still has one page. */
export function paginate<Subject, Row>(
  subject: Subject,
  rows: readonly Row[],
  size: number,
): readonly ListPage<Subject, Row>[] {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    subject,
    rows: rows.slice(index * size, (index + 1) * size),
    number: index + 1,
    pages,
  }));
}

/** `, page 2 of 5` for the titles of later pages; nothing for the first. */
export function pageSuffix({ number, pages }: { readonly number: number; readonly pages: number }): string {
  return number === 1
    ? ''
    : phrase(', page {number} of {pages}', { number: String(number), pages: String(pages) });
}
