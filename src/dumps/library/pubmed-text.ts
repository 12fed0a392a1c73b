/** Format: PubMed's results as text: "Abstract", with a block for each part of a record, and "Summary", one block a record. */
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
import { doiIn, imprintOf, linesOf, namesIn } from './pubmed-fields.ts';
import { isPubmedPage } from './pubmed-page.ts';
import { blocksOf, hasNextNumber, hasPmid, isSpacedOut, pmid, recordsIn } from './pubmed-records.ts';
import { summaryEntry } from './pubmed-summary.ts';

export const pubmedText: DumpFormat = {
  name: 'pubmed-text',
  version: 6,
  description: 'results of PubMed as text ("Abstract" or "Summary")',
  shapes: ['text'],
  recognise({ lines }: Capture): Recognition {
    const records = recordsIn(lines);
    const whole = records.filter(hasPmid);
    const read = whole.filter((record) => isSpacedOut(record) || toEntry(record) !== undefined).length;
    // Only the last may be cut off; in a list of references, some have the identifier and others don't.
    const isResult = whole.length >= records.length - 1 && !records.some(hasNextNumber);
    const isText = isResult && !isPubmedPage(lines);
    if (isText && read > 0 && read * 2 >= whole.length) return { matches: true };
    const because = 'it has no numbered records that all end in "PMID: 12345678"';
    return { matches: false, because, nearness: whole.length > 0 ? 0.3 : 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    const spaced = recordsIn(lines).find(isSpacedOut);
    const records = spaced === undefined ? recordsIn(lines) : [];
    const read = records.map((record) => ({ record, entry: toEntry(record) }));
    const entries = read.flatMap(({ entry }) => entry ?? []);
    const mail = readMailFrame(lines);
    return {
      format: pubmedText.name,
      listing: 'PubMed',
      ...undated,
      hints: mail.hints,
      entries,
      roles: new Map([...recordRoles(lines, entries, unlabelled), ...mail.roles]),
      diagnostics: [
        ...(spaced ?? []).slice(0, 1).map(({ number }) => spacedOut(file, number)),
        ...read.flatMap(({ record: [first], entry }) =>
          entry === undefined && first !== undefined ? untitled(file, first.number) : [],
        ),
      ],
    };
  },
};

const untitled = (file: string, line: number): Diagnostic => ({
  severity: 'warning',
  rule: 'unread-item',
  reason: 'This record has no title that can be told from what stands around it; it is left out.',
  advice: 'Save the results in the format "PubMed", or put the DOI on a reading list.',
  file,
  line,
});

const spacedOut = (file: string, line: number): Diagnostic => ({
  severity: 'error',
  rule: 'spaced-lines',
  reason:
    'Every line of this record has a blank one behind it, so that titles, names and abstracts cannot be told from one another.',
  advice:
    'Save the results anew, with blank lines between the parts of records alone, or in the format "PubMed".',
  file,
  line,
});

function toEntry(record: readonly DumpLine[]): DumpEntry | undefined {
  const alert = alertEntry(record);
  if (alert !== undefined) return alert;
  const all = blocksOf(record);
  // Behind the identifier stand conflicts of interest and, below the last record, what else a page or a mail has.
  const blocks = all.slice(0, all.findIndex((block) => pmid.test(block)) + 1 || undefined);
  return blocks.length === 1 ? summaryEntry(record, blocks[0] ?? '') : abstractEntry(record, blocks);
}

/** Blocks of an "Abstract" record that are neither title, authors nor abstract. */
const other =
  /^(?:Author information:|Collaborators:|Comment (?:in|on)\b|Errat(?:um|a) (?:in|for)\b|Update (?:in|of)\b|Republished\b|Retract(?:ion|ed)\b|Expression of concern\b|Summary for patients\b|Conflict of interest\b|Competing interests?\b|Copyright\b|©|DOI:|PMID:|PMCID:|Publisher:|Trial registration:|\[(?:Article|Indexed)\b|Plain Language Summary)/i;

/** Between title and names: the language of the article, and that nobody is named. */
const bracketed = /^\[(?:Article in [^\][]{3,60}|No authors listed)\]\.?$/i;

function abstractEntry(
  record: readonly DumpLine[],
  [head = '', title = '', ...all]: readonly string[],
): DumpEntry | undefined {
  const rest = all.filter((block) => !bracketed.test(block));
  const names = namesIn(rest[0] ?? '');
  if (other.test(title) || !/\p{L}{2}/u.test(title) || pmid.test(title)) return undefined;
  // Names that can't be read are no abstract.
  const isNames = names !== undefined || /^Author information:/.test(rest[1] ?? '');
  const texts = (isNames ? rest.slice(1) : rest).filter((block) => !other.test(block));
  const abstract = texts.join(' ');
  const imprint = head.replace(/^\d{1,5}\. {1,3}/, '');
  return makeEntry({
    title: bareTitle(title),
    abstract: abstract === '' ? undefined : abstract,
    ...names,
    ...imprintOf(imprint),
    ...doiIn(rest.findLast((block) => /^DOI:/.test(block)) ?? imprint),
    lines: linesOf(record),
  });
}

/** `1.  Nat Med. 2026 Jan 5. doi: …`, and on lines of their own the title, names and identifier, as in mails of My NCBI. */
function alertEntry(record: readonly DumpLine[]): DumpEntry | undefined {
  const end = record.findIndex(({ text }) => /^\s*PMID: \d{1,9}\b/.test(text));
  const texts = record.slice(0, end + 1).map(({ text }) => text.trim());
  const isOneBlock = texts.every((_, at) => record[at]?.number === (record[0]?.number ?? 0) + at);
  const imprint = imprintOf((texts[0] ?? '').replace(/^\d{1,5}\.\s+/, ''));
  const names = namesIn(texts[end - 1] ?? '');
  const title = texts.slice(1, end - 1).join(' ');
  if (end < 3 || !isOneBlock || imprint.venue === undefined || names === undefined) return undefined;
  return makeEntry({
    title: bareTitle(title),
    ...names,
    ...imprint,
    ...doiIn(texts[0] ?? ''),
    lines: { first: record[0]?.number ?? 1, last: record[end]?.number ?? 1 },
  });
}
