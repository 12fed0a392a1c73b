/** Divides a capture into records of labelled lines, one a paper. */

import { isLinks } from '../items/link-rows.ts';
import { isNewsletterLine } from '../items/newsletter-lines.ts';
import type { DumpLine } from '../model/dump.ts';
import { type DividedLines, RecordDivider } from './record-divider.ts';
import { takeNotes } from './record-notes.ts';
import { withOwnFields } from './shifted-fields.ts';

/** What arXiv's page of a paper has besides. */
const silent =
  /^(?:view (?:a )?pdf\b|html \(experimental\)|tex source|other formats|submission history|from: .*\[view email\]|\[v\d{1,3}\] |full-text links|access paper|download|view(?: (?:article|publication|more))?$|(?:show|hide) details$|references & citations|:(?:properties|end|logbook):$|(?:closed|scheduled|deadline): [<[]|[-=*_]{3,}$)/i;

/** `Abstract | Full text | PDF`; `Code and Data` may be a title. */
const isRowOfLinks = (text: string): boolean =>
  /\s[|·•]\s|(?:^|\s)(?:access|article|pdf|text)(?:$|\s)/i.test(text.trim().slice(0, 100)) && isLinks(text);

export function divideLines(lines: readonly DumpLine[]): DividedLines {
  const divider = new RecordDivider(lines);
  const isShown = ({ text }: DumpLine): boolean =>
    !silent.test(text.trim()) && !isNewsletterLine(text) && !isRowOfLinks(text);
  const shown = lines.filter(isShown);
  for (const [index, line] of shown.entries()) divider.take(line, index, shown);
  return takeNotes(withOwnFields(divider.divided, lines), lines);
}
