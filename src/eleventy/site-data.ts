/** Global data of Eleventy: the only key is `offprint`. */
import type { Assets } from '../../templates/page.ts';
import type { Archive } from '../model.ts';
import type { RenderablePage } from './renderable-page.ts';

/**
 * A class instance, because Eleventy deep-copies plain objects: it would walk the whole archive for each template.
 */
export class SiteData {
  /** Whether Eleventy has to write the page; the others are written without it, or kept from the last site. */
  needsPage: (page: RenderablePage) => boolean = () => true;
  /** Cache of item lists, by the function that makes them. */
  readonly #lists = new Map<unknown, readonly unknown[]>();

  constructor(
    readonly archive: Archive,
    readonly assets: Assets,
  ) {}

  /** The result of `list` for the archive, cached. */
  listOnce<Item>(list: (archive: Archive) => readonly Item[]): readonly Item[] {
    const listed = this.#lists.get(list) ?? list(this.archive);
    this.#lists.set(list, listed);
    // Safe cast: the cache entry of `list` was made by `list`.
    return listed as readonly Item[];
  }
}
