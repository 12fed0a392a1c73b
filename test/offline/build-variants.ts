/** Small builds of the sample archive, with offline reading. */
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { silentProgress } from '../../src/build/progress.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { importBundled } from '../setup/import-bundled.ts';

const { buildSite } =
  await importBundled<typeof import('../../src/build/build-site.ts')>('src/build/build-site.ts');

/**
 * Builds a site with offline reading and the issues of some days below `room`; returns the site's folder. Without editions,
 * which these tests don't need.
 */
export async function buildVariant(room: string, name: string, issues: readonly string[]): Promise<string> {
  const content = join(room, `${name}-content`);
  const site = join(room, name);
  cpSync(archiveFolder, content, { recursive: true });
  // These files refer to papers that the variant does not have.
  for (const file of ['permalinks.json', 'corrections.yaml', 'redirects.yaml'])
    rmSync(join(content, file), { force: true });
  for (const file of readdirSync(join(content, 'issues'))) {
    if (issues.includes(file.replace('.json', ''))) continue;
    const { dump } = JSON.parse(readFileSync(join(content, 'issues', file), 'utf8')) as { dump: string };
    rmSync(join(content, 'issues', file));
    for (const part of [dump, dump.replace(/\.txt$/, '.yaml'), `${dump}.yaml`])
      rmSync(join(content, 'dumps', part), { force: true });
    rmSync(join(content, 'facts', file.replace('.json', '.yaml')), { force: true });
  }
  const settings = readFileSync(join(content, 'site.yaml'), 'utf8').replace(/^offline:.*\n/m, '');
  const added = 'offline: true\neditions: { mail: false, epub: false, text: false, oai: false }\n';
  writeFileSync(join(content, 'site.yaml'), `${settings.trimEnd()}\n${added}`);
  await buildSite({
    contentDir: content,
    templatesDir: 'templates',
    outDir: site,
    progress: silentProgress,
    processes: 1,
  });
  return site;
}

/** A copy of the site with another stylesheet name, as if built by an older version. */
export function withOlderStylesheet(site: string, copy: string): string {
  cpSync(site, copy, { recursive: true });
  const [sheet = ''] = readdirSync(join(copy, 'assets')).filter((name) => /^site\..*\.css$/.test(name));
  const older = 'site.0123456789.css';
  renameSync(join(copy, 'assets', sheet), join(copy, 'assets', older));
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js)$/.test(name)) continue;
    const text = readFileSync(join(copy, name), 'utf8');
    if (text.includes(sheet)) writeFileSync(join(copy, name), text.replaceAll(sheet, older));
  }
  return copy;
}
