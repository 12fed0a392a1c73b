/** Loads `words.yaml`. */
import { join } from 'node:path';
import { findPluralFault } from '../content/plural-faults.ts';
import { noWords, type WordsFile, wordsFileSchema } from '../content/words-file.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { isThere } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { loadYaml, loadYamlWithLines } from './load-yaml.ts';

/**
 * The archive's own words; none without the file. With `language`, counts must have the forms that it needs.
 *
 * @throws {ContentError} where a value is invalid
 */
export function loadWords(dir: string, language?: string): WordsFile {
  const path = join(dir, 'words.yaml');
  if (!isThere(path)) return noWords;
  const words = loadYaml(path, wordsFileSchema);
  const faults = language === undefined ? [] : pluralFaults(words, language, path);
  if (faults.length > 0) throw new ContentError(faults);
  return words;
}

function pluralFaults({ counts }: WordsFile, language: string, path: string): readonly Diagnostic[] {
  const found = Object.entries(counts).flatMap(([noun, forms]) => {
    const reason = findPluralFault(noun, forms, language);
    return reason === undefined ? [] : [{ noun, reason }];
  });
  if (found.length === 0) return [];
  const { lineOf } = loadYamlWithLines(path, wordsFileSchema);
  return found.map(({ noun, reason }) => ({
    severity: 'error',
    rule: 'plural-form',
    reason,
    advice: 'Give each count the forms of the language in site.yaml, and no others.',
    file: shown(path),
    line: lineOf(['counts', noun]),
  }));
}
