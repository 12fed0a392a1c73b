/** The `User-Agent` header, with a way to contact the editor. */
import type { Site } from '../site-settings.ts';

/**
 * `User-Agent` (RFC 9110, section 10.1.5): `Offprint/0.2.0 (+https://example.org/; editor@example.org)`, from the
 * archive's repository or URL and its contact. Printable ASCII; brackets in the values are removed.
 */
export function renderUserAgent(
  { url, repository, contact }: Pick<Site, 'url' | 'repository' | 'contact'>,
  version: string,
): string {
  const reach = [`+${repository ?? url}`, contact].filter((text) => text !== undefined);
  const comment = reach.join('; ').replace(/[^ -~]|[()\\]/g, '');
  return `Offprint/${version} (${comment})`;
}
