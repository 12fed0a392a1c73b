import { looksLikeCode } from '../formula/text-evidence.ts';
import type { Rule } from '../rule.ts';

const CHARGED = '(?:([eμµτπℓlKW])\\+\\1[-−]|(mu|tau|pi)\\+ ?\\2[-−])(?![\\p{L}\\p{N}])';
/** Where a formula may begin. */
const START = '(?<![\\p{L}\\p{N}^\\\\%.…)\\]{}’′])';
/** A particle with its antiparticle, whose charges were typed on the line; behind another charge (`pK−μ+μ−`) no formula is read. */
const PAIR = new RegExp(`(?:${START}(?<!\\p{L}[+−-])|(?<=\\^\\{[*0+-]{1,2}\\}))${CHARGED}`, 'gu');
const ANY_PAIR = new RegExp(CHARGED, 'u');
/** A meson in front of an arrow or a pair: `B0 -> K*0 mu+ mu-`. */
const MESON = new RegExp(
  `${START}([BDK])(s?)(\\*?[0+-]|\\*)(?= ?(?:->|→)| ?${CHARGED.replace('\\1', '\\4').replace('\\2', '\\5')})`,
  'gu',
);

export const particlePairs: Rule = {
  name: 'particle-pair',
  reason:
    'Charges of a pair of particles (`e+e-`, `mu+ mu-`) are scripts; the formula around them is read afterwards.',
  marks: ['+'],
  apply: (text) => {
    if (looksLikeCode(text.body)) return;
    if (text.body.search(ANY_PAIR) === -1) return;
    text.rewrite(
      MESON,
      ([, meson = '', strange, mark]) => `${meson}${strange === 's' ? '_s' : ''}^{${mark}}`,
      particlePairs.name,
    );
    text.rewrite(
      PAIR,
      ([, sign, name]) => {
        const particle = sign ?? `\\${name}`;
        return `${particle}^+${particle}^-`;
      },
      particlePairs.name,
    );
  },
  applies: {
    raw: 'in e+e- collisions',
    html: 'in <math><msup><mi>e</mi><mi>+</mi></msup><msup><mi>e</mi><mi>−</mi></msup></math> collisions',
  },
  mustNot: { raw: 'a e+e-x, e+f- and C++-like', html: 'a e+e-x, e+f- and C++-like' },
};
