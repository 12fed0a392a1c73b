/** Exports of citation files, one for each format. */

import { authorPath, issuePath, type SitePath, topicPath, venuePath, yearPath } from '../../addresses.ts';
import { groupBy } from '../../group-by.ts';
import type { Archive, Paper, PaperId } from '../../model.ts';
import { hasAuthorPage } from '../../people/author-page.ts';
import { excerptOfPaper, excerptOfPapers } from '../excerpts.ts';
import {
  type Export,
  type ExportedFile,
  type FileSegment,
  inSegments,
  type Memo,
  noMemo,
} from '../export.ts';
import { joinList, type ListFrame } from '../join-list.ts';
import { renderBibtex } from './bibtex.ts';
import {
  archiveCitationPath,
  bibtexFormat,
  type CitationFormat,
  citationPath,
  cslFormat,
  risFormat,
} from './citation-paths.ts';
import { type CitationRecord, toCitationRecord } from './citation-record.ts';
import { renderCslLine } from './csl-json.ts';
import { bibtexFrame, jsonFrame, onceEach, plainFrame, type Render } from './rendered-citations.ts';
import { renderRis } from './ris.ts';

const megabyte = 1_000_000;
const splitBytes = 40 * megabyte;

/** A list of papers, and the file of their citations in a format. */
interface CitedList {
  readonly path: SitePath;
  readonly papers: readonly PaperId[];
  /** Whether the file is made in segments; by default if they are many. */
  readonly isSegmented?: boolean;
}

/**
 * `papers.bib`, `.ris` and `.csl.json` for each issue, topic, venue, year and author with a page, and for the whole
 * archive. A paper is in some six lists, which give no abstracts: those are in the archive's own files.
 */
export const citationExports: readonly Export[] = [
  buildBibtexExport(splitBytes),
  {
    name: 'RIS',
    files: (archive) => listFiles(archive, risFormat, renderRis, plainFrame),
  },
  {
    name: 'CSL-JSON',
    files: (archive) => listFiles(archive, cslFormat, renderCslLine, jsonFrame),
  },
];

/**
 * BibTeX export. If the file of the whole archive exceeded `limit` bytes, it is split into `/archive-<year>.bib` and
 * `/archive-undated.bib`.
 */
export function buildBibtexExport(limit: number): Export {
  return {
    name: 'BibTeX',
    *files(archive, memo = noMemo) {
      const render = onceEach(renderEach(archive, renderBibtex));
      for (const list of citedLists(archive, bibtexFormat))
        yield toFile(list, archive, bibtexFormat, render, bibtexFrame);
      yield* archiveBibtexFiles(archive, render, { limit, memo });
    },
  };
}

function* listFiles(
  archive: Archive,
  format: CitationFormat,
  renderRecord: (record: CitationRecord) => string,
  frame: ListFrame,
): Iterable<ExportedFile> {
  const render = onceEach(renderEach(archive, (record) => renderRecord({ ...record, abstract: undefined })));
  for (const list of citedLists(archive, format)) yield toFile(list, archive, format, render, frame);
  const all = { path: archiveCitationPath(format), papers: [...archive.papers.keys()], isSegmented: true };
  yield toFile(all, archive, format, renderEach(archive, renderRecord), frame);
}

/** Below so many papers, a list is rendered sooner than its parts are looked for. */
const fewestSegments = 100;

function segmentOfEach(archive: Archive, render: Render): (id: PaperId) => FileSegment {
  return (id) => {
    const paper = archive.papers.get(id);
    return { basis: () => paper && excerptOfPaper(paper, archive), render: () => render(id) };
  };
}

function* citedLists(
  { issues, topics, authors, venues, years }: Archive,
  format: CitationFormat,
): Iterable<CitedList> {
  const listOf = (page: SitePath, papers: readonly PaperId[]) => ({
    path: citationPath(page, format),
    papers,
  });
  for (const { id, appearances } of issues)
    yield listOf(
      issuePath(id),
      appearances.map(({ paper }) => paper),
    );
  for (const { id, papers } of topics.values()) yield listOf(topicPath(id), papers);
  for (const author of authors.values())
    if (hasAuthorPage(author)) yield listOf(authorPath(author.id), author.papers);
  for (const { id, papers } of venues.values()) yield listOf(venuePath(id), papers);
  for (const { year, papers } of years) yield listOf(yearPath(year), papers);
}

function toFile(
  { path, papers, isSegmented = papers.length >= fewestSegments }: CitedList,
  archive: Archive,
  format: CitationFormat,
  render: Render,
  frame: ListFrame,
): ExportedFile {
  const file = {
    path,
    mediaType: format.mediaType,
    basis: () => [format.extension, excerptOfPapers(papers, archive)],
  };
  return isSegmented
    ? { ...file, ...inSegments(() => joinList(papers, segmentOfEach(archive, render), frame)) }
    : { ...file, render: () => joinList(papers, render, frame) };
}

function renderEach(
  archive: Archive,
  renderRecord: (record: CitationRecord) => string,
): (id: PaperId) => string {
  return (id) => {
    const paper = archive.papers.get(id);
    return paper === undefined ? '' : renderRecord(toCitationRecord(paper, archive));
  };
}

/** One file for the whole archive; or one file per year, and an index in the first file. */
function* archiveBibtexFiles(
  archive: Archive,
  render: Render,
  { limit, memo }: { readonly limit: number; readonly memo: Memo },
): Iterable<ExportedFile> {
  const path = archiveCitationPath(bibtexFormat);
  const all = [...archive.papers.values()];
  const toBibtex = ({ path: to, papers }: { readonly path: SitePath; readonly papers: readonly Paper[] }) =>
    toFile(
      { path: to, papers: papers.map(({ id }) => id), isSegmented: true },
      archive,
      bibtexFormat,
      render,
      bibtexFrame,
    );
  const sizes = memo.sizes('BibTeX', all, {
    basis: (paper) => excerptOfPaper(paper, archive),
    size: ({ id }) => render(id).length,
  });
  if (all.reduce((total, paper) => total + (sizes.get(paper) ?? 0) + 1, 0) <= limit) {
    yield toBibtex({ path, papers: all });
    return;
  }
  const parts = groupByYear(all);
  const names = Array.from(parts.keys(), (year) => `archive-${year}.bib`);
  yield {
    path,
    mediaType: bibtexFormat.mediaType,
    render: () =>
      `@comment{This archive is large. Its citations are in ${names.join(', ')}, beside this file.}\n`,
  };
  for (const [year, papers] of parts) yield toBibtex({ path: `/archive-${year}.bib`, papers });
}

function groupByYear(papers: Iterable<Paper>): ReadonlyMap<string, readonly Paper[]> {
  const years = groupBy(
    papers,
    ({ firstDate, firstMonth }) => (firstDate ?? firstMonth)?.slice(0, 4) ?? 'undated',
  );
  return new Map([...years].sort(([a], [b]) => (a < b ? 1 : -1)));
}
