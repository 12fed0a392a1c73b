/** A record of a server's answer as the row of a table: its keys are the names of columns. */
import { parseIdentifier } from '../fields/identifiers.ts';
import { isOutputType } from '../library/output-types.ts';
import { firstLineIn, isObject, type JsonObject, lineIn, objectsIn, textIn } from '../sources/json-values.ts';
import { columnsOf } from '../tables/table-rows.ts';
import { dayIn, joinedDay } from './day-values.ts';
import { abstractIn } from './json-abstract.ts';
import { authorKeyOf, authorKeys, authorsIn, hasRole, statedAuthors } from './json-authors.ts';
import { fieldsOf, ofOthers, words } from './nested-fields.ts';
import { identifierIn } from './record-identifiers.ts';
import { withColumnKeys } from './server-keys.ts';

export interface RecordCells {
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

/** Names of columns and cells of a record; values that are no text are left out. */
export function recordCells(record: JsonObject): RecordCells {
  const fields = unwrapped(record);
  const found: [string, string][] = [
    ['title', titleIn(fields)],
    ['authors', authorsIn(fields).join('; ')],
    ['abstract', abstractIn(fields)],
    ['date', firstVersion(fields.versions) || issuedIn(fields.dates) || dayOfKeys(fields)],
    ['venue', venueIn(fields)],
    ['arxiv', firstValue(fields.arxiv_eprints)],
    ['doi', firstValue(fields.dois)],
    ['url', linkIn(fields)],
    ...leaves(fields),
    // Behind the fields that are called so.
    ['doi', identifierIn(fields, 'doi')],
    ['arxiv', identifierIn(fields, 'arxiv')],
  ];
  const known = found.filter(([, text]) => text !== '');
  return { names: known.map(([name]) => name), cells: known.map(([, text]) => text) };
}

/** The number of authors that the record says, of whom it may list some. */
export const authorCountOf = (record: JsonObject): number | undefined => statedAuthors(unwrapped(record));

/** Whether the record has a list of authors of which none has a name; editors have their role. */
export function hasUnreadAuthors(record: JsonObject): boolean {
  const fields = unwrapped(record);
  const list = fields[authorKeyOf(fields) ?? ''];
  const objects = objectsIn(list);
  return objects.length > 0 && authorsIn(fields).length === 0 && objects.every((one) => !hasRole(one));
}

/** Whether the record calls a text its abstract, as records of papers alone do. */
export const hasAbstract = (record: JsonObject): boolean =>
  /\S \S/.test(lineIn(unwrapped(record).abstract) ?? '');

/** Zotero's files, notes and marks in files, which are items beside those of papers. */
export const isBesidesPapers = (record: JsonObject = {}): boolean =>
  /^(?:attachment|note|annotation)$/.test(lineIn(unwrapped(record).itemType) ?? '');

/** What kind of work the record says it is of. OpenAlex's `article` may be of any venue, whose own type tells more. */
export function typeOf(record: JsonObject = {}): string | undefined {
  const fields = unwrapped(record);
  const { type, primary_location: place } = fields;
  const output = typesIn(fields).find(isOutputType);
  const source = isObject(place) && isObject(place.source) ? place.source.type : undefined;
  if (output !== undefined && source !== 'journal') return output;
  if (source === 'journal') return 'journal-article';
  if (source === 'conference') return 'proceedings-article';
  // Mendeley's type of articles; a journal itself, as Crossref has them, has no authors.
  const isArticle = type === 'article' || (type === 'journal' && authorsIn(fields).length > 0);
  return isArticle ? undefined : lineIn(type);
}

/** The fields in which servers say it: Zenodo's and DataCite's objects, Zotero's, HAL's, schema.org's, Semantic Scholar's only type. */
function typesIn(fields: JsonObject): readonly string[] {
  const { type, types, resource_type: resource, itemType, docType, publicationTypes: all } = fields;
  const kinds = isObject(resource) ? [resource.type, resource.id] : [resource];
  const general = isObject(types) ? types.resourceTypeGeneral : undefined;
  const only = Array.isArray(all) && all.length === 1 ? all[0] : undefined;
  return [type, ...kinds, general, itemType, docType, fields['@type'], only].flatMap(
    (one) => lineIn(one) ?? [],
  );
}

const unwrapped = (record: JsonObject): JsonObject => withColumnKeys(fieldsOf(record));

/** DataCite's titles, or OpenAlex's display name. */
function titleIn({ title, titles, display_name: name }: JsonObject): string {
  // Alternative and translated titles have a type.
  const all = objectsIn(titles);
  const first =
    all.find(({ titleType: kind }) => kind === undefined || kind === null || kind === '') ?? all[0];
  return lineIn(Array.isArray(title) ? title[0] : title) ?? lineIn(first?.title) ?? lineIn(name) ?? '';
}

/** INSPIRE's and CORE's lists of journals. */
const venueIn = ({ publication_info: info, journals }: JsonObject): string =>
  lineIn(objectsIn(info)[0]?.journal_title) ?? lineIn(objectsIn(journals)[0]?.title) ?? '';

/** INSPIRE's lists, in which each item has a value and its source. */
const firstValue = (list: unknown): string => lineIn(objectsIn(list)[0]?.value) ?? '';

/** Keys of lists of links with names: `links: [{ name: PDF, url: … }]`. */
const linkLists = /^(?:(?:external_?)?links?|urls?|buttons?|resources?|files?|attachments?)$/i;

/** The first of them that names a paper. */
function linkIn(fields: JsonObject): string {
  const urls = Object.entries(fields)
    .filter(([key]) => linkLists.test(key))
    .flatMap(([key, list]) => (Array.isArray(list) ? list.map((one: unknown) => linkOf(one, key)) : []))
    .filter((url) => url !== undefined);
  return urls.find((url) => Object.keys(parseIdentifier(url)).length > 0) ?? '';
}

function linkOf(one: unknown, key: string): string | undefined {
  if (isObject(one)) return lineIn(one.url) ?? lineIn(one.href) ?? lineIn(one.link);
  return /^(?:links|urls)$/i.test(key) ? lineIn(one) : undefined;
}

/** The day of arXiv's first version. */
function firstVersion(versions: unknown): string {
  return lineIn(objectsIn(versions)[0]?.created) ?? '';
}

/** DataCite's day, in the order in which its XML is read. */
function issuedIn(dates: unknown): string {
  const all = objectsIn(dates);
  const [first] = ['Submitted', 'Issued', 'Available'].flatMap((type) =>
    all.filter(({ dateType }) => dateType === type),
  );
  return lineIn(first?.date)?.replace(/\/.*$|T\d.*$/, '') ?? '';
}

/** Year and month, or all of a day, in keys of their own, where no other key has a day. */
function dayOfKeys(fields: JsonObject): string {
  const day = joinedDay(fields);
  return day === undefined || columnsOf(Object.keys(fields).map(words)).has('date') ? '' : day;
}

/** Keys whose values may be lists, of which the first is the main one: DBLP's venues. */
const ofSeveral = /^(?:venue|journal|doi|categories)$/i;
/** Texts and numbers of the record and of objects in it, three levels deep, by the path to each; keys as words. */
function leaves(fields: JsonObject, path = '', depth = 0): [string, string][] {
  return Object.entries(fields).flatMap(([key, value]): [string, string][] => {
    const name = path === '' ? words(key) : `${path}.${words(key)}`;
    const day = isObject(value) ? dayIn(value) : undefined;
    if (day !== undefined) return [[name, day]];
    if (isObject(value)) return depth < 2 && !ofOthers.test(key) ? leaves(value, name, depth + 1) : [];
    const text = ofSeveral.test(key) && Array.isArray(value) ? firstLineIn(value) : textIn(value);
    if (text === undefined || authorKeys.includes(key)) return [];
    // Texts of other kinds name other papers.
    if (/\s/.test(text) && columnsOf([name]).size === 0) return [];
    // Identifiers may be below a key of their own: `externalIds.ArXiv`.
    return [[/^(?:doi|arxiv)$/i.test(key) ? key : name, text]];
  });
}
