/** Groups and switches of TeX that say nothing once what they hold is read. */
import { isInPath } from '../in-path.ts';
import type { Rule } from '../rule.ts';

/** What is set already, or a script of letters and digits, in braces of its own; not the argument of a command. */
const SET = '[\uE000-\uF8FF]|[\u2070-\u209C\u00B2\u00B3\u00B9]{1,6}';
const AROUND_SET = new RegExp(
  `(?<![\\\\_^}\\]\uE000-\uF8FF]|\\\\[A-Za-z]{1,20}|\\{)(\\{{1,3})(${SET})(\\}{1,3})(?!\\})`,
  'gu',
);

export const groupedSpans: Rule = {
  name: 'grouped-span',
  reason:
    'Libraries put formulas and emphasis in braces of their own (`{{$\\alpha$}}-comb`, `H{\\textsubscript{2}}O`).',
  marks: ['{'],
  apply: (text) =>
    text.rewrite(
      AROUND_SET,
      ([, open = '', set = '', close = '']) =>
        open.length === close.length && text.spans[set.charCodeAt(0) - 0xe000]?.kind !== 'link'
          ? set
          : undefined,
      groupedSpans.name,
    ),
  applies: {
    raw: 'The {{$\\alpha$}}-comb of {\\textit{E. coli}}',
    html: 'The <math><mi>α</mi></math>-comb of <em>E. coli</em>',
  },
  mustNot: {
    raw: 'a set {$x$, $y$}',
    html: 'a set {<math><mi>x</mi></math>, <math><mi>y</mi></math>}',
  },
};

/** At the beginning of a text, of a sentence or of a subtitle; elsewhere a text may be about the command. */
const SWITCH =
  /(?<=^ ?|[.:;!?] |\\[a-z]{2,10} )\\(?:bf|it|rm|sc|tt|sf|em|sl|bfseries|itshape|scshape|ttfamily|sffamily|rmfamily|normalfont|selectfont|boldmath)(?![A-Za-z]) ?/g;

export const straySwitches: Rule = {
  name: 'stray-switch',
  reason:
    'A font that is switched on for the rest of a text (`\\bf BeeNet in Towns`) says nothing of its words.',
  marks: [
    '\\bf',
    '\\it',
    '\\rm',
    '\\sc',
    '\\tt',
    '\\sf',
    '\\em',
    '\\sl',
    '\\normalfont',
    '\\selectfont',
    '\\boldmath',
  ],
  apply: (text) =>
    text.rewrite(
      SWITCH,
      ({ index }) =>
        isInPath(text.body, index) || /[{\\]/.test(text.body[index - 1] ?? '') ? undefined : '',
      straySwitches.name,
    ),
  applies: { raw: '\\bf BeeNet in Towns', html: 'BeeNet in Towns' },
  mustNot: {
    raw: 'in C:\\it\\x, by \\it, \\bf and \\em',
    html: 'in C:\\it\\x, by <code class="tex">\\it</code>, <code class="tex">\\bf</code> and <code class="tex">\\em</code>',
  },
};
