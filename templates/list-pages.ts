/** Pagination of lists. */

import { excerptOfPapers } from '../src/exports/excerpts.ts';
import type { Basis } from '../src/exports/export.ts';
import type { Archive, PaperId } from '../src/model.ts';
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

/**
 * Splits `rows` into pages of at most `size`; an empty list has one page. All pages are full except the second, or the only
 * one. Rows are newest first and pages are filled from the oldest row, so a new issue changes only the first two pages.
 */
export function paginate<Subject, Row>(
  subject: Subject,
  rows: readonly Row[],
  size: number,
): readonly ListPage<Subject, Row>[] {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const pageOf = (number: number): readonly Row[] => {
    if (number === 1) return rows.slice(0, size);
    const end = rows.length - (pages - number) * size;
    return rows.slice(Math.max(size, end - size), end);
  };
  return Array.from({ length: pages }, (_, index) => ({
    subject,
    rows: pageOf(index + 1),
    number: index + 1,
    pages,
  }));
}

/**
 * The data of a list page: its subject and its own rows; on the first page also the size of the list.
 */
export function excerptOfListPage<Subject extends { readonly papers: readonly PaperId[] }>(
  { subject, rows, number, pages }: ListPage<Subject, PaperId>,
  archive: Archive,
): Basis {
  const { papers, ...about } = subject;
  return [about, number, pages, number === 1 ? papers.length : undefined, excerptOfPapers(rows, archive)];
}

/** Suffix for titles of later pages: `, page 2 of 5`; empty for the first. */
export function pageSuffix({ number, pages }: { readonly number: number; readonly pages: number }): string {
  return number === 1
    ? ''
    : phrase(', page {number} of {pages}', { number: String(number), pages: String(pages) });
}
