import type { FragmentContext } from './cached-fragment.ts';

/** Makes internal links in rendered Markdown, written as site paths (`/subscribe/`), relative to `page`. */
export function linkWithin(html: string, page: Pick<FragmentContext, 'link'>): string {
  return html.replace(/ href="(\/(?!\/)[^"]*)"/g, (_all, path: string) => ` href="${page.link(path)}"`);
}
