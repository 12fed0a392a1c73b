import { readFileSync } from 'node:fs';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { siteFileSchema } from '../../src/content/site-file.ts';

/** `content/site.yaml`, for tests that need what the real site was built with. */
export function loadSiteFile() {
  return parseYaml(readFileSync('content/site.yaml', 'utf8'), 'content/site.yaml', siteFileSchema);
}

/** The built site: `_site`, or another build that `OFFPRINT_SITE` names. */
export const siteFolder = process.env.OFFPRINT_SITE ?? '_site';
