/** Where the title and the names stand in the lines of a block. */

import { isLinks } from '../items/link-rows.ts';
import { ofAbstract, withoutButtons } from '../items/title-buttons.ts';
import { isWorkKind } from '../items/work-kinds.ts';
import type { DumpLine } from '../model/dump.ts';
import { affiliatedNames } from '../names/affiliations.ts';
import { leavesOut, withoutOthers } from '../names/author-fields.ts';
import { withoutDegreesInList } from '../names/degrees.ts';
import { mostlyNames } from '../names/mostly-names.ts';
import { splitNames } from '../names/name-list.ts';
import { isNobody } from '../names/programme-headings.ts';
import { invertedName, invertedNames, isFamilyInCapitals, namesIn } from '../names/written-names.ts';
import { type LinkedPage, linkedPage } from './above-links.ts';
import { isBetween, isPostedLine } from './between-lines.ts';
import { withoutLeader } from './dot-leaders.ts';
import { isCount, isOfPage } from './page-words.ts';
import { type StackedNames, stackedNames } from './stacked-names.ts';
import { addressBehind, isAddressAlone, withoutAddresses } from './title-address.ts';

export interface BlockLines {
  readonly title: DumpLine | undefined;
  /** Empty where no names stand beside the title. */
  readonly names: readonly string[];
  readonly isWhole: boolean;
  /** Whether organisations stand behind the names, so that they are sure. */
  readonly isAffiliated: boolean;
  /** All other lines. */
  readonly details: readonly DumpLine[];
  /** Whether the names stand above the title, and end in a colon. */
  readonly isColon: boolean;
  /** How many lines the title, the names and what is between them have; 0 where no names stand below. */
  readonly height: number;
}

/** Patterns for what is between names take quadratic time for runs of spaces. */
const longestNames = 2000;
/** Most lines of names, one each with a comma at its end. */
const mostNameLines = 60;

/** Names stand below titles, or on all of a page above them. */
export type ReadBlock = (lines: readonly DumpLine[]) => BlockLines;

/** Fewest lines of names with a colon that are evidence. */
const fewestColons = 3;

export function blockReader(
  lines: readonly DumpLine[],
  { names }: LinkedPage = linkedPage(lines, hasNames),
): ReadBlock {
  const colons = lines.filter((line) => colonAbove([line, line]) !== undefined).length;
  if (colons >= fewestColons) return (block) => colonAbove(block) ?? noNames(block);
  const capitals = lines.filter(({ text }) => splitIfShort(text).filter(isFamilyInCapitals).length > 1);
  const hasCapitals = capitals.length >= fewestCapitals;
  const hasInverted =
    lines.filter(({ text }) => text.includes(';') && invertedNames(text.trim()) !== undefined).length >=
    fewestCapitals;
  const known: KnownNames = { names, stacked: stackedNames(lines).names, hasCapitals, hasInverted };
  return (block) => namesBelow(block, known);
}

/** Fewest lines of several names with families in capitals beside which one such name is one too. */
const fewestCapitals = 2;
const capitalsInList = /\p{L} \p{Lu}[\p{Lu}'’-]{1,30}(?:,| and | & )/u;
const splitIfShort = (text: string): readonly string[] =>
  text.length <= longestNames && capitalsInList.test(text) ? splitNames(text.trim()) : [];

/** Whether a line has names by its form. */
export const hasNames = (text: string): boolean =>
  text.length <= longestNames && nameList(text)?.names !== undefined;

const noNames = ([title, ...details]: readonly DumpLine[]): BlockLines => ({
  title,
  names: [],
  isWhole: false,
  isAffiliated: false,
  details,
  isColon: false,
  height: 0,
});

/** `Ann Bee, Cid Dee 0001:` above `Title. 1-12`, as DBLP has them, with numbers for persons of one name. */
function colonAbove([first, title, ...details]: readonly DumpLine[]): BlockLines | undefined {
  const text = first?.text.trim() ?? '';
  if (title === undefined || !text.endsWith(':') || text.length > longestNames) return undefined;
  const names = namesOf(text.slice(0, -1).replace(/(?<=\p{L}) \d{4}(?=,|$)/gu, ''));
  return names === undefined
    ? undefined
    : { ...noNames([title, ...details]), names, isWhole: true, isColon: true, height: 2 };
}

/** How many lines stand between a title and names: one such, or the title's address where none stands behind the names too. */
function between([first, second, third]: readonly DumpLine[]): number {
  const text = first?.text.trim() ?? '';
  if (isBetween(text)) return 1;
  if (!isAddressAlone(text) || second === undefined) return 0;
  return third?.number === second.number + 1 && isAddressAlone(third.text) ? 0 : 1;
}

/** In front of names. */
const introduced = /^(?:by|(?:author|presenter|speaker)(?:s|\(s\))?)(?::\s{0,9}|\s{1,9})(?=\p{Lu})/iu;
export const isIntroduced = (text: string): boolean => introduced.test(text.trim());
/** `W. -T. Chen`, as IEEE writes it. */
const initialApart = /(\p{Lu}\.) -(?=\p{Lu}\.)/gu;

/** What the page's other lines say of lines with names. */
interface KnownNames {
  /** Numbers of the lines that have names by their place. */
  readonly names: ReadonlySet<number>;
  readonly stacked: StackedNames['names'];
  /** Whether several have families in capitals. */
  readonly hasCapitals: boolean;
  /** Whether several have families in front. */
  readonly hasInverted: boolean;
}

/** How many lines from `from` on are names: those that are known to be, or the next; a comma at its end goes on in the one below. */
function lengthOfNames(rest: readonly DumpLine[], from: number, stacked: StackedNames['names']): number {
  const known = stacked.get(rest[from]?.number ?? 0);
  if (known !== undefined) return known;
  let to = from + 1;
  while (to - from < mostNameLines && to < rest.length && /[,;]\s*$/.test(rest[to - 1]?.text ?? '')) to += 1;
  return to - from;
}

const isNoTitle = (text: string): boolean => isBetween(text) || isPostedLine(text) || isCount(text);

/** The title in the first line, and names in the next. */
function namesBelow(
  [whole, ...rest]: readonly DumpLine[],
  { names, stacked, hasCapitals, hasInverted }: KnownNames,
): BlockLines {
  if (whole === undefined) return noNames([]);
  if (stacked.has(whole.number) || isNoTitle(whole.text.trim())) return noNames([whole, ...rest]);
  const { title, address } = withoutAddress(whole);
  const from = between(rest);
  const to = from + lengthOfNames(rest, from, stacked);
  const divider = stacked.has(rest[from]?.number ?? 0) ? ', ' : ' ';
  const text = withoutAddresses(
    rest
      .slice(from, to)
      .map((line) => line.text.trim())
      .join(divider),
  )
    .replace(introduced, '')
    .replace(initialApart, '$1-');
  const isKnown =
    to === from + 1 && (names.has(rest[from]?.number ?? 0) || (hasCapitals && isFamilyInCapitals(text)));
  const sole = hasInverted ? invertedName(text) : undefined;
  const list = text.length > longestNames ? undefined : nameList(text, isKnown);
  const found = sole === undefined ? list : { names: [sole], isWhole: true };
  const details = found === undefined ? rest : [...rest.slice(0, from), ...rest.slice(to)];
  const height = found === undefined ? 0 : to + 1;
  return { ...noNames([title, ...details, ...address]), ...found, height };
}

/** The address behind a title is a detail, as is the link to its abstract; buttons, and a leader with its page, are nothing. */
function withoutAddress(whole: DumpLine): {
  readonly title: DumpLine;
  readonly address: readonly DumpLine[];
} {
  const text = withoutLeader(withoutButtons(whole.text));
  const line = text === whole.text ? whole : { ...whole, text };
  const found = addressBehind(text);
  if (found === undefined && whole.text.trimEnd().endsWith(ofAbstract) && line !== whole)
    return { title: line, address: [{ ...line, text: ofAbstract }] };
  if (found === undefined) return { title: line, address: [] };
  return { title: { ...line, text: found.words }, address: [{ ...line, text: found.url }] };
}

const namesOf = (text: string): readonly string[] | undefined => namesIn(text)?.names ?? mostlyNames(text);

/** What stands behind a semicolon, where it is no further name: `; Proceedings of …`. */
const venue =
  /^(?:\(?\d|proceedings|journal|nature|science|cell|transactions|advances|annals|annual|conference|international|workshop|ieee|acm)\b/i;
/** `Ann Bee, Cid Dee, March 2025.` */
const month = /[,.;]\s(?:\p{Lu}\p{L}{2,8}\.?\s)?(?:19|20)\d{2}\.?$/u;
/** `Ann Bee, Cid Dee, +4 authors, Eve Fox`. */
const gap = /,?\s*\+\s?\d{1,4}\s(?:authors?|others?|more)\b.*$/;

/** `Ann Bee, Cid Dee`, `Ann Bee; Cid Dee`, `Ann Bee | Cid Dee`, and before `; Proceedings of …`. */
function nameList(written: string, isKnown = false): Partial<BlockLines> | undefined {
  if (isLinks(written)) return undefined;
  const text = withoutDegreesInList(written);
  const affiliated = affiliatedNames(text);
  if (affiliated !== undefined) return { ...affiliated, isAffiliated: true };
  const inverted = invertedNames(text);
  if (inverted !== undefined) return { names: inverted, isWhole: !leavesOut(text) };
  const [first = '', ...others] = text.replace(/\s+[|·•⋅]\s+/g, ', ').split(';');
  const isNames = !first.includes(',') && !others.some((other) => venue.test(other.trim()));
  const whole = (isNames ? [first, ...others].join(';') : first).trim();
  const list = whole.replace(month, '').replace(gap, '').replace(/[,;]$/, '');
  const bare = withoutOthers(list);
  const isOther = isOfPage(list) || isNobody(list) || isWorkKind(list);
  const names = isOther ? undefined : (namesOf(bare) ?? (isKnown ? splitNames(bare) : undefined));
  return names === undefined
    ? undefined
    : { names, isWhole: list === whole.replace(month, '') && !leavesOut(list) };
}
