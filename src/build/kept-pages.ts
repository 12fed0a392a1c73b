/**
 * Incremental rendering for small archives, whose pages Eleventy writes: unchanged pages are taken over from the last site
 * before Eleventy lists its pages, and left out of its list.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfAddress, isSafeSitePath, type SitePath } from '../addresses.ts';
import type { RenderablePage } from '../eleventy/renderable-page.ts';
import type { KeptSite } from './kept-site.ts';

export class KeptPages {
  /** Pages that Eleventy writes → the hash of all that they are made from, where it is known. */
  readonly #rendered = new Map<SitePath, string | undefined>();

  /** `out` is the staging folder, in which Eleventy writes. */
  constructor(
    private readonly out: string,
    private readonly kept: KeptSite,
  ) {}

  /** Whether the page has to be rendered; otherwise its file is in `out` when this returns. Call it once for each page. */
  needs({ path, basis }: RenderablePage): boolean {
    const file = fileOfAddress(path);
    const data = this.kept.hashData(basis);
    // Eleventy refuses an unsafe path when it writes it.
    if (data !== undefined && isSafeSitePath(file) && this.kept.files.keep(file, data)) return false;
    this.#rendered.set(file, data);
    return true;
  }

  /** Notes what the pages that Eleventy has written are made from. */
  noteRendered(): void {
    for (const [file, data] of this.#rendered)
      this.kept.files.note(file, data, () => [readFileSync(join(this.out, file))]);
  }
}
