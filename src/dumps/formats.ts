/** The ordered table of dump formats, and the way from bytes to a parsed dump. */
import { ContentError } from '../diagnostic.ts';
import { arxivListing } from './arxiv/arxiv-listing.ts';
import { readCapture } from './capture.ts';
import { dailyPapersApi, dailyPapersPage } from './daily/daily-data.ts';
import { dailyPapers } from './daily/daily-papers.ts';
import type { Capture, DumpFormat, ParsedDump } from './dump.ts';
import { arxivFeed, paperFeed } from './feeds/paper-feed.ts';
import { bibtexLibrary } from './library/bibtex-library.ts';
import { cslJson } from './library/csl-json.ts';
import { openreviewNotes } from './library/openreview-notes.ts';
import { risLibrary } from './library/ris-library.ts';
import { lineUses } from './line-uses.ts';
import { csvTable } from './lists/csv-table.ts';
import { readingList } from './lists/reading-list.ts';
import { oralAbstracts } from './oral-abstracts.ts';
import { findOtherFormats } from './other-format.ts';
import { findDoubts } from './plausibility.ts';
import { refuseUnknown } from './refusal.ts';

/** Asked in this order; the first that recognises a dump parses it. */
export const dumpFormats: readonly DumpFormat[] = [
  dailyPapers,
  oralAbstracts,
  dailyPapersPage,
  dailyPapersApi,
  arxivFeed,
  arxivListing,
  paperFeed,
  openreviewNotes,
  cslJson,
  bibtexLibrary,
  risLibrary,
  csvTable,
  readingList,
];

/**
 * Parses the bytes of the dump called `file` (a path for diagnostics). Throws `ContentError` when the file can't
 * be read as text or no format knows it; everything smaller is a message in the result.
 */
export function parseDump(bytes: Uint8Array, file: string): ParsedDump {
  return parseCapture(readCapture(bytes, file));
}

/** As `parseDump`, from a capture that was decoded. */
export function parseCapture(capture: Capture): ParsedDump {
  const refusals: { format: DumpFormat; because: string; nearness: number }[] = [];
  for (const format of dumpFormats) {
    const recognition = format.recognise(capture);
    if (recognition.matches) return finish(format.parse(capture), capture);
    refusals.push({ format, because: recognition.because, nearness: recognition.nearness });
  }
  throw new ContentError([refuseUnknown(capture, refusals)]);
}

function finish({ roles, ...result }: ReturnType<DumpFormat['parse']>, capture: Capture): ParsedDump {
  const uses = lineUses(capture.lines, result.entries, roles);
  const doubts = [...findDoubts(result), ...findOtherFormats(capture, result, dumpFormats)];
  return { ...result, uses, doubts };
}

/** Name and version, as issue files record them: an issue is read again when its format's version rises. */
export function formatStamp(name: string): string {
  const format = dumpFormats.find((known) => known.name === name);
  return format === undefined ? name : `${format.name}@${format.version}`;
}
