/** What a mail program and its writer put around a list: the header (RFC 5322), a greeting, a closing, a signature (RFC 3676). */

import { parseWrittenDay } from '../days/written-date.ts';
import { mailAnswer } from '../decoding/mail-answer.ts';
import { fewestFields, mailField } from '../decoding/mail-fields.ts';
import type { DayHint, DumpLine, LineRole } from '../model/dump.ts';
import { forwardedLines } from './forwarded-lines.ts';

export interface MailFrame {
  /** Roles of the frame's lines, by number. */
  readonly roles: ReadonlyMap<number, LineRole>;
  readonly subject: string | undefined;
  readonly hints: readonly DayHint[];
}

const greeting =
  /^(?:dear|hi|hello|hey|hallo|liebe[rs]?|guten (?:tag|morgen)|sehr geehrte|bonjour|salut|hola|ciao|olá)(?![\p{L}-])[^.:]{0,60}[,!]?$/iu;
const closing =
  /^(?:best|cheers|thanks|thank you|regards|(?:kind|best|warm) (?:regards|wishes)|see you|yours|(?:(?:viele|liebe|beste|schöne|herzliche) )?grü(?:ße|sse|ß|ss)e?|bis bald|mit freundlichen grüßen|mfg|lg|vg|cordialement|bien à vous|saludos|un saludo|saluti|groeten)(?![\p{L}-])[^.:]{0,40}[,.!]?$/iu;
/** `Re: `, `Fwd: ` and those of other languages. */
const replyMarks = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv)\s?:\s*)+/i;
/** Most fields of a header, with folded lines. */
const longestHeader = 80;
/** Most lines of a name below a closing. */
const longestName = 3;

/** The frame of a mail whose text is `lines`; without lines where nothing of it is found. */
export function readMailFrame(lines: readonly DumpLine[]): MailFrame {
  const roles = new Map<number, LineRole>();
  const header = readHeader(lines);
  for (const number of header.lines) roles.set(number, 'header');
  const forwarded = forwardedLines(lines, (text) => mailField.test(text));
  for (const number of forwarded) roles.set(number, 'header');
  const start = lines.find(({ number }) => !roles.has(number));
  const greets = start !== undefined && greeting.test(spaced(start.text));
  if (greets) roles.set(start.number, 'header');
  const { frame = [], quoted = [] } = mailAnswer(lines) ?? {};
  const answered = new Set([...frame, ...quoted]);
  for (const { number } of answered) roles.set(number, 'footer');
  if (header.lines.length > 0 || forwarded.length > 0 || greets)
    for (const number of closingLines(lines.filter((line) => !answered.has(line))))
      roles.set(number, 'footer');
  return { roles, subject: header.subject, hints: header.hints };
}

function readHeader(
  lines: readonly DumpLine[],
): Pick<MailFrame, 'subject' | 'hints'> & { lines: readonly number[] } {
  const none = { lines: [], subject: undefined, hints: [] };
  const taken: number[] = [];
  const hints: DayHint[] = [];
  let subject: string | undefined;
  let fields = 0;
  let isSent = false;
  let isSubject = false;
  for (const { number, text } of lines.slice(0, longestHeader)) {
    // An empty line, which is not among them, ends the header.
    if (number !== (taken.at(-1) ?? number - 1) + 1) break;
    const found = mailField.exec(text);
    if (found === null && !(fields > 0 && /^\s/.test(text))) return none;
    taken.push(number);
    if (found === null) {
      if (isSubject) subject = joinFolded(subject ?? '', text.trim()).trim();
      continue;
    }
    const [, sender, about, time, value = ''] = found;
    fields += 1;
    isSent ||= sender !== undefined;
    isSubject = about !== undefined;
    if (isSubject) subject = value.replace(replyMarks, '').trim();
    const day = time === undefined ? undefined : dayOf(value);
    if (day !== undefined) hints.push({ kind: 'captured', day, source: `"${text.trim()}"`, line: number });
  }
  return isSent && fields >= fewestFields ? { lines: taken, subject, hints } : none;
}

/** A word joiner stands for a line of which nothing was left; signs of Chinese and Japanese need no space. */
const joinFolded = (above: string, text: string): string =>
  text === '\u2060'
    ? above
    : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(above) && /^\p{Lo}/u.test(text)
      ? above + text
      : `${above} ${text}`;

/** `Wed, 14 Oct 2026 09:12:33 +0200`: the day on which it was sent where it was sent. */
const dayOf = (value: string): string | undefined =>
  parseWrittenDay(value.replace(/(?<!\s),?\s+(?:(?:at|um|à)\s+)?\d{1,2}:\d{2}.*$/i, '').trim());

/** A closing with the name below it, and everything below the line that begins a signature. */
function closingLines(lines: readonly DumpLine[]): readonly number[] {
  const signature = lines.findIndex(({ text }) => /^--\s?$/.test(text));
  const end = signature < 0 ? lines.length : signature;
  const last = lines.slice(0, end).findLastIndex(({ text }) => closing.test(spaced(text)));
  const names = lines.slice(last + 1, end);
  const closes = last >= 0 && names.length <= longestName && names.every(({ text }) => isName(text.trim()));
  return [...(closes ? lines.slice(last, end) : []), ...lines.slice(end)].map(({ number }) => number);
}

/** With single spaces, as the patterns of greetings and closings have them. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isName = (text: string): boolean => text.length <= 60 && !/https?:|\d{4}/.test(text);
