/**
 * TeX → MathML by Temml with restrictions: no macro definitions, external resources, links, colours or positioning.
 */
import Temml from 'temml';
import { BoundedMemo } from '../bounded-memo.ts';
import { linearMaths } from './linear-maths.ts';
import { toMathsElement } from './mathml-tree.ts';
import { renderMathml } from './render-mathml.ts';
import { withStandardCommands } from './standard-commands.ts';

export type Formula =
  | { readonly ok: true; readonly mathml: string; readonly linear: string }
  | { readonly ok: false; readonly problem: string };

/** Temml's types describe its CommonJS build; the ES module exports the tree builder only on its default export. */
const { __renderToMathMLTree: buildTree } = Temml as unknown as {
  __renderToMathMLTree: (tex: string, options: object) => unknown;
};

const LIMITS = { throwOnError: true, trust: false, maxExpand: 200, maxSize: [2, 2] };
const LONGEST_TEX = 2_000;
const DEEPEST_BRACES = 30;
const LONGEST_MATHML = 20_000;
/** Length of the linear form from which a formula may not fit on a phone's line. */
const LONG = 22;

/** Commands that define macros, load, link, style, move or measure are refused. */
const REFUSED =
  /\\(?:[gex]?def|let|futurelet|global|long|(?:re|provide)?newcommand|renewcommand|providecommand|csname|expandafter|noexpand|href|url|includegraphics|class|id|style|data|html\w*|rule|[hmv]?skip|[hm]?kern|hspace|vspace|raisebox|raise|lower|[rlc]lap|math[rlc]lap|smash|char|unicode|color|textcolor|colorbox|fcolorbox|definecolor|label|ref|eqref|tag|verb|input|include|write|read|openin|openout|catcode|special|toggle|endtoggle|phantom|[hv]phantom|begingroup|endgroup)(?![A-Za-z])/;

const memo = new BoundedMemo<Formula>(5_000);

/** Typesets `tex` (without dollar signs), or returns the reason why it can't. Cached. */
export function typesetFormula(tex: string): Formula {
  const known = memo.get(tex);
  if (known !== undefined) return known;
  const formula = typeset(tex);
  memo.set(tex, formula);
  return formula;
}

/** Commands that Temml does not have, or reads otherwise → those that it has. */
const ALIASES: readonly (readonly [pattern: RegExp, tex: string])[] = [
  [/\\(?:mathds|mathbbm|mathbbmss|Bbb)(?![A-Za-z])/g, '\\mathbb'],
  [/\\mathop\s*\{\s*\\rm\s+([A-Za-z]+)\s*\}/g, '\\operatorname{$1}'],
  // A sign alone, as in `\mathop{\oplus}`, is an operator already; names are set upright, with a space behind them.
  [/\\mathop(?=\s*\{\s*(?:\\[A-Za-z]+\s*[\\{]|[A-Za-z]{2}))/g, '\\operatorname*'],
  [/\\sideset\s*\{([^{}]*)\}\s*\{([^{}]*)\}\s*(\\[A-Za-z]+)/g, '{}$1$3$2'],
  [/\\[hm]?(?:kern|skip)\s*-?[\d.]{1,8}\s*(?:em|ex|mu|pt|cm|mm)\s?/g, ''],
  [/\\smash\s*(?:\[[tb]\])?(?=\s*\{)/g, ''],
  [/\\varnothing(?![A-Za-z])/g, '\\emptyset'],
  [/\\ensuremath\s*(?=\{)/g, ''],
  [/\\(?:mbox|textsc)(?![A-Za-z])/g, '\\text'],
  [/([_^])\s*\\(max|min|sup|inf|lim|log|det|arg|deg|dim|ker|gcd|exp)(?![A-Za-z])/g, '$1{\\$2}'],
];

/** Upright names; Temml shows only the first digit of a number in one, unless the number is a group of its own. */
const UPRIGHT_NAME = /\\mathrm\s*\{[^{}]*\}|\\rm(?![A-Za-z])[^{}]*/g;
/** `\{0,1\}` in TeX as it was written: without spaces, Temml takes it for one number. Of typed formulas, `readNumber` knows. */
const LISTED = /(?<=(?:[([]|\\\{|\\lbrace )-?(?:\d\/)?)\d(?:,\d)+(?=(?:\\right ?)?(?:[)\]]|\\\}|\\rbrace))/g;
/** An ionisation state in small capitals. */
const NUMERAL = /\\textsc\s*\{([ivx]{1,5})\}/g;
/** amsmath's older names for accents. */
const CAPITAL_ACCENT = /\\(Hat|Check|Tilde|Acute|Grave|Dot|Ddot|Breve|Bar|Vec)(?![A-Za-z])/g;
const NUMBER = /(?<![\d.,_^]|\\[A-Za-z]{1,20} ?)\d{2,}(?![.,]?\d)/g;

function withKnownCommands(tex: string): string {
  const standard = withStandardCommands(tex)
    .replace(LISTED, (list) => list.replaceAll(',', ', '))
    .replace(NUMERAL, (_, numeral: string) => `\\text{${numeral.toUpperCase()}}`)
    .replace(CAPITAL_ACCENT, (accent) => accent.toLowerCase());
  return ALIASES.reduce((text, [pattern, known]) => text.replace(pattern, known), standard).replace(
    UPRIGHT_NAME,
    (name) => name.replace(NUMBER, '{$&}'),
  );
}

function typeset(source: string): Formula {
  const tex = withKnownCommands(source);
  const refusal = refusalOf(tex);
  if (refusal !== undefined) return { ok: false, problem: refusal };
  try {
    const math = toMathsElement(buildTree(tex, LIMITS));
    const linear = linearMaths(math);
    const mathml = renderMathml(math, linear.length > LONG);
    if (mathml.length > LONGEST_MATHML) return { ok: false, problem: 'the formula is too large' };
    if (linear === '') return { ok: false, problem: 'the formula shows nothing' };
    return { ok: true, mathml, linear };
  } catch (error) {
    return { ok: false, problem: reasonOf(error) };
  }
}

function refusalOf(tex: string): string | undefined {
  if (tex.length > LONGEST_TEX) return 'the formula is too long';
  const command = REFUSED.exec(tex)?.[0];
  if (command !== undefined) return `${command} is not allowed in a formula`;
  if (/(?<!\\)[%#]/.test(tex)) return 'comments and parameters are not allowed in a formula';
  return bracesProblem(tex);
}

function bracesProblem(tex: string): string | undefined {
  let depth = 0;
  for (const [sign] of tex.matchAll(/\\.|[{}]/gs)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return 'a closing brace has no opening one';
    if (depth > DEEPEST_BRACES) return 'braces are nested too deeply';
  }
  return depth === 0 ? undefined : 'an opening brace is never closed';
}

/** First line of Temml's message, without the repeated source. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
    return 'the formula cannot be read';
  const [line = ''] = error.message.split('\n');
  return line
    .replace(/ at (?:position \d|end of input).*/, '')
    .trim()
    .slice(0, 120);
}
