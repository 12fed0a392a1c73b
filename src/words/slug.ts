/** Permalink slugs of titles: lower-case ASCII, valid on every file system. */

import anyAscii from 'any-ascii';

const longest = 72;

/** Letters that neither Unicode decomposition nor the table below converts to Latin. */
const otherScripts = /(?:[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]|ー)+/gu;

/** Letters without a Unicode decomposition. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  '&': ' and ',
  '+': ' plus ',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  λ: 'lambda',
  μ: 'mu',
  π: 'pi',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  ω: 'omega',
};

/** Reserved folder names: those of the site itself, and device names of Windows. */
const taken = /^(page(-\d+)?|letter|by|index|all|rss|atom|feed|archive|papers|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A slug of at most 72 characters, truncated between words. Other scripts are transliterated (Chinese by Mandarin
 * syllables: `深度学习` → `shen-du-xue-xi`). If `raw` has no letter, digit or named sign, the result is the slug of
 * `otherwise`, or `paper-` and a checksum; it is never empty.
 */
export function toSlug(raw: string, otherwise?: string): string {
  // `C#` → `C sharp`; a `#` elsewhere is not part of a name.
  const text = raw.replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})#(?![\p{L}\p{N}])/gu, ' sharp');
  const slug = slugOf(spellOtherScripts(text)) || slugOf(anyAscii(text));
  if (slug === '') return otherwise === undefined ? `paper-${checksum(text)}` : toSlug(otherwise);
  return taken.test(slug) ? `${slug}-paper` : slug;
}

function spellOtherScripts(text: string): string {
  return text
    .replace(/\p{Script=Han}/gu, (character) => ` ${anyAscii(character)} `)
    .replace(otherScripts, (letters) => anyAscii(letters));
}

function slugOf(text: string): string {
  const ascii = text
    .toLowerCase()
    .replace(/['’`]s\b/g, 's')
    .replace(/[^\p{ASCII}]|[&+]/gu, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  const words = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.length <= longest ? words : truncateBetweenWords(words);
}

function truncateBetweenWords(words: string): string {
  const cut = words.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > longest / 2 ? cut.slice(0, end) : cut.slice(0, longest);
}

/** `slug` if free, else the first free one of `slug-2`, `slug-3` …. */
export function freeSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

/** FNV-1a hash, 32 bits, in base 36. Not cryptographic. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
