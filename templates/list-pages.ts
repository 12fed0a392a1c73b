/** Pagination of lists. */
import { phrase } from '../src/wording/wording.ts';

/** One page of a list; `subject` is what the list is about. */
export interface ListPage<Subject, Row> {
  readonly subject: Subject;
  readonly rows: readonly Row[];
  /** Counted from 1. */
  readonly number: number;
  /** Number of pages; at least 1. */
  readonly pages: number;
}

/** Splits `rows` into pages of at most `size`; an empty list has one page. */
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

/** Suffix for titles of later pages: `, page 2 of 5`; empty for the first. */
export function pageSuffix({ number, pages }: { readonly number: number; readonly pages: number }): string {
  return number === 1
    ? ''
    : phrase(', page {number} of {pages}', { number: String(number), pages: String(pages) });
}
