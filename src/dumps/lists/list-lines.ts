/** The lines of a reading list, as text or as an HTML page. */
import { containsIdentifier } from '../fields/identifiers.ts';
import { withNamesAlone } from '../items/names-alone.ts';
import type { Capture, DumpLine } from '../model/dump.ts';
import { htmlRows } from '../sources/html-rows.ts';
import { readMailFrame } from '../sources/mail-frame.ts';
import { mailOfPage } from '../sources/page-mail.ts';

/** Of an HTML page, such as exported bookmarks, each line has the addresses it links to. */
export function listLines(capture: Capture): readonly DumpLine[] {
  const { shape, text, lines } = capture;
  if (shape.kind !== 'html') return withColumns(withNames(lines), text);
  const rows = withNames(htmlRows(text).map(({ number, text: shown }) => ({ number, text: shown })));
  // On any other page, what looks like a greeting is a line of it.
  return mailOfPage(capture).length > 0 ? withoutFrame(rows) : rows;
}

/** What stands beside names is left out, unless it says which paper it is. */
const withNames = (lines: readonly DumpLine[]): readonly DumpLine[] => {
  const divided = withNamesAlone(lines);
  return lines.map((line, at) => {
    const { behind, ...alone } = divided[at] ?? line;
    return behind !== undefined && containsIdentifier(behind) ? line : alone;
  });
};

/** Without greeting and closing of a mail, whose lines may all be one line of HTML; a page that has one of them is none. */
function withoutFrame(lines: readonly DumpLine[]): readonly DumpLine[] {
  const { roles } = readMailFrame(lines.map(({ text }, at) => ({ number: at + 1, text })));
  const isMail = [...roles.values()].includes('footer');
  return isMail ? lines.filter((_line, at) => !roles.has(at + 1)) : lines;
}

/** Columns between tabs stay apart; in the capture's lines, tabs have become single spaces. */
function withColumns(lines: readonly DumpLine[], text: string): readonly DumpLine[] {
  if (!/\S\t/.test(text)) return lines;
  const raw = text.split(/\r\n|\n|\r/);
  return lines.map((line) => {
    const own = raw[line.number - 1] ?? '';
    if (!/\S\t+\S/.test(own)) return line;
    const start = /^\s*/.exec(line.text)?.[0] ?? '';
    return { ...line, text: start + own.trim().replace(/\t+/g, '   ') };
  });
}
