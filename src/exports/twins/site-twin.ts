import type { Site } from '../../model.ts';
import type { ArchiveTwin } from './twin-schemas.ts';

/** What every twin says about the site it is of. */
export function toSiteTwin({
  title,
  tagline,
  description,
  url,
  language,
  publisher,
}: Site): ArchiveTwin['site'] {
  return { title, tagline, description, url, language, publisher };
}
