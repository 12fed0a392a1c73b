import type { Rule } from '../rule.ts';

export const texDashes: Rule = {
  name: 'tex-dashes',
  reason:
    'TeX types an em dash as `---` and an en dash as `--`; many authors also use `--` for a dash in prose.',
  marks: ['--'],
  apply: (text) => {
    text.rewrite(/ ?---(?<!-{4})(?!-) ?/g, () => '—', texDashes.name);
    text.rewrite(/ -- (?<=[^\s-] -- )(?=[^\s-])/g, () => ' – ', texDashes.name);
    text.rewrite(
      /--(?:(?<=\p{Lu}[\p{L}\p{M}]{0,40}--)(?=\p{Lu})|(?<=\d--)(?=\d))/gu,
      () => '–',
      texDashes.name,
    );
    text.rewrite(/--(?<=[\p{L}\p{N}.,)”’%]--)(?=[\p{L}\p{N}(“‘])/gu, () => '—', texDashes.name);
  },
  applies: {
    raw: 'axioms---a game; Rao--Blackwell; 5--10; models--offering; so -- as here',
    html: 'axioms—a game; Rao–Blackwell; 5–10; models—offering; so\u00A0– as here',
  },
  mustNot: { raw: 'use --help or ----', html: 'use --help or ----' },
};
