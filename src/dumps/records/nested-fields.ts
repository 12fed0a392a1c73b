/** The fields of a paper in a record, wherever servers and programs put them: beside its own keys, or in an object within. */
import { isObject, type JsonObject, lineIn, objectsIn } from '../sources/json-values.ts';
import { columnsOf } from '../tables/table-rows.ts';
import { abstractIn } from './json-abstract.ts';
import { authorKeyOf, authorKeys } from './json-authors.ts';
import { withoutPrefixes } from './prefixed-keys.ts';
import { withoutTypes } from './typed-values.ts';

/** Keys at which servers put the fields of a record: Zotero, DataCite, DBLP, INSPIRE. */
const wrappers = ['data', 'attributes', 'info', 'metadata'];
/** Those of DOAJ, Elasticsearch, GraphQL, Airtable, Notion and one's own, where only what is within has a title. */
const looseWrappers = [
  'bibjson',
  '_source',
  'node',
  'fields',
  'properties',
  'record',
  'paper',
  'work',
  'item',
  'document',
  'doc',
  'publication',
  'article',
  'details',
  'biblio',
  // Semantic Scholar's answers to which papers cite one, and which it cites.
  'citingPaper',
  'citedPaper',
  'bibliographic',
];
const titleKeys = ['title', 'name', 'heading', 'headline', 'display_name'];

/** Keys of what is about other papers, or of what others say of this one. */
export const ofOthers =
  /^(?:references?|citations?|cited|citing|cites|related|relations|recommend|similar|comments?|reviews?|replies|parent|previous|next)/i;

/** Keys of what a paper is in, or of what is made of it. */
const ofAround =
  /^(?:blog|book|code|conference|container|dataset|event|host|journal|podcast|posts?|proceedings|repo|repository|series|software|source|talk|thread|venue|video)/i;

/** The fields of the paper, with those around them that they lack. */
export function fieldsOf(written: JsonObject): JsonObject {
  const record = withoutTypes(withoutPrefixes(written));
  const { metadata } = record;
  // Zenodo has the title beside the other fields too.
  if ('title' in record && isObject(metadata) && 'title' in metadata) return { ...metadata, ...record };
  if (isSolr(record)) return withoutSuffixes(record);
  const titled = titledWithin(record);
  if (titled !== undefined) return { ...titled, ...missingIn(titled, record) };
  return { ...record, ...partsWithin(record) };
}

/** The object that has the paper's title, where the record has none of its own. */
function titledWithin(record: JsonObject): JsonObject | undefined {
  if (hasOwnTitle(record)) return undefined;
  const isNamed = titleKeys.some((key) => lineIn(record[key]) !== undefined);
  const known = wrappers.map((key) => record[key]).find(isObject);
  if (known !== undefined && (!isNamed || hasOwnTitle(known))) return withoutTypes(known);
  const loose = looseWrappers.flatMap((key) => objectsIn([record[key]]).map(withoutTypes));
  const named = loose.find((fields) => (isNamed ? isWhole(fields) : hasTitleKey(fields)));
  if (named !== undefined) return named;
  const whole = objectsBelow(record, 2).filter(isWhole);
  return whole.length === 1 ? whole[0] : undefined;
}

/** Objects in a record, down to a level, but for those about other papers. */
const objectsBelow = (record: JsonObject, levels: number): JsonObject[] =>
  Object.entries(record).flatMap(([key, value]): JsonObject[] => {
    if (!isObject(value) || ofOthers.test(key) || ofAround.test(key)) return [];
    const own = withoutTypes(value);
    return [own, ...(levels > 1 ? objectsBelow(own, levels - 1) : [])];
  });

const titleKey = /^(?:(?:paper|article)[_ ]?)?titles?$/i;
const hasOwnTitle = (fields: JsonObject): boolean =>
  Object.entries(fields).some(
    ([key, value]) =>
      titleKey.test(key) && (lineIn(value) ?? objectsIn(value)[0] ?? firstOf(value)) !== undefined,
  );
const firstOf = (value: unknown): string | undefined => (Array.isArray(value) ? lineIn(value[0]) : undefined);
const hasTitleKey = (fields: JsonObject): boolean =>
  hasOwnTitle(fields) || Object.keys(fields).some((key) => titleKeys.includes(key.toLowerCase()));

/** Whether an object under any key is a paper's record: it has a title, and a list of names or an abstract. */
const isWhole = (fields: JsonObject): boolean =>
  hasOwnTitle(fields) &&
  (Array.isArray(fields[authorKeyOf(fields) ?? '']) || abstractIn(fields) !== '' || 'abstract' in fields);

/** Identifiers, names and an abstract that stand around the fields: `{ "doi": …, "item": { "title": … } }`. */
function missingIn(fields: JsonObject, around: JsonObject): JsonObject {
  const own = columnsOf(Object.keys(fields).map(words));
  const isMissing = (key: string): boolean => {
    const [column] = columnsOf([words(key)]).keys();
    if (column === 'authors') return authorKeyOf(fields) === undefined;
    return (
      (column === 'arxiv' || column === 'doi' || column === 'url' || column === 'abstract') &&
      !own.has(column)
    );
  };
  return Object.fromEntries(
    Object.entries(around).filter(([key, value]) => !isObject(value) && isMissing(key)),
  );
}

/** Names and an abstract that stand in an object beside the title: `{ "title": …, "details": { "authors": […] } }`. */
function partsWithin(record: JsonObject): JsonObject {
  const within = [...wrappers, ...looseWrappers]
    .flatMap((key) => objectsIn([record[key]]).map(withoutTypes))
    .filter((fields) => !hasTitleKey(fields));
  const key = (fields: JsonObject): string | undefined => {
    const found = authorKeyOf(fields);
    return found !== undefined && Array.isArray(fields[found]) ? found : undefined;
  };
  const named =
    authorKeyOf(record) === undefined ? within.find((fields) => key(fields) !== undefined) : undefined;
  const at = named === undefined ? undefined : key(named);
  const abstract =
    abstractIn(record) === '' && !('abstract' in record)
      ? within.map(({ abstract: text }) => lineIn(text)).find(Boolean)
      : undefined;
  return {
    ...(named === undefined || at === undefined
      ? {}
      : { [authorKeys.includes(at) ? at : 'authors']: named[at] }),
    ...(abstract === undefined ? {} : { abstract }),
  };
}

const solr = /_(?:s|ss|t|txt|i|tdate)$/;

/** Solr's answers say of what type each field is: HAL's `title_s`, `publicationDate_s`. */
const isSolr = (record: JsonObject): boolean => 'title_s' in record || 'title_t' in record;

const withoutSuffixes = (record: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const name = key.replace(solr, '');
      const isOne = Array.isArray(value) && value.length > 0 && !authorKeys.includes(name);
      return [name, isOne ? value[0] : value];
    }),
  );

/** `publicationDate` → `publication date`. */
export const words = (key: string): string =>
  /[a-z][A-Z]/.test(key) ? key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase() : key;
