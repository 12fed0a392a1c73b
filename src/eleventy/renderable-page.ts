import type { SitePath } from '../addresses.ts';
import type { Basis } from '../exports/export.ts';

/** A page that can be rendered without Eleventy (by `npm start`, `parallel/` and tests). */
export interface RenderablePage {
  readonly path: SitePath;
  /** Returns the whole HTML document. */
  readonly render: () => string;
  /** All data that the page is made from, besides the site's own; undefined where it is not known. */
  readonly basis?: (() => Basis) | undefined;
}
