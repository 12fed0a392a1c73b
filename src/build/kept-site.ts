/** What a build may keep of the last site: its files, and what all of them depend on. */
import type { SiteData } from '../eleventy/site-data.ts';
import type { Basis } from '../exports/export.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptFiles } from './kept-files.ts';

export class KeptSite {
  readonly #shared: Basis;

  constructor(
    readonly files: KeptFiles,
    site: SiteData,
  ) {
    this.#shared = sharedBasis(site);
  }

  /** Hash of all that a file is made from; undefined where that is not known. */
  hashData(basis: (() => Basis) | undefined): string | undefined {
    return basis && hashBasis([this.#shared, basis()]);
  }
}

/** Program, assets, settings and wording; header and footer name pages and the sections that are not empty. */
function sharedBasis({ archive, assets }: SiteData): Basis {
  const { site, pages, topics, venues } = archive;
  return [
    fingerprintRenderers(),
    assets,
    site,
    pages.map(({ id, title }) => ({ id, title })),
    { topics: topics.size > 0, venues: venues.size > 0 },
  ];
}
