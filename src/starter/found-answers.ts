/** Answers that an archive which is there already gives by its `site.yaml`: the other files must say the same. */
import { join } from 'node:path';
import { parseYamlWithLines } from '../content/parse-yaml.ts';
import { siteFileSchema } from '../content/site-file.ts';
import { isThere, readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import type { ArchiveAnswers } from './archive-answers.ts';

/**
 * Undefined without a `site.yaml` in `folder`.
 *
 * @throws {ContentError} where it is invalid
 */
export function findAnswers(folder: string): ArchiveAnswers | undefined {
  const path = join(folder, 'site.yaml');
  if (!isThere(path)) return undefined;
  const { value } = parseYamlWithLines(readText(path), shown(path), siteFileSchema);
  const { title, tagline, description, url, publisher, language } = value;
  return { title, tagline, description, url, publisher, language };
}
