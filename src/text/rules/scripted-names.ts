import { TERM_NAMES } from '../formula/tex-names.ts';
import type { Rule } from '../rule.ts';
import { scriptText } from '../script-text.ts';
import type { WorkingText } from '../working-text.ts';
import { scriptedTex } from './html-scripts.ts';

/** A name of two letters or more, or with a number; braces tell its script from an identifier. */
const NAME =
  /(?<![\\\w^_{}\uE000-\uF8FF])((?:\d-)?(?=[A-Za-z\d]*[A-Z\d])[A-Za-z][A-Za-z\d]+)([_^])\{([\p{L}\d+−–•.,:/*-]{1,12})\}(?![_^([{])/gu;
/** Two capitals may be a product: `QK_{i}`. */
const PRODUCT = /^[A-Z]{2}$/;
/** Term symbols of atoms and molecules: `^3P_0`, `^{2}S_{1/2}`. */
const TERM =
  /(?<![\w\\^_{}$)\]\uE000-\uF8FF])\^(?:\{(\d)\}|(\d))([SPDFGH])_(?:\{(\d{1,2}(?:\/2)?)\}|(\d))(?![\w{])/g;
/** Boltzmann's constant before the temperature. */
const THERMAL = /(?<![\w\\^{}])k_BT(?![\w{])/g;
/** Methylated bases of RNA. */
const METHYLATED = /(?<![\w\\^{}])m\^(?:\{(\d)\}|(\d))([ACG])(?=m?(?![\w^_{]))/g;

function nameWithScript(text: WorkingText, match: RegExpExecArray): string | undefined {
  const { 0: source, 1: name = '', 2: mark, 3: script = '', index } = match;
  const word = name.replace(/^\d-/, '');
  if (TERM_NAMES.has(word) || (PRODUCT.test(word) && [...script].length === 1)) return undefined;
  const tag = mark === '_' ? 'sub' : 'sup';
  const end = index + source.length;
  const small = scriptText(tag, script, name, text.body.slice(end, end + 4));
  if (small !== undefined) return name + small;
  const tex = scriptedTex(`\\mathrm{${word}}`, [tag, script], true);
  const lead = name.slice(0, name.length - word.length);
  return tex === undefined ? undefined : lead + text.protect({ kind: 'maths', tex }, source);
}

export const scriptedNames: Rule = {
  name: 'scripted-name',
  reason:
    'A name with a script in braces (`CD25^{high}`, `HbA_{1c}`) and the symbol of an atom’s term (`^3P_0`) are upright formulas.',
  marks: ['_{', '^{', '^', 'k_B'],
  apply: (text) => {
    text.rewrite(NAME, (match) => nameWithScript(text, match), scriptedNames.name);
    text.rewrite(
      TERM,
      ([source, braced, bare, letter = '', momentum, digit]) =>
        text.protect(
          { kind: 'maths', tex: `{}^{${braced ?? bare}}\\mathrm{${letter}}_{${momentum ?? digit}}` },
          source,
        ),
      scriptedNames.name,
    );
    text.rewrite(
      THERMAL,
      ([source]) => text.protect({ kind: 'maths', tex: 'k_{\\mathrm{B}}T' }, source),
      scriptedNames.name,
    );
    if (/RNA|methyl/i.test(text.body))
      text.rewrite(
        METHYLATED,
        ([, braced, bare, letter = '']) => `m${scriptText('sup', braced ?? bare ?? '', '', '')}${letter}`,
        scriptedNames.name,
      );
  },
  applies: {
    raw: 'CD25^{high} cells at low HbA_{1c} and SpO_{2}',
    html: '<math><msup><mrow><mi mathvariant="normal">C</mi><mi mathvariant="normal">D</mi><mn>25</mn></mrow><mi>high</mi></msup></math> cells at low <math><msub><mi>HbA</mi><mrow><mn>1</mn><mi mathvariant="normal">c</mi></mrow></msub></math> and SpO₂',
  },
  mustNot: { raw: 'the file_{i} and CD25_high, QK_{i}', html: 'the file_{i} and CD25_high, QK_{i}' },
};
