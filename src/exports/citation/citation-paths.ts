/** Where the lists of citations stand. */
import type { SitePath } from '../../addresses.ts';

export interface CitationFormat {
  /** Also the end of its files' names. */
  readonly extension: 'bib' | 'ris' | 'csl.json';
  /** For people. */
  readonly label: string;
  readonly mediaType: string;
}

export const bibtexFormat: CitationFormat = {
  extension: 'bib',
  label: 'BibTeX',
  mediaType: 'application/x-bibtex; charset=utf-8',
};
export const risFormat: CitationFormat = {
  extension: 'ris',
  label: 'RIS',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
};
export const cslFormat: CitationFormat = {
  extension: 'csl.json',
  label: 'CSL-JSON',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};
export const citationFormats: readonly CitationFormat[] = [bibtexFormat, risFormat, cslFormat];

export interface CitationFile {
  readonly format: CitationFormat;
  readonly path: SitePath;
}

/** The files with all citations of the page at `list` (an issue, a topic, an author, a venue, a year): `papers.bib` … */
export function citationFilesOf(list: SitePath): readonly CitationFile[] {
  return citationFormats.map((format) => ({ format, path: citationPath(list, format) }));
}

/** The files with all citations of the archive. */
export const archiveCitationFiles: readonly CitationFile[] = citationFormats.map((format) => ({
  format,
  path: archiveCitationPath(format),
}));

export function citationPath(list: SitePath, { extension }: CitationFormat): SitePath {
  return `${list}papers.${extension}`;
}

export function archiveCitationPath({ extension }: CitationFormat): SitePath {
  return `/archive.${extension}`;
}
