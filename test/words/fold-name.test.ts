import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAsciiSlug } from '../../src/words/ascii-slug.ts';
import { foldName } from '../../src/words/fold-name.ts';
import { freeSlug } from '../../src/words/slug.ts';
import { anyText } from '../setup/any-text.ts';

const same: readonly (readonly [string, string])[] = [
  ['José Alvarez', 'Jose Alvarez'],
  ['José', 'Jose\u0301'],
  ['Jean-Luc Picard', 'Jean Luc Picard'],
  ['Jean‑Luc Picard', 'Jean-Luc Picard'],
  ['Brian O’Horo', "Brian O'Horo"],
  ["Shin'ya Nishida", 'Shinya Nishida'],
  ['JANE DOE', 'Jane Doe'],
  ['F.W.O. Saporu', 'F. W. O Saporu'],
  ['Anna Møller', 'Anna Moller'],
  ['Adam Ścibior', 'Adam Scibior'],
  ['Aleksander Hołyński', 'Aleksander Holynski'],
  ['Strauß', 'STRAUSS'],
  ['İpek Işık', 'Ipek Isik'],
  ['Jane\u00a0\u200bDoe', 'Jane Doe'],
  ['Ｊane Doe', 'Jane Doe'],
  ['Jan ŉ Berg', "Jan 'n Berg"],
];
const different: readonly (readonly [string, string])[] = [
  ['J. Doe', 'Jane Doe'],
  ['Jane Doe', 'Jane Q. Doe'],
  ['J. Q. Doe', 'JQ Doe'],
  ['कमल', 'कमला'],
  ['がくと', 'かくと'],
  ['Müller', 'Mueller'],
];

describe('the identity key of a name', () => {
  it.each(same)('%s = %s', (left, right) => expect(foldName(left)).toBe(foldName(right)));
  it.each(different)('%s ≠ %s', (left, right) => expect(foldName(left)).not.toBe(foldName(right)));

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });

  it('is its own key for every letter there is, alone and within a word', () => {
    const odd: string[] = [];
    for (let code = 0; code < 0x30000; code += 1) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const letter = String.fromCodePoint(code);
      for (const text of [letter, `a${letter}b`]) {
        const key = foldName(text);
        if (key !== text && foldName(key) !== key) odd.push(`${code.toString(16)}: ${key}`);
      }
    }
    expect(odd).toEqual([]);
  });

  it('makes slugs of ASCII letters, digits and hyphens', () => {
    expect(['Adam Ścibior', "Brian O'Horo", 'Saif Al-Kuwari', '张伟', '…'].map(toAsciiSlug)).toEqual([
      'adam-scibior',
      'brian-ohoro',
      'saif-al-kuwari',
      'u5f20-u4f1f',
      '',
    ]);
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(toAsciiSlug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });

  it('numbers what is taken', () => {
    expect(freeSlug('a', () => false)).toBe('a');
    expect(freeSlug('a', (slug) => ['a', 'a-2'].includes(slug))).toBe('a-3');
  });
});
