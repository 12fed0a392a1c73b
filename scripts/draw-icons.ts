/** `npm run icons`: draws the PNGs in `templates/public` anew from `icon.svg` there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from '../src/assets/icons.ts';

const folder = join('templates', 'public');
for (const { path, bytes } of await drawIcons(readFileSync(join(folder, 'icon.svg'))))
  writeFileSync(join(folder, path), bytes);
