/** Paths of citation files. */
import type { SitePath } from '../../addresses.ts';

export interface CitationFormat {
  /** File extension. */
  readonly extension: 'bib' | 'ris' | 'csl.json';
  /** Display name. */
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

/** The citation files of a list page (issue, topic, author, venue or year): `papers.bib` …. */
export function citationFilesOf(list: SitePath): readonly CitationFile[] {
  return citationFormats.map((format) => ({ format, path: citationPath(list, format) }));
}

/** The citation files of the whole archive. */
export const archiveCitationFiles: readonly CitationFile[] = citationFormats.map((format) => ({
  format,
  path: archiveCitationPath(format),
}));

/** The citation files that give abstracts. */
export const filesWithAbstracts: readonly CitationFile[] = archiveCitationFiles.filter(
  ({ format }) => format !== bibtexFormat,
);

export function citationPath(list: SitePath, { extension }: CitationFormat): SitePath {
  return `${list}papers.${extension}`;
}

export function archiveCitationPath({ extension }: CitationFormat): SitePath {
  return `/archive.${extension}`;
}
