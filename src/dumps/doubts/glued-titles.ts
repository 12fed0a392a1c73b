/** Titles that may end in the first author's name, since nothing but a comma stands before the next: `Counting Hives in Mud Ann Bee, Cid Dee`. */
import type { ListRow } from '../lists/list-row.ts';
import { rowsOf } from '../lists/list-rows.ts';
import { endsInPerson, mostEnds } from '../lists/named-points.ts';
import type { Capture, Doubt } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { arePersons } from '../names/words-of-titles.ts';

const fewest = 3;

/** Whether a comma alone stands between a title and names. */
const isDivided = ({ entry, words = '' }: ListRow): boolean =>
  entry?.authors?.[0] !== undefined && words.includes(`${entry.title ?? ''}, ${entry.authors[0]}`);

/** Whether names stand at the end of a title, and another may stand before the first comma among them. */
function endsInPersons(title: string): boolean {
  const parts = title.split(', ');
  return parts.length > 1 && arePersons(parts.slice(-1)) && endsInPerson(parts.at(-2) ?? '');
}

export function findGluedTitles(capture: Capture): Doubt[] {
  const rows = rowsOf(capture).filter(
    (row) => row.isPlain === true && (isDivided(row) || row.entry?.authors === undefined),
  );
  const glued = rows.filter((row) => {
    const title = row.entry?.title ?? '';
    return isDivided(row) ? endsInPerson(title) : endsInPersons(title);
  });
  const first = glued[0];
  if (first === undefined || glued.length < fewest || glued.length < rows.length * mostEnds) return [];
  const reason = `${quote(first.entry?.title)} was read as a title, and like most titles of the list it ends in words that may be names of authors. Put the titles into quotation marks.`;
  return [{ rule: 'names-in-title', reason, entry: undefined, line: first.line.number }];
}
