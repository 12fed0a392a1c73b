/** Identifiers in lists that say of what kind each is, as DOAJ and others have them. */
import { parseIdentifier } from '../fields/identifiers.ts';
import { type JsonObject, lineIn, objectsIn } from '../sources/json-values.ts';

const lists = ['identifier', 'identifiers', 'externalIdentifiers', 'ids'];
const kinds = ['type', 'scheme', 'identifierType', 'idType', 'id_type', 'name'];
const values = ['id', 'value', 'identifier', 'content'];

/** The DOI or arXiv id in `identifier: [{ "type": "doi", "id": "10.1000/182" }]`; empty without one, and where it has several. */
export function identifierIn(fields: JsonObject, kind: 'doi' | 'arxiv'): string {
  const found = lists
    .flatMap((key) => objectsIn(fields[key]))
    .filter((one) => kinds.some((key) => (lineIn(one[key]) ?? '').toLowerCase() === kind))
    .flatMap((one) => values.map((key) => parseIdentifier(lineIn(one[key]) ?? '')[kind]))
    .filter((id) => id !== undefined);
  const [first, ...others] = new Set(found);
  return others.length === 0 ? (first ?? '') : '';
}
