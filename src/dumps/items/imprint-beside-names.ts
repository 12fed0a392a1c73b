/** Where and when a paper was published, on the line of its authors' names: `Ann Bee, Cid Dee · Nature, 2026`, `2026 | Ann Bee, Cid Dee`. */
import { toListingDate } from '../days/address-days.ts';
import { type PartialDate, partialDate } from '../days/partial-date.ts';
import { monthStarts, parseWrittenDay, parseYearMonthDay } from '../days/written-date.ts';
import { containsIdentifier } from '../fields/identifiers.ts';
import { isKnownVenue, isVenue, isVenueDetail } from '../fields/venue-words.ts';
import { isOrganisation } from '../names/affiliations.ts';
import { withoutOthers } from '../names/author-fields.ts';
import { beginsWithGivenName } from '../names/frequent-names.ts';
import { mostlyNames } from '../names/mostly-names.ts';
import { fromInitials } from '../names/name-list.ts';
import { arePersons } from '../names/words-of-titles.ts';
import { namesIn } from '../names/written-names.ts';

export interface DividedNames {
  /** The part of the line that has the names. */
  readonly names: string;
  /** The names that are written there. */
  readonly list: readonly string[];
  readonly imprint: string;
}

/** Longer lines are sentences, or have hundreds of names. */
const longestLine = 2000;
const longestImprint = 160;
/** Subject, journal, publisher and kind of article, at most. */
const mostWordParts = 4;
const longestPart = 100;
const mostWords = 12;

/** What may stand between names and an imprint; a comma and a space do so between names, too. */
const divider =
  / [·•⋅|] | (?:[—–-]{1,2}|\/{1,2}|::?) | ?[,;:] |(?<=\p{L}{2})\. | @ ?| (?:[Ii]n|at)[: ] ?| (?=[([])| (?=(?:\p{Lu}[\p{L}/-]{0,12}\p{Lu}[\p{L}/-]{0,9} )?(?:19|20)\d{2}\b)/gu;
/** Behind initials that stand behind a family name. */
const medicalDivider = /(?<=\p{L}[\p{L}’'-] \p{Lu}{1,3})(?:\. | [·•⋅|] | [—–-]{1,2} |, | \()/gu;
/** Between the parts of an imprint. */
const betweenParts = / ?[·•⋅|;,[\]()]+ ?| (?:[—–-]{1,2}|\/{1,2}) |: |\. (?=(?:19|20)\d{2}(?!\d))/;

const year = "(?:(?:19|20)\\d{2}|['’]\\d{2})[a-z]?";
const monthName = `(?:${monthStarts.join('|')})\\p{L}{0,7}\\.?`;
/** `19 November 2026`, `Nov 2026`, `2026-11-19`, `19/11/2026`, `Nature 2026`, `Nature 612`, `Published 2026`; `in press`. */
const date = new RegExp(
  `^(?:${year}|(?:\\d{1,2}\\.?\\s)?${monthName}\\s${year}|\\d{1,2}\\.?\\s${monthName}|${monthName}\\s\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}(?:[./-]\\d{1,2})?|(?:in press|forthcoming|to appear|(?:arxiv )?preprint|under review|submitted|accepted|early access|online first))$`,
  'iu',
);
const said =
  /^(?:first )?(?:published|posted|submitted|accepted|revised|updated|available|presented|to appear|online|date)(?: online)?(?: (?:on|in|at|by))?:?(?:\s+|$)/i;
const numbers =
  /^(?:vol(?:ume|\.)?|no\.?|nr\.?|issue|pages?|pp?\.?|art(?:icle|\.)?)?\s?[a-z]?\d[\d\w.:–-]{0,15}$/i;
/** What a page counts: `5 min read`, `12 pages`, `⭐ 1.2k`. */
const count =
  /^(?:[⭐★☆▲△👍❤🔥💬]\uFE0F?\s?\d[\d.]{0,6}k?|\d[\d.]{0,6}k?\s(?:min(?:ute)?s?(?: read)?|pages?|stars?|views?|citations?|comments?|(?:up)?votes?|likes?))$/iu;
const words = /^[\p{L}\d][\p{L}\p{M}\d.&'’+:/ -]*$/u;
/** A sentence ends within: abbreviations of journals begin with capitals. */
const sentence = /(?:(?<!\p{L})\p{Ll}{3,30}|\d)\.\s/u;

/**
 * Divides a line of names at the first place behind which an imprint stands, also where another one stands in front; undefined where
 * none does. An imprint has a year, a day, a known venue or an identifier, and else short words, none of which are a person's name.
 */
export function divideNames(line: string): DividedNames | undefined {
  if (line.length > longestLine) return undefined;
  const text = line.replace(/\s+/g, ' ').trim();
  return divideInFront(text) ?? divideBehind(text);
}

/** Longer texts are no imprint in front of names. */
const longestInFront = 60;

function divideInFront(text: string): DividedNames | undefined {
  for (const match of text.slice(0, longestInFront).matchAll(divider)) {
    const [before, names] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (!isWholeImprint(before)) continue;
    const list = namesOf(withoutBrackets(names));
    if (list !== undefined) return { names: withoutBrackets(names), list, imprint: before };
    const divided = divideBehind(names);
    if (divided !== undefined) return { ...divided, imprint: `${before} · ${divided.imprint}` };
  }
  return undefined;
}

const withoutBrackets = (text: string): string => text.replace(/^[([]([^()[\]]+)[)\]]$/, '$1');

function divideBehind(text: string): DividedNames | undefined {
  for (const [names, imprint] of placesIn(text, divider)) {
    const list = namesOf(names);
    if (list !== undefined) return { names, list, imprint };
  }
  for (const [names, imprint] of placesIn(text, medicalDivider)) {
    const list = medicalNames(names);
    if (list !== undefined) return { names: list.join(', '), list, imprint };
  }
  return undefined;
}

/** The text in front of each divider behind which an imprint stands, and that imprint. */
function placesIn(text: string, end: RegExp): readonly (readonly [front: string, imprint: string])[] {
  return [...text.matchAll(end)].flatMap(({ index, 0: mark }) => {
    const imprint = text.slice(index + mark.length);
    // Between several names there is one sign.
    const isOnly = /[·•⋅|—–-]/.test(mark) && !imprint.includes(mark);
    const isPlace = imprint.length <= longestImprint && isWholeImprint(imprint, isOnly);
    return isPlace ? [[text.slice(0, index), imprint] as const] : [];
  });
}

function namesOf(text: string): readonly string[] | undefined {
  const bare = withoutOthers(text);
  return namesIn(bare)?.names ?? mostlyNames(bare);
}

/** `Bee A, Dee CE`, in front of a journal. */
function medicalNames(text: string): readonly string[] | undefined {
  const all = text.split(/, /);
  const names = all.map((name) => (medicalName.test(name) ? fromInitials(name) : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}
const medicalName = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2} \p{Lu}{1,3}(?<!\s(?:ACL|KDD|UAI|CHI|WWW))$/u;

/**
 * Whether a text says where or when something was published, and nothing else. `isVenueFirst`: its first words are no person's, unless
 * they begin with a frequent given name: `Ecology Letters, 2026`.
 */
export function isWholeImprint(text: string, isVenueFirst = false): boolean {
  const [first = '', ...more] = partsOfImprint(text);
  const isJournal = isVenueFirst && more.some(isDated) && isShort(first) && !beginsWithGivenName(first);
  const parts = isJournal ? more : [first, ...more];
  const others = parts.filter((part) => !isDated(part) && !numbers.test(part) && !count.test(part));
  return parts.some(isDated) && others.length <= mostWordParts && others.every(isWords);
}

/** Whether a text is nothing but a year, a day or a venue with its year, which are no words of a title. */
export const isSureImprint = (text: string): boolean => date.test(text.trim()) || isKnownVenue(text.trim());

/** The parts of an imprint, without the words that introduce a day. */
const partsOfImprint = (text: string): readonly string[] =>
  text
    .replace(/[\s.]+$/, '')
    .split(betweenParts)
    .map((part) => part.replace(said, '').replace(/[*_]/g, '').trim())
    .filter((part) => part !== '');

/** Whether a part of an imprint says when, or is sure to say where. */
const isDated = (part: string): boolean =>
  date.test(part) ||
  isVenueDetail(part) ||
  containsIdentifier(part) ||
  (/\s(?:19|20)\d{2}$/.test(part) && isWords(part));

const isWords = (part: string): boolean => isShort(part) && !beginsWithPerson(part);

const isShort = (part: string): boolean =>
  part.length <= longestPart &&
  words.test(part) &&
  !sentence.test(part) &&
  part.split(/\s+/).length <= mostWords;

/** `Cid Dee`, `Cid Dee in Nature`, `Cid Dee. Nature 612`, `Cid Dee 2026`: the last name of a list. */
function beginsWithPerson(part: string): boolean {
  const [first = ''] = part.split(
    /(?<!(?:^|[\s.-])\p{Lu})\.\s|\s(?:[Ii]n|at|@|—|–|-|(?:19|20)\d{2})(?:\s|$)|\s(?=\p{Lu}[\p{L}/-]{0,12}\p{Lu}[\p{L}/-]{0,9}(?:\s|$))/u,
  );
  return arePersons(namesIn(first)?.names ?? []) || fromInitials(first) !== undefined;
}

export interface Imprint extends PartialDate {
  readonly venue?: string;
}

/** With a server, other words are the paper's subject. */
const server = /^(?:\p{L}{1,5}rxiv|corr|ssrn|research square|preprints?)(?:\.(?:org|com))?(?:\s|$)/iu;
const writtenDay =
  /(?:\d{1,2}\.?\s\p{L}{3,10}\.?|\p{L}{3,10}\.?\s\d{1,2}),?\s(?:19|20)\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}/u;
const writtenMonth = /(?<!\p{L})\p{L}{3,10}\.?\s(?:19|20)\d{2}(?!\d)/gu;

/** The date of an imprint, and its venue where one part alone may be that. */
export function readImprint(text: string): Imprint {
  const written = writtenDay.exec(text)?.[0];
  const parts = partsOfImprint(written === undefined ? text : text.replace(written, '|'));
  const venues = parts.some((part) => server.test(part)) ? [] : parts.filter(mayBeVenue);
  const [venue, ...others] = venues.map((part) => part.replace(/(?:\s\d[\d.–-]{0,15})+$/, ''));
  return {
    ...dateOfImprint(text, parts, written),
    ...(venue === undefined || others.length > 0 ? {} : { venue }),
  };
}

function dateOfImprint(text: string, parts: readonly string[], written: string | undefined): PartialDate {
  const day = written === undefined ? undefined : parseWrittenDay(written);
  if (day !== undefined) return { firstDate: toListingDate(day), firstMonth: undefined };
  const month = (text.match(writtenMonth) ?? [])
    .map(parseYearMonthDay)
    .find(([, ofYear]) => ofYear !== undefined);
  const years = parts.flatMap((part) => /(?:^|\s)((?:19|20)\d{2})$/.exec(part)?.[1] ?? []);
  const [ofDay] = written === undefined ? [] : parseYearMonthDay(written.slice(-4));
  const [of, at] = month ?? [ofDay ?? (years[0] === undefined ? undefined : Number(years[0]))];
  return partialDate(of, at, undefined);
}

const mayBeVenue = (part: string): boolean =>
  /^[\p{Lu}\d]/u.test(part) &&
  !date.test(part) &&
  !numbers.test(part) &&
  !count.test(part) &&
  !containsIdentifier(part) &&
  (isVenue(part) || !(isVenueDetail(part) || isOrganisation(part)));
