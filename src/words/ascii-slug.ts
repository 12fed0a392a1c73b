/** Names to address slugs: lower-case ASCII letters, digits and hyphens. */

import { foldName } from './fold-name.ts';
import { checksum } from './slug.ts';

/** Names that Windows keeps for devices: no folder can be called so. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** No real name comes near; file systems stop at 255 bytes, and a path has other parts too. */
const longest = 80;

/**
 * The slug of `text`: folded as a name is, words joined by hyphens. A letter outside ASCII becomes its code point
 * (`张伟` → `u5f20-u4f1f`): never empty unless `text` has no letter or digit. A device's name of Windows gets `-name`
 * behind it; a slug of more than 80 characters is cut and gets a checksum of the whole.
 */
export function toAsciiSlug(text: string): string {
  const spelled = foldName(text).replace(
    /[^\x20-\x7f]/gu,
    (letter) => ` u${(letter.codePointAt(0) ?? 0).toString(16)} `,
  );
  const slug = spelled.trim().replace(/ +/g, '-');
  if (slug.length > longest) return `${slug.slice(0, longest).replace(/-+$/, '')}-${checksum(slug)}`;
  return devices.test(slug) ? `${slug}-name` : slug;
}
