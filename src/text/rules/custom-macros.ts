import { isInPath } from '../in-path.ts';
import type { Rule } from '../rule.ts';
import { MACROS } from './macro-names.ts';

/** The names are sorted so that a longer one is tried first. */
const NAMES = [...MACROS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
const NAMED = new RegExp(`\\\\(${NAMES})(?![A-Za-z])`, 'g');

const BRACKET = '(?=[[(_^|]|\\\\left|\\\\[bB]ig|\\\\\\{)';
/** `\R^n`, `\Z_p`; in `the \R package` it is a program. */
const NUMBERS =
  /\\([RNZQ])(?![A-Za-z])(?! ?(?:packages?|software|code|scripts?|functions?|library|program))/g;
/** `\C` may be a category and `\F` a function; with such a script it is a space or a field. */
const SCRIPTED_NUMBERS = /\\([CF])(?=_\{?[pq\d]|\^\{?(?:[nmdkN\d*]|\\times))/g;
/** `\NN` may be a neural network. */
const DOUBLED = /(?<=\$|\\in ?|\\to ?)\\(RR|NN|ZZ|QQ|CC)(?![A-Za-z])|\\(RR|NN|ZZ|QQ|CC)(?=[_^$])/g;
const EXPECTATION = new RegExp(`\\\\(?:(E)E?|(P)P?)${BRACKET}`, 'g');
/** Complexity's `\P`, which TeX has for a pilcrow. */
const CLASS_P = /\\P(?= ?(?:\\neq?|=|\\subseteq?|\\cap|\\cup)[ {]*\\(?:co)?NP(?![A-Za-z])|\/\\?poly)/g;
const STYLED = /\\(?:(?:cal|c)([A-Z])|bb([A-Z]))(?![A-Za-z])|\{\\cal ?([A-Z])\}/g;
const PAIRED = /\\(ceil|floor|inner)\{([^{}$]{1,80})\}(?:\{([^{}$]{1,80})\})?/g;
/** Keys of abbreviations in capitals are what is printed: `\ac{RL}`, `\glspl{LLM}`. */
const ACRONYM = /\\(?:ac[sf]?|[gG]ls|acrshort)(pl?)?\*?\{([A-Z][A-Za-z\d-]{0,15}[A-Z\d])\}/g;
const BRACKETS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ceil: ['\\lceil ', ' \\rceil'],
  floor: ['\\lfloor ', ' \\rfloor'],
  inner: ['\\langle ', ' \\rangle'],
};

function bracketed([, name = '', first = '', second]: RegExpExecArray): string | undefined {
  const [open, close] = BRACKETS[name] ?? ['', ''];
  if ((name === 'inner') !== (second !== undefined)) return undefined;
  return `${open}${first}${second === undefined ? '' : `, ${second}`}${close}`;
}

export const customMacros: Rule = {
  name: 'custom-macro',
  reason:
    'Authors’ own macros (`\\R^n`, `\\E[x]`, `\\eps`, `\\NP`) came without their definitions; these have one reading in practice.',
  marks: ['\\'],
  apply: (text) => {
    const rewrite = (pattern: RegExp, make: (match: RegExpExecArray) => string | undefined) =>
      text.rewrite(
        pattern,
        (match) => (isInPath(text.body, match.index) ? undefined : make(match)),
        customMacros.name,
      );
    rewrite(CLASS_P, () => '\\mathsf{P}');
    rewrite(NAMED, (match) => MACROS.get(match[1] ?? ''));
    rewrite(NUMBERS, (match) => `\\mathbb{${match[1]}}`);
    rewrite(SCRIPTED_NUMBERS, (match) => `\\mathbb{${match[1]}}`);
    rewrite(DOUBLED, (match) => `\\mathbb{${(match[1] ?? match[2] ?? '').slice(1)}}`);
    rewrite(EXPECTATION, (match) => `\\mathbb{${match[1] ?? match[2]}}`);
    rewrite(STYLED, ([, script, board, cal]) =>
      board === undefined ? `\\mathcal{${script ?? cal}}` : `\\mathbb{${board}}`,
    );
    rewrite(PAIRED, bracketed);
    rewrite(ACRONYM, ([, plural, name = '']) => (plural === undefined ? name : `${name}s`));
  },
  applies: {
    raw: 'in \\R^n with \\eps and \\E[x]',
    html: 'in <math><msup><mi>ℝ</mi><mi>n</mi></msup></math> with <math><mi>ϵ</mi></math> and <math><mi>𝔼</mi><mrow><mo stretchy="false">[</mo><mi>x</mi><mo stretchy="false">]</mo></mrow></math>',
  },
  mustNot: {
    raw: 'the \\R package, \\P 5, \\Rational and C:\\R\\x',
    html: 'the <code class="tex">\\R</code> package, ¶ 5, <code class="tex">\\Rational</code> and C:\\R\\x',
  },
};
