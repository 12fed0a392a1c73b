/** The authors in a record of a server's answer, which may be texts, lists or objects. */

import { plainText } from '../html/html-text.ts';
import { plainNames } from '../library/bibtex-names.ts';
import { nameOf } from '../library/library-entry.ts';
import { leavesOut } from '../names/author-fields.ts';
import { beginsWithGivenName } from '../names/frequent-names.ts';
import { collaborationNames } from '../names/group-name.ts';
import { splitMedicalNames } from '../names/name-list.ts';
import { hasPlace } from '../names/names-with-places.ts';
import { isObject, type JsonObject, lineIn, objectsIn } from '../sources/json-values.ts';
import { columnsOf } from '../tables/table-rows.ts';

/** Keys at which records have their authors, in order of preference. */
export const authorKeys = [
  'authors_parsed',
  'authorships',
  'creators',
  'authors',
  'author',
  'authorList',
  'authorString',
  'author_list',
  'author_names',
  'authorNames',
  'paper_authors',
  'paperAuthors',
  'authFullName',
  'contributors',
  // Unpaywall's.
  'z_authors',
  'writers',
];

/** The key at which a record has its authors, also one that names such a column of a table: `Authors`, `Author List`. */
export const authorKeyOf = (fields: JsonObject): string | undefined =>
  authorKeys.find((one) => fields[one] !== undefined && fields[one] !== null) ??
  Object.keys(fields).find((key) => Array.isArray(fields[key]) && columnsOf([key]).has('authors'));

/** The authors of a record: names, or one text of names. */
export function authorsIn(fields: JsonObject): string[] {
  const key = authorKeyOf(fields);
  const value = key === undefined ? undefined : fields[key];
  // Europe PMC's.
  if (typeof value === 'string' && key === 'authorString')
    return [...splitMedicalNames(value), ...(leavesOut(value) ? ['et al.'] : [])];
  if (typeof value === 'string') return isAccount(value) ? [] : [value];
  // IEEE's list is in an object.
  const list = isObject(value) ? (value.author ?? value.authors) : value;
  const all = Array.isArray(list) ? list : [list];
  const names = all
    .map(key === 'authors_parsed' || !all.every(isPair) ? authorName : pairReader(all))
    .filter((name) => name !== undefined)
    .map((name) => (/&#?\w{1,10};/.test(name) ? plainText(name) : name));
  const persons = [
    ...(names.some((name) => name.includes('\\')) ? plainNames(names) : names),
    ...collaborationsIn(fields),
  ];
  return fields.is_authors_truncated === true ? [...persons, 'et al.'] : persons;
}

type NamePair = readonly [first: string, second: string];

const isPair = (author: unknown): author is NamePair =>
  Array.isArray(author) && author.length === 2 && author.every((part) => lineIn(part) !== undefined);

const hasInitial = (name: string): boolean => /(?:^|[\s.-])\p{Lu}(?:\.|$)/u.test(name);
const isGiven = (name: string): boolean => hasInitial(name) || beginsWithGivenName(name);
/** `MIT`, `Hive University`, `ann@hive.example`: what stands beside a whole name. */
const isNoName = (text: string): boolean => /^\p{Lu}{2,8}$|@/u.test(text) || hasPlace(`Ann Bee ${text}`);

/** Lists of one's own have `[Given, Family]`, unless their names say otherwise, or `[Name, Place of work]` and `[Name, address]`. */
function pairReader(pairs: readonly NamePair[]): (pair: unknown) => string | undefined {
  const count = (is: (pair: NamePair) => boolean): number => pairs.filter(is).length;
  const arePlaced = pairs.every(([name]) => name.includes(' ')) && pairs.some(([, place]) => isNoName(place));
  const isTurned = count(([, second]) => isGiven(second)) > count(([first]) => isGiven(first));
  return (pair) => {
    if (!isPair(pair)) return undefined;
    const [first, second] = pair;
    if (arePlaced) return first;
    return isTurned ? nameOf({ family: first, given: second }) : nameOf({ family: second, given: first });
  };
}

/** INSPIRE's. */
const collaborationsIn = ({ collaborations }: JsonObject): string[] =>
  objectsIn(collaborations).flatMap(({ value }) => collaborationNames(lineIn(value) ?? ''));

/** The number of authors of whom a record lists the first. */
export function statedAuthors(fields: JsonObject): number | undefined {
  const count = fields.number_of_authors ?? fields.author_count;
  return typeof count === 'number' && Number.isSafeInteger(count) ? count : undefined;
}

/** Who posted something, e.g. `bee_42`. */
const isAccount = (name: string): boolean => /^[\p{Ll}\d._@/-]+$/u.test(name);

const familyKeys = ['family', 'lastName', 'familyName', 'last_name', 'family_name', 'surname', 'last'];
const givenKeys = [
  'given',
  'firstName',
  'givenName',
  'first_name',
  'given_name',
  'forename',
  'forenames',
  'foreName',
  'first',
];

/** Beside a first name: the ACL's lists of accepted papers. */
const middleKeys = ['middle_name', 'middleName', 'middle'];

const roleOf = (author: JsonObject): unknown => author.creatorType ?? author.contributorType ?? author.role;
export const hasRole = (author: JsonObject): boolean => typeof roleOf(author) === 'string';

/** `Name`, `LastName` as `name`, `lastName`. */
const withSmallKeys = (author: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(author).map(([key, value]) => [
      key.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
      value,
    ]),
  );

/** A string, `[Family, Given, Suffix]`, or an object; editors are no authors. */
function authorName(written: unknown): string | undefined {
  if (Array.isArray(written)) {
    const [family, given, suffix] = written.map(lineIn);
    return nameOf({ family, given, suffix });
  }
  if (!isObject(written)) return lineIn(written);
  const author = withSmallKeys(written);
  const role = roleOf(author);
  if (typeof role === 'string' && !/^(?:author|writer)\b/i.test(role)) return undefined;
  const {
    author: inner,
    creator,
    fullName,
    authname,
    display_name: shown,
    fullname,
    full_name: full,
    text,
    collectiveName: group,
  } = author;
  const of = (keys: readonly string[]): unknown => keys.map((key) => author[key]).find((one) => one != null);
  const [family, first, middle] = [familyKeys, givenKeys, middleKeys].map(of);
  // Elsevier's keys have a hyphen; Hayagriva has that of given names beside `name`.
  const own = first ?? (family === undefined ? undefined : author['given-name']);
  const given = [own, middle].map(lineIn).filter(Boolean).join(' ') || own;
  // Hayagriva's `name` beside a given one is the family's.
  const divided =
    nameOf({ family, given }) ??
    (author['given-name'] === undefined
      ? undefined
      : nameOf({ family: author.name, given: author['given-name'] }));
  return (
    divided ??
    (isObject(inner) ? authorName(inner) : undefined) ??
    nameOf({
      literal: [
        author.name,
        shown,
        fullname,
        fullName,
        full,
        text,
        group,
        author.raw_author_name,
        creator,
        authname,
      ]
        .map(lineIn)
        .find((one) => one !== undefined),
    })
  );
}
