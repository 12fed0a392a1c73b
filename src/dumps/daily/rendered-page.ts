/** A Daily Papers page saved as HTML without its data: its cards are read as a browser shows them. */
import type { Capture, DumpLine, FormatResult, LineRole, LineSpan } from '../model/dump.ts';
import { roleByPlace } from '../model/place-roles.ts';
import { htmlLines } from '../sources/html-lines.ts';
import { readDailyPage } from './daily-page.ts';

/** Undefined where the page shows no cards. */
export function readRenderedPage(
  { text, file, lines }: Capture,
  url: string | undefined,
): Omit<FormatResult, 'format'> | undefined {
  const shown = htmlLines(text);
  // Several lines of the page may stand on one of the file, so they are counted on their own and put back at the end.
  const own = (number: number): number => shown[number - 1]?.number ?? 1;
  const numbered = shown.map((line, index) => ({ ...line, number: index + 1 }));
  const page = readDailyPage(numbered, { file, url, addressLine: 1 });
  if (page.entries.length === 0) return undefined;
  const span = ({ first, last }: LineSpan): LineSpan => ({ first: own(first), last: own(last) });
  const entries = page.entries.map((entry) => ({ ...entry, lines: span(entry.lines) }));
  return {
    ...page.listing,
    entries,
    diagnostics: page.listing.diagnostics.map((message) =>
      message.line === undefined ? message : { ...message, line: own(message.line) },
    ),
    hints: page.hints.map((hint) => ({ ...hint, line: own(hint.line) })),
    roles: fileRoles(lines, page.roles, own, roleByPlace(entries)),
  };
}

/** By the cards' lines; tags between them are details. */
function fileRoles(
  lines: readonly DumpLine[],
  cards: ReadonlyMap<number, LineRole>,
  own: (number: number) => number,
  place: (line: number) => LineRole,
): Map<number, LineRole> {
  const roles = new Map(lines.map(({ number }) => [number, place(number)]));
  const taken = new Map<number, LineRole | undefined>();
  for (const [number, role] of cards) {
    const line = own(number);
    taken.set(line, taken.has(line) && taken.get(line) !== role ? undefined : role);
  }
  for (const [line, role] of taken) if (role !== undefined) roles.set(line, role);
  return roles;
}
