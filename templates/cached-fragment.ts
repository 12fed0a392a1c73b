import { flatText } from './jsx/flat-text.ts';
import { Html } from './jsx/html.ts';
import type { PageContext } from './page.ts';

/** The part of the page context that is equal for all pages of one site and depth. */
export type FragmentContext = Pick<PageContext, 'archive' | 'assets' | 'feeds' | 'link'>;

/**
 * A cached fragment: HTML that many pages share, rendered once for each `key` and page depth (links are relative).
 * `render` gets no page path, so that its result can't depend on it. Entries with an object key live as long as that
 * object (`WeakMap`); entries with a string key are never freed, so there must be few.
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
