/** Years, days and venues between the other parts of all lines: `Title — NeurIPS 2026 — Ann Bee, Cid Dee`, `2026 | Ann Bee | Title`. */
import { parseWrittenDate } from '../days/written-date.ts';
import { isKnownVenue } from '../fields/venue-words.ts';
import { isSureImprint, isWholeImprint } from '../items/imprints.ts';
import { parseListItem } from '../items/list-item.ts';
import { namesIn } from '../names/written-names.ts';
import { isReference } from '../references/whole-references.ts';
import type { ListRow } from './list-row.ts';

/** Fewest lines that are evidence, and the smallest part of all. */
const fewestLines = 2;
const smallestPart = 0.8;
const longestLine = 1000;

/** The other parts of a line, as they were divided; undefined where it has no such part, or nothing else. */
type Divide = (words: string) => string | undefined;

/** `isPart`: a separator that titles have as well tells less. */
function between(separator: RegExp, isPart: (part: string) => boolean): Divide {
  return (words) => {
    const marks = words.match(new RegExp(separator, 'g')) ?? [];
    const parts = words.split(separator);
    if (parts.some(isOpen)) return undefined;
    const isLeftOut = (at: number): boolean => {
      const part = parts[at];
      // `*Journal of Hives*, 2026`
      return part !== undefined && (isPart(part) || (inItalics.test(part) && isLeftOut(at + 1)));
    };
    const kept = parts.flatMap((_, at) => (isLeftOut(at) ? [] : [at]));
    if (kept.length === parts.length || !kept.some((at) => isWords(parts[at] ?? ''))) return undefined;
    return kept.map((at, index) => `${index === 0 ? '' : (marks[at - 1] ?? '')}${parts[at]}`).join('');
  };
}

/** Whether a bracket goes on in another part. */
const isOpen = (part: string): boolean =>
  (part.match(/[([]/g) ?? []).length !== (part.match(/[)\]]/g) ?? []).length;
/** A day is that of a programme, whose names are those of speakers. */
const isPublished = (part: string): boolean => isWholeImprint(part) && parseWrittenDate(part) === undefined;
const isYearOrVenue = (part: string): boolean =>
  /^(?:19|20)\d{2}$/.test(part.trim()) || isKnownVenue(part.trim());
const inItalics = /^([*_])\p{Lu}[^*_]{1,80}\1$/u;
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text);

const inBrackets: Divide = (words) => {
  const left = words.replace(
    /\s?(?:\(([^()[\]]{4,80})\)|\[([^()[\]]{4,80})\])/g,
    (all, round?: string, square?: string) => (isSureImprint(round ?? square ?? '') ? '' : all),
  );
  return left === words || !isWords(left) ? undefined : left;
};

const forms: readonly Divide[] = [
  between(/\s+(?:[—–|·•]|--?)\s+/, isPublished),
  between(/;\s+/, isPublished),
  inBrackets,
  between(/:\s+/, isYearOrVenue),
  between(/\.\s+/, isYearOrVenue),
  between(/,\s+/, isYearOrVenue),
];

/** Rows without them. Those of references stay, whose styles have them in their own places. */
export function withoutImprintsBetween(rows: readonly ListRow[]): readonly ListRow[] {
  const plain = rows.filter(isDivisible);
  for (const form of forms) {
    const found = new Map<ListRow, string>();
    for (const row of plain) {
      const left = form((row.words ?? '').trim());
      if (left !== undefined) found.set(row, left);
    }
    if (found.size < fewestLines || found.size < plain.length * smallestPart) continue;
    return withoutImprintsBetween(rows.map((row) => withWords(row, found.get(row))));
  }
  return rows;
}

const isDivisible = ({ kind, isPlain, entry, words = '' }: ListRow): boolean =>
  kind === 'paper' &&
  isPlain === true &&
  entry?.authors === undefined &&
  words.length <= longestLine &&
  !isFileName(words) &&
  !isReference(words);

/** `Bee and Dee - 2026 - Title`, as libraries name files. */
const isFileName = (words: string): boolean =>
  /^.{2,80} - (?:19|20)\d{2} - \S/.test(words) && namesIn(words.split(' - ', 1)[0] ?? '') === undefined;

function withWords(row: ListRow, words: string | undefined): ListRow {
  if (words === undefined || row.entry === undefined) return row;
  const { title, note, subtitle } = parseListItem(words);
  const entry = { ...row.entry, title: title ?? row.entry.title, note };
  return { ...row, words, subtitle, entry };
}
