/** Records of JSON with the keys of Dublin Core and PRISM, as CiNii's answers have them: `dc:creator`, `prism:publicationName`. */
import { isObject, type JsonObject, lineIn } from '../sources/json-values.ts';

const known: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'creators',
  'dc:description': 'abstract',
  'dc:date': 'date',
  'dc:language': 'language',
  'prism:publicationName': 'venue',
  'prism:publicationDate': 'date',
  'prism:doi': 'doi',
};

/** The record with keys of other servers. */
export function withoutPrefixes(record: JsonObject): JsonObject {
  if (!('dc:creator' in record || 'prism:publicationName' in record)) return record;
  const doi = [record['dc:identifier']]
    .flat()
    .map(doiIn)
    .find((one) => one !== undefined);
  const renamed = Object.entries(record).map(([key, value]) => [
    Object.hasOwn(known, key) ? known[key] : key,
    value,
  ]);
  return { ...(doi === undefined ? {} : { doi }), ...Object.fromEntries(renamed) };
}

/** `{ "@type": "cir:DOI", "@value": "10.1000/1" }`, `doi:10.1000/1`. */
function doiIn(identifier: unknown): string | undefined {
  const text = lineIn(isObject(identifier) ? identifier['@value'] : identifier) ?? '';
  return /^(?:doi: ?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i.test(text)
    ? text.replace(/^doi: ?/i, '')
    : undefined;
}
