/**
 * Styles of references: how names are written, what divides them from the title, and what ends it. A line alone may be read in several
 * ways; that nearly all lines of a list are whole in one style tells which it is.
 */

import type { DividedName } from '../names/author-fields.ts';
import {
  at,
  endAt,
  FAMILY,
  GIVEN,
  givenThenFamily,
  INITIALS,
  initialled,
  PUBLISHED_IN_BRACKETS,
  readNames,
  YEAR,
} from '../names/reference-name-lists.ts';
import { arePersons, mayBePerson } from '../names/words-of-titles.ts';
import { divideReference } from './imprint-behind.ts';
import { wholeQuotation } from './leading-quotation.ts';
import { asTitle } from './title-words.ts';

export interface StyledReference {
  readonly title: string;
  readonly names: readonly (string | DividedName)[];
  /** Whether no names are left out. */
  readonly isWhole: boolean;
  /** Whether quotation marks, or where it was published, end the title. */
  readonly isSure: boolean;
}

export interface ReferenceStyle {
  /** Forms of the first name and of the others. */
  readonly names: readonly [RegExp, RegExp];
  /** What stands between the names and the title. */
  readonly between: RegExp;
  /** Whether commas alone divide the title from what stands behind it. */
  readonly isByCommas: boolean;
  readonly isDated: boolean;
  /** Whether given names are written out and in front, which words of titles look like. */
  readonly isGivenFirst: boolean;
}

const familyThenGiven = at(`${FAMILY}, ${GIVEN}(?: (?:${GIVEN}|${INITIALS})){0,3}`);
/** `Bee A M`, `Bee AM`. */
const familyAndInitials = at(`${FAMILY} \\p{Lu}(?:[ -]?\\p{Lu}){0,3}(?!\\p{L})`);
const withInitials: readonly (readonly [RegExp, RegExp])[] = [
  ...initialled,
  [familyAndInitials, familyAndInitials],
];
const writtenOut: readonly (readonly [RegExp, RegExp])[] = [
  // In front of the next, which may read `Ann Bee, Cid Dee` as one name.
  [givenThenFamily, givenThenFamily],
  [familyThenGiven, givenThenFamily],
  [familyThenGiven, familyThenGiven],
];
type Lead = Pick<ReferenceStyle, 'between' | 'isByCommas' | 'isDated'>;
const leads: readonly Lead[] = [
  { between: at(`[.,]?\\s+${PUBLISHED_IN_BRACKETS}[.,:]?\\s+`), isByCommas: false, isDated: true },
  { between: at(`[.,]?\\s+${YEAR}[.,:]?\\s+`), isByCommas: false, isDated: true },
  { between: at('(?:\\.|(?<=\\.))\\s+'), isByCommas: false, isDated: false },
];
/** Behind names that are written out, these are in titles too. */
const leadsBehindInitials: readonly Lead[] = [
  { between: at(':\\s+'), isByCommas: false, isDated: false },
  { between: at(',\\s+'), isByCommas: false, isDated: false },
  { between: at(',\\s+'), isByCommas: true, isDated: false },
];

export const referenceStyles: readonly ReferenceStyle[] = [
  ...withInitials.flatMap((names) =>
    [...leads, ...leadsBehindInitials].map((lead) => ({ names, isGivenFirst: false, ...lead })),
  ),
  ...writtenOut.flatMap((names) =>
    leads.map((lead) => ({ names, isGivenFirst: names[0] === givenThenFamily, ...lead })),
  ),
];

/** A text of one line as a reference of this style; undefined where it is not whole in it. */
export function readStyled(text: string, style: ReferenceStyle): StyledReference | undefined {
  const { end, names, last } = readNames(text, style.names);
  const found = names.length === 0 ? undefined : titleBehind(text, end, style);
  if (found === undefined || (style.isGivenFirst && !names.every(mayBePerson))) return undefined;
  const isWhole = end === last && !omitted.test(text.slice(0, end));
  return { title: found.text, names, isWhole, isSure: found.isSure };
}

/** The same, in a list of this style, of a text that begins with an organisation: `World Bee Office. (2025). Hives of the World.` */
export function readOfOrganisation(text: string, style: ReferenceStyle): StyledReference | undefined {
  const name = organisation.exec(text)?.[0] ?? '';
  const found = name === '' || arePersons([name]) ? undefined : titleBehind(text, name.length, style);
  if (found === undefined || !(found.isSure || style.isDated)) return undefined;
  return { title: found.text, names: [{ name, family: name }], isWhole: true, isSure: true };
}
const organisation =
  /^\p{Lu}[\p{L}\d&'’-]{1,40}(?: (?:of|for|the|and|in|de|der|für|on|&|\p{Lu}[\p{L}\d&'’-]{0,40})){0,8}/u;

/** `“Smart” Hives of the City`: nothing but a space stands between these words and the next. */
const quotesWords = /^["“][^"“”]{1,60}[^"“”,.?!]["”]\s\p{L}/u;

function titleBehind(text: string, end: number, style: ReferenceStyle): FoundTitle | undefined {
  const start = endAt(style.between, text, end);
  if (start === undefined) return undefined;
  const rest = text.slice(start);
  const plain = plainTitle(rest, style);
  const found = plain?.isSure === true && quotesWords.test(rest) ? plain : (quotedTitle(rest) ?? plain);
  const title = found === undefined ? undefined : asTitle(found.text, 1);
  return found === undefined || title === undefined ? undefined : { ...found, text: title };
}
const omitted = /\.\s?\.\s?\.|…/;

interface FoundTitle {
  readonly text: string;
  readonly isSure: boolean;
}

function quotedTitle(rest: string): FoundTitle | undefined {
  const text = wholeQuotation(rest) ?? endedQuotation.exec(rest)?.[1];
  return text === undefined || startsElsewhere.test(text) ? undefined : { text, isSure: true };
}

/** `“A Study of “Smart” Hives,” Journal`: quotation marks within the title, and its comma or full stop within those around it. */
const endedQuotation =
  /^["“](.{3,400}?(?:[?!]|[^\s,.“](?=[,.])))[,.]?["”](?=[,.]?\s+(?:[*_(,\d\p{Lu}]|in:?\s|arxiv)|[\s,.]*$)/iu;

function plainTitle(rest: string, { isByCommas, isDated }: ReferenceStyle): FoundTitle | undefined {
  const found = divideReference(rest, isByCommas);
  if (found === undefined) return undefined;
  const { title: text, imprint } = found;
  const isSure = imprint !== '';
  const isPart = [startsElsewhere, openingQuote, volume].some((form) => form.test(text));
  return isPart || (!isSure && (!isDated || otherWords.test(text))) ? undefined : { text, isSure };
}

/** Words with which no title begins, and years behind names. */
const startsElsewhere =
  /^\(?(?:19|20)\d{2}[a-z]?(?:[).,:]|$)|^(?:and|or|of|in|for|the|on|to|with|an?|et|&)\s|^\p{Ll}+[.,;:)]/u;
/** Without its other half, or around all of the text. */
const openingQuote = /^(?:["“].*[,.]["”]$|["“„][^"”“]*$|[«][^»]*$|[‘'][^’']*$|「[^」]*$)/;
const volume = /\d\s?[(:]\s?\d|(?<!\p{L})(?:vol|v|n|nr|no|pp?|s)\.\s?\d/iu;
/** What stands in a text in which the end of the title was not found. */
const otherWords = /\.\s(?!\p{Ll})|(?<!\d)(?:19|20)\d{2}(?!\d)|\s\/\/\s|\d\s?\(\d|[“”«»„]/u;
