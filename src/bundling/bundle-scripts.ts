/**
 * Scripts for browsers, bundled and minified. A bundled program has the usual ones ready beside it
 * (`scripts/bundle-program.mjs`), so that a build starts esbuild only for an archive with words or settings of its own.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { templatesFolder } from '../disk/package-folder.ts';

/** Finished scripts and stylesheets by `keyOfEntry` and `keyOfLibrary`; `scripts/bundling/prepare-scripts.ts` makes them. */
type PreparedScripts = Readonly<Record<string, string>>;

/** The prepared scripts' file, in the folder of the bundled program. */
export const preparedScriptsFile = 'scripts-for-browsers.json';

/** Constants of a script: name → JavaScript expression (esbuild `define`). */
export type Constants = Readonly<Record<string, string>>;

/**
 * Bundles each entry with its imports to a classic script (IIFE). Keys are the entries' file names without ending.
 *
 * @throws {Error} with esbuild's messages
 */
export async function bundleScripts(
  entries: readonly string[],
  constants: Constants = {},
): Promise<ReadonlyMap<string, string>> {
  const ready = entries.flatMap((entry): [string, string][] => {
    const script = findPrepared(keyOfEntry(entry, constants));
    return script === undefined ? [] : [[nameOf(entry), script]];
  });
  if (ready.length === entries.length) return new Map(ready);
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [...entries],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { ...constants },
    legalComments: 'none',
    outdir: 'scripts',
    write: false,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [nameOf(path), text]));
}

/** Shortens a library's script: no spaces, short local names. */
export async function minifyScript(script: string): Promise<string> {
  const ready = findPrepared(keyOfLibrary(script));
  if (ready !== undefined) return ready;
  const { transform } = await import('esbuild');
  return (await transform(script, { minify: true, target: 'es2020' })).code;
}

/** The key of an entry in the templates' folder; undefined for any other, which is never prepared. */
export function keyOfEntry(entry: string, constants: Constants): string | undefined {
  const path = relative(templatesFolder, entry);
  return path.startsWith('..') ? undefined : `${path.replaceAll(sep, '/')} ${JSON.stringify(constants)}`;
}

/** The key of a library's script. */
export function keyOfLibrary(script: string): string {
  return createHash('sha256').update(script).digest('hex');
}

let prepared: PreparedScripts | undefined;

/** A finished script or stylesheet; undefined where it has to be bundled. */
export function findPrepared(key: string | undefined): string | undefined {
  prepared ??= readPrepared();
  return key !== undefined && Object.hasOwn(prepared, key) ? prepared[key] : undefined;
}

/** Prepared scripts of a bundle; none if the sources are run, which may have changed since. */
function readPrepared(): PreparedScripts {
  const file = join(fileURLToPath(new URL('.', import.meta.url)), preparedScriptsFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PreparedScripts) : {};
}

function nameOf(path: string): string {
  return basename(path).replace(/\.[jt]s$/, '');
}
