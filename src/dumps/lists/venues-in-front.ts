/** Journals in front of the titles of all lines: `[Nature Medicine] Title`, `Current Biology: Title`. */
import { parseListItem } from '../items/list-item.ts';
import type { ListRow } from './list-row.ts';

/** Fewest lines that are evidence. */
const fewestLines = 2;
const words =
  "(?:(?:The|Proceedings) )?[\\p{Lu}e][\\p{L}.&’'-]{0,25}(?:,? (?:of|the|and|in|for|on|de|der|für|et|&|[\\p{Lu}][\\p{L}.&’'-]{0,25})){0,8}";
const bracketed = new RegExp(`^\\s{0,9}\\[(${words})\\]:?\\s{1,9}(?=\\S)`, 'u');
const beforeColon = new RegExp(`^\\s{0,9}[*_]{0,3}(${words})(?::[*_]{0,3}|[*_]{1,3}:)\\s{1,9}(?=\\S)`, 'u');

/** Names of journals as a whole; as the first words of a title, half of the lines have no such. */
const journal =
  /^(?:(?:The )?(?:Nature|Science|Cell|Lancet|Neuron|Brain|PNAS|NEJM|JAMA|BMJ|PLOS|eLife|Joule|Matter|Blood|Circulation)(?: \p{Lu}\p{L}+){0,3}|(?:Current|Molecular|Developmental|Conservation) (?:Biology|Cell)|(?:Journal|Annals|Proceedings|Transactions|Annual Review|Quarterly Journal) of .+|(?:Physical Review|Angewandte|J\.) .+|.+ (?:Letters|Journal|Quarterly|Reviews))$/u;

/** Rows without them. */
export function withoutVenuesInFront(rows: readonly ListRow[]): readonly ListRow[] {
  const plain = rows.filter(({ kind, isPlain }) => kind === 'paper' && isPlain === true);
  if (plain.length < fewestLines) return rows;
  for (const form of [bracketed, beforeColon]) {
    const found = plain.map(({ words: text = '' }) => form.exec(text)?.[1] ?? '');
    const journals = found.filter((one) => journal.test(one));
    if (!found.includes('') && journals.length * 2 >= found.length)
      return rows.map((row) => without(row, form));
  }
  return rows;
}

function without(row: ListRow, form: RegExp): ListRow {
  if (row.kind !== 'paper' || row.isPlain !== true || row.entry === undefined) return row;
  const words = (row.words ?? '').replace(form, '');
  const { title, note, subtitle } = parseListItem(words);
  return { ...row, words, subtitle, entry: title === undefined ? row.entry : { ...row.entry, title, note } };
}
