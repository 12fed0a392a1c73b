/** A doubt about an answer that names papers, and quotes a mail that names others: which of them are meant is for a person to say. */

import { mailAnswer } from '../decoding/mail-answer.ts';
import type { Capture, Doubt, DumpEntry } from '../model/dump.ts';
import { quote } from '../model/quote.ts';

/** Only where the quotation was left out. */
export function findQuotedPapers({ shape, lines }: Capture, entries: readonly DumpEntry[]): Doubt[] {
  if (shape.kind !== 'text') return [];
  const papers = mailAnswer(lines)?.otherPapers ?? [];
  const [first, ...others] = papers.filter(
    ({ number }) => !entries.some((entry) => entry.lines.first <= number && number <= entry.lines.last),
  );
  if (first === undefined) return [];
  const count = others.length === 0 ? '' : `, and ${others.length} other lines like it,`;
  const reason = `${quote(first.text.replace(/^[>\s]{1,40}/, ''))}${count} has a paper and is of the mail that is answered, which was not read. Save that mail, or its list, into a file of its own if its papers are meant too.`;
  return [{ rule: 'quoted-papers', reason, entry: undefined, line: first.number }];
}
