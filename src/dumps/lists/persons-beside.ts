/**
 * Single names that stand beside the titles of all lines, and may be of people who present or suggest the papers, or of places: they are
 * neither part of the titles nor authors.
 */
import { parseWrittenDate } from '../days/written-date.ts';
import { parseListItem } from '../items/list-item.ts';
import { namesIn } from '../names/written-names.ts';
import type { ListRow } from './list-row.ts';

/** Fewest lines that are evidence: of programmes, whose days are sure, and of names alone. */
const fewestDays = 2;
const fewestNames = 3;
/** Smallest part of the lines of a programme. */
const smallestPart = 0.8;
/** Most words in brackets. */
const mostWords = 5;

interface Beside {
  readonly title: string;
  readonly persons: string;
}

type Form = (words: string) => Beside | undefined;

const beside = (title: string, persons: string): Beside | undefined =>
  namesIn(persons) === undefined || !/\p{L}{2}/u.test(title) ? undefined : { title, persons };

/** `Feb 5, Ann Bee: A Title`, `12.02. – Ann Bee – A Title`. */
const ofDays: Form = (words) => {
  const [, day = '', persons = '', rest = ''] =
    /^(\S.{2,24}?)(?:[,:]|\s[-–—|]|\s{2})\s{0,9}(\p{L}[^:|–—]{3,60}?)(?::|\s[-–—|]|\s{3})\s{0,9}(\S.*)$/u.exec(
      words.trim(),
    ) ?? [];
  if (parseWrittenDate(day) === undefined) return undefined;
  return beside(parseListItem(rest).title ?? rest.trim(), persons);
};

/** `A Title (Ann Bee)`, `A Title (Bee University)`. */
const inBrackets: Form = (words) => {
  const [, title = '', persons = ''] =
    /^(.*\S)\s?[([]([^()[\]]{4,60})[)\]][\s,.;:–—-]*$/u.exec(words.trim()) ?? [];
  const isShort = persons.split(' ').length <= mostWords && /^\p{Lu}[^\d]*$/u.test(persons);
  return isShort && /\p{L}{2}/u.test(title)
    ? { title: parseListItem(title).title ?? title, persons }
    : undefined;
};

/** Rows whose titles no other form has divided. */
export function personsBeside(rows: readonly ListRow[]): ReadonlyMap<ListRow, Beside> {
  const find = (form: Form): Map<ListRow, Beside> =>
    new Map(
      rows.flatMap((row) => {
        const found = form((row.words ?? '').slice(0, longestLine));
        return found === undefined ? [] : [[row, found] as const];
      }),
    );
  const days = find(ofDays);
  if (days.size >= fewestDays && days.size >= rows.length * smallestPart) return days;
  const bracketed = find(inBrackets);
  const different = new Set([...bracketed.values()].map(({ persons }) => persons)).size;
  return bracketed.size === rows.length && different >= fewestNames ? bracketed : new Map();
}
const longestLine = 1000;

export function withPersons(row: ListRow, found: Beside | undefined): ListRow {
  if (row.entry === undefined || found === undefined) return row;
  return { ...row, entry: { ...row.entry, title: found.title, note: row.entry.note ?? found.persons } };
}
