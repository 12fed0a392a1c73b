/** Format: a profile of Google Scholar, copied: a title, `A Bee, C Dee`, a journal with its year, and how often it is cited. */
import type { Diagnostic } from '../../diagnostic.ts';
import { findIdentifiers } from '../fields/identifiers.ts';
import { imprintOf } from '../library/imprint.ts';
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
import { withoutOthers } from '../names/author-fields.ts';
import { type FoundRecord, gatherRecords } from '../sources/found-records.ts';

export const scholarProfile: DumpFormat = {
  name: 'scholar-profile',
  version: 1,
  description: 'a profile of Google Scholar',
  shapes: ['text'],
  isOfPages: true,
  recognise({ lines }: Capture): Recognition {
    const records = recordsIn(lines);
    const read = records.filter(({ entry }) => entry !== undefined).length;
    const hasHead = lines.some(({ text }) => head.test(text.trim()));
    // Without a head, other lists have persons and years too.
    const placed = records.filter(({ cells }) => /, (?:19|20)\d{2}$/.test(cells.at(-1)?.text ?? '')).length;
    const isEnough = hasHead ? read > 0 : read >= fewestRecords && placed * 2 >= read;
    if (isEnough && read * 2 > records.length) return { matches: true };
    const because = `${read} of its ${records.length} years stand below a title, "A Bee, C Dee" and a journal`;
    return { matches: false, because, nearness: read > 0 ? 0.3 : 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    return {
      format: scholarProfile.name,
      listing: 'Google Scholar',
      ...undated,
      ...gatherRecords(lines, recordsIn(lines), (record) => leftOut(record, file)),
    };
  },
};

const fewestRecords = 2;
/** Above the list, also in the languages of others; each word may stand on a line of its own. */
const head =
  /^(?:(?:title|titel|titre|título|titolo)\s+)?(?:cited by|zitiert von|citée? par|citado por|citata da)(?:\s+(?:year|jahr|année|año|ano|anno))?$/i;
const name = "\\p{Lu}{1,4}(?: \\p{L}[\\p{L}'’-]{0,30}){0,3} \\p{L}[\\p{L}'’-]{1,30}";
const names = new RegExp(`^${name}(?:, ?${name}){0,40}(?:, ?(?:…|\\.\\.\\.))?$`, 'u');
const year = /^(?:19|20)\d{2}$/;
const count = /^\d{1,7}\*?$/;
const longestNames = 1000;
const preprint = /^(?:arXiv|bioRxiv|medRxiv)\b|^available at ssrn\b/i;
const patent = /^(?:US|EP|WO|CN|JP|KR|DE) Patent\b/;

interface Cell {
  readonly number: number;
  readonly text: string;
}

interface ProfileRecord extends FoundRecord {
  readonly cells: readonly Cell[];
}

/** `1234 2026`, `Nature, 2026 1234 2026`, of one row of the page. */
const rowEnd = /^(?:(.{1,400}, (?:19|20)\d{2}) )?(?:(\d{1,7}\*?) )?((?:19|20)\d{2})$/;

/** What stands on a line, with counts and years apart. */
function cellsOf({ number, text }: DumpLine): readonly Cell[] {
  const [whole, ...texts] = rowEnd.exec(text.replace(/\s+/g, ' ').trim()) ?? [];
  const apart = whole === undefined ? [text.trim()] : texts.filter((cell) => cell !== undefined);
  return apart.map((cell) => ({ number, text: cell }));
}

/** What stands above each year; a count of citations may stand between. */
function recordsIn(lines: readonly DumpLine[]): readonly ProfileRecord[] {
  const cells = lines.flatMap(cellsOf);
  const records: ProfileRecord[] = [];
  let from = 0;
  cells.forEach((cell, at) => {
    const next = cells[at + 1];
    // A count of citations may look like a year itself.
    const isCount = next?.number === cell.number && year.test(next.text);
    if (!year.test(cell.text) || isCount) return;
    const own = cells.slice(from, count.test(cells[at - 1]?.text ?? '') ? at - 1 : at);
    from = at + 1;
    records.push({ line: cell.number, entry: toEntry(own, cell, records.length === 0), cells: own });
  });
  // At the end, a paper may have no year.
  const rest = cells.slice(from);
  const undatedLine = rest.find(({ text }, at) => at > 0 && names.test(text));
  if (undatedLine !== undefined) records.push({ line: undatedLine.number, entry: undefined, cells: rest });
  return records;
}

/** Above the first title stands the page's head. */
function toEntry(cells: readonly Cell[], end: Cell, isFirst: boolean): DumpEntry | undefined {
  const last = cells.at(-1)?.text ?? '';
  const hasVenue = cells.length > 2 && last.endsWith(`, ${end.text}`);
  const size = hasVenue ? 3 : 2;
  const [title, byline, imprint] = cells.slice(-size);
  if (title === undefined || byline === undefined || (cells.length !== size && !isFirst)) return undefined;
  const apart = new Set(
    [title, byline, ...(imprint === undefined ? [] : [imprint])].map(({ number }) => number),
  );
  if (apart.size !== size || byline.text.length > longestNames || !names.test(byline.text)) return undefined;
  if (!/\p{L}{3}/u.test(title.text) || patent.test(imprint?.text ?? '')) return undefined;
  const list = withoutOthers(byline.text);
  return makeEntry({
    title: title.text,
    authorCount: list === byline.text ? list.split(/, ?/).length : undefined,
    ...publishedIn(imprint?.text.slice(0, -`, ${end.text}`.length)),
    firstMonth: end.text,
    lines: { first: title.number, last: end.number },
  });
}

/** `Journal of Bees 12 (3), 100-110`, `arXiv preprint arXiv:2610.01003`. */
function publishedIn(text: string | undefined): Partial<DumpEntry> {
  if (text === undefined || /…|\.\.\./.test(text)) return {};
  if (preprint.test(text)) return findIdentifiers(text);
  const [, venue, volume, number, pages] =
    /^(.{2,200}?)(?: (\d{1,5})(?: \((\d[\d-]{0,8})\))?)?(?:, ([\da-zA-Z][\d-]{0,20}))?$/.exec(text) ?? [];
  return {
    venue: venue ?? text,
    imprint: imprintOf({ volume, number, pages }),
  };
}

function leftOut({ line, cells }: ProfileRecord, file: string): Diagnostic {
  const isPatent = patent.test(cells.at(-1)?.text ?? '');
  const reason = isPatent
    ? 'Above this year stands a patent; it is left out.'
    : 'Here a title, names such as "A Bee, C Dee" and a year don\'t stand in turn; what stands here is left out.';
  const advice = isPatent
    ? 'There is nothing to do.'
    : 'If it is a paper, add a line with its DOI, arXiv id or address to a reading list.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line };
}
