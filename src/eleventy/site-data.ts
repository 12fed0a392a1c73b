/** What Eleventy carries to every template: one object that its data cascade passes by reference, never copies. */
import type { Assets } from '../../templates/page.ts';
import type { SitePath } from '../addresses.ts';
import type { Archive } from '../model.ts';
import { type Part, wholeList } from '../part.ts';

/** A class, because Eleventy deep-copies plain objects and would walk the whole archive for each template. */
export class SiteData {
  /** The pages rendered so far that search engines may list; the sitemap is made of them. */
  readonly indexed = new Set<SitePath>();
  /** Which pages of each type are rendered in this pass. */
  part: Part = wholeList;
  /**
   * Takes a page as soon as it is rendered, where one build writes them; else Eleventy does, which holds all pages of
   * a pass until it has rendered the last.
   */
  writePage: ((path: SitePath, html: string) => void) | undefined;
  /** By a page file's path, what it lists: Eleventy reads the files anew for each part, and would sort anew. */
  readonly #listed = new Map<string, readonly unknown[]>();

  constructor(
    readonly archive: Archive,
    readonly assets: Assets,
  ) {}

  /** What the page file at `inputPath` lists; `list` is asked once. */
  listOnce<Item>(inputPath: string, list: (archive: Archive) => readonly Item[]): readonly Item[] {
    const listed = this.#listed.get(inputPath) ?? list(this.archive);
    this.#listed.set(inputPath, listed);
    return listed as readonly Item[];
  }
}
