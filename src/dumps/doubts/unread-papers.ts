/** Identifiers of papers that stand outside of all entries, and that no message names: papers that were not read. */
import { citationLines } from '../fields/citation-record.ts';
import { findIdentifiers, listIdentifiers } from '../fields/identifiers.ts';
import type { Capture, Doubt, DumpLine, FormatResult } from '../model/dump.ts';
import { nameLines } from '../model/line-span.ts';
import { quote } from '../model/quote.ts';

/** Comments of lists, but no heading that is a link, and targets of Markdown's links. */
const comment = /^\s*(?:#(?!.*\]\()|\/\/|;|%|\[[^\]]{1,60}\]:\s)/;
/** Most lines of a record or a paragraph that a message at its first line names. */
const longestPart = 12;

/** An identifier with at most its label. */
const isBare = (text: string): boolean => text.trim().split(/\s+/).length <= 2;

/** At most one doubt. One bare identifier may be that of the proceedings, or of a page's menu. */
export function findUnreadPapers(
  capture: Capture,
  { entries, diagnostics }: Pick<FormatResult, 'entries' | 'diagnostics'>,
): Doubt[] {
  if (capture.shape.kind !== 'text' || entries.length === 0) return [];
  const inside = new Set(citationLines(capture));
  for (const { lines } of entries)
    for (let line = lines.first; line <= lines.last; line += 1) inside.add(line);
  const named = new Set(diagnostics.map(({ line }) => line));
  /** By a message for it or for lines above it, below the entry before. */
  const isNamed = (number: number): boolean => {
    for (let line = number; line > number - longestPart && !inside.has(line); line -= 1)
      if (named.has(line)) return true;
    return false;
  };
  const said = diagnostics.map(({ reason }) => reason).join('\n');
  const read = new Set(entries.flatMap(listIdentifiers));
  const isUnread = ({ number, text }: DumpLine): boolean => {
    if (inside.has(number) || comment.test(text) || isNamed(number)) return false;
    const ids = listIdentifiers(findIdentifiers(text));
    return ids.length > 0 && ids.every((id) => !read.has(id) && !said.includes(id));
  };
  const unread = capture.lines.filter(isUnread);
  const [first, ...others] = unread;
  if (first === undefined) return [];
  if (others.length === 0 && isBare(first.text)) return [];
  const which = nameLines(unread.map(({ number }) => number));
  const reason = `${quote(first.text)} has the identifier of a paper that was not read (${which}). Write all papers of the capture in one form, or those that are none of it as comments ("# …").`;
  return [{ rule: 'unread-papers', reason, entry: undefined, line: first.number }];
}
