/** Format: SSRN's lists of papers, copied: a title, a series, `Number of pages: 43 Posted: 02 Jan 2024`, names, downloads. */
import type { Diagnostic } from '../../diagnostic.ts';
import { toListingDate } from '../days/address-days.ts';
import { parseWrittenDay } from '../days/written-date.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  makeEntry,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { authorFields } from '../names/author-fields.ts';
import { namesIn } from '../names/written-names.ts';
import { type FoundRecord, gatherRecords } from '../sources/found-records.ts';

export const ssrnPage: DumpFormat = {
  name: 'ssrn-page',
  version: 3,
  description: "SSRN's list of papers",
  shapes: ['text'],
  isOfPages: true,
  recognise({ lines }: Capture): Recognition {
    const records = recordsIn(lines);
    const read = records.filter(({ entry }) => entry !== undefined).length;
    if (read > 0 && read * 2 >= records.length) return { matches: true };
    const because = `${read} of its ${records.length} lines "Posted: 02 Jan 2024" stand between a title and names`;
    return { matches: false, because, nearness: records.length > 0 ? 0.3 : 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    return {
      format: ssrnPage.name,
      listing: 'SSRN',
      ...undated,
      ...gatherRecords(lines, recordsIn(lines), ({ line }) => leftOut(line, file)),
    };
  },
};

const posted = /^(?:Number of pages: \d{1,4}\s{1,3})?Posted: (\d{1,2} \p{L}{3,9} \d{4})\b/u;
const series = /^(?:working|accepted) paper series$/i;
/** What ends the record above where no blank line does. */
const recordEnd =
  /^(?:total papers|downloads?|citations?|keywords?|jel|abstract|view|open pdf|add paper)\b|^\d{1,4}\.$/i;
/** Most lines of a title and its series above the day. */
const mostAbove = 3;

function recordsIn(lines: readonly DumpLine[]): readonly FoundRecord[] {
  return lines.flatMap((line, at) =>
    posted.test(line.text.trim()) ? [{ line: line.number, entry: toEntry(lines, at) }] : [],
  );
}

function toEntry(lines: readonly DumpLine[], at: number): DumpEntry | undefined {
  const line = lines[at];
  const day = parseWrittenDay(posted.exec(line?.text.trim() ?? '')?.[1] ?? '');
  let first = at;
  while (first > 0 && at - first <= mostAbove && belongs(lines[first - 1], lines[first])) first -= 1;
  const title = lines[first];
  const below = lines.slice(at + 1).filter(({ text }) => !series.test(text.trim()));
  const [names] = below;
  const found = namesIn(names?.text.trim() ?? '');
  // More lines above the day may be another paper's.
  if (line === undefined || title === undefined || first === at || at - first > mostAbove) return undefined;
  if (found === undefined || names === undefined) return undefined;
  return makeEntry({
    title: title.text.trim(),
    ...authorFields(found.names, found.isWhole),
    firstDate: day === undefined ? undefined : toListingDate(day),
    lines: { first: title.number, last: names.number },
  });
}

const belongs = (above: DumpLine | undefined, below: DumpLine | undefined): boolean =>
  above !== undefined && above.number + 1 === below?.number && !recordEnd.test(above.text.trim());

function leftOut(line: number, file: string): Diagnostic {
  const reason = 'Around this line there is no title above and no names below; what stands here is left out.';
  const advice = 'If it is a paper, add a line with its DOI or address to a reading list.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line };
}
