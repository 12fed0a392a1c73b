/** Warnings about lines of a reading list. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { DumpLine } from '../model/dump.ts';
import { spanOfLines } from '../model/line-span.ts';
import { quote } from '../model/quote.ts';

export function otherPapers({ number }: DumpLine, others: readonly string[], file: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'several-papers',
    reason: `This line has more than one paper; ${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} left out.`,
    advice: 'Give each paper a line of its own.',
    file,
    line: number,
  };
}

/** What is left out, of the lines that one message is about. */
export const leftOut = (first: DumpLine, last: DumpLine): string =>
  first.number === last.number ? 'it is left out' : `${spanOfLines(first, last)} are left out`;

export function unreadLine(line: DumpLine, file: string, last = line): Diagnostic {
  const reason = `${quote(line.text)} has no arXiv id, DOI or address of a paper; ${leftOut(line, last)}.`;
  return {
    severity: 'warning',
    rule: 'unread-line',
    reason,
    advice: 'Add one, or begin the line with "#" if it is a comment.',
    file,
    line: line.number,
  };
}

/** What is said of a row whose submission was declined. */
export const notAccepted = 'was not accepted, by its column for the decision';

export function declinedRow({ text, number }: DumpLine, file: string): Diagnostic {
  const reason = `${quote(text)} ${notAccepted}; it is left out.`;
  const advice = 'If it belongs in the issue, change that cell; else there is nothing to do.';
  return { severity: 'warning', rule: 'unread-line', reason, advice, file, line: number };
}

/** Two words that a person or a subtitle may be called. */
export function nameOrSubtitle({ number }: DumpLine, text: string, file: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'name-or-subtitle',
    reason: `The words behind the dash (${quote(text)}) may be a name or the end of the title; they are left out.`,
    advice: 'Put quotation marks around the whole title if they are a part of it.',
    file,
    line: number,
  };
}
