/** Loads `facts/*.yaml`. */
import { join } from 'node:path';
import type { PlacedFact } from '../content/content.ts';
import { type LinedFact, parseFactsFile } from '../content/facts-file.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { shown } from '../disk/shown.ts';
import type { PaperId } from '../model.ts';
import { eachFile } from './each-file.ts';
import { type KeepParsed, keepAs, parseOnce } from './parse-once.ts';

/**
 * Facts by paper, with their places.
 *
 * @throws {ContentError} where a file is invalid, or a paper has facts twice
 */
export function loadFacts(dir: string, keep?: KeepParsed): Map<PaperId, PlacedFact> {
  const facts = new Map<PaperId, PlacedFact>();
  const faults: Diagnostic[] = [];
  eachFile(join(dir, 'facts'), '.yaml', (path) => {
    const file = shown(path);
    const all: readonly LinedFact[] = parseOnce(
      parseFactsFile,
      path,
      (text) => parseFactsFile(text, file),
      keepAs('facts', keep),
    );
    for (const { id, ...placed } of all) {
      const other = facts.get(id);
      if (other === undefined) facts.set(id, { ...placed, file });
      else faults.push(factTwice(id, { ...placed, file }, other));
    }
  });
  if (faults.length > 0) throw new ContentError(faults);
  return facts;
}

function factTwice(id: PaperId, { file, line }: PlacedFact, other: PlacedFact): Diagnostic {
  return {
    severity: 'error',
    rule: 'fact-twice',
    reason: `Facts for ${id} stand in this file and in ${other.file}, line ${other.line}.`,
    advice: 'Keep them in one place.',
    file,
    line,
  };
}
