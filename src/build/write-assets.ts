/** Puts styles, scripts and icons where pages look for them. */
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSafeSitePath } from '../addresses.ts';
import type { AssetFile } from '../assets/assets.ts';
import { ContentError } from '../diagnostic.ts';

/** Throws where a file's name could lead out of `out` on some system, e.g. one in `templates/public/`. */
export function writeAssets(files: readonly AssetFile[], out: string): void {
  for (const { path, bytes } of files) {
    if (!isSafeSitePath(path))
      throw new ContentError([
        {
          severity: 'error',
          rule: 'unsafe-address',
          reason: 'This is no safe file name on every system.',
          advice: 'Rename the file.',
          file: `templates/public${path}`,
        },
      ]);
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    // What a link leads to is not the site's.
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) rmSync(file);
    writeFileSync(file, bytes);
  }
}
