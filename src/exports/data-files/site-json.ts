import type { Site } from '../../site-settings.ts';
import type { ArchiveJson } from './json-schemas.ts';

/** The `site` object of every JSON data file. */
export function toSiteJson({
  title,
  tagline,
  description,
  url,
  language,
  publisher,
}: Site): ArchiveJson['site'] {
  return { title, tagline, description, url, language, publisher };
}
