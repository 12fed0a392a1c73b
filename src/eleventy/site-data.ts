/** What Eleventy carries to every template: one object that its data cascade passes by reference, never copies. */
import type { Assets } from '../../templates/page.ts';
import type { Archive } from '../model.ts';

/** A class, because Eleventy deep-copies plain objects and would walk the whole archive for each template. */
export class SiteData {
  constructor(
    readonly archive: Archive,
    readonly assets: Assets,
  ) {}
}
