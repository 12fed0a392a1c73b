import { FUNCTIONS, GREEK, SYMBOLS, WRAPPERS } from '../formula/tex-names.ts';
import type { Rule } from '../rule.ts';
import { lower, raise } from '../unicode-scripts.ts';
import { withPairedDollars } from './paired-dollars.ts';

const MARKS: Readonly<Record<string, string>> = {
  dagger: '†',
  ddagger: '‡',
  star: '⋆',
  ast: '*',
  '*': '*',
  TM: '™',
  '+': '⁺',
  '++': '⁺⁺',
};
const SIGN =
  '\\$?\\^(?:\\{\\\\?(dagger|ddagger|star|ast|TM|\\*|\\+{1,2})\\}|\\\\?(dagger|ddagger|star|ast|\\*|\\+{1,2})(?![A-Za-z\\d]))\\$?';
/** Two letters, a letter after a hyphen, or a number that is part of a name. */
const AFTER_NAME = new RegExp(
  `(?<![\\\\\\w{])((?:[A-Za-z]+\\d*-)*(?:[A-Za-z]{2,}\\d*|(?<=-)[A-Za-z]|(?<=-)\\d+(?:\\.\\d+)?[A-Za-z]?))${SIGN}(?![\\w{])`,
  'g',
);
const POWER_OF_NAME = /(?<![\\\w{])([A-Za-z][A-Za-z\d-]*[A-Za-z])\$?\^(?:\{(\d)\}|(\d))\$?(?![\w^{]|\/\d)/g;
/** `LD_{50}`: the braces tell the index from an identifier. */
const INDEX_OF_NAME = /(?<=(?<![\w\\$])[A-Z]{2,4})_\{(\d{1,3})\}(?![\w{])/g;
/** Acronyms with a power for their doubled letters: `S^2AM`, `M^3ViT`. */
const POWER_IN_NAME = /(?<=(?<![\w\\^}$])[A-Z]{1,4})\^(?:\{(\d)\}|(\d))(?=[A-Z][A-Za-z])/g;
/** `macro-F_1`. */
const AVERAGED_SCORE = /(?<=(?<![\w-])(?:[Mm]acro|[Mm]icro|[Ww]eighted)-F)_(?:\{1\}|1)(?![\w{])/g;
const ORDINAL =
  /\$?(?<![\w\\}])([A-Za-z]|\d+|\([A-Za-z][+-]\d\))\$?\^\{?\s*(?:\\?(?:text|mathrm|textrm|rm)\s*\{?|\{\\rm )?(th|st|nd|rd)\}{0,2}\$?(?![A-Za-z])/g;

/** Genotypes (`p53^{-/-}`) and cell markers (`CD4^+CD25^{-}`). */
const GENOTYPE = /(?<=[A-Za-z\d)])\$?\^\{([+-])\/([+-])\}\$?/g;
const CELL_MARKER = /(?<=(?<![A-Za-z])CD\d{1,3}[a-z]?)\$?\^(?:\{([+-])\}|([+-]))\$?(?!\d)/g;
/** Spin and parities of a state: `1^--`, `0^+`. */
const PARITY = /(?<=(?<![\w.^])\d)\^([+-]{1,2})(?![\w+-])/g;
/** Space-times and theories with their dimension. */
const DIMENSION = /(?<=(?<![\w-])(?:E?AdS|dS|S?CFT|SYM))\$?_(?:\{(\d{1,2})\}|(\d{1,2}))\$?(?![\w{])/g;

/** `eps` is how people type the Greek letter. */
const isTexName = (word: string): boolean =>
  word === 'eps' || GREEK.has(word) || FUNCTIONS.has(word) || SYMBOLS.has(word) || WRAPPERS.has(word);

export const nameMarks: Rule = {
  name: 'mark-on-name',
  reason:
    'A mark or power on a name (`Vim-T^dagger`, `GPT-4$^*$`, `RL^2`) is part of an upright name, not maths.',
  marks: ['^', '_{', 'cro-F', 'ted-F', 'S_', 'CFT_', 'SYM_', 'S$_', 'CFT$_', 'SYM$_'],
  apply: (text) => {
    text.rewrite(
      GENOTYPE,
      withPairedDollars((match) => `${raise(match[1] ?? '') ?? ''}/${raise(match[2] ?? '') ?? ''}`),
      nameMarks.name,
    );
    text.rewrite(
      CELL_MARKER,
      withPairedDollars((match) => raise(match[1] ?? match[2] ?? '')),
      nameMarks.name,
    );
    text.rewrite(PARITY, (match) => raise(match[1] ?? ''), nameMarks.name);
    text.rewrite(
      DIMENSION,
      withPairedDollars((match) =>
        [...(match[1] ?? match[2] ?? '')].map((digit) => lower(digit) ?? digit).join(''),
      ),
      nameMarks.name,
    );
    text.rewrite(
      ORDINAL,
      ([source, base = '', ending]) => {
        if (source.split('$').length % 2 === 0) return undefined;
        return `${/^\d/.test(base) ? base : text.protect({ kind: 'maths', tex: base }, base)}${ending}`;
      },
      nameMarks.name,
    );
    text.rewrite(
      /(?<![\w-])([A-Z])\^(?:\{\*\}|\*)(?= (?:search|algorithm|planner|planning)\b)/g,
      (match) => `${match[1]}*`,
      nameMarks.name,
    );
    text.rewrite(
      AFTER_NAME,
      withPairedDollars((match) =>
        isTexName(match[1] ?? '') ? undefined : `${match[1]}${MARKS[match[2] ?? match[3] ?? '']}`,
      ),
      nameMarks.name,
    );
    text.rewrite(
      POWER_OF_NAME,
      withPairedDollars((match) =>
        isTexName(/[A-Za-z]+$/.exec(match[1] ?? '')?.[0] ?? '') ||
        (!/[A-Z]/.test(match[1] ?? '') && text.body.includes('$'))
          ? undefined
          : `${match[1]}${raise(match[2] ?? match[3] ?? '') ?? ''}`,
      ),
      nameMarks.name,
    );
    text.rewrite(POWER_IN_NAME, (match) => raise(match[1] ?? match[2] ?? ''), nameMarks.name);
    text.rewrite(AVERAGED_SCORE, () => '₁', nameMarks.name);
    text.rewrite(INDEX_OF_NAME, (match) => lower(match[1] ?? ''), nameMarks.name);
  },
  applies: { raw: 'Vim-T^dagger, GPT-4$^*$ and the 5^{th} RL^2', html: 'Vim-T†, GPT-4* and the 5th RL²' },
  mustNot: {
    raw: 'the adjoint U^\\dagger of it',
    html: 'the adjoint <math><msup><mi>U</mi><mi>†</mi></msup></math> of it',
  },
};
