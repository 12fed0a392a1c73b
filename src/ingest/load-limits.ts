/** How large a capture may be, as `site.yaml` says. */
import { join } from 'node:path';
import { defaultLimits, type Limits } from '../content/limits.ts';
import { siteFileSchema } from '../content/site-file.ts';
import { ContentError } from '../diagnostic.ts';
import { loadYaml } from '../load/load-yaml.ts';

/** What is wrong with `site.yaml` is said where it is loaded. */
export function loadLimits(dir: string): Limits {
  try {
    return loadYaml(join(dir, 'site.yaml'), siteFileSchema).limits;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return defaultLimits;
  }
}
