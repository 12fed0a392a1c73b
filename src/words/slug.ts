/** Titles → permalink slugs: lower-case ASCII, safe on every file system, readable in an address bar. */

import anyAscii from 'any-ascii';

const longest = 72;

/** Letters that neither Unicode's decomposition nor the table below turns into Latin ones. */
const otherScripts = /(?:[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]|ー)+/gu;

/** Letters that Unicode decomposition leaves whole. */
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

/** Folder names that sections use for themselves, and names that Windows keeps for devices. */
const taken = /^(page(-\d+)?|letter|by|index|all|rss|atom|feed|archive|papers|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A slug of at most 72 characters, cut between words. Other scripts are spelled in Latin letters, Chinese characters by
 * their Mandarin syllables (`深度学习` → `shen-du-xue-xi`). Text without a letter, digit or sign that has a name gets the
 * slug of `otherwise`, or else `paper-` and a checksum of itself, so that it is stable and never empty.
 */
export function toSlug(raw: string, otherwise?: string): string {
  // "C#" is a name; other signs of that shape are none.
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

/** `slug`, or with the first free of `-2`, `-3` … behind it. */
export function freeSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

/** A short mark that tells texts apart: FNV-1a, 32 bits, in base 36. Not for secrets. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
