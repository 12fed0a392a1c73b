/** Records of JSON with the keys of Dublin Core and PRISM, as CiNii's answers have them: `dc:creator`, `prism:publicationName`. */
import { fromInitials } from '../names/bare-initials.ts';
import { isObject, type JsonObject, lineIn } from '../sources/json-values.ts';

const known: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'creators',
  'dc:description': 'abstract',
  'dc:date': 'date',
  'dc:language': 'language',
  'prism:publicationName': 'venue',
  'prism:publicationDate': 'date',
  'prism:coverDate': 'date',
  'prism:doi': 'doi',
};

/** The record with keys of other servers. */
export function withoutPrefixes(record: JsonObject): JsonObject {
  if (!('dc:creator' in record || 'prism:publicationName' in record)) return record;
  const doi = [record['dc:identifier']]
    .flat()
    .map(doiIn)
    .find((one) => one !== undefined);
  const renamed = Object.entries(withAllCreators(record)).map(([key, value]) => [
    Object.hasOwn(known, key) ? known[key] : key,
    value,
  ]);
  return { ...(doi === undefined ? {} : { doi }), ...Object.fromEntries(renamed) };
}

/** Scopus and ScienceDirect have the first author there, as `Bee A.`, and all of them at another key, if at all. */
function withAllCreators(record: JsonObject): JsonObject {
  const { 'dc:creator': first, ...others } = record;
  const name = lineIn(first);
  if (name === undefined || !('prism:coverDate' in record)) return record;
  if ((others.author ?? others.authors ?? undefined) !== undefined) return others;
  return { ...others, 'dc:creator': [fromInitials(name.replace(/\.$/, '')) ?? name, 'et al.'] };
}

/** `{ "@type": "cir:DOI", "@value": "10.1000/1" }`, `doi:10.1000/1`. */
function doiIn(identifier: unknown): string | undefined {
  const text = lineIn(isObject(identifier) ? identifier['@value'] : identifier) ?? '';
  return /^(?:doi: ?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i.test(text)
    ? text.replace(/^doi: ?/i, '')
    : undefined;
}
