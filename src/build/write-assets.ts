/** Writes styles, scripts and icons to the output folder. */
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSafeSitePath } from '../addresses.ts';
import type { AssetFile } from '../assets/asset-file.ts';
import { ContentError } from '../diagnostic.ts';

/** Throws for a file name that could lead out of `out` on some system, e.g. in `templates/public/`. */
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
    // Replace a symbolic link instead of writing to its target, which may be outside the site.
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) rmSync(file);
    writeFileSync(file, bytes);
  }
}
