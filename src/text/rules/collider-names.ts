import type { Rule } from '../rule.ts';

/** The energy of two nucleons: `sqrt(s_NN)`, `√sNN`. */
const ENERGY = /\\?sqrt ?(?:\(s_?NN\)|\{s_?NN\})|√(?:\(s_?NN\)|s_?NN(?![\p{L}\p{N}]))/gu;
const CHARMONIUM = /(?<![\p{L}\p{N}])J\/[Pp]si(?![\p{L}\p{N}])/gu;

export const colliderNames: Rule = {
  name: 'collider-name',
  reason: 'Particle physics writes `J/psi` for J/ψ and `sqrt(s_NN)` for the energy of two nucleons.',
  marks: ['J/p', 'J/P', 'sNN', 's_NN'],
  apply: (text) => {
    text.rewrite(CHARMONIUM, () => 'J/ψ', colliderNames.name);
    text.rewrite(ENERGY, () => '\\sqrt{s_{NN}}', colliderNames.name);
  },
  applies: {
    raw: 'J/psi at sqrt(s_NN) and √sNN',
    html: 'J/ψ at <math><msqrt><msub><mi>s</mi><mi>NN</mi></msub></msqrt></math> and <math><msqrt><msub><mi>s</mi><mi>NN</mi></msub></msqrt></math>',
  },
  mustNot: { raw: 'J/psig, √s and sNN', html: 'J/psig, √s and sNN' },
};
