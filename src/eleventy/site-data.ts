/** What Eleventy carries to every template: one object that its data cascade passes by reference, never copies. */
import type { Assets } from '../../templates/page.ts';
import type { SitePath } from '../addresses.ts';
import type { Archive } from '../model.ts';
import { type Part, wholeList } from '../part.ts';

/** A class, because Eleventy deep-copies plain objects and would walk the whole archive for each template. */
export class SiteData {
  /** Which pages of each type are rendered in this pass. */
  part: Part = wholeList;
  /**
   * Takes a page as soon as it is rendered, where one build writes them; else Eleventy does, which holds all pages of
   * a pass until it has rendered the last.
   */
  writePage: ((path: SitePath, html: string) => void) | undefined;
  /** What page types list: asked for each part of the pages, and sorted once. */
  readonly #listed = new Map<unknown, readonly unknown[]>();

  constructor(
    readonly archive: Archive,
    readonly assets: Assets,
  ) {}

  /** What `list` gives of the archive; it is asked once. */
  listOnce<Item>(list: (archive: Archive) => readonly Item[]): readonly Item[] {
    const listed = this.#listed.get(list) ?? list(this.archive);
    this.#listed.set(list, listed);
    // Nobody but this very function has listed them.
    return listed as readonly Item[];
  }
}
