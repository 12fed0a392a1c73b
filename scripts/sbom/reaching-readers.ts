/** Packages whose code is in the browser scripts. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Sorted names of packages bundled into browser scripts. Pagefind's own script is not included. */
export async function listReachingReaders(templates = 'templates'): Promise<readonly string[]> {
  const folders = ['scripts', 'scripts/shards', 'service-worker'].map((name) => join(templates, name));
  const entryPoints = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name)),
  );
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'scripts',
    logLevel: 'silent',
    define: { offlineSettings: 'null' },
  });
  const names = Object.keys(metafile.inputs).flatMap((input) => {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set([...names, 'pagefind'])].sort();
}
