/**
 * Lists of names with marks on them, as home pages and lists of papers have them: links to their pages, bold type, numbers of notes,
 * places of work in brackets. `[Ann Bee](https://…)`, `**Ann Bee**, Cid Dee`, `Ann Bee1,2`, `Ann Bee (MIT)`.
 */
import { containsIdentifier } from '../fields/identifiers.ts';
import { isVenue } from '../fields/venue-words.ts';
import { isOrganisation } from '../names/affiliations.ts';
import { arePersons } from '../names/words-of-titles.ts';
import { isListMark } from './list-marks.ts';
import type { Notation } from './name-notation.ts';

const word = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,2}|(?:[dlDO]['’])?\\p{Lu}[\\p{L}'’-]{0,30}\\p{Ll})";
const particle = '(?:van|von|der|den|de|da|di|dos|del|della|du|el|al|la|le|bin|ibn|ter|ten|zu|af|av)';
/** Two to five words of a name, as the source of a regular expression with the flag `u`. */
export const PERSON = `${word}(?: (?:${particle}|${word})){0,3} ${word}`;
const tag = '(?:b|i|u|em|strong|mark)';
const emphasised = (text: string): string =>
  `(?:\\*{1,3}${text}\\*{1,3}|_{1,3}${text}_{1,3}|<${tag}>${text}<\\/${tag}>|${text})`;
const link = '\\(https?:[^\\s()]{1,500}\\)';
const note = '(?:<sup>[^<>]{1,20}<\\/sup>|\\d{1,2}(?:,\\d{1,2}){0,4}|[†‡§¶]{1,3}|[⁰¹²³⁴-⁹]{1,5}){0,2}';
const marked = `${emphasised(`(?:\\[${emphasised(PERSON)}\\]${link}|${PERSON})`)}${note}(?: \\([^()"“”„*_[\\]]{2,60}\\))?`;
const between = '(?:, (?:and |& )?| and | & |; | · | \\/ )';

/** Without the marks; undefined for what is no person's name, or leads to a paper. */
function unmarked(text: string): string | undefined {
  if (containsIdentifier(text)) return undefined;
  const name = text
    .replace(linked, '$1')
    .replace(marks, '')
    .replace(/ \(([^()]*)\)$/u, (all, place: string) => (mayBePlace(place) ? '' : all));
  return arePersons([name]) ? name : undefined;
}
const linked = new RegExp(`\\[([^\\]]{1,200})\\]${link}`, 'u');
const marks = new RegExp(
  `[*_†‡§¶⁰¹²³⁴-⁹]{1,9}|<\\/?${tag}>|<sup>[^<>]{1,20}<\\/sup>|(?<=\\p{Ll})\\d{1,2}(?:,\\d{1,2}){0,4}`,
  'gu',
);

/** Brackets at the end of a list have venues too, or a title. */
const mayBePlace = (text: string): boolean =>
  isOrganisation(text) || (/^\p{Lu}[\p{L}.&-]*(?:,? \p{Lu}[\p{L}.&-]*){0,2}$/u.test(text) && !isVenue(text));

/** Behind marks at the beginning of a line, a run that begins in bold type or with a link may have the title there. */
const opensWithMark = /^[*_[<]/;
const isOnlyMark = (written: readonly string[], plain: readonly (string | undefined)[]): boolean =>
  written.slice(1).every((piece, at) => piece === plain[at + 1]);
const address = /^[\s.,;(<[]*(?:https?:|arxiv|doi)/i;

const separators = new RegExp(`(${between})`, 'u');

export const markedNames: Notation = {
  several: `${marked}(?:${between}${marked}){1,60}`,
  one: marked,
  plain(text, { front, behind, isAtEnd }) {
    const pieces = text.split(separators);
    const names = pieces.map((piece, at) => (at % 2 === 0 ? unmarked(piece) : piece));
    // Words of a title in front may look like the first of them.
    const first = names.lastIndexOf(undefined) + 1;
    const own = names.slice(first);
    const mayHaveTitle = opensWithMark.test(text) && isListMark(front);
    const isAlone = isAtEnd && names.length === 1;
    const hasTitle = mayHaveTitle && !isAlone && (address.test(behind) || isOnlyMark(pieces, names));
    return own.length === 0 || hasTitle ? undefined : [...pieces.slice(0, first), ...own].join('');
  },
};
