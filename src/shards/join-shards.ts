/** Joins separately built sites into one, with a common home page and search. */
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { recoverFolder, replaceBeside } from '../build/replace-folder.ts';
import { isWithin, realPath } from '../build/site-folder.ts';
import { bundleScripts } from '../bundling/bundle-scripts.ts';
import { ContentError } from '../diagnostic.ts';
import { templatesFolder } from '../disk/package-folder.ts';
import { isThere, listFolder, readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import { renderShardHome } from './render-shard-home.ts';
import { parseShard, type Shard } from './shard.ts';

const searchScript = 'search-shards.js';

export interface BuiltShard {
  /** Name of the folder in the joined site. */
  readonly name: string;
  /** The built site, e.g. `_site-2024`. Its `SITE_URL` must end in `<name>/`. */
  readonly folder: string;
}

/**
 * Writes `<out>/<name>/` for each shard, then the home page. Existing shards are replaced; others are kept.
 *
 * @throws {ContentError} where a folder is no site of Offprint, or `out` has anything else; nothing is written then
 */
export async function joinShards(shards: readonly BuiltShard[], out: string): Promise<void> {
  assertNamedOnce(shards);
  for (const { name } of shards) recoverFolder(join(out, name));
  for (const { name, folder } of shards) {
    assertWhole(loadShard(name, folder), folder);
    assertApart(folder, join(out, name));
  }
  assertJoinedSite(out);
  mkdirSync(out, { recursive: true });
  for (const { name, folder } of shards) {
    const place = join(out, name);
    const staging = `${place}.next-${process.pid}`;
    cpSync(folder, staging, { recursive: true, preserveTimestamps: true });
    replaceBeside(place, staging);
  }
  // All shards in the folder, not only the new ones: a finished year is not built again.
  const names = shardNames(out).toReversed();
  const parsed = names.map((name) => loadShard(name, join(out, name)));
  writeAtomically(join(out, searchScript), await bundleSearch());
  const newest = names[0] ?? '';
  const stylesheet = readdirSync(join(out, newest, 'assets')).find((name) => /^site\..*\.css$/.test(name));
  const assets = { stylesheet: `${newest}/assets/${stylesheet ?? ''}`, script: searchScript };
  writeAtomically(join(out, 'index.html'), renderShardHome(parsed, assets));
}

function loadShard(name: string, folder: string): Shard {
  const file = join(folder, 'archive.json');
  return parseShard(name, isThere(file) ? readText(file) : '', shown(file));
}

/** Sorted names of folders in `out` that may be shards; hidden ones and temporary folders are ignored. */
function shardNames(out: string): readonly string[] {
  if (!existsSync(out)) return [];
  return listFolder(out).filter(
    (name) => /^[a-z0-9-]+$/.test(name) && statSync(join(out, name)).isDirectory(),
  );
}

/** Refuses `out` if it contains anything other than a joined site, because its files would be replaced. */
function assertJoinedSite(out: string): void {
  for (const name of shardNames(out)) loadShard(name, join(out, name));
  if (existsSync(join(out, 'index.html')) && !existsSync(join(out, searchScript)))
    throw refusal(join(out, 'index.html'), 'This home page is not one of a joined site.');
}

/** Of two with one name the later would take the place of the earlier, whose papers would be gone. */
function assertNamedOnce(shards: readonly BuiltShard[]): void {
  const folders = new Map<string, string>();
  for (const { name, folder } of shards) {
    const other = folders.get(name);
    if (other !== undefined)
      throw refusal(folder, `"${name}" names this site and ${shown(other)}.`, 'Give each a name of its own.');
    folders.set(name, folder);
  }
}

/** Refuses a copy that lacks what the joined site takes from it: without its index no search would find its papers. */
function assertWhole({ issues }: Shard, folder: string): void {
  const needed = ['index.html', 'assets', ...(issues.length > 0 ? ['pagefind'] : [])];
  const missing = needed.find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined)
    throw refusal(
      folder,
      `The site is not whole: ${missing} is missing.`,
      'Build it again, or copy all of it.',
    );
}

function assertApart(folder: string, place: string): void {
  const [from, to] = [realPath(folder), realPath(place)];
  if (isWithin(from, to) || isWithin(to, from))
    throw refusal(folder, `The site is, holds or lies in ${shown(place)}, which would be replaced.`);
}

function refusal(
  path: string,
  reason: string,
  advice = 'Give the joined site a folder of its own.',
): ContentError {
  return new ContentError([{ severity: 'error', rule: 'unsafe-out', reason, advice, file: shown(path) }]);
}

async function bundleSearch(): Promise<Uint8Array> {
  const scripts = await bundleScripts([join(templatesFolder, 'scripts/shards/search-shards.ts')]);
  const [script] = scripts.values();
  if (script === undefined) throw new Error('The search script was not bundled.');
  return Buffer.from(script);
}
