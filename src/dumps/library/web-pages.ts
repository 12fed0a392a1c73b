/** Records of web pages and whole volumes, and records behind a percent sign, in a reference library: no papers. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { DumpEntry } from '../dump.ts';

/** Types of records that are made of a page: CSL's, RIS's, BibTeX's and BibLaTeX's. */
const webTypes =
  /^(?:webpage|post|post-weblog|interview|broadcast|motion_picture|elec|blog|icomm|video|online|electronic|www)$/i;

/** Types for anything, which programs also give to pages; of a page the record has the address, and nobody's name. */
const anyTypes = /^(?:misc|gen)$/i;

export interface TypedEntry {
  readonly type: string | undefined;
  /** Whether the record has an address. */
  readonly isLinked?: boolean;
  readonly entry: DumpEntry;
}

/** The entries without web pages, and a warning for each of those, with `file` and line. */
export function leaveOutWebPages(
  records: readonly TypedEntry[],
  file: string,
): { readonly entries: readonly DumpEntry[]; readonly diagnostics: readonly Diagnostic[] } {
  const isVolume = ({ type = '', entry }: TypedEntry): boolean =>
    type === 'comment' || (/^(?:mv)?proceedings$/i.test(type) && entry.authors === undefined);
  const isPage = ({ type, entry, isLinked = false }: TypedEntry): boolean =>
    (webTypes.test(type ?? '') ||
      (isLinked && anyTypes.test(type ?? '') && (entry.authors ?? entry.venue) === undefined)) &&
    (entry.arxiv ?? entry.doi ?? entry.openreview ?? entry.abstract) === undefined;
  return {
    entries: records.filter((record) => !isPage(record) && !isVolume(record)).map(({ entry }) => entry),
    diagnostics: records
      .filter((record) => isPage(record) || isVolume(record))
      .map((record) => ({
        severity: 'warning',
        rule: isVolume(record) ? 'notice' : 'web-page',
        reason: reasonFor(record, isVolume(record)),
        advice:
          'If it is a paper, give the record another type, an arXiv id or a DOI, and capture the library again.',
        file,
        line: record.entry.lines.first,
      })),
  };
}

function reasonFor({ type, entry }: TypedEntry, isVolume: boolean): string {
  if (type === 'comment')
    return `"${(entry.title ?? '').slice(0, 80)}" stands behind a percent sign, as if it were a comment; it is left out.`;
  const what = isVolume ? 'and has no authors' : 'and has no identifier of a paper and no abstract';
  return `"${(entry.title ?? '').slice(0, 80)}" is of the type "${type}" ${what}; it is left out.`;
}
