/** Puts styles, scripts and icons where pages look for them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AssetFile } from '../assets/assets.ts';

export function writeAssets(files: readonly AssetFile[], out: string): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
}
