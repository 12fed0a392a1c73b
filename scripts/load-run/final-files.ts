/** What must hold for files at the end of the run: both sites are the same, and nothing else is left. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/build/site-files.ts';
import { listNames } from './measure.ts';

/** Differences of a site from one built from nothing, byte by byte. */
export function compareSites(site: string, other: string): readonly string[] {
  const [mine, fresh] = [listFiles(site), listFiles(other)];
  return [...new Set([...mine.keys(), ...fresh.keys()])].flatMap((name) => {
    if (!mine.has(name) || !fresh.has(name)) return [`${name} is in one site alone`];
    const isSame = readFileSync(join(site, name)).equals(readFileSync(join(other, name)));
    return isSame ? [] : [`${name} differs from one built from nothing`];
  });
}

/** Folders of a run with all that is in them. */
const folders = ['content', 'original', 'tmp', 'site', 'site.folders', 'fresh', 'fresh.folders'];
/** What a build keeps beside a site. */
const endings = ['memo', 'classes', 'stamp.json', 'inputs.json', 'changes.json', 'search.json', 'files.json'];
const expected: ReadonlySet<string> = new Set([
  ...folders,
  ...['site', 'fresh'].flatMap((name) => endings.map((ending) => `${name}.${ending}`)),
]);

/** Files that killed processes have left in the run's folder or its archive. */
export function listLeftFiles(folder: string, content: string): readonly string[] {
  return [
    ...listNames(folder, folders).filter((name) => !expected.has(name)),
    ...listNames(content).filter((name) => /\.draft$|\.journal|\.part$/.test(name)),
  ];
}
