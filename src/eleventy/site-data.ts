/** What Eleventy carries to every template: one object that its data cascade passes by reference, never copies. */
import type { Assets } from '../../templates/page.ts';
import type { Archive } from '../model.ts';

/** A class, because Eleventy deep-copies plain objects and would walk the whole archive for each template. */
export class SiteData {
  /** False where pages are written past Eleventy: its templates then have no pages. */
  pagesByEleventy = true;
  /** The lists of page types, by the function that made them. */
  readonly #lists = new Map<unknown, readonly unknown[]>();

  constructor(
    readonly archive: Archive,
    readonly assets: Assets,
  ) {}

  /** The result of `list` for the archive; it is called once. */
  listOnce<Item>(list: (archive: Archive) => readonly Item[]): readonly Item[] {
    const listed = this.#lists.get(list) ?? list(this.archive);
    this.#lists.set(list, listed);
    // Stored under the very function that made it.
    return listed as readonly Item[];
  }
}
