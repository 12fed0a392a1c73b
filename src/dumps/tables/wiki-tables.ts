/** Tables of MediaWiki (`{| … |}`), Jira (`||Date||Paper||`) and DokuWiki (`^ Date ^ Paper ^`) as Markdown's. */
import type { DumpLine } from '../model/dump.ts';

/** Each row stands on its first line. */
export function inlineWikiTables(lines: readonly DumpLine[]): readonly DumpLine[] {
  return hasTable(lines) ? mediaWikiRows(lines) : barRows(lines);
}

const hasTable = (lines: readonly DumpLine[]): boolean => lines.some(({ text }) => tableStart.test(text));
const tableStart = /^\s*\{\|/;
const tableEnd = /^\s*\|\}/;

interface WikiRow {
  readonly line: DumpLine;
  isHeader: boolean;
  readonly cells: string[];
}

function mediaWikiRows(lines: readonly DumpLine[]): readonly DumpLine[] {
  const read: DumpLine[] = [];
  let isInside = false;
  let row: WikiRow | undefined;
  let rows = 0;
  const close = (): void => {
    if (row !== undefined) read.push(...toMarkdown(row, rows));
    if (row !== undefined) rows += 1;
    row = undefined;
  };
  for (const line of lines) {
    const text = line.text.trim();
    if (tableStart.test(text)) [isInside, rows] = [true, 0];
    else if (tableEnd.test(text)) {
      close();
      isInside = false;
    } else if (!isInside) read.push(line);
    else if (/^\|-/.test(text)) close();
    else if (/^\|\+/.test(text)) read.push({ ...line, text: `# ${text.slice(2)}` });
    else if (/^[|!]/.test(text)) {
      row ??= { line, isHeader: text.startsWith('!'), cells: [] };
      row.cells.push(...cellsOf(text));
    } else if (row !== undefined) row.cells.push(`${row.cells.pop() ?? ''} ${text}`);
  }
  close();
  return read;
}

/** Without attributes (`style="…" | text`) and marks of emphasis. */
const cellsOf = (text: string): readonly string[] =>
  text
    .slice(1)
    .split(text.startsWith('!') ? /!!|\|\|/ : '||')
    .map((cell) => cell.replace(/^\s*(?:[a-z]{1,20}="[^"]{0,200}"\s*){1,9}\|/i, '').replace(/'{2,3}/g, ''))
    .map((cell) => cell.trim().replaceAll('|', '\\|'));

function toMarkdown({ line, isHeader, cells }: WikiRow, rows: number): readonly DumpLine[] {
  const text = `| ${cells.join(' | ')} |`;
  if (!isHeader || rows > 0) return [{ ...line, text }];
  return [
    { ...line, text },
    { ...line, text: `|${cells.map(() => '---|').join('')}` },
  ];
}

/** A line of names between double bars or carets, above rows between bars. */
function barRows(lines: readonly DumpLine[]): readonly DumpLine[] {
  return lines.flatMap((line, index) => {
    const text = line.text.trim();
    const below = lines[index + 1]?.text.trim() ?? '';
    const names = /^\|\|.{3,1000}\|\|$/.test(text)
      ? text.slice(2, -2).split('||')
      : /^\^.{3,1000}\^$/.test(text)
        ? text.slice(1, -1).split('^')
        : [];
    if (names.length < 2 || !/^\|[^|].*\|$/.test(below)) return [line];
    const cells = names.map((name) => name.trim());
    return [
      { ...line, text: `| ${cells.join(' | ')} |` },
      { ...line, text: `|${cells.map(() => '---|').join('')}` },
    ];
  });
}
