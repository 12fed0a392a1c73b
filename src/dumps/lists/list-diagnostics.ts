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

export function unreadLine({ number, text }: DumpLine, file: string): Diagnostic {
  const reason = `${quote(text)} has no arXiv id, DOI or address of a paper; it is left out.`;
  return {
    severity: 'warning',
    rule: 'unread-line',
    reason,
    advice: 'Add one, or begin the line with "#" if it is a comment.',
    file,
    line: number,
  };
}
