import { trustedHtml } from '../jsx/html.ts';
import { linkWithin } from '../link-within.ts';
import type { PageContext } from '../page.ts';

/** Introduction on the home page, from `pages/home.md`. */
export function Introduction({ page }: { readonly page: PageContext }) {
  const { introduction } = page.archive.site;
  if (introduction === undefined) return undefined;
  return <section class="prose">{trustedHtml(linkWithin(introduction, page))}</section>;
}
