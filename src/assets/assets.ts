/**
 * The site's static assets: styles, scripts, icons and public files. File names carry a hash of the content, so that
 * browsers and CDNs may cache them without expiry.
 */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '../../templates/page.ts';
import { openSearchPath, webManifestPath } from '../addresses.ts';
import { bundleScripts } from '../bundling/bundle-scripts.ts';
import { bundleStyles } from '../bundling/bundle-styles.ts';
import type { AssetFile } from './asset-file.ts';
import { drawOwnIcons } from './icons.ts';
import { loadScriptWords } from './script-words.ts';
import { listSiteScripts, stylesOfPages, stylesOfSearch, wordsAsConstants } from './site-scripts.ts';
import type { Theme } from './theme.ts';

export interface BuiltAssets {
  readonly assets: Assets;
  readonly files: readonly AssetFile[];
}

/**
 * Bundles everything below the folder `templates`: `styles/index.css`, `styles/search.css`, each `scripts/*.ts`, and a copy of `public/`.
 * The archive in `contentDir` may add a `theme.css`, its own `icon.svg`, and translations of what scripts say.
 *
 * @throws {ContentError} where the theme or the icon can't be used
 */
export async function buildAssets(templates: string, contentDir: string): Promise<BuiltAssets> {
  // Start the slow steps first: esbuild runs in another process and sharp in threads, while this process bundles the
  // styles.
  const making = Promise.all([
    bundleScripts(listSiteScripts(templates), wordsAsConstants(loadScriptWords(contentDir))),
    drawOwnIcons(contentDir),
  ]);
  // If the styles fail too, their error is the one reported; this handler prevents an unhandled rejection.
  making.catch(() => undefined);
  const theme = await readTheme(contentDir);
  const styles = Buffer.concat([await bundleStyles(stylesOfPages(templates)), theme.css]);
  const stylesheet = hashed('site', 'css', styles);
  const searchStyles = hashed('search', 'css', await bundleStyles(stylesOfSearch(templates)));
  const [bundled, ownIcons] = await making;
  const scripts = Array.from(bundled, ([name, text]) => ({
    name,
    file: hashed(name, 'js', Buffer.from(text)),
  }));
  const own = new Map(ownIcons.map((file) => [file.path, file]));
  const files = readPublic(join(templates, 'public')).map((file) => own.get(file.path) ?? file);
  return {
    assets: {
      stylesheet: stylesheet.path,
      searchStylesheet: searchStyles.path,
      ...(theme.paper === undefined ? {} : { paper: theme.paper }),
      scripts: Object.fromEntries(scripts.map(({ name, file }) => [name, file.path])),
      files: Object.fromEntries(
        // Exports, not assets; pages link them in `<head>` like the other files about the site.
        [...files.map(({ path }) => path), webManifestPath, openSearchPath].map((path) => [
          path.slice(1),
          path,
        ]),
      ),
    },
    files: [stylesheet, searchStyles, ...scripts.map(({ file }) => file), ...files],
  };
}

/** Without a theme, its compiler isn't loaded. */
async function readTheme(contentDir: string): Promise<Theme> {
  if (!existsSync(join(contentDir, 'theme.css'))) return { css: new Uint8Array(), paper: undefined };
  const { loadTheme } = await import('./theme.ts');
  return loadTheme(contentDir);
}

function readPublic(dir: string): AssetFile[] {
  if (!existsSync(dir)) return [];
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map((name): AssetFile => ({ path: `/${name}`, bytes: readFileSync(join(dir, name)) }));
}

function hashed(name: string, ending: string, bytes: Uint8Array): AssetFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { path: `/assets/${name}.${hash}.${ending}`, bytes };
}
