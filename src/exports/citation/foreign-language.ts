import type { Archive, Paper } from '../../model.ts';
import { baseLanguage, languageOfPaper } from './paper-language.ts';

/**
 * The language (BCP 47) of a paper's title and abstract where it is known to be another than the archive's, for `lang`:
 * screen readers and hyphenation go by it.
 */
export function foreignLanguage(paper: Paper, archive: Archive): string | undefined {
  const language = languageOfPaper(paper, archive.site.language);
  if (language === undefined) return undefined;
  return baseLanguage(language) === baseLanguage(archive.site.language) ? undefined : language;
}
