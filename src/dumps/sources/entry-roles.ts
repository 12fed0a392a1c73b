/** Roles of lines for captures whose entries are records: JSON, XML, BibTeX, RIS. */
import type { DumpEntry, DumpLine, LineRole } from '../dump.ts';

export interface RolePatterns {
  /** A line that begins a title, and one that begins an abstract. */
  readonly title: RegExp;
  readonly abstract: RegExp;
}

/**
 * Lines in front of the first entry are the header, those behind the last the footer; those of an entry are known by
 * their pattern or, where a field stands within a line or runs over several, by having its words.
 */
export function recordRoles(
  lines: readonly DumpLine[],
  entries: readonly DumpEntry[],
  { title, abstract }: RolePatterns,
): Map<number, LineRole> {
  const first = entries[0]?.lines.first ?? Number.POSITIVE_INFINITY;
  const last = entries.reduce((most, entry) => Math.max(most, entry.lines.last), 0);
  const roles = new Map<number, LineRole>();
  const others: DumpLine[] = [];
  for (const line of lines) {
    const { number, text } = line;
    const head = text.slice(0, 200);
    if (number < first) roles.set(number, 'header');
    else if (number > last) roles.set(number, 'footer');
    else if (title.test(head)) roles.set(number, 'title');
    else if (abstract.test(head)) roles.set(number, 'abstract');
    else others.push(line);
  }
  const words = lineWords(others, entries);
  for (const { number } of others) roles.set(number, words.get(number) ?? 'details');
  return roles;
}

/** Fewer letters than these may stand in a title or an abstract by chance. */
const fewestLetters = 12;
/** A line this long has several fields, or whole records. */
const longestLine = 20_000;

/** Lines with words of their entry's title or abstract. A line that several entries share has no role of its own. */
function lineWords(lines: readonly DumpLine[], entries: readonly DumpEntry[]): Map<number, LineRole> {
  const roles = new Map<number, LineRole>();
  const sorted = entries.toSorted((a, b) => a.lines.first - b.lines.first);
  let at = 0;
  let letters: { readonly title: string; readonly abstract: string } | undefined;
  for (const { number, text } of lines) {
    while ((sorted[at]?.lines.last ?? Number.POSITIVE_INFINITY) < number) {
      at += 1;
      letters = undefined;
    }
    const entry = sorted[at];
    const isShared = (sorted[at + 1]?.lines.first ?? Number.POSITIVE_INFINITY) <= number;
    if (entry === undefined || entry.lines.first > number || isShared || text.length > longestLine) continue;
    letters ??= { title: lettersOf(entry.title ?? ''), abstract: lettersOf(entry.abstract ?? '') };
    const own = lettersOf(text);
    // The end of a title is often words that an abstract has too, so only the whole of it counts.
    if (shares(own, letters.title, letters.title.length)) roles.set(number, 'title');
    else if (shares(own, letters.abstract, 2 * fewestLetters)) roles.set(number, 'abstract');
  }
  return roles;
}

/** The line has the field's first or last `edge` letters, or is within the field. */
function shares(line: string, field: string, edge: number): boolean {
  if (Math.min(line.length, field.length) < fewestLetters) return false;
  return line.includes(field.slice(0, edge)) || line.includes(field.slice(-edge)) || field.includes(line);
}

/** Letters and digits alone: without tags, references to characters, and escapes of JSON. */
function lettersOf(text: string): string {
  return text.replace(/<[^<>]{0,200}>|&#?\w{1,10};|\\[nrt]|[^\p{L}\p{N}]/gu, '').toLowerCase();
}
