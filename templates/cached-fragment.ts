import { flatText } from './jsx/flat-text.ts';
import { Html } from './jsx/html.ts';
import type { PageContext } from './page.ts';

/** What pages of one site and depth have in common. */
export type FragmentContext = Pick<PageContext, 'archive' | 'assets' | 'feeds' | 'link'>;

/**
 * A part of pages that is rendered once for each `key` and depth, though many pages hold it: whatever is not of one
 * page alone, its address first of all. `render` may look at nothing but the key and what such pages share. A part is
 * kept as long as its key, if that is an object; texts are kept for good, so they must be few.
 */
export function cacheFragment<Key extends object | string>(
  render: (key: Key, page: FragmentContext) => Html,
): (key: Key, page: FragmentContext) => Html {
  const parts = new WeakMap<PageContext['link'], FragmentCache>();
  return (key, page) => {
    let kept = parts.get(page.link);
    if (kept === undefined) {
      kept = new FragmentCache();
      parts.set(page.link, kept);
    }
    let part = kept.get(key);
    if (part === undefined) {
      part = new Html(flatText(render(key, page).markup));
      kept.set(key, part);
    }
    return part;
  };
}

class FragmentCache {
  readonly #ofObjects = new WeakMap<object, Html>();
  readonly #ofTexts = new Map<string, Html>();

  get(key: object | string): Html | undefined {
    return typeof key === 'string' ? this.#ofTexts.get(key) : this.#ofObjects.get(key);
  }

  set(key: object | string, part: Html): void {
    if (typeof key === 'string') this.#ofTexts.set(key, part);
    else this.#ofObjects.set(key, part);
  }
}
