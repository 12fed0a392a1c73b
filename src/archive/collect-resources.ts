/**
 * A paper's resources (code, models, project pages): from facts first, then the listing, then links in title and
 * abstract.
 */
import type { Resource } from '../model.ts';
import type { Markup } from '../text/markup.ts';

/** Without duplicates: URLs are equal if they differ only in the host's case, a trailing slash or `.git`. */
export function collectResources(
  code: string | undefined,
  listed: readonly Resource[],
  texts: readonly (Markup | undefined)[],
): Resource[] {
  const found = new Map<string, Resource>();
  const add = (resource: Resource): void => {
    const key = resource.url
      .replace(/^https?:\/\/(www\.)?/i, '')
      .replace(/(\.git)?\/*$/, '')
      .toLowerCase();
    if (!found.has(key)) found.set(key, resource);
  };
  if (code !== undefined) add({ kind: 'code', url: code });
  for (const resource of listed) add(resource);
  for (const text of texts) {
    for (const { kind, url } of text?.links ?? []) add({ kind, url });
  }
  return [...found.values()];
}
