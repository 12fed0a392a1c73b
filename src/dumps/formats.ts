/** Table of dump formats, and the entry point of parsing. */
import { ContentError, type Diagnostic, isError } from '../diagnostic.ts';
import { arxivListing } from './arxiv/arxiv-listing.ts';
import { titleBlocks } from './blocks/title-blocks.ts';
import { titleBlocksPage } from './blocks/title-blocks-page.ts';
import { huggingFaceCollection } from './daily/collection-page.ts';
import { dailyPapersApi, dailyPapersPage } from './daily/daily-data.ts';
import { dailyPapers } from './daily/daily-papers.ts';
import { huggingFacePage } from './daily/paper-page.ts';
import { readCapture } from './decoding/capture.ts';
import { findDeclinedPapers } from './doubts/declined-papers.ts';
import { findOpenSubtitles } from './doubts/open-subtitles.ts';
import { findFormatsWithin, findOtherFormats } from './doubts/other-format.ts';
import { findDoubts } from './doubts/plausibility.ts';
import { findQuotedPapers } from './doubts/quoted-papers.ts';
import { findTableDoubts } from './doubts/table-doubts.ts';
import { findTitlesElsewhere } from './doubts/titles-elsewhere.ts';
import { findUnlikelyLists } from './doubts/unlikely-lists.ts';
import { findUnreadPapers } from './doubts/unread-papers.ts';
import { arxivFeed } from './feeds/arxiv-feed.ts';
import { paperFeed } from './feeds/paper-feed.ts';
import { withoutSite } from './fields/page-titles.ts';
import { withoutForeignLines } from './foreign-lines.ts';
import { labelledPapers } from './labelled/labelled-papers.ts';
import { bibitemList } from './library/bibitem-list.ts';
import { bibtexLibrary } from './library/bibtex-library.ts';
import { cslJson } from './library/csl-json.ts';
import { leaveOutNotices } from './library/notices.ts';
import { openreviewNotes } from './library/openreview-notes.ts';
import { openreviewPage } from './library/openreview-page.ts';
import { pubmedPage } from './library/pubmed-page.ts';
import { pubmedText } from './library/pubmed-text.ts';
import { risLibrary } from './library/ris-library.ts';
import { chatMessages } from './lists/chat-messages.ts';
import { oralAbstracts } from './lists/oral-abstracts.ts';
import { readingList } from './lists/reading-list.ts';
import { findMissingFields } from './losses/missing-fields.ts';
import { findUnreadTexts } from './losses/unread-texts.ts';
import type { Capture, DumpEntry, DumpFormat, DumpLine, FormatResult, ParsedDump } from './model/dump.ts';
import { lineUses } from './model/line-uses.ts';
import { recognise } from './model/recognise.ts';
import { incompleteAuthors } from './names/author-fields.ts';
import { articlePage } from './pages/article-page.ts';
import { publicationPage } from './pages/publication-page.ts';
import { scholarAlert } from './pages/scholar-alert.ts';
import { scholarProfile } from './pages/scholar-profile.ts';
import { semanticScholarPage } from './pages/semantic-scholar-page.ts';
import { ssrnPage } from './pages/ssrn-page.ts';
import { csvTable } from './records/csv-table.ts';
import { jsonRecords } from './records/json-records.ts';
import { refuseUnknown } from './refusal.ts';
import { hintsOfPage, mailOfPage } from './sources/page-mail.ts';
import { unwrapCapture } from './wrapped-lines.ts';
import { xmlRecords } from './xml/xml-records.ts';

/** In order of priority: the first format that matches parses the dump. */
export const dumpFormats: readonly DumpFormat[] = [
  huggingFacePage,
  huggingFaceCollection,
  dailyPapers,
  oralAbstracts,
  dailyPapersPage,
  dailyPapersApi,
  arxivFeed,
  arxivListing,
  paperFeed,
  openreviewNotes,
  cslJson,
  bibitemList,
  bibtexLibrary,
  risLibrary,
  pubmedText,
  pubmedPage,
  chatMessages,
  jsonRecords,
  xmlRecords,
  openreviewPage,
  articlePage,
  labelledPapers,
  scholarProfile,
  csvTable,
  scholarAlert,
  semanticScholarPage,
  ssrnPage,
  titleBlocks,
  publicationPage,
  readingList,
  titleBlocksPage,
];

/**
 * Parses the bytes of a dump; `file` is its path for diagnostics. Smaller problems are diagnostics in the result.
 *
 * @throws {ContentError} where the file isn't text or no format matches
 */
export function parseDump(bytes: Uint8Array, file: string): ParsedDump {
  return parseCapture(readCapture(bytes, file));
}

/** As `parseDump`, for a decoded capture. */
export function parseCapture(capture: Capture): ParsedDump {
  const refusals: { format: DumpFormat; because: string; nearness: number }[] = [];
  const own = withoutForeignLines(capture);
  const unwrapped = unwrapCapture(own);
  for (const format of dumpFormats) {
    const whole = format.isOfPages === true ? unwrapped : undefined;
    const recognition = recognise(format, whole?.capture ?? own);
    if (recognition.matches) {
      const result =
        whole === undefined ? format.parse(own) : whole.withOwnLines(format.parse(whole.capture));
      return finish(format, result, own, capture.lines);
    }
    refusals.push({ format, because: recognition.because, nearness: recognition.nearness });
  }
  throw new ContentError([refuseUnknown(capture, refusals)]);
}

/** `all` has the lines of other programs too. */
function finish(
  format: DumpFormat,
  found: FormatResult,
  capture: Capture,
  all: readonly DumpLine[],
): ParsedDump {
  const { roles, ...read } = leaveOutNotices(found, capture.file);
  const hints = read.hints.length > 0 ? read.hints : hintsOfPage(capture);
  const parsed = { ...read, hints, entries: read.entries.map(withoutSiteName) };
  const result = {
    ...parsed,
    diagnostics: [
      ...parsed.diagnostics,
      ...incompleteAuthors(parsed.entries, capture.file),
      ...emptyListing(format, parsed, capture),
    ],
  };
  const own = new Set(capture.lines.map(({ number }) => number));
  const foreign = all
    .filter(({ number }) => !own.has(number))
    .map(({ number }) => [number, 'footer'] as const);
  const header = mailOfPage(capture).map(({ number }) => [number, 'header'] as const);
  const uses = lineUses(all, result.entries, new Map([...roles, ...header, ...foreign]));
  const others = [findOtherFormats, findFormatsWithin]
    .map((find) => find(capture, result, dumpFormats))
    .find((found) => found.length > 0);
  const around = others ?? findUnlikelyLists(capture, result);
  const quoted = findQuotedPapers(capture, result.entries);
  const doubts = [
    ...findDoubts(result),
    ...findTableDoubts(capture, result),
    ...findOpenSubtitles(capture, result),
    ...findDeclinedPapers(capture, result.entries),
    ...findTitlesElsewhere(capture, result),
    ...around,
    ...quoted,
    // What other doubts say in more detail.
    ...(around.length + quoted.length > 0 ? [] : findUnreadPapers(capture, result)),
  ];
  const losses = [...findUnreadTexts(capture, result), ...findMissingFields(capture, result)];
  return { ...result, diagnostics: [...result.diagnostics, ...losses], uses, doubts };
}

/** Programs keep the titles of pages. */
const withoutSiteName = (entry: DumpEntry): DumpEntry =>
  entry.title === undefined ? entry : { ...entry, title: withoutSite(entry.title) };

/** An error for a capture of a known kind without papers, unless the format has one. */
function emptyListing(
  { description }: DumpFormat,
  { entries, diagnostics }: Pick<ParsedDump, 'entries' | 'diagnostics'>,
  { file }: Capture,
): Diagnostic[] {
  if (entries.length > 0 || diagnostics.some(isError)) return [];
  const reason = `This is ${description}, and there is no paper in it.`;
  const advice = 'Look whether the listing has papers on that day, and save it again when it has.';
  return [{ severity: 'error', rule: 'empty-listing', reason, advice, file, line: 1 }];
}

/** Name and version, as stored in issue files: an issue is ingested again when its format's version increases. */
export function formatStamp(name: string): string {
  const format = dumpFormats.find((known) => known.name === name);
  return format === undefined ? name : `${format.name}@${format.version}`;
}
