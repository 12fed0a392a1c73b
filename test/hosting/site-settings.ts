import { readFileSync } from 'node:fs';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { siteFileSchema } from '../../src/content/site-file.ts';
import { archiveFolder } from '../frozen-archive.ts';

/** `site.yaml`, for tests that need what the site under test was built with. */
export function loadSiteFile() {
  const file = `${archiveFolder}/site.yaml`;
  return parseYaml(readFileSync(file, 'utf8'), file, siteFileSchema);
}
