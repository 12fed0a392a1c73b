import type { Html } from './html.ts';

/**
 * The same HTML, as one run of characters. V8 keeps text that was added up as a tree of its pieces until somebody
 * reads it; what goes into many pages is put together once instead of in each of them.
 */
export function flatHtml(html: Html): Html {
  // Searching is reading. There is no such character, so nothing is found.
  if (/\0/.test(html.markup)) throw new TypeError('HTML holds no NUL.');
  return html;
}
