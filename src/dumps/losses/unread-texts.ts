/** Messages about texts in the lines of papers that lack a field, which no field of them has: else they would be lost in silence. */
import type { Diagnostic } from '../../diagnostic.ts';
import { chatIn } from '../lists/chat-lines.ts';
import type { Capture, DumpEntry, FormatResult } from '../model/dump.ts';
import { nameLines } from '../model/line-span.ts';
import { quote } from '../model/quote.ts';
import { hasTitleWords } from './beside-identifiers.ts';
import { type EntryLine, entryLines } from './entry-lines.ts';
import { hasNames } from './unread-names.ts';
import { hasSentence, mayBeSentence } from './unread-sentences.ts';

/** Of these it is written in docs/formats-in.md that names, abstracts or what stands in their place are not read. */
const knownToLack =
  /^(?:daily-papers|chat-messages|scholar-|hugging-face-|pubmed-|semantic-scholar|oral-abstracts|article-page)/;
/** Kinds without marks of their own, where a title may be any text; records have keys for it. */
const ofLines = new Set(['title-blocks', 'reading-list', 'labelled-papers']);

/** At most one of each kind; lines that another message names are left to that. */
export function findUnreadTexts(
  capture: Capture,
  result: Pick<FormatResult, 'entries' | 'format' | 'diagnostics'>,
): Diagnostic[] {
  const { format, diagnostics } = result;
  if (knownToLack.test(format) || isChat(capture, format)) return [];
  const areFamilies = diagnostics.some(({ rule }) => rule === 'family-names-alone');
  const own = kinds.filter(({ isOf, rule }) => isOf(format) && !(areFamilies && rule === 'unread-names'));
  const named = new Set(diagnostics.map(({ line }) => line));
  const mayTell = (entry: DumpEntry, text: string): boolean =>
    own.some(({ mayHave }) => mayHave(entry, text));
  const lines = entryLines(capture, result, mayTell).filter(({ number }) => !named.has(number));
  // In this order, a line is told by one message.
  const told = new Set<EntryLine>();
  return own.flatMap((kind) => {
    const found = lines.filter((line) => !told.has(line) && kind.mayHave(line.entry) && kind.has(line));
    for (const line of found) told.add(line);
    return messageOf(found, capture.file, kind);
  });
}

/** What people write in front of an address in a chat speaks to others. */
const isChat = ({ lines, shape }: Capture, format: string): boolean =>
  format === 'reading-list' && shape.kind === 'text' && chatIn(lines) !== undefined;

const isUnnamed = ({ title, authors, authorCount }: DumpEntry): boolean =>
  title !== undefined && authors === undefined && authorCount === undefined;
const isBare = ({ title, abstract, note }: DumpEntry): boolean =>
  title !== undefined && abstract === undefined && note === undefined;

/** Whether there is more on a line than its title and addresses, which is all that most have. */
const hasMore = (text: string, title = ''): boolean =>
  !text.includes(title) || text.replace(/https?:[^\s)]+/g, '').length > title.length + shortestNames;
const shortestNames = 8;

interface Kind {
  readonly rule: string;
  readonly isOf: (format: string) => boolean;
  /** A quick look at the paper, and at the line as written if there is one. */
  readonly mayHave: (entry: DumpEntry, text?: string) => boolean;
  readonly has: (line: EntryLine) => boolean;
  /** What completes "1 paper has" and "2 papers have". */
  readonly what: string;
  readonly advice: string;
}

const kinds: readonly Kind[] = [
  {
    rule: 'text-beside-identifier',
    isOf: (format) => ofLines.has(format),
    mayHave: ({ title, abstract }) => title === undefined && abstract === undefined,
    has: hasTitleWords,
    what: 'an identifier alone, and the text beside it was not read',
    advice:
      'Write "[Title](address)", or give titles and names in content/facts/ or content/corrections.yaml.',
  },
  {
    rule: 'unread-names',
    isOf: () => true,
    mayHave: (entry, text) => isUnnamed(entry) && (text === undefined || hasMore(text, entry.title)),
    has: hasNames,
    what: 'no authors, and words that look like names were not read',
    advice: 'Where they are the authors, name them so ("Authors: …"), or give them in content/facts/.',
  },
  {
    rule: 'unread-sentences',
    // Of tables, all columns that are not read have a message.
    isOf: (format) => format !== 'csv-table',
    mayHave: (entry, text) => isBare(entry) && (text === undefined || mayBeSentence(text)),
    has: hasSentence,
    what: 'neither an abstract nor a note, and sentences were not read',
    advice:
      'Where they are the abstract, name them so ("Abstract: …"), or give it in content/corrections.yaml.',
  },
];

function messageOf(
  found: readonly EntryLine[],
  file: string,
  { rule, what, advice }: Pick<Kind, 'rule' | 'what' | 'advice'>,
): Diagnostic[] {
  const [first] = found;
  if (first === undefined) return [];
  const count = new Set(found.map(({ entry }) => entry)).size;
  const which = nameLines(found.map(({ number }) => number));
  const papers = count === 1 ? '1 paper has' : `${count} papers have`;
  const reason = `${papers} ${what}: ${quote(first.text)} (${which}).`;
  return [{ severity: 'warning', rule, reason, advice, file, line: first.number }];
}
