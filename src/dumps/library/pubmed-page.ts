/** Format: PubMed's page of results, copied: title, names, journal with its day, `PMID: 12345678`, a line of the abstract. */
import type { Diagnostic } from '../../diagnostic.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  makeEntry,
  type Recognition,
  undated,
} from '../dump.ts';
import { recordRoles, unlabelled } from '../sources/entry-roles.ts';
import { bareTitle, doiIn, imprintOf, namesIn } from './pubmed-fields.ts';

export const pubmedPage: DumpFormat = {
  name: 'pubmed-page',
  version: 3,
  description: "PubMed's page of results, copied",
  shapes: ['text'],
  isOfPages: true,
  recognise({ lines }: Capture): Recognition {
    const marks = lines.filter(({ text }) => pmid.test(text)).length;
    const read = entriesIn(lines).length;
    if (read > 0 && read === marks) return { matches: true };
    const because = `${read} of its ${marks} lines "PMID: 12345678" stand below a title, names and a journal with its year`;
    return { matches: false, because, nearness: marks > 0 ? 0.3 : 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    const entries = entriesIn(lines);
    return {
      format: pubmedPage.name,
      listing: 'PubMed',
      ...undated,
      entries,
      roles: recordRoles(lines, entries, unlabelled),
      diagnostics: cutOff(lines, entries.at(-1)?.lines.last ?? 0, file),
    };
  },
};

const pmid = /^PMID: \d{1,9}\b/;
const noNames = /^\[?no authors listed\]?\.?$/i;
/** A record ends with its line of the abstract, which PubMed cuts, or with a button below it. */
const longestEnd = 8;
const nextRecord = /^(?:\d{1,5}\.?|Cite|Share|Item in Clipboard|Similar articles)$/;

function entriesIn(lines: readonly DumpLine[]): readonly DumpEntry[] {
  return lines.flatMap(({ text }, at) => (pmid.test(text.trim()) ? (toEntry(lines, at) ?? []) : []));
}

/** The record whose identifier stands in line `at`. */
function toEntry(lines: readonly DumpLine[], at: number): DumpEntry | undefined {
  const textAt = (index: number): string => lines[index]?.text.trim() ?? '';
  const imprint = imprintOf(textAt(at - 1));
  const names = namesIn(textAt(at - 2));
  const hasNames = names !== undefined || noNames.test(textAt(at - 2));
  const place = at - (hasNames ? 3 : 2);
  const title = textAt(place);
  const [first, last] = [lines[place], lines[endOf(lines, at)]];
  if (imprint.venue === undefined || first === undefined || last === undefined) return undefined;
  if (!/\p{L}{2}/u.test(title) || nextRecord.test(title)) return undefined;
  return makeEntry({
    title: bareTitle(title),
    ...names,
    ...imprint,
    ...doiIn(textAt(at - 1)),
    lines: { first: first.number, last: last.number },
  });
}

/** A warning where another record begins below the last whole one. */
function cutOff(lines: readonly DumpLine[], last: number, file: string): readonly Diagnostic[] {
  const button = lines.find(({ number, text }) => number > last && /^(?:Cite|Share)$/.test(text.trim()));
  if (button === undefined) return [];
  const reason =
    'Below this line begins a record that has no line "PMID: 12345678" any more; it is left out.';
  const advice = 'Copy the page to its end.';
  return [{ severity: 'warning', rule: 'unread-item', reason, advice, file, line: button.number }];
}

/** Index of the last line of the record with its identifier in line `at`. */
function endOf(lines: readonly DumpLine[], at: number): number {
  for (let index = at + 1; index <= at + longestEnd; index += 1) {
    const text = lines[index]?.text.trim();
    if (text === undefined || nextRecord.test(text) || pmid.test(text)) return index - 1;
    if (/(?:…|\.\.\.)$/.test(text)) return index;
  }
  return at;
}
