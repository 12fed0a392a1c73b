import type { Site } from '../../model.ts';
import type { ArchiveJson } from './json-schemas.ts';

/** What every twin says about the site it is of. */
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
