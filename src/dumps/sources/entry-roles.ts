/** Line roles for record-based captures: JSON, XML, BibTeX, RIS. */
import type { DumpEntry, DumpLine, LineRole } from '../model/dump.ts';
import { roleByPlace } from '../model/place-roles.ts';

export interface RolePatterns {
  /** Patterns of lines that begin a title or an abstract. */
  readonly title: RegExp;
  readonly abstract: RegExp;
}

/** Of records whose fields have no labels. */
export const unlabelled: RolePatterns = { title: /(?!)/, abstract: /(?!)/ };

/** Keys of records as JSON or YAML. */
export const jsonFields: RolePatterns = {
  title: /^\s*(?:"title"\s*|(?:- )?\s*title):/,
  abstract: /^\s*(?:"abstract"\s*|(?:- )?\s*abstract):/,
};

/**
 * Lines before the first entry are the header, those after the last the footer. Lines of an entry are recognised by
 * pattern or, if a field is inside a line or spans several, by common text.
 */
export function recordRoles(
  lines: readonly DumpLine[],
  entries: readonly DumpEntry[],
  { title, abstract }: RolePatterns,
): Map<number, LineRole> {
  const place = roleByPlace(entries);
  const roles = new Map<number, LineRole>();
  const others: DumpLine[] = [];
  for (const line of lines) {
    const { number, text } = line;
    const head = text.slice(0, 200);
    if (place(number) !== 'details') roles.set(number, place(number));
    else if (title.test(head)) roles.set(number, 'title');
    else if (abstract.test(head)) roles.set(number, 'abstract');
    else others.push(line);
  }
  const words = lineWords(others, entries);
  for (const { number } of others) roles.set(number, words.get(number) ?? 'details');
  return roles;
}

/** Minimum number of letters in common; fewer may be coincidence. */
const fewestLetters = 12;
/** Longer lines have several fields or records. */
const longestLine = 20_000;

/** Line → role, by the text of the entry's title and abstract. Lines shared by several entries have no role. */
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
    // The end of a title may also occur in the abstract, so only the whole title counts.
    if (shares(own, letters.title, letters.title.length)) roles.set(number, 'title');
    else if (shares(own, letters.abstract, 2 * fewestLetters)) roles.set(number, 'abstract');
  }
  return roles;
}

/** Whether the line contains the field's first or last `edge` letters, or the field contains the line. */
function shares(line: string, field: string, edge: number): boolean {
  if (Math.min(line.length, field.length) < fewestLetters) return false;
  return line.includes(field.slice(0, edge)) || line.includes(field.slice(-edge)) || field.includes(line);
}

/** Letters and digits only, without tags, character references and JSON escapes. */
function lettersOf(text: string): string {
  return text.replace(/<[^<>]{0,200}>|&#?\w{1,10};|\\[nrt]|[^\p{L}\p{N}]/gu, '').toLowerCase();
}
