/** Merges accepted candidates into a facts file. */
import { type Document, isMap, parseDocument } from 'yaml';
import { type Fact, factsFileSchema } from '../content/facts-file.ts';
import { parseYaml } from '../content/parse-yaml.ts';
import type { PaperId } from '../model.ts';
import { type Candidates, completeFact } from './candidate-file.ts';

/**
 * The new text of a facts file, with its comments and order. `factsText` is the present one (empty if there is none),
 * `factsFile` its name for diagnostics. Accepted facts become `verified`. If a paper has facts already, only missing
 * keys are added.
 *
 * @throws {ContentError} where the facts file is invalid
 */
export function acceptCandidates(factsText: string, factsFile: string, accepted: Candidates): string {
  const known = parseYaml(factsText, factsFile, factsFileSchema);
  const document = parseDocument(factsText);
  for (const [id, { fact }] of accepted) addFact(document, id, known[id], fact);
  return document.toString({ lineWidth: 0 });
}

function addFact(document: Document, id: PaperId, known: Fact | undefined, added: Fact): void {
  const complete = Object.entries(completeFact(known, added));
  const before = new Map(Object.entries(known ?? {}));
  if (known !== undefined) {
    for (const [key, value] of complete)
      if (before.get(key) !== value) document.setIn([id, key], document.createNode(value));
    return;
  }
  if (!isMap(document.contents)) document.contents = document.createNode({});
  if (!isMap(document.contents)) return;
  const key = document.createNode(id);
  key.spaceBefore = document.contents.items.length > 0;
  document.contents.add(document.createPair(key, Object.fromEntries(complete)));
}
