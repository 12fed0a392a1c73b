import type { Rule } from '../rule.ts';

/** `224 x 224`, `256x256x3`; but `8x7B` is a model's name and `0x1F` a hexadecimal number. */
const BY =
  /(?<=(?<![\w.])(?!0x)\d[\d.,]*(?: ?[x×] ?\d[\d.,]*)*)( ?)x( ?)(?=\d[\d.,]*(?:[x×\s.,;:)\]–-]|$|(?:px|pixels?|[kcmnuµμ]m|[kM]pc)(?![A-Za-z])))(?! ?\d+(?:-?(?!px|pixel|[kcmnuµμ]m(?![A-Za-z])|[kM]pc)[A-Za-wyz]))/g;
/** Not in an equation: `3x + 2`, `y = 2x`, `f(2x)`, `2x mod 7`. */
const MANIFOLD =
  /(?<=(?<![\w.])(?<!(?<![\w-])(?:\p{L}|\p{L}\(\p{L}\)) ?= ?|\p{L}\(|[\dxyz)](?:\+| [+−-] ))\d[\d.,]*)x(?!\w|-(?!\d)| ?[=<>≤≥^*]| [+−-] (?=[\p{L}\d(])|[+−-](?:\d{1,2}(?![\d.]*[\dx×])|\p{L}(?!\p{L}))| mod )/gu;
/** Between two lengths in one unit: `25 μm x 25 μm`. */
const OF_LENGTHS =
  / x (?<=\d ?([kcdmnuµμ]?m|in|inch(?:es)?|ft|feet|px|pixels|[kM]?pc|arcmin|arcsec|deg|[″′°"]|'{1,2}) x )(?=\d{1,6}(?:\.\d{1,4})? ?\1(?![\p{L}\p{N}]))/gu;
/** Products of groups, and the sizes of matrices: `SU(2)xU(1)`, `m x n`, `NxN`. */
const GROUP = '(?:S?[UO]|S[LpP]|GL)\\(\\d{1,2}\\)';
const OF_NAMES = new RegExp(
  `(?<=(?:(?<![A-Za-z])|x)${GROUP}(?:_[A-Z]|\\([A-Z]\\))?)( ?)x( ?)(?=${GROUP})|(?<=(?<![\\p{L}\\p{N}_])[HKLMNWdkmn])( ?)x( ?)(?=[HKLMNWdkmn](?![\\p{L}\\p{N}_]))|(?<=(?<![\\p{L}\\p{N}_])(?:E8|Z\\d))( ?)x( ?)(?=E8|Z\\d)`,
  'gu',
);

/** `ResNet-50x4`: depth and width; the size of `ImageNet-64x64` has two equal numbers or large ones. */
function isName(body: string, at: number): boolean {
  const depth = /(?<![\p{L}\d])\p{Lu}[\p{L}\d-]{1,30}-(\d{1,4})$/u.exec(
    body.slice(Math.max(0, at - 40), at),
  )?.[1];
  const width = /^x(\d{1,2})(?!\d)/.exec(body.slice(at, at + 5))?.[1];
  return depth !== undefined && width !== undefined && depth !== width;
}

export const multiplicationSign: Rule = {
  name: 'multiplication-sign',
  reason: 'An `x` between numbers is a `×`, and behind them (`20x`) where the text has that sign as well.',
  marks: [
    ' x ',
    ')x',
    ...[...'HKLMNWdkmn'].map((letter) => `${letter}x`),
    ...Array.from({ length: 10 }, (_, digit) => `${digit}x`),
  ],
  apply: (text) => {
    // Multiples of gravity in a centrifuge.
    text.rewrite(/(?<=\d )x(?= ?g(?![\p{L}\p{N}]))/gu, () => '×', multiplicationSign.name);
    text.rewrite(
      BY,
      ({ index, 1: before, 2: behind }) => (isName(text.body, index) ? undefined : `${before}×${behind}`),
      multiplicationSign.name,
    );
    text.rewrite(OF_LENGTHS, () => ' × ', multiplicationSign.name);
    text.rewrite(OF_NAMES, (match) => match[0].replace('x', '×'), multiplicationSign.name);
    if (/\d×/.test(text.body)) text.rewrite(MANIFOLD, () => '×', multiplicationSign.name);
  },
  applies: {
    raw: 'on 224 x 224 and 256x256 images, 20x or 30\\times faster',
    html: 'on 224\u00A0×\u00A0224 and 256×256 images, 20× or 30× faster',
  },
  mustNot: {
    raw: 'an 8x7B model, ResNet-50x4, 0x1F, 20x faster',
    html: 'an 8x7B model, ResNet-50x4, 0x1F, 20x faster',
  },
};
