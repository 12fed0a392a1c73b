/** Parses cells of names and of dates. */
import { toListingDate } from '../days/address-days.ts';
import { digitsOfDay, writtenDay } from '../days/instant.ts';
import { partialDate } from '../days/partial-date.ts';
import { parseWrittenDate, parseWrittenDay, parseYearMonthDay } from '../days/written-date.ts';
import type { DumpEntry } from '../model/dump.ts';
import { type DividedName, withoutOthers } from '../names/author-fields.ts';
import { commaLists, withoutGroupsStop } from '../names/comma-lists.ts';
import { hasInverted, suffix, withoutDegrees, withoutListedDegrees } from '../names/degrees.ts';
import { withSemicolonsBetween } from '../names/inverted-lists.ts';
import { namesOfObjects } from '../names/listed-objects.ts';
import { CONJUNCTIONS } from '../names/name-conjunctions.ts';
import { familyFirst, firstInverted, splitNames } from '../names/name-list.ts';
import { withoutNameMarkup } from '../names/name-markup.ts';
import { areFullNames } from '../names/written-names.ts';

/** Within a cell. */
export const lineBreak = /\n|<br\s{0,9}\/?>/gi;

/** The day of a cell, else its month with its year. */
export function readDate(written: string): Pick<DumpEntry, 'firstDate' | 'firstMonth'> {
  const text = withoutZeros(written.replace(/^[*_`\s]{1,9}|[*_`\s]{1,9}$/g, ''));
  if (yearFirst.test(text)) {
    const [year, month, dayOfMonth] = parseYearMonthDay(text.replace(/ \p{L}+-\p{L}+$/u, ''));
    return partialDate(year, month, dayOfMonth);
  }
  const day = digitsOfDay(text) ?? writtenDay(text) ?? parseWrittenDay(text);
  const firstDate = day === undefined ? parseWrittenDate(text) : toListingDate(day);
  return { firstDate, firstMonth: firstDate === undefined ? yearMonth(text) : undefined };
}

/** `2024 Jan 12`, `2024 Feb`, `2024 Spring`, as PubMed writes them; of `2024 Nov-Dec` the year is sure. */
const yearFirst =
  /^(?:19|20)\d{2} (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:-[a-z]{3}| \d{1,2})?|spring|summer|autumn|fall|winter)$/i;

/** `2026-10-00`, `2026-00-00`: as NASA ADS writes days and months that aren't known. */
export const withoutZeros = (text: string): string =>
  text.replace(/^(\d{4}(?:-(?!00)\d{2})?)(?:-00){1,2}$/, '$1');

/** `2024-02`, as libraries have it, `February 2024`, `2024年2月`. */
function yearMonth(text: string): string | undefined {
  if (
    !/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$|^\p{L}{3,10}\.?,? \d{4}$|^\d{4} ?[年년] ?\d{1,2} ?[月월]$/u.test(
      text,
    )
  )
    return undefined;
  const [year, month] = parseYearMonthDay(text);
  return month === undefined ? undefined : partialDate(year, month, undefined).firstMonth;
}

/** `Ann Bee (ETH Zurich)*; Cid Dee (MIT; Hive)`: what stands in brackets has signs of its own. */
const withoutAffiliations = (text: string): string =>
  (/[<\\]|\*\*/.test(text) ? withoutNameMarkup(text) : text)
    .replace(/(?<=\p{L}\.?)\s{0,3}\([^()]{2,300}\)(?=[*†‡§¶]{0,3}\s{0,3}(?:[;,]|$|and\s))/gu, '')
    .replace(/\s{0,3}<[^\s<>@]{1,64}@[^\s<>@]{1,100}>/g, '')
    .replace(/(?<=\p{Ll})\d{1,2}(?:,\d{1,2}){0,5}(?=[*†‡§¶]{0,3}\s{0,3}(?:[;,]|$))/gu, '')
    .replace(/(?<=\p{L}\.?)[*†‡§¶]{1,3}(?=\s{0,3}(?:[;,]|$))/gu, '');

/** `Bee, Ann | Dee, Cid`, `Bee, Ann/Dee, Cid`, `Ann Bee / Cid Dee`: between names of two words at least, bars and strokes divide them. */
function withSemicolons(written: string): string {
  const text = withSemicolonsBetween(written);
  if (text.includes(';')) return text;
  const parts = text.split(/\s{0,3}[|/]\s{0,3}/).map((part) => part.trim());
  const areNames =
    parts.length > 1 && parts.every((part) => familyFirst(part) !== undefined || areFullNames([part]));
  return areNames ? parts.join('; ') : text;
}

const endOfLine = new RegExp(`(?:[,;，、；]|\\s(?:${CONJUNCTIONS}|&))$`, 'u');

/** `[Ann Bee](https://…), [Cid Dee](https://…)`: names that lead to their pages. */
const withoutLinks = (text: string): string => text.replace(/\[([^\][]{1,200})\]\([^()\s]{0,1000}\)/g, '$1');

/** `Family, Given; Family, Given`, as libraries export, comma-separated names, names on lines, or a list of a program. */
export function splitAuthors(written: string | undefined): string[] {
  if (written === undefined) return [];
  const listed = namesOfObjects(written);
  if (listed !== undefined) return [...listed];
  const text = withSemicolons(withoutListedDegrees(withoutAffiliations(withoutLinks(written))));
  if (/^\[\s*['"]/.test(text))
    return [...text.matchAll(/'((?:[^'\\]|\\.)*)'(?=\s*[,\]])|"((?:[^"\\]|\\.)*)"(?=\s*[,\]])/g)].map(
      ([, one, other]) => (one ?? other ?? '').replace(/\\(['"])/g, '$1'),
    );
  const lines = text
    .split(lineBreak)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // Names may stand on lines of their own, with or without a sign at their ends.
  const between = lines.every((line) => familyFirst(line) !== undefined) ? '; ' : ', ';
  const whole = lines
    .map((line) => line.replace(endOfLine, ''))
    .join(text.includes(';') ? '; ' : between)
    .replace(/^\[|\]$/g, '')
    .replace(/[，、]/g, ', ')
    .replaceAll('；', '; ');
  const rest = withoutOthers(whole);
  // `Gee, F. et al.`, `Dee, E.; Gee, Ada et al.`
  const list = inverted.test(rest) || firstOfOthers.test(rest) ? rest : whole;
  // "Bee, Ann Cid" is one person: nobody is listed by a family name alone.
  const families = familiesAlone.exec(list)?.slice(1);
  // `Gee, Dee et al.` may be one person or two.
  if (families !== undefined)
    return /^(?:al\.?|others)$/.test(families[2] ?? '') ? families.slice(0, 1) : families;
  const isOne = oneName.test(list) && !/\sand\s|&/.test(list);
  if (!list.includes(';') && !isOne) return (firstInverted(list) ?? splitNames(list)).map(unquoted);
  const pieces = list
    .split(';')
    .map((piece) => unquoted(piece.trim()))
    .filter((piece) => piece !== '');
  const inLists = commaLists(pieces);
  const isInverted = hasInverted(pieces.filter((piece) => !inLists.has(piece)));
  const names = pieces.flatMap((piece) => inLists.get(piece) ?? oneAuthor(piece, isInverted));
  return names.map(withoutGroupsStop);
}

/** A person as `Family, Given`, or a name that has no comma. */
function oneAuthor(piece: string, isInverted: boolean): string {
  const [family = '', given, ...others] = withoutDegrees(piece, isInverted)
    .split(',')
    .map((part) => part.trim());
  if (given === undefined) return family;
  const parts = [...given.split(' '), ...others];
  const behind = parts.find((part) => suffix.test(part));
  const own = parts.filter((part) => part !== behind && (behind === undefined || part !== ''));
  const names = behind === undefined ? given : own.join(' ');
  return [names, family, behind].filter((part) => part !== undefined && part !== '').join(' ');
}

/** One family name in front of the only comma, which may begin with a particle: `van der Berg, Tomás`, or have one: `Ortega y Gasset, José`. */
const oneName = /^\s*(?:[^\s,;\p{Lo}]+(?: [eyi] \p{Lu}[^\s,;\p{Lo}]+)?|\p{Ll}{1,5}\s[^,;]{1,40}),\s*[^,;]+$/u;

/** Between semicolons, the last one has a comma. */
const inverted = /;[^;,]{1,60},[^;,]{1,60}$/;

/** With initials, several given names, or a particle in front. */
const firstOfOthers =
  /^(?:[^\s,;]{1,40}(?:\s[^\s,;]{1,40})?, (?:(?:\p{Lu}\.[ -]?){1,4}|\p{Lu}[\p{L}'’.-]{1,30}(?:\s\p{Lu}[\p{L}'’.-]{0,30}){1,2})|\p{Ll}{1,5}\s[^,;]{1,40}, [^\s,;]{1,40})$/u;

/** `Bee, Dee und Fox`: where the word stands between words alone, each is a name. */
const familiesAlone = new RegExp(
  `^([^\\s,;]{1,40}), ?([^\\s,;]{1,40}) (?:${CONJUNCTIONS}) ([^\\s,;]{1,40})$`,
  'u',
);

/** As `splitAuthors`, with the family names that `García Márquez, Gabriel; Bee, Ann` tells. */
export function divideAuthors(text: string | undefined): (string | DividedName)[] {
  const bare = withoutListedDegrees(withoutAffiliations(withoutLinks(text ?? '')));
  const pieces = withSemicolonsBetween(bare).split(';');
  const isInverted = hasInverted(pieces);
  const families = new Map(
    pieces
      .map((piece) => withoutDegrees(piece, isInverted))
      .flatMap((piece): [string, string][] => {
        const [family = '', given, ...more] = piece.split(',').map((part) => part.trim());
        return given === undefined || more.length > 0 ? [] : [[`${given} ${family}`, family]];
      }),
  );
  return splitAuthors(text).map((name) => {
    const family = families.get(name);
    return family === undefined ? name : { name, family };
  });
}

const unquoted = (name: string): string => name.replace(/^(["'])(.*)\1$/, '$2');
