/** Records in a reference library that are no papers: web pages, data, programs, whole volumes, reviews, notices, records behind a percent sign. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { DumpEntry } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { isOutput } from './output-types.ts';
import type { TypedEntry } from './typed-entry.ts';
import { withVenueKind } from './venue-kind.ts';

/** Types of records that are made of a page: CSL's, RIS's, BibTeX's and BibLaTeX's. */
const webTypes =
  /^(?:webpage|post|post-weblog|interview|broadcast|motion_picture|elec|blog|icomm|video|online|electronic|www)$/i;

/** Types for anything, which programs also give to pages; of a page the record has the address, and nobody's name. */
const anyTypes = /^(?:misc|gen)$/i;

/** Types of what is around papers, Crossref's and DBLP's: journals and issues, volumes, reviews, parts, the money for them. */
const typesAround =
  /^(?:Editorship|peer-review|component|grant|database|journal(?:-issue|-volume)?|(?:book|proceedings|report)-series|book-set)$/;

/** The entries without web pages, with what their types say of their venues, and a warning for each of those, with `file` and line. */
export function leaveOutWebPages(
  records: readonly TypedEntry[],
  file: string,
): { readonly entries: readonly DumpEntry[]; readonly diagnostics: readonly Diagnostic[] } {
  const isNotice = ({ type = '', entry, isUpdate = false }: TypedEntry): boolean =>
    type === 'comment' ||
    isUpdate ||
    typesAround.test(type) ||
    isOutput(type, entry) ||
    (/^(?:mv)?(?:proceedings|collection)$/i.test(type) && entry.authors === undefined);
  const isPage = ({ type, entry, isLinked = false }: TypedEntry): boolean =>
    (webTypes.test(type ?? '') ||
      (isLinked && anyTypes.test(type ?? '') && (entry.authors ?? entry.venue) === undefined)) &&
    (entry.arxiv ?? entry.doi ?? entry.openreview ?? entry.abstract) === undefined;
  return {
    entries: records.filter((record) => !isPage(record) && !isNotice(record)).map(withVenueKind),
    diagnostics: records
      .filter((record) => isPage(record) || isNotice(record))
      .map((record) => ({
        severity: 'warning',
        rule: isNotice(record) ? 'notice' : 'web-page',
        reason: reasonFor(record, isNotice(record)),
        advice: isOutput(record.type, record.entry)
          ? 'If it is a paper, put its address or DOI on a reading list; else there is nothing to do.'
          : 'If it is a paper, give the record another type, an arXiv id or a DOI, and capture the library again.',
        file,
        line: record.entry.lines.first,
      })),
  };
}

function reasonFor({ type, entry, isUpdate }: TypedEntry, isNotice: boolean): string {
  if (type === 'comment')
    return `${quote(entry.title)} stands behind a percent sign, as if it were a comment; it is left out.`;
  if (isUpdate === true) return `${quote(entry.title)} corrects or retracts another record; it is left out.`;
  const what = !isNotice
    ? 'and has no identifier of a paper and no abstract'
    : typesAround.test(type ?? '') || isOutput(type, entry)
      ? 'which is no paper'
      : 'and has no authors';
  return `${quote(entry.title)} is of the type "${type}" ${what}; it is left out.`;
}
