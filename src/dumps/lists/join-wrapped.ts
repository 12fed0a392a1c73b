/** Points of a list that were wrapped before their identifier are one line again. */
import { namesIn } from './byline-forms.ts';
import { type ListRow, listMarker, listRow } from './list-row.ts';

/** Most lines of one point above the one with its identifier. */
const mostLines = 4;
/** From this length on a line may have been wrapped; a shorter one goes on in lower case, or in what has no title. */
const wrapLength = 55;

/** A point without a paper, and indented lines below it up to the first that has one, are one point. */
export function joinWrapped(rows: readonly ListRow[]): ListRow[] {
  const joined: ListRow[] = [];
  let at = 0;
  while (at < rows.length) {
    const row = rows[at];
    if (row === undefined) break;
    const parts = row.kind === 'point' ? partsFrom(rows, at) : [];
    const whole = parts.length > 1 ? joinedRow(parts) : undefined;
    joined.push(whole ?? row);
    at += whole === undefined ? 1 : parts.length;
  }
  return joined;
}

/** The point at `from` with the lines that it was wrapped into; empty where they have no paper. */
function partsFrom(rows: readonly ListRow[], from: number): readonly ListRow[] {
  const point = rows[from];
  if (point === undefined) return [];
  const parts = [point];
  for (const row of rows.slice(from + 1, from + 1 + mostLines)) {
    const above = parts.at(-1);
    if (above === undefined || !isWrapped(point, above, row)) return [];
    parts.push(row);
    if (row.kind === 'paper') return parts;
  }
  return [];
}

function isWrapped(point: ListRow, above: ListRow, { line, kind }: ListRow): boolean {
  const text = line.text.trim();
  const isNext = line.number === above.line.number + 1 && indentOf(line.text) > indentOf(point.line.text);
  if (!isNext || listMarker.test(line.text)) return false;
  // In a numbered reference a full stop ends the names or the title; elsewhere it ends the point.
  if (/[.:!?]\s*$/.test(above.line.text) && !/^\s*\[\d{1,3}\]/.test(point.line.text)) return false;
  if (kind === 'paper' || isByline(above.line.text, text)) return true;
  return (
    kind === 'text' &&
    (isOpen(above.line.text) || above.line.text.length >= wrapLength || /^[\p{Ll}(]/u.test(text))
  );
}

/** Whether a line ends in a word or sign that needs another behind it. */
const isOpen = (text: string): boolean =>
  /[,&-]\s*$|\s(?:a|an|and|by|for|from|in|of|on|the|to|via|with)\s*$/.test(text);

/** Names; a single one may be the end of a title as well, where the line above is long or open. */
function isByline(above: string, text: string): boolean {
  const found = namesIn(text);
  return found !== undefined && !isOpen(above) && (found.names.length > 1 || above.length < wrapLength);
}

/** Lines of names are kept apart by a separator, so that they are no part of the title. */
function joinedRow(parts: readonly ListRow[]): ListRow | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const texts = parts.map(({ line, kind }, index) => {
    const text = index === 0 ? line.text : line.text.trim();
    const above = parts[index - 1]?.line.text;
    return above !== undefined && kind === 'text' && isByline(above, text) ? `- ${text} -` : text;
  });
  const row = listRow({ number: first.line.number, text: texts.join(' ') });
  if (row.kind !== 'paper' || row.entry === undefined) return undefined;
  return { ...row, entry: { ...row.entry, lines: { first: first.line.number, last: last.line.number } } };
}

const indentOf = (text: string): number => /^ */.exec(text)?.[0].length ?? 0;
