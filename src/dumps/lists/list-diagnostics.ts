/** Warnings about lines of a reading list. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { DumpLine } from '../dump.ts';
import { quote } from '../quote.ts';

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

/** Which lines are left out, of those that one message is about. */
export const leftOut = (first: number, last: number): string =>
  last > first ? `lines ${first} to ${last} are left out` : 'it is left out';

export function unreadLine({ number, text }: DumpLine, file: string, last = number): Diagnostic {
  const reason = `${quote(text)} has no arXiv id, DOI or address of a paper; ${leftOut(number, last)}.`;
  return {
    severity: 'warning',
    rule: 'unread-line',
    reason,
    advice: 'Add one, or begin the line with "#" if it is a comment.',
    file,
    line: number,
  };
}
