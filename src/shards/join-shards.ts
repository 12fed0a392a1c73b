/** Joins separately built sites into one, with a common home page and search. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeAtomically } from '../disk/write-atomically.ts';
import { renderShardHome } from './render-shard-home.ts';
import { parseShard } from './shard.ts';

export interface BuiltShard {
  /** Name of the folder in the joined site. */
  readonly name: string;
  /** The built site, e.g. `_site-2024`. Its `SITE_URL` must end in `<name>/`. */
  readonly folder: string;
}

/** Writes `<out>/<name>/` for each shard, then the home page. Existing shards are replaced; others are kept. */
export async function joinShards(shards: readonly BuiltShard[], out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const { name, folder } of shards) {
    const place = join(out, name);
    rmSync(place, { recursive: true, force: true });
    cpSync(folder, place, { recursive: true, preserveTimestamps: true });
  }
  // All shards in the folder, not only the new ones: a finished year is not built again.
  const names = readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .toReversed();
  const parsed = names.map((name) => {
    const file = join(out, name, 'archive.json');
    return parseShard(name, readFileSync(file, 'utf8'), file);
  });
  writeFileSync(join(out, 'search-shards.js'), await bundleSearch());
  const newest = names[0] ?? '';
  const stylesheet = readdirSync(join(out, newest, 'assets')).find((name) => /^site\..*\.css$/.test(name));
  const assets = { stylesheet: `${newest}/assets/${stylesheet ?? ''}`, script: 'search-shards.js' };
  writeAtomically(join(out, 'index.html'), renderShardHome(parsed, assets));
}

async function bundleSearch(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: ['templates/scripts/shards/search-shards.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('The search script was not bundled.');
  return file.contents;
}
