/** Where servers put the abstract of a record. */
import { firstLineIn, isObject, type JsonObject, lineIn, objectsIn } from '../sources/json-values.ts';

export function abstractIn(fields: JsonObject): string {
  const description = objectsIn(fields.descriptions).find((one) => one.descriptionType === 'Abstract');
  return (
    lineIn(description?.description) ??
    lineIn(objectsIn(fields.abstracts)[0]?.value) ??
    firstAbstract(fields.abstract) ??
    ofCreators(fields) ??
    invertedText(fields.abstract_inverted_index)
  );
}

/** PLOS has a list of them. */
const firstAbstract = (abstract: unknown): string | undefined =>
  Array.isArray(abstract) ? firstLineIn(abstract) : undefined;

/** Repositories with the names of Dublin Core, such as Zenodo, call the abstract a description. */
const ofCreators = ({ creators, description }: JsonObject): string | undefined =>
  objectsIn(creators).length > 0 ? lineIn(description) : undefined;

/** OpenAlex's abstracts: word → its places. */
function invertedText(index: unknown): string {
  const words: string[] = [];
  for (const [word, places] of isObject(index) ? Object.entries(index) : [])
    for (const place of Array.isArray(places) ? places : [])
      if (Number.isInteger(place) && place >= 0 && place < 20_000) words[place] = word;
  return words.filter((word) => word !== undefined).join(' ');
}
