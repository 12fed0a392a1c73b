/** ASCII slugs of names, for URLs. */

import { foldName } from './fold-name.ts';
import { checksum } from './slug.ts';

/** Device names of Windows, which can't be folder names. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Maximum length. File names are limited to 255 bytes, and paths have more segments. */
const longest = 80;

/**
 * The slug of a name: folded by `foldName`, words joined by hyphens. Letters outside ASCII become code points (`张伟` →
 * `u5f20-u4f1f`), so a slug is empty only if `text` has no letters or digits. Device names of Windows get the suffix
 * `-name`. Slugs over 80 characters are truncated, with a checksum of the whole appended.
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
