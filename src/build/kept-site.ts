/** What a build may keep of the last site: its files, and the data that all of them depend on. */
import type { SiteData } from '../eleventy/site-data.ts';
import type { Basis, ExportedFile, Memo } from '../exports/export.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { FileSegments, KeptFiles } from './kept-files.ts';
import { keepSizes } from './kept-sizes.ts';

export class KeptSite {
  /** Hash of what all files are made from. */
  readonly #shared: string;
  readonly memo: Memo = {
    text: (name, basis, make) => this.files.memo.take(this.#hashValue(name, basis), isText, make),
    sizes: (name, items, measure) =>
      keepSizes(
        this.files.memo,
        this.#hashValue(name, () => 'sizes'),
        items,
        measure,
      ),
  };

  constructor(
    readonly files: KeptFiles,
    site: SiteData,
  ) {
    this.#shared = hashBasis(sharedBasis(site));
  }

  /** Hash of all that a file is made from; undefined where that is not known. */
  hashData(basis: (() => Basis) | undefined): string | undefined {
    return basis && hashBasis([this.#shared, basis()]);
  }

  /** The segments of a file that has some. */
  segmentsOf({ path, segments }: Pick<ExportedFile, 'path' | 'segments'>): FileSegments | undefined {
    return segments && { key: hashBasis([this.#shared, 'segments', path]), list: segments };
  }

  #hashValue(name: string, basis: () => Basis): string {
    return hashBasis([this.#shared, name, basis()]);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

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
