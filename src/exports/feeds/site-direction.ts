/** Direction of an entry's content, which a feed reader shows on a page of its own. */
import { siteDirection } from '../../wording/wording.ts';
import type { HtmlFragment } from './feed.ts';

/** `html` in an element of the site's direction; as it is where that is from left to right. */
export function inSiteDirection(html: readonly HtmlFragment[]): readonly HtmlFragment[] {
  return siteDirection() === 'ltr' ? html : ['<div dir="rtl">', ...html, '</div>'];
}
