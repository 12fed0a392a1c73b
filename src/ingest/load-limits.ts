/** Limits for captures from `site.yaml`. */
import { join } from 'node:path';
import { laterVersion } from '../content/archive-files.ts';
import { defaultLimits, type Limits } from '../content/limits.ts';
import { siteFileSchema } from '../content/site-file.ts';
import { ContentError } from '../diagnostic.ts';
import { loadYaml } from '../load/load-yaml.ts';

/**
 * Defaults for an invalid `site.yaml`, which is reported by the loader.
 *
 * @throws {ContentError} for an archive of a later version, whose files may mean something else
 */
export function loadLimits(dir: string): Limits {
  try {
    return loadYaml(join(dir, 'site.yaml'), siteFileSchema).limits;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    if (error.diagnostics.some(({ rule }) => rule === laterVersion)) throw error;
    return defaultLimits;
  }
}
