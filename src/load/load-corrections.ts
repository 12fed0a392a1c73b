/** Loads `corrections.yaml`. */
import { join } from 'node:path';
import { type Corrections, correctionsSchema } from '../content/corrections.ts';
import { parseYamlWithLines } from '../content/parse-yaml.ts';
import { isThere } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { type KeepParsed, keepAs, parseOnce } from './parse-once.ts';

/**
 * Corrections with their lines; none without the file.
 *
 * @throws {ContentError} where a value is invalid
 */
export function loadCorrections(dir: string, keep?: KeepParsed): Corrections {
  const path = join(dir, 'corrections.yaml');
  if (!isThere(path)) return correctionsSchema.parse({});
  const parse = (text: string) => parseCorrections(text, shown(path));
  return parseOnce(correctionsSchema, path, parse, keepAs('corrections', keep));
}

function parseCorrections(text: string, file: string): Corrections {
  const { value, lineOf } = parseYamlWithLines(text, file, correctionsSchema);
  const place = <Entry>(section: keyof Corrections, entries: readonly Entry[]) =>
    entries.map((entry, index) => ({ ...entry, line: lineOf([section, index]) }));
  return {
    merge: place('merge', value.merge),
    split: place('split', value.split),
    papers: place('papers', value.papers),
    text: place('text', value.text),
    topics: place('topics', value.topics),
    authors: place('authors', value.authors),
  };
}
