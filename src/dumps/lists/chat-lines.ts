/**
 * Chats exported as text, one message a line with its day, time and sender, which goes on in the lines below: WhatsApp, Signal;
 * and messages copied out of Telegram, all of whose text is below.
 */
import { toCalendarDay } from '../../calendar.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { CalendarDay } from '../../model.ts';
import { toListingDate } from '../days/address-days.ts';
import { withoutFrontMarks } from '../items/title-marks.ts';
import type { DumpEntry, DumpLine, ListingDate } from '../model/dump.ts';
import { isCapitalised, isRemark, isTalk } from './chat-remarks.ts';
import type { ListRow } from './list-row.ts';
import { toRemark } from './remarks-behind.ts';

const second = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?';
const day = '(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{2,4})';
/** `[10/14/26, 9:12:03 AM] Ann: `, `14.10.26, 09:12 - Ann: `, and notices without a sender; `Ann Bee, [14.10.2026 09:12]`. */
const start = new RegExp(
  `^\\W{0,3}(?:\\[${day},?\\s+${second}\\]|${day.replace('\\2', '\\6')},?\\s+${second}\\s+-)\\s|^[^[\\]]{1,80},\\s{1,4}\\[${day.replace('\\2', '\\10')},?\\s+${second}\\]:?$`,
);
const fewestMessages = 2;

type Parts = readonly [first: number, sign: string, second: number, third: number];

function partsOf({ text }: DumpLine): Parts | undefined {
  const found = start
    .exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (found === undefined) return undefined;
  const [first = '', sign = '', second = '', third = ''] = found;
  return [Number(first), sign, Number(second), Number(third)];
}

export interface Chat {
  /** Number of a line that begins a message → its day, if it can be read for certain. */
  readonly days: ReadonlyMap<number, CalendarDay | undefined>;
}

/** Undefined where the first line or another does not begin as messages do. */
export function chatIn(lines: readonly DumpLine[]): Chat | undefined {
  const first = lines[0];
  if (first === undefined || partsOf(first) === undefined) return undefined;
  const found = lines.flatMap((line): [number, Parts][] => {
    const parts = partsOf(line);
    return parts === undefined ? [] : [[line.number, parts]];
  });
  if (found.length < fewestMessages) return undefined;
  // "10/14/26" tells for all others that the month is first.
  const isMonthFirst = found.some(([, [, , second]]) => second > 12);
  const isDayFirst = found.some(([, [first, sign]]) => sign === '.' || (first > 12 && first < 32));
  const toDay = ([first, , second, third]: Parts): CalendarDay | undefined => {
    if (first > 31) return toCalendarDay(first, second, third);
    if (isMonthFirst === isDayFirst) return undefined;
    const year = third < 100 ? 2000 + third : third;
    return isMonthFirst ? toCalendarDay(year, first, second) : toCalendarDay(year, second, first);
  };
  return { days: new Map(found.map(([number, parts]) => [number, toDay(parts)])) };
}

/** Messages without a paper are silent; what people write in front of an address is no note on the paper. */
export function withoutTalk(rows: readonly ListRow[]): readonly ListRow[] {
  return rows.map((row, at): ListRow => {
    if (row.entry === undefined) return { line: row.line, kind: 'silent' };
    const above = row.entry.title === undefined ? titleAbove(rows[at - 2], rows[at - 1], row) : undefined;
    const title = row.entry.title ?? above?.text;
    const note = isBehind(row) ? row.entry.note : undefined;
    const isPlain = title !== undefined && row.isPlain === true;
    // Behind an address people write what they think of it.
    if (isPlain && title === row.entry.title && wordsBehind(row) && !isCapitalised(title))
      return toRemark(row);
    const isSaid = isPlain && (above === undefined ? isTalk(title) : isRemark(title));
    const lines = { ...row.entry.lines, first: above?.first ?? row.entry.lines.first };
    const line = above?.first === undefined ? row.line : (rows[at - 1]?.line ?? row.line);
    return { ...row, line, entry: { ...row.entry, note, title: isSaid ? undefined : title, lines } };
  });
}

interface TitleAbove {
  readonly text: string;
  /** Where the sender stands alone, the first line of the paper. */
  readonly first?: number;
}

/**
 * A title alone between the sender and an address: most of its words have capitals, as in no remark. Below a sender alone there may be
 * blank lines, and no words of the sender's stand beside the address.
 */
function titleAbove(
  sender: ListRow | undefined,
  title: ListRow | undefined,
  row: ListRow,
): TitleAbove | undefined {
  // A message of a few words is read as a heading with a day.
  const isMessage = title !== undefined && ['text', 'heading'].includes(title.kind);
  if (isMessage && partsOf(title.line) !== undefined) return titleBehind(title.line, row);
  if (sender === undefined || title?.kind !== 'text' || sender.entry !== undefined) return undefined;
  if (partsOf(sender.line) === undefined) return undefined;
  const text = title.line.text.trim();
  const isAlone = /\]:?$/.test(sender.line.text);
  if (row.line.number > sender.line.number + (isAlone ? 4 : 2)) return undefined;
  if (!isAlone) return isCapitalised(text) ? { text } : undefined;
  const isTitle =
    /^\S+$/.test(row.line.text.trim()) && /^[\p{Lu}\d"“]/u.test(text) && !/[.!:,;…]$/.test(text);
  return isTitle && !isRemark(text) ? { text, first: title.line.number } : undefined;
}

/** Of a message that begins in the line above its address. */
function titleBehind({ text, number }: DumpLine, row: ListRow): TitleAbove | undefined {
  const shown = withoutFrontMarks(text).trim();
  const bold = /^\*(\S[^*]{2,300}\S)\*$/.exec(shown)?.[1];
  const isBelow = row.line.number === number + 1;
  if (bold !== undefined && isBelow && !isRemark(bold)) return { text: bold };
  return shown !== text.trim() && isBelow && isCapitalised(shown) ? { text: shown } : undefined;
}

/** Whether the first words of the row's title stand behind its address. */
function wordsBehind({ line, entry }: ListRow): boolean {
  const address = line.text.search(addressStart);
  return address >= 0 && line.text.replace(/\s/g, ' ').indexOf(entry?.title?.slice(0, 20) ?? '') > address;
}

const addressStart = /https?:|\barxiv:|\b10\.\d{4}/i;

/** `https://… worth reading`: a remark behind the address is about it. */
function isBehind({ line, entry }: ListRow): boolean {
  const text = line.text.replace(/\s+/g, ' ');
  const address = text.search(addressStart);
  return entry?.note !== undefined && address >= 0 && text.indexOf(entry.note) > address;
}

/** Numbers of the lines that begin messages with `entries`, which may stand below them. */
function messagesWith(entries: readonly DumpEntry[], days: Chat['days']): readonly number[] {
  const numbers = [...days.keys()];
  return entries.flatMap(({ lines }) => numbers.findLast((number) => number <= lines.first) ?? []);
}

/** The days of the first and the last message with a paper. */
export function chatSpan(
  { days }: Chat,
  entries: readonly DumpEntry[],
): { readonly listed: ListingDate | undefined; readonly since: ListingDate | undefined } {
  const own = messagesWith(entries, days).flatMap((number) => days.get(number) ?? []);
  const [first, last] = [own.toSorted()[0], own.toSorted().at(-1)];
  return {
    listed: last === undefined ? undefined : toListingDate(last),
    since: first === undefined || first === last ? undefined : toListingDate(first),
  };
}

export function talkLeftOut(chat: Chat, entries: readonly DumpEntry[], file: string): Diagnostic[] {
  const silent = chat.days.size - new Set(messagesWith(entries, chat.days)).size;
  if (silent === 0) return [];
  const reason = `${silent} of ${chat.days.size} messages link to no paper; they are left out.`;
  return [{ severity: 'info', rule: 'skipped-objects', reason, file, line: 1 }];
}
