import { type FoundFormula, findFormulas } from '../formula/find-formulas.ts';
import { findKnownSymbols } from '../formula/known-symbols.ts';
import { GREEK, TELLING_FUNCTIONS, TELLING_RELATIONS } from '../formula/tex-names.ts';
import {
  hasTypedQuotes,
  keepsBackslashes,
  lettersOf,
  looksLikeCode,
  type TextEvidence,
} from '../formula/text-evidence.ts';
import { readTokens, type Token } from '../formula/tokens.ts';
import { typesetFormula } from '../formula/typeset-formula.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';
import { symbolText } from './symbols.ts';

/** Without any of these, a text has no recognisable formula. */
const MARKS = [
  ...[
    '_',
    '^',
    '\\',
    '{',
    '=',
    '<',
    '>',
    '~',
    '|',
    'O(',
    'sqrt(',
    'log(',
    'infty',
    ...[...'bcdfiorst'].map((letter) => `math${letter}`),
    'tilde',
    ' in [',
    ' in (',
    ...["''", "')", "',", "'|"],
    'cdot ',
    'I(',
    '-th ',
    ...['/dt', '/dx', '/dz', '/dE', '/dT', '(log ', 'eps)-', 'langle ', 'hbar', ') times '],
    // The Balmer and Lyman series.
    ...[' Halpha', ' Hbeta', ' Lyalpha'],
    ...[...GREEK].flatMap((name) => [`${name}(`, `${name})-`, `${name}+`]),
    ...['delta', 'eps', 'vareps', 'eta'].flatMap((name) => [`1-${name}`, `1 - ${name}`]),
  ],
  ...[...TELLING_RELATIONS, ...TELLING_FUNCTIONS].map((name) => ` ${name} `),
];

export const flattenedFormula: Rule = {
  name: 'flattened-formula',
  reason:
    'A formula lost its dollars and backslashes, or never had dollars; scripts and TeX names give it away.',
  marks: MARKS,
  apply: (text) => {
    const tokens = readTokens(text.body);
    const first = evidenceOf(text);
    const sure = findFormulas(tokens, first);
    const letters = new Set([...first.letters, ...sure.flatMap(({ tex }) => lettersOf(tex))]);
    const evidence = { ...first, letters };
    const formulas = (letters.size > first.letters.size ? findFormulas(tokens, evidence) : sure).filter(
      canBeTypeset,
    );
    const greek = new Set(formulas.flatMap(({ bareGreek }) => bareGreek));
    protectFormulas(text, tokens, [...formulas, ...findKnownSymbols(tokens, formulas, letters, greek)]);
  },
  applies: {
    raw: 'the M_bullet-M_star Relation in O(n^2)',
    html: 'the <math><msub><mi>M</mi><mi>•</mi></msub><mtext>-</mtext><msub><mi>M</mi><mi>⋆</mi></msub></math> Relation in <math><mi>O</mi><mrow><mo stretchy="false">(</mo><msup><mi>n</mi><mn>2</mn></msup><mo stretchy="false">)</mo></mrow></math>',
  },
  mustNot: {
    raw: 'Phi-4, partial products, there exists a sum, snake_case_name, F(log), policy pi',
    html: 'Phi-4, partial products, there exists a sum, snake_case_name, F(log), policy pi',
  },
};

/** Evidence from formulas between dollar signs and from names outside them. */
function evidenceOf({ body, spans }: WorkingText): TextEvidence {
  const maths = spans.flatMap((piece) => (piece.kind === 'maths' ? [piece] : []));
  return {
    backslashesKept:
      keepsBackslashes(body) || maths.some(({ tex, restored }) => restored !== true && keepsBackslashes(tex)),
    letters: new Set(maths.flatMap(({ tex }) => lettersOf(tex))),
    isCode: looksLikeCode(body),
    hasQuotes: hasTypedQuotes(body),
  };
}

/** Formulas that can't be typeset stay unchanged; signs before numbers have rules of their own. */
const canBeTypeset = ({ tex }: FoundFormula): boolean =>
  symbolText(tex) === undefined && typesetFormula(tex).ok;

function protectFormulas(text: WorkingText, tokens: readonly Token[], found: readonly FoundFormula[]): void {
  let output = '';
  let done = 0;
  for (const { tex, first, next } of [...found].sort((a, b) => a.first - b.first)) {
    const [start, end] = [tokens[first]?.at ?? 0, tokens[next - 1]?.end ?? 0];
    const source = text.body.slice(start, end);
    const placeholder = text.protect({ kind: 'maths', tex }, source);
    text.note(flattenedFormula.name, source, placeholder, start);
    output += text.body.slice(done, start) + placeholder;
    done = end;
  }
  text.body = output + text.body.slice(done);
}
