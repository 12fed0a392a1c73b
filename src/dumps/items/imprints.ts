/** Imprints: where and when a paper was published, as one text: `Nature, 2026`, `EMNLP 2026`, `19 November 2026`. */
import { toListingDate } from '../days/address-days.ts';
import { type PartialDate, partialDate } from '../days/partial-date.ts';
import { MONTH, parseWrittenDay, parseYearMonthDay } from '../days/written-date.ts';
import { COUNT } from '../fields/counts.ts';
import { containsIdentifier } from '../fields/identifiers.ts';
import { isKnownVenue, isVenue, isVenueDetail } from '../fields/venue-words.ts';
import { isOrganisation } from '../names/affiliations.ts';
import { fromInitials } from '../names/bare-initials.ts';
import { beginsWithGivenName } from '../names/frequent-names.ts';
import { arePersons } from '../names/words-of-titles.ts';
import { namesIn } from '../names/written-names.ts';

/** Subject, journal, publisher and kind of article, at most. */
const mostWordParts = 4;
const longestPart = 100;
const mostWords = 12;

/** Between the parts of an imprint. */
const betweenParts = / ?[·•⋅|;,[\]()]+ ?| (?:[—–-]{1,2}|\/{1,2}) |: |\. (?=(?:19|20)\d{2}(?!\d))/;

const year = "(?:(?:19|20)\\d{2}|['’]\\d{2})[a-z]?";
/** `19 November 2026`, `Nov 2026`, `2026-11-19`, `19/11/2026`, `Nature 2026`, `Nature 612`, `Published 2026`; `in press`. */
const date = new RegExp(
  `^(?:${year}|(?:\\d{1,2}\\.?\\s)?${MONTH}\\s${year}|\\d{1,2}\\.?\\s${MONTH}|${MONTH}\\s\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}(?:[./-]\\d{1,2})?|(?:in press|forthcoming|to appear|(?:arxiv )?preprint|under review|submitted|accepted|early access|online first))$`,
  'iu',
);
const said =
  /^(?:first )?(?:published|posted|submitted|accepted|revised|updated|available|presented|to appear|online|date)(?: online)?(?: (?:on|in|at|by))?:?(?:\s+|$)/i;
const numbers =
  /^(?:vol(?:ume|\.)?|no\.?|nr\.?|issue|pages?|pp?\.?|art(?:icle|\.)?)?\s?[a-z]?\d[\d\w.:–-]{0,15}$/i;
const count = new RegExp(`^${COUNT}$`, 'iu');
const words = /^[\p{L}\d][\p{L}\p{M}\d.&'’+:/ -]*$/u;
/** A sentence ends within: abbreviations of journals begin with capitals. */
const sentence = /(?:(?<!\p{L})\p{Ll}{3,30}|\d)\.(?:\s|$)/u;

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
