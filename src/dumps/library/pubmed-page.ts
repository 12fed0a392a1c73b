/**
 * Format: PubMed's or Europe PMC's page of results, copied: title, names, journal with its day, `PMID: 12345678`, a line of the abstract; and mails of
 * My NCBI, with a number in front of each title.
 */
import type { Diagnostic } from '../../diagnostic.ts';
import { bareTitle } from '../fields/full-stops.ts';
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
import { recordRoles, unlabelled } from '../sources/entry-roles.ts';
import { readMailFrame } from '../sources/mail-frame.ts';
import { doiIn, imprintOf, namesIn } from './pubmed-fields.ts';

export const pubmedPage: DumpFormat = {
  name: 'pubmed-page',
  version: 5,
  description: "PubMed's or Europe PMC's page of results, copied",
  shapes: ['text'],
  isOfPages: true,
  recognise({ lines }: Capture): Recognition {
    const marks = lines.filter(({ text }) => pmid.test(text.trim())).length;
    const read = entriesIn(lines).length;
    if (isPubmedPage(lines)) return { matches: true };
    const because = `${read} of its ${marks} lines "PMID: 12345678" stand below a title, names and a journal with its year`;
    return { matches: false, because, nearness: marks > 0 ? 0.3 : 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    const entries = entriesIn(lines);
    const mail = readMailFrame(lines);
    return {
      format: pubmedPage.name,
      listing: 'PubMed',
      ...undated,
      hints: mail.hints,
      entries,
      roles: new Map([...recordRoles(lines, entries, unlabelled), ...mail.roles]),
      diagnostics: cutOff(lines, entries.at(-1)?.lines.last ?? 0, file),
    };
  },
};

/** Europe PMC has how often it is cited in front, and numbers of preprints. */
const pmid =
  /^(?:cited by:? [\d,]{1,7} articles? ?[|•·] ?)?(?:PMID: \d{1,9}|PPR: PPR\d{1,9}|PMCID: PMC\d{1,9})\b/i;
const noNames = /^\[?no authors listed\]?\.?$/i;
/** A record ends with its line of the abstract, which PubMed cuts, or with a button below it. */
const longestEnd = 8;
const nextRecord = /^(?:\d{1,5}\.?|Cite|Share|Item in Clipboard|Similar articles)$/;

/** Whether each `PMID: 12345678` stands below a title, names and a journal. */
export function isPubmedPage(lines: readonly DumpLine[]): boolean {
  const marks = lines.filter(({ text }) => pmid.test(text.trim())).length;
  return marks > 0 && entriesIn(lines).length === marks;
}

function entriesIn(lines: readonly DumpLine[]): readonly DumpEntry[] {
  const marks = lines.flatMap(({ text }, at) => (pmid.test(text.trim()) ? [at] : []));
  const heads = marks.map((at) => numberedHead(lines, at));
  const numbers = heads.map((head) => Number(numbered.exec(lines[head ?? -1]?.text ?? '')?.[1]));
  const isNumbered = numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
  return marks.flatMap((at, index) => {
    const head = isNumbered ? heads[index] : undefined;
    return (head === undefined ? toEntry(lines, at) : numberedEntry(lines, head, at)) ?? [];
  });
}

const numbered = /^\s{0,9}(\d{1,5})\.\s+(?=\S)/;
/** Most lines of a title, names and a journal in a mail, which wraps them. */
const longestHead = 12;

/** Index of the line with a number above that of the identifier, with no blank line between. */
function numberedHead(lines: readonly DumpLine[], at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - longestHead); index -= 1) {
    const line = lines[index];
    if (line?.number !== (lines[at]?.number ?? 0) - (at - index) || pmid.test(line.text.trim()))
      return undefined;
    if (numbered.test(line.text)) return index;
  }
  return undefined;
}

/** The lines from `head` to the identifier: title, names and journal, each on one line or more. */
function numberedEntry(lines: readonly DumpLine[], head: number, at: number): DumpEntry | undefined {
  const texts = lines.slice(head, at).map(({ text }) => text.replace(numbered, '').trim());
  const parts = [1, 2].map((count) => dividedAt(texts, count)).find((one) => one !== undefined);
  const [first, last] = [lines[head], lines[at]];
  if (parts === undefined || first === undefined || last === undefined) return undefined;
  const { title, names, imprint } = parts;
  return makeEntry({
    title: bareTitle(title),
    ...names,
    ...imprintOf(imprint),
    ...doiIn(imprint),
    lines: { first: first.number, last: last.number },
  });
}

/** With the journal in the last `count` lines; as many as can be in front of it are names, and one at least is the title. */
function dividedAt(texts: readonly string[], count: number) {
  const imprint = texts.slice(-count).join(' ');
  const rest = texts.slice(0, -count);
  if (imprintOf(imprint).venue === undefined || rest.length === 0) return undefined;
  if (noNames.test(rest.at(-1) ?? '')) return { title: rest.slice(0, -1).join(' '), names: {}, imprint };
  for (let start = 1; start < rest.length; start += 1) {
    const names = namesIn(rest.slice(start).join(' '));
    if (names !== undefined) return { title: rest.slice(0, start).join(' '), names, imprint };
  }
  return rest.length === 1 ? { title: rest[0] ?? '', names: {}, imprint } : undefined;
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
