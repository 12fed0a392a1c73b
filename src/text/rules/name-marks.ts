import { TERM_NAMES } from '../formula/tex-names.ts';
import type { Rule } from '../rule.ts';
import { lower, raise } from '../unicode-scripts.ts';
import type { WorkingText } from '../working-text.ts';
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
/** The same typed on the line, behind a gene (`Apoe-/- mice`); where one is, or mice are named, `+/-` is no plus or minus. */
const KNOCKOUT = /-\/-(?<=(?:\p{L}[\p{L}\p{N}]{0,9}|[\uE000-\uF8FF])-\/-)(?![\p{L}\p{N}/+-])/gu;
const OTHER_GENOTYPE =
  /\+\/([+-])(?<=(?:\p{L}[\p{L}\p{N}]{0,9}|[\uE000-\uF8FF])\+\/[+-])(?![\p{L}\p{N}/+-])/gu;
const GENOTYPED_MICE = /\p{L}\d{0,3}\+\/- (?:mice|mouse|littermates|embryos|animals)(?!\p{L})/u;
/** `Foo$^{\circledR}$`, `Foo$^{\text{TM}}$`. */
const TRADE_MARK =
  /(?<=\p{L}[\p{L}\p{N}])\$?\^\{?(?:\\(?:text|mathrm|textrm|rm)[ {])?(?:(\\circledR|\\textregistered|®)|(?<=[ {])TM|™)(?![A-Za-z])\}{0,2}\$?/gu;
const TRADE_SIGN = /TM|circledR|textregistered|®|™/;
/** Spin and parities of a state: `1^--`, `0^+`. */
const PARITY = /(?<=(?<![\w.^])\d)\^([+-]{1,2})(?![\w+-])/g;
/** Space-times and theories with their dimension. */
const DIMENSION = /(?<=(?<![\w-])(?:E?AdS|dS|S?CFT|SYM))\$?_(?:\{(\d{1,2})\}|(\d{1,2}))\$?(?![\w{])/g;

/** `AdS₅ x S^5`: the product with another space. */
const OF_SPACES = /(?<=(?:AdS|dS)[₀-₉\d]{1,2} )x(?= \$?(?:[STHRK]|CP)\$?[\^_\d])/g;

/** Screw axes of space groups: `P2_1/c`, `Pna2_1`, `P2_12_12_1`; what stands behind or before tells them from identifiers. */
const SCREW =
  /(?<=(?<![\w\\$}])[PICFR](?:[2346]_[1-5])*[2346])_([1-5])(?=[2346]_[1-5]|\/[abcdmn]{1,3}(?![A-Za-z])|[abcdmn]{2}(?![A-Za-z]))|(?<=(?<![\w\\$}])[PICFR](?:[2346]_[1-5]){1,2}[2346]|(?<![\w\\$}])[PICFR][abcdmn]{2}[246])_([1-5])(?=[2346]?(?![\w{]))/g;

/** `A*` of graph search. */
const STARRED_SEARCH = /(?<![\w-])([A-Z])\^(?:\{\*\}|\*)(?= (?:search|algorithm|planner|planning)\b)/g;

/** `K-ras^{G12D}`: the mutation of a gene whose name has a hyphen; others are read as formulas. */
const MUTATION = /(?<![\w\\-])([A-Z]-[A-Za-z]{2,4})\$?\^\{([A-Z]\d{1,4}[A-Z])\}\$?/g;

const genotype = ([, one = '', other = '']: RegExpExecArray): string => `${raise(one)}/${raise(other)}`;

const raisedScript = ([, braced, bare = '']: RegExpExecArray): string | undefined => raise(braced ?? bare);

const loweredScript = ([, braced, bare = '']: RegExpExecArray): string | undefined => lower(braced ?? bare);

/** The end of a numeral is no maths, its base is, unless that is a number; undefined where a dollar would be left. */
function ordinal(text: WorkingText, [source, base = '', ending]: RegExpExecArray): string | undefined {
  if (source.split('$').length % 2 === 0) return undefined;
  return `${/^\d/.test(base) ? base : text.protect({ kind: 'maths', tex: base }, base)}${ending}`;
}

function markedName([, name = '', braced, bare = '']: RegExpExecArray): string | undefined {
  return isTerm(name) ? undefined : `${name}${MARKS[braced ?? bare]}`;
}

/** In a text with formulas, a name without a capital may be one of their variables. */
function nameWithPower(
  text: WorkingText,
  [, name = '', braced, bare = '']: RegExpExecArray,
): string | undefined {
  if (isTerm(/[A-Za-z]+$/.exec(name)?.[0] ?? '')) return undefined;
  if (!/[A-Z]/.test(name) && text.body.includes('$')) return undefined;
  return `${name}${raise(braced ?? bare)}`;
}

function readTypedGenotypes(text: WorkingText): void {
  const before = text.repairs.length;
  text.rewrite(KNOCKOUT, () => '⁻/⁻', nameMarks.name);
  if (text.repairs.length > before || GENOTYPED_MICE.test(text.body))
    text.rewrite(OTHER_GENOTYPE, ([, other = '']) => `⁺/${raise(other)}`, nameMarks.name);
}

/** `eps` is how people type the Greek letter. */
const isTerm = (word: string): boolean => word === 'eps' || TERM_NAMES.has(word);

export const nameMarks: Rule = {
  name: 'mark-on-name',
  reason:
    'A mark or power on a name (`Vim-T^dagger`, `GPT-4$^*$`, `RL^2`) is part of an upright name, not maths.',
  marks: [
    ...['2_1', '3_1', '3_2', '4_1', '4_2', '4_3', '6_1', '6_2', '6_3', '6_4', '6_5'],
    '^',
    '_{',
    '-/-',
    '+/- ',
    'cro-F',
    'ted-F',
    'S_',
    'S5 x',
    'S4 x',
    'S3 x',
    'CFT_',
    'SYM_',
    'S$_',
    'CFT$_',
    'SYM$_',
  ],
  apply: (text) => {
    text.rewrite(SCREW, ([, axis, last = '']) => lower(axis ?? last), nameMarks.name);
    text.rewrite(
      MUTATION,
      withPairedDollars(([source, gene, mutation]) =>
        text.protect({ kind: 'maths', tex: `\\text{${gene}}^{\\mathrm{${mutation}}}` }, source),
      ),
      nameMarks.name,
    );
    text.rewrite(GENOTYPE, withPairedDollars(genotype), nameMarks.name);
    if (text.body.includes('/-')) readTypedGenotypes(text);
    if (TRADE_SIGN.test(text.body))
      text.rewrite(
        TRADE_MARK,
        withPairedDollars(([, registered]) => (registered === undefined ? '™' : '®')),
        nameMarks.name,
      );
    text.rewrite(CELL_MARKER, withPairedDollars(raisedScript), nameMarks.name);
    text.rewrite(PARITY, raisedScript, nameMarks.name);
    text.rewrite(DIMENSION, withPairedDollars(loweredScript), nameMarks.name);
    text.rewrite(OF_SPACES, () => '×', nameMarks.name);
    text.rewrite(ORDINAL, (match) => ordinal(text, match), nameMarks.name);
    text.rewrite(STARRED_SEARCH, ([, name]) => `${name}*`, nameMarks.name);
    text.rewrite(AFTER_NAME, withPairedDollars(markedName), nameMarks.name);
    text.rewrite(
      POWER_OF_NAME,
      withPairedDollars((match) => nameWithPower(text, match)),
      nameMarks.name,
    );
    text.rewrite(POWER_IN_NAME, raisedScript, nameMarks.name);
    text.rewrite(AVERAGED_SCORE, () => '₁', nameMarks.name);
    text.rewrite(INDEX_OF_NAME, loweredScript, nameMarks.name);
  },
  applies: { raw: 'Vim-T^dagger, GPT-4$^*$ and the 5^{th} RL^2', html: 'Vim-T†, GPT-4* and the 5th RL²' },
  mustNot: {
    raw: 'the adjoint U^\\dagger of it',
    html: 'the adjoint <math><msup><mi>U</mi><mi>†</mi></msup></math> of it',
  },
};
