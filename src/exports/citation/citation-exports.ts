/** Exports of citation files, one for each format. */

import { authorPath, issuePath, type SitePath, topicPath, venuePath, yearPath } from '../../addresses.ts';
import { groupBy } from '../../group-by.ts';
import type { Archive, Paper, PaperId } from '../../model.ts';
import { hasAuthorPage } from '../../people/author-page.ts';
import { excerptOfPaper, excerptOfPapers } from '../excerpts.ts';
import { type Export, type ExportedFile, type FileSegment, inSegments, noMemo } from '../export.ts';
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

/** A list of papers with citation files, and its page. */
interface CitedList {
  readonly page: SitePath;
  readonly papers: readonly PaperId[];
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
      const render = onceEach(
        ofEach(archive, (paper) =>
          memo.text(
            'BibTeX',
            () => excerptOfPaper(paper, archive),
            () => renderBibtex(toCitationRecord(paper, archive)),
          ),
        ),
      );
      for (const list of citedLists(archive)) yield toFile(list, archive, bibtexFormat, render, bibtexFrame);
      yield* archiveBibtexFiles(archive, render, limit);
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
  const inList = segmentOfEach(archive, render);
  for (const list of citedLists(archive)) {
    const file = toFile(list, archive, format, render, frame);
    const isLong = list.papers.length >= fewestSegments;
    yield isLong ? { ...file, ...inSegments(() => joinList(list.papers, inList, frame)) } : file;
  }
  const all = [...archive.papers.keys()];
  const whole = segmentOfEach(archive, renderEach(archive, renderRecord));
  yield {
    path: archiveCitationPath(format),
    mediaType: format.mediaType,
    basis: () => [format.extension, excerptOfPapers(all, archive)],
    ...inSegments(() => joinList(all, whole, frame)),
  };
}

/** Below so many papers, a list is rendered sooner than its parts are looked for. */
const fewestSegments = 100;

function segmentOfEach(archive: Archive, render: Render): (id: PaperId) => FileSegment {
  return (id) => {
    const paper = archive.papers.get(id);
    return { basis: () => paper && excerptOfPaper(paper, archive), render: () => render(id) };
  };
}

function* citedLists({ issues, topics, authors, venues, years }: Archive): Iterable<CitedList> {
  for (const { id, appearances } of issues)
    yield { page: issuePath(id), papers: appearances.map(({ paper }) => paper) };
  for (const { id, papers } of topics.values()) yield { page: topicPath(id), papers };
  for (const author of authors.values())
    if (hasAuthorPage(author)) yield { page: authorPath(author.id), papers: author.papers };
  for (const { id, papers } of venues.values()) yield { page: venuePath(id), papers };
  for (const { year, papers } of years) yield { page: yearPath(year), papers };
}

function toFile(
  { page, papers }: CitedList,
  archive: Archive,
  format: CitationFormat,
  render: Render,
  frame: ListFrame,
): ExportedFile {
  return {
    path: citationPath(page, format),
    mediaType: format.mediaType,
    basis: () => [format.extension, excerptOfPapers(papers, archive)],
    render: () => joinList(papers, render, frame),
  };
}

function renderEach(
  archive: Archive,
  renderRecord: (record: CitationRecord) => string,
): (id: PaperId) => string {
  return ofEach(archive, (paper) => renderRecord(toCitationRecord(paper, archive)));
}

function ofEach({ papers }: Archive, render: (paper: Paper) => string): (id: PaperId) => string {
  return (id) => {
    const paper = papers.get(id);
    return paper === undefined ? '' : render(paper);
  };
}

/** One file for the whole archive; or one file per year, and an index in the first file. */
function* archiveBibtexFiles(archive: Archive, render: Render, limit: number): Iterable<ExportedFile> {
  const { mediaType } = bibtexFormat;
  const path = archiveCitationPath(bibtexFormat);
  const all = [...archive.papers.keys()];
  const size = all.reduce((total, id) => total + render(id).length + 1, 0);
  if (size <= limit) {
    yield { path, mediaType, render: () => joinList(all, render, bibtexFrame) };
    return;
  }
  const parts = groupByYear(archive.papers.values());
  const names = Array.from(parts.keys(), (year) => `archive-${year}.bib`);
  yield {
    path,
    mediaType,
    render: () =>
      `@comment{This archive is large. Its citations are in ${names.join(', ')}, beside this file.}\n`,
  };
  for (const [year, papers] of parts)
    yield {
      path: `/archive-${year}.bib`,
      mediaType,
      render: () =>
        joinList(
          papers.map(({ id }) => id),
          render,
          bibtexFrame,
        ),
    };
}

function groupByYear(papers: Iterable<Paper>): ReadonlyMap<string, readonly Paper[]> {
  const years = groupBy(
    papers,
    ({ firstDate, firstMonth }) => (firstDate ?? firstMonth)?.slice(0, 4) ?? 'undated',
  );
  return new Map([...years].sort(([a], [b]) => (a < b ? 1 : -1)));
}
