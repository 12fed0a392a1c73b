import type { Rule } from '../rule.ts';

const LETTERS: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
};
/** Lines of hydrogen's series, and those of X-rays. */
const LINE =
  /(?<=(?<![\p{L}\p{N}])(?:H|Ly|Pa|Br|Pf|(?:[A-Z][a-z]? ?-?)?K))(alpha|beta|gamma|delta|epsilon)(?![\p{L}\p{N}_^])/gu;
/** `[OIII]lambda5007`: wavelengths behind an ion. */
const WAVELENGTH = /(?<=\] ?)(lambda){1,2}(?=\d{4})/g;

export const spectralLines: Rule = {
  name: 'spectral-line',
  reason:
    'Lines of a spectrum (`Halpha`, `[OIII]lambda5007`) lost their dollars and backslashes; they are names.',
  marks: [
    ...['H', 'Ly', 'Pa', 'Br', 'Pf', 'K'].flatMap((series) =>
      Object.keys(LETTERS).map((letter) => series + letter),
    ),
    'lambda',
  ],
  apply: (text) => {
    text.rewrite(LINE, ([, letter = '']) => LETTERS[letter], spectralLines.name);
    text.rewrite(WAVELENGTH, ([found]) => found.replaceAll('lambda', 'λ'), spectralLines.name);
  },
  applies: { raw: 'Halpha and Lybeta, Fe Kalpha, [OIII]lambda5007', html: 'Hα and Lyβ, Fe Kα, [OIII]λ5007' },
  mustNot: { raw: 'an Halphabet, Kgammas and NF-Kbeta_1', html: 'an Halphabet, Kgammas and NF-Kbeta_1' },
};
