/** Forms in which names stand in front of a title or behind it, in the words of one line. */

import { withoutFinalStop } from '../fields/full-stops.ts';
import { isVenue } from '../fields/venue-words.ts';
import { subtitleBehind } from '../items/subtitle.ts';
import { withoutQuotes } from '../items/without-quotes.ts';
import { leavesOut } from '../names/author-fields.ts';
import { splitMedicalNames } from '../names/name-list.ts';
import { areFullNames, namesIn, type WrittenNames, withoutGenitive } from '../names/written-names.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import { withoutMedium } from '../references/title-words.ts';
import { isReference, withoutImprint } from '../references/whole-references.ts';
import type { ListRow } from './list-row.ts';

export interface Byline extends WrittenNames {
  readonly title: string;
  /** Whether a word such as “by” stands in front of the names. */
  readonly isIntroduced?: boolean;
  /** What stands behind names that are behind the title. */
  readonly rest?: string;
}

export type Form = (row: ListRow) => Byline | undefined;

/** A title without what stands around it. */
export function bare(text: string): string {
  const words = withoutImprint(withoutEmphasis(text).replace(/\s+/g, ' ').trim())
    .replace(/[.,;]\s*,?\s*(?:19|20)\d{2}[.,\s]*$/, '')
    .replace(/^[\s:]*(?:„([^„“”]{2,300})[“”]|»([^«»]{2,300})«)[\s,.]*$/, '$1$2');
  const own = withoutSeparators(withoutQuotes(withoutSeparators(words)));
  return withoutFinalStop(withoutMedium(own.replace(/([\p{Ll}\]])\.$/u, '$1').trim()));
}

const withoutSeparators = (text: string): string =>
  text.replace(/^[\s.,:;–—|/·•-]+|(?<![\s,:;–—|/([-])[\s,:;–—|/([-]+$/gu, '');

/** One to three hyphens, a dash, a bar or a slash, apart from words. */
const bar = String.raw`\s+(?:-{1,3}|[–—|/])\s+`;
export const barForm = new RegExp(bar);
export const barForms = new RegExp(bar, 'g');
const partEnd = new RegExp(String.raw`${bar}|\s{3,}|\t`);
/** In references, a full stop ends the title. */
const abbreviation = String.raw`(?<!(?<!\p{L})(?:vs|cf|St|Dr|Mrs?|Prof|No(?=\.\s(?:\d|\p{L}\/\d|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?!\p{L})))|Vol|al|e\.g|i\.e|etc(?=\.\s\p{Ll})))`;
const referenceEnd = new RegExp(String.raw`(?<=\p{L}{2}|[)\]?!])${abbreviation}\.\s|${bar}|\s{3,}|\t`, 'u');

/** The number of a row between tabs. */
const numberCell = /^\s*\d{1,4}\s{3,}/;

/** `. *Journal of Hives*, 12(1).` */
const journalBehind = /([\p{L}\d)][.?!])\s[*_]\p{Lu}[^*_]{2,120}[*_][\s.,;:\d()–-]{0,40}$/u;

/** `, *Ecology Letters*`; a species has its second word in lower case. */
const journalBehindComma =
  /,\s[*_](?!\p{Lu}\p{Ll}+\.? \p{Ll}+[*_])\p{Lu}[^*_]{2,120}[*_][\s.,;:\d()–-]{0,40}$/u;

/** `Ann Bee, Cid Dee: Title`, and with the other separators; a full stop behind an initial is none. */
export const namesFirst =
  (separator: RegExp, namesOf = namesIn): Form =>
  ({ words: all = '' }) => {
    const words = all.replace(numberCell, '');
    const found = separator.exec(words);
    if (found === null) return undefined;
    const names = namesOf(words.slice(0, found.index));
    const behind = words
      .slice(found.index + found[0].length)
      .replace(/^\(?(?:19|20)\d{2}[a-z]?\)?[.,:]\s+(?=\S)/, '')
      .replace(journalBehind, '$1')
      .replace(journalBehindComma, '');
    const isSentence = found[0].startsWith('.');
    const first = bare(behind.split(isSentence ? referenceEnd : partEnd)[0] ?? '');
    // In a reference, a dash may be in front of a subtitle.
    const title = isSentence ? (subtitleBehind(behind, first)?.whole ?? first) : first;
    return names === undefined || !/\p{L}{2}/u.test(title) ? undefined : { title, ...names };
  };

/** `Title — Ann Bee, Cid Dee (arXiv)`; brackets around a year alone are for others to read. */
const withoutVenueBehind = (text: string): string =>
  text.replace(/\s\(([^()]{2,60})\)[\s.,]{0,9}$/u, (all, venue: string) => (isVenue(venue) ? '' : all));

/** `Title, Ann Bee, Cid Dee 2025`. */
const withoutYear = (text: string): string => text.replace(/,?\s\(?(?:19|20)\d{2}\)?$/, '');

/** A title has no more; each costs a reading of all that stands behind it. */
const mostSeparators = 40;

/** `Title, Ann Bee, Cid Dee`, from the first separator on behind which there are only names. */
export const namesLast =
  (separator: RegExp, namesOf = namesIn): Form =>
  ({ words = '' }) => {
    const bared = withoutImprint(words.trim().replace(numberCell, ''));
    const ends = /[\s.,:;|/–—-]+$/u;
    const text = (
      namesOf === namesIn ? withoutYear(withoutVenueBehind(bared).replace(ends, '')) : bared
    ).replace(ends, '');
    for (const found of [...text.matchAll(separator)].slice(0, mostSeparators)) {
      const names = namesOf(text.slice(found.index + found[0].length).replace(/[)\]]$/, ''));
      const title = bare(text.slice(0, found.index));
      // `(ACL, 2025)` behind a reference that gives no title is where it was published.
      const isTitle = /\p{L}{2}/u.test(title) && !(namesOf !== namesIn && isReference(title));
      if (names !== undefined && isTitle) return { title, ...names };
    }
    return undefined;
  };

/** Nothing but names: the title stands elsewhere. */
const namesAlone: Form = ({ words = '' }) => {
  const names = namesIn(words.replace(/^[\s.,:;–—|/-]+|[\s.,:;–—|/-]+$/g, ''));
  return names === undefined ? undefined : { title: '', ...names };
};

/** `Title by Ann Bee`: where all lines have it, single names are names too. */
export const namesBehindBy = namesLast(/\s+by\s+/g);

export const behindStop = namesLast(/\.\s+|(?<=[?!])\s+/g);
export const behindComma = namesLast(/,\s+/g);
export const beforeStop = namesFirst(/(?<=\p{L}{2})\.\s+/u);
export const behindBrackets = namesLast(/\s*[([]/g);

/** `Okafor P, Lindqvist R`: where all lines have them, one letter behind a name is an initial. */
const medicalIn = (text: string): WrittenNames | undefined => {
  const names = splitMedicalNames(text.replace(/[*_]+/g, ''));
  const areAll = names.length > 0 && names.every((name) => /^(?:\p{Lu}\. ?){1,4}\p{Lu}/u.test(name));
  return areAll && areFullNames(names) ? { names, isWhole: !leavesOut(text) } : undefined;
};

/** With names written out. */
export const plainForms: readonly Form[] = [
  namesAlone,
  namesFirst(/:\s+/),
  beforeStop,
  namesFirst(barForm),
  namesFirst(/\s{3,}|\t/),
  namesBehindBy,
  namesLast(barForms),
  namesFirst(/\s[·•]\s/),
  namesLast(/\s[·•]\s|;\s/g),
  behindBrackets,
  // Between columns; names have commas between them.
  namesLast(/\s{3,}/g),
  behindStop,
  behindComma,
  namesLast(/,\s+/g, medicalIn),
  namesLast(barForms, medicalIn),
  namesLast(/\s*[([]/g, medicalIn),
  namesLast(/\.\s+|(?<=[?!])\s+/g, medicalIn),
];

/** In front of a title that is a link, emphasised or in quotation marks: `Ann Bee, Cid Dee: “Title”`. */
export const namesBefore: Form = ({ words = '', entry }) => {
  const title = entry?.title ?? '';
  const plain = withoutEmphasis(words).replace(/\s+/g, ' ');
  const at = title === '' ? -1 : plain.indexOf(title);
  const names =
    at < 3
      ? undefined
      : namesIn(
          withoutGenitive(plain.slice(0, at)).replace(/(?:(?<!\s[JS]r)\.|[\s"“„«»,:;–—|/([-]){1,9}$/u, ''),
        );
  return names === undefined ? undefined : { title, ...names, rest: plain.slice(at + title.length) };
};
