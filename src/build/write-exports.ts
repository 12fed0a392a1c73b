/** Writes what the table of exports makes. */
import type { Export } from '../exports/export.ts';
import type { Archive } from '../model.ts';
import { fingerprintProgram } from './build-stamp.ts';
import { openKeptEditions } from './kept-editions.ts';
import { siteOfStaging } from './staging.ts';
import { openWriter } from './write-content.ts';

/**
 * Throws when two exports, or an export and a page, claim one path below `out`. Where `out` is the staging folder of a
 * site that was built before, editions that would come out the same are kept.
 */
export function writeExports(exports: readonly Export[], archive: Archive, out: string): void {
  const site = siteOfStaging(out);
  const kept = site === undefined ? undefined : openKeptEditions(site, out, fingerprintProgram());
  const write = openWriter(out);
  for (const { files } of exports) {
    for (const file of files(archive)) {
      const basis = kept === undefined ? undefined : file.basis?.();
      if (basis !== undefined && kept?.keep(file.path, basis)) continue;
      write(file.path, file.render());
      if (basis !== undefined) kept?.note(file.path, basis);
    }
  }
  kept?.save();
}
