/** What Eleventy carries to every template: one object that its data cascade passes by reference, never copies. */
import type { Assets } from '../../templates/page.ts';
import type { SitePath } from '../addresses.ts';
import type { Archive } from '../model.ts';

/** A class, because Eleventy deep-copies plain objects and would walk the whole archive for each template. */
export class SiteData {
  /** The pages rendered so far that search engines may list; the sitemap is made of them. */
  readonly indexed = new Set<SitePath>();
  /** Which pages of each type are rendered in this pass: the `index`th of `count` parts, counted from 0. */
  part: { readonly index: number; readonly count: number } = { index: 0, count: 1 };

  constructor(
    readonly archive: Archive,
    readonly assets: Assets,
  ) {}
}
