/** Journals and years at the end of lines, of whatever field: `Title. Ann Bee & Cid Dee. Current Biology 2025`. */
import { parseListItem } from '../items/list-item.ts';
import { areNamesOfPersons } from '../names/venue-behind-names.ts';
import { isReference, withoutImprint } from '../references/whole-references.ts';
import type { ListRow } from './list-row.ts';

/** Fewest lines that are evidence, and the smallest part of the lines whose titles are plain words. */
const fewestLines = 2;
const smallestPart = 0.5;
const longestLine = 1000;

const word = "[*_]{0,2}\\p{Lu}[\\p{L}.&’'-]{0,25}[*_]{0,2}";
const small = '(?:(?:of|the|and|in|for|on|de|der|für|et|&) )';
const year = "\\(?(?:(?:19|20)\\d{2}|['’]\\d{2})\\)?";
const volume = '[*_]{0,2}\\d{1,4}[*_]{0,2}(?: ?\\(\\d{1,4}\\))?(?:[,:] ?\\p{L}{0,2}\\d[\\w–-]{0,20})?';
/** Behind a comma, a full stop or a dash: one to nine words, a volume with pages, and the year. */
const ofVenue = new RegExp(
  `(?:(?<![ .-]\\p{Lu})\\.|[,;?!]|\\s[-–—|])\\s(?:In:? )?(?:${small})?(${word}(?: ${small}{0,2}${word}){0,8}),?\\.?(?: ${volume},?)? ${year}[\\s.,;|–—-]{0,5}$`,
  'gu',
);
const month =
  /(?:^|\s)(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)[a-z]{0,7}\.?$/i;

interface Found {
  readonly row: ListRow;
  /** Without the venue; undefined where other rules take it off. */
  readonly words: string | undefined;
  /** Whether no person is called so. */
  readonly isSure: boolean;
}

/**
 * Rows without the venues that most lines have behind titles and names. A title may end so as well (`Census Results, Germany 2025`), and so
 * may names, which is why one line alone is no evidence.
 */
export function withoutVenues(rows: readonly ListRow[]): readonly ListRow[] {
  const plain = rows.filter(({ kind, isPlain }) => kind === 'paper' && isPlain === true);
  const found = plain.flatMap((row) => findVenue(row) ?? []);
  const sure = found.filter(({ isSure }) => isSure).length;
  const isForm = found.length >= fewestLines && found.length >= plain.length * smallestPart;
  if (!isForm || sure * 2 < found.length) return rows;
  const words = new Map(found.map((one) => [one.row, one.words]));
  return rows.map((row) => withWords(row, words.get(row)));
}

function findVenue(row: ListRow): Found | undefined {
  const text = (row.words ?? '').slice(0, longestLine).replace(/\s+/g, ' ').trim();
  if (isReadAsReference(row, text)) return undefined;
  // `ICML 2026`, which is read wherever it stands.
  if (withoutImprint(text) !== text) return { row, words: undefined, isSure: true };
  for (let from = 0; ; ) {
    ofVenue.lastIndex = from;
    const venue = ofVenue.exec(text);
    if (venue === null) return undefined;
    const [all, name = ''] = venue;
    from = venue.index + 1;
    // `Ann Bee & Cid Dee. Current Biology`: the venue is what stands behind the names.
    const [first = '', ...others] = name.split(/(?<=\p{L}{2})\.\s/u);
    if (others.length > 0 && areNamesOfPersons(first)) continue;
    if (month.test(name)) return undefined;
    const before = text.slice(0, venue.index + (/^[?!]/.test(all) ? 1 : 0));
    // `Title (Bee & Dee; Animal Cognition, 2026)`: the bracket of the names closes behind it.
    const words = /\([^()]*$/.test(before) && /\)[\s.,;|–—-]*$/.test(all) ? `${before})` : before;
    // `Ann Bee, Cid Dee 2026`: the last name.
    if (all.startsWith(',') && areNamesOfPersons(name.replace(/\.$/, ''))) return undefined;
    // `Ann Bee, Cid Dee. Other Time, 2026`: the title.
    if (areNamesOfPersons(words)) return undefined;
    return { row, words, isSure: !areNamesOfPersons(name) };
  }
}

/** References that give a title, but for those whose names end at a colon, where the venue is left in it. */
const isReadAsReference = ({ entry }: ListRow, text: string): boolean =>
  entry?.title !== undefined && isReference(text) && !/^[^:"“]{3,200}:\s/.test(text);

function withWords(row: ListRow, words: string | undefined): ListRow {
  if (words === undefined || row.entry === undefined) return row;
  const { title, note, subtitle } = parseListItem(words);
  return title === undefined
    ? { ...row, words }
    : { ...row, words, subtitle, entry: { ...row.entry, title, note } };
}
