/**
 * Format: hand-written list of papers: lines with an arXiv id, DOI or URL, Markdown lists, Markdown tables. Headings
 * and comments (`#`) may contain the day.
 */

import { titleBlocksPage } from '../blocks/title-blocks-page.ts';
import { withoutTitleLabels } from '../labels/title-labels.ts';
import type { Capture, DumpFormat, FormatResult, LineRole, Recognition } from '../model/dump.ts';
import { namesIn } from '../names/written-names.ts';
import { readFrontMatter } from '../sources/front-matter.ts';
import { readMailFrame } from '../sources/mail-frame.ts';
import { truncatedPage } from '../sources/truncated-page.ts';
import { countRows, isArticle } from './articles.ts';
import { chatIn, chatSpan, talkLeftOut } from './chat-lines.ts';
import { readEntries } from './list-entries.ts';
import type { ListRow } from './list-row.ts';
import { rowsOf } from './list-rows.ts';
import { isOfMeeting } from './meeting-links.ts';

/** Maximum number of lines; real lists are far smaller. */
const mostLines = 50_000;

/** Smallest part of the papers that have names in a line of their own. */
const smallestPart = 0.8;

/** Whether names stand on lines of their own, below titles that are links, as in publishers' mails. */
function hasNames(capture: Capture, rows: readonly ListRow[]): boolean {
  if (capture.shape.kind !== 'html') return false;
  const { papers, others } = countRows(rows);
  const named = rows.filter(({ kind, line }) => kind === 'text' && namesIn(line.text.trim()) !== undefined);
  const isMost = papers < others || named.length >= papers * smallestPart;
  return isMost && titleBlocksPage.recognise(capture).matches;
}

export const readingList: DumpFormat = {
  name: 'reading-list',
  version: 26,
  description: 'a reading list: a line, a point or a row each with an arXiv id, a DOI or an address',
  shapes: ['text', 'html'],
  recognise(capture: Capture): Recognition {
    if (capture.lines.length > mostLines) {
      const because = `it has ${capture.lines.length} lines, and a reading list has at most ${mostLines}`;
      return { matches: false, because, nearness: 0.1 };
    }
    const rows = rowsOf(capture);
    const { papers, others } = countRows(rows);
    const isList = (papers > 0 && papers >= others) || isArticle(rows);
    if (isList && !hasNames(capture, rows)) return { matches: true };
    const because =
      papers === 0
        ? 'no line has an arXiv id, a DOI or an address of a paper'
        : `only ${papers} of its ${papers + others} lines have an arXiv id, a DOI or an address of a paper`;
    return { matches: false, because, nearness: papers === 0 ? 0 : 0.2 + (0.4 * papers) / (papers + others) };
  },
  parse(capture: Capture): FormatResult {
    const rows = rowsOf(capture);
    const front = readFrontMatter(capture.lines);
    const mail = readMailFrame(capture.lines);
    const roles = new Map<number, LineRole>([
      ...front.lines.map((number) => [number, 'header'] as const),
      ...mail.roles,
    ]);
    // Lines of tags show nothing.
    if (capture.shape.kind === 'html') for (const { number } of capture.lines) roles.set(number, 'details');
    const read = readEntries(rows, roles, capture.file);
    const { entries, name, diagnostics } = read;
    const chat = chatIn(capture.lines);
    const { listed, since } = chat === undefined ? read : chatSpan(chat, entries);
    return {
      format: readingList.name,
      listing: mail.subject ?? name ?? front.title ?? 'Reading list',
      url: front.url,
      listed,
      since,
      hints: mail.hints.length > 0 ? mail.hints : front.hints,
      announced: undefined,
      entries: withoutTitleLabels(
        entries,
        rows.some(({ line }) => isOfMeeting(line.text)),
      ),
      roles,
      diagnostics: [
        ...diagnostics,
        ...(chat === undefined ? [] : talkLeftOut(chat, entries, capture.file)),
        ...truncatedPage(capture),
      ],
    };
  },
};
