import type { FragmentContext } from './cached-fragment.ts';

/** HTML made of Markdown whose links to pages of the site are written as site paths, `/subscribe/`: made relative to `page`. */
export function linkWithin(html: string, page: Pick<FragmentContext, 'link'>): string {
  return html.replace(/ href="(\/(?!\/)[^"]*)"/g, (_all, path: string) => ` href="${page.link(path)}"`);
}
