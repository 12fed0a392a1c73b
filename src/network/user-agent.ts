/** The name by which servers know this program, and where its user can be reached. */
import type { Site } from '../model.ts';

/**
 * A `User-Agent` (RFC 9110, section 10.1.5): `Offprint/0.1.0 (+https://example.org/; editor@example.org)`, from the
 * archive's repository or address, and its contact. Printable ASCII without brackets.
 */
export function renderUserAgent(
  { url, repository, contact }: Pick<Site, 'url' | 'repository' | 'contact'>,
  version: string,
): string {
  const reach = [`+${repository ?? url}`, contact].filter((text) => text !== undefined);
  const comment = reach.join('; ').replace(/[^ -~]|[()\\]/g, '');
  return `Offprint/${version} (${comment})`;
}
