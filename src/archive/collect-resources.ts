/** A paper's code, models and pages: from the facts first, then from the listing, then from the links in its title and abstract. */
import type { Resource } from '../model.ts';
import type { Markup } from '../text/markup.ts';

/** Links that differ only in case of the host, a closing slash or `.git` are the same. */
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
