import { restoreBackslashes } from '../formula/restore-backslashes.ts';
import { OPERATIONS, RELATIONS } from '../formula/tex-names.ts';
import { keepsBackslashes } from '../formula/text-evidence.ts';
import { typesetFormula } from '../formula/typeset-formula.ts';
import { type DollarPair, isProse, pairDollars } from '../pair-dollars.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';
import { symbolText } from './symbols.ts';

/** Markdown has its own meaning for `\\(`, so its authors write `\\\\(x\\\\)`. */
const DISPLAYED =
  /(?<![\\$])\$\$([^$]{1,1000})\$\$(?!\$)|\\?\\\[([^$]{1,1000}?)\\?\\\]|\\?\\\(([^$]{1,1000}?)\\?\\\)|\\?begin\{(equation|align|gather|eqnarray|displaymath|multline|math)(\*?)\}([^$]{1,1000}?)\\?end\{\4\5\}/g;
/** `3`, `1, 2`, `4–7`; also with a letter behind. */
const REFERENCE = /^\d{1,3}[a-z]?(?:\s?[,–-]\s?\d{1,3}[a-z]?){0,9}$/;
const TEX_SPACE = /\\[ ,;:!]|~/g;
const TEXT_COMMAND = /\\?(?:text(?:bf|it|rm|sf|tt|sc|normal)?|emph|mbox)\{[^{}$]{0,200}\}/g;

/** Rewrites the content of paired dollar signs; `undefined` leaves a pair unchanged. */
export function rewritePairs(
  text: WorkingText,
  make: (inner: string, pair: DollarPair) => string | undefined,
  rule?: string,
): void {
  let output = '';
  let done = 0;
  for (const pair of pairDollars(text.body)) {
    const inner = text.body.slice(pair.open + pair.width, pair.close);
    const made = make(inner, pair);
    if (made === undefined) continue;
    const source = text.body.slice(pair.open, pair.close + 1);
    if (rule !== undefined) text.note(rule, source, made, pair.open);
    output += text.body.slice(done, pair.open) + made;
    done = pair.close + 1;
  }
  text.body = output + text.body.slice(done);
}

export const textInDollars: Rule = {
  name: 'text-in-dollars',
  reason:
    'Dollars around nothing but words, emphasis or a space were used to get a macro through, not for maths.',
  marks: ['$'],
  apply: (text) =>
    rewritePairs(
      text,
      (inner) => {
        const rest = inner.replace(TEXT_COMMAND, '').replace(TEX_SPACE, ' ');
        const worded =
          rest.trim() === '' || (rest !== inner && /^[ ,.;()-]*(?:[A-Za-z]{2,}[ ,.;()-]*)*$/.test(rest));
        return worded && inner !== rest ? inner.replace(TEX_SPACE, ' ') : undefined;
      },
      textInDollars.name,
    ),
  applies: {
    raw: 'of $textbf{specialist} and textbf{generalist}$ models',
    html: 'of <strong>specialist</strong> and <strong>generalist</strong> models',
  },
  mustNot: {
    raw: 'for $x \\text{ mod } p$',
    html: 'for <math><mi>x</mi><mtext>\u00A0mod\u00A0</mtext><mi>p</mi></math>',
  },
};

/** `2$\frac{1}{2}$`: side by side, the digits would be those of one number. */
const partOfMixedNumber = (tex: string): string | undefined =>
  HALVES_AND_QUARTERS.get(
    /^\\[dt]?frac ?(\{?\d\}?) ?(\{?\d\}?)$/.exec(tex)?.slice(1).join('/').replace(/[{}]/g, '') ?? '',
  );
const HALVES_AND_QUARTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '1/2': '½', '1/4': '¼', '3/4': '¾', '1/3': '⅓', '2/3': '⅔', '1/8': '⅛' }),
);

/** `CO(1$-$0)`: no range falls, and authors who put the sign alone in dollars want the wide one. */
function isFallingDash({ body }: WorkingText, inner: string, { open, close }: DollarPair): boolean {
  if (inner.trim() !== '-') return false;
  const high = /(?<![\p{L}\p{N}.-])\d{1,4}(?:\.\d{1,4})?$/u.exec(
    body.slice(Math.max(0, open - 12), open),
  )?.[0];
  const low = /^(?!0\d)\d{1,4}(?:\.\d{1,4})?(?![\p{L}\p{N}$-])/u.exec(body.slice(close + 1, close + 12))?.[0];
  return high !== undefined && low !== undefined && Number(high) > Number(low);
}

/** `$>$~30~GHz`: beside a relation or an operation the sign is TeX's tie; without the dollars `>~30` says “more than about”. */
const TIED_SIGN = /(~?)\$ ?([<>=+/]|\\([A-Za-z]{2,14})) ?\$(~?)/g;

function withoutTies([source, before, , name = '', behind]: RegExpExecArray): string | undefined {
  if (name !== '' && !RELATIONS.has(name) && !OPERATIONS.has(name)) return undefined;
  const sign = source.slice(before?.length, source.length - (behind?.length ?? 0));
  return `${before === '' ? '' : '\u00A0'}${sign}${behind === '' ? '' : '\u00A0'}`;
}

export const symbolInDollars: Rule = {
  name: 'symbol-in-dollars',
  reason: 'A lone sign or number between dollars (`30$\\times$`) reads and wraps better as text.',
  marks: ['$'],
  apply: (text) => {
    text.rewrite(TIED_SIGN, withoutTies, symbolInDollars.name);
    rewritePairs(
      text,
      (inner, pair) =>
        isFallingDash(text, inner, pair)
          ? '–'
          : (symbolText(inner) ??
            (/\d/.test(text.body[pair.open - 1] ?? '') ? partOfMixedNumber(inner) : undefined)),
      symbolInDollars.name,
    );
  },
  applies: { raw: '>30$\\times$ memory reduction, $>$90%', html: '&gt;30× memory reduction, &gt;90%' },
  mustNot: {
    raw: 'for $k$ and $d=1$',
    html: 'for <math><mi>k</mi></math> and <math><mi>d</mi><mo>=</mo><mn>1</mn></math>',
  },
};

/** Ionisation states: maths has no switch to small capitals, but a command for text in them. */
const SMALL_NUMERAL = /\{\\sc\s{1,3}([ivx]{1,5})\}/g;

/** Intact TeX is typeset, not repaired, so it is not listed as a repair. */
function protectMaths(text: WorkingText, kept: boolean, inner: string, source: string): string {
  const tex = (kept ? inner : restoreBackslashes(inner)).replace(SMALL_NUMERAL, '\\textsc{$1}');
  const trimmed = tex.trim();
  // What can't be typeset is shown as it came, with its spaces.
  const shown = trimmed === tex || typesetFormula(trimmed).ok ? trimmed : tex;
  return text.protect({ kind: 'maths', tex: shown, ...(tex === inner ? {} : { restored: true }) }, source);
}

export const displayedMaths: Rule = {
  name: 'displayed-maths',
  reason:
    'Text between `$$`, `\\(…\\)`, `\\[…\\]` or in an equation environment is maths, whatever compounds and units are in it.',
  marks: ['$$', '\\(', '\\[', 'begin{'],
  apply: (text) => {
    const kept = keepsBackslashes(text.body);
    text.rewrite(
      DISPLAYED,
      ([source, dollared, square, round, environment = '', , inner = '']) => {
        if (dollared !== undefined && isProse(dollared)) return undefined;
        // Markdown's escapes around the number of a reference.
        if (square !== undefined && REFERENCE.test(square)) return `[${square}]`;
        const tex = dollared ?? square ?? round ?? environmentTex(environment, inner);
        return symbolText(tex) ?? protectMaths(text, kept, tex, source);
      },
      undefined,
    );
  },
  applies: {
    raw: 'a \\( A \\) and \\[ km^{-2} \\]',
    html: 'a <math><mi>A</mi></math> and <math><mi>k</mi><msup><mi>m</mi><mrow><mo lspace="0em" rspace="0em">−</mo><mn>2</mn></mrow></msup></math>',
  },
  mustNot: { raw: 'the begin{equation} alone, $$ and (A)', html: 'the begin{equation} alone, $$ and (A)' },
};

/** `$p<$0.05`: the number belongs to the relation. */
const NUMBER_BEHIND = /([\uE000-\uF8FF])(\d+(?:\.\d+)?)(?![\p{L}\p{N}])/gu;
const RELATION_AT_END = /[A-Za-z\d})]\s*(?:[<>=]|\\(?:leq?|geq?|approx|sim(?:eq)?|lesssim|gtrsim))\s*$/;

function withNumber(
  { spans }: WorkingText,
  [, formula = '', number = '']: RegExpExecArray,
): string | undefined {
  const at = formula.charCodeAt(0) - 0xe000;
  const span = spans[at];
  if (span?.kind !== 'maths' || !RELATION_AT_END.test(span.tex)) return undefined;
  spans[at] = { ...span, tex: `${span.tex} ${number}` };
  return formula;
}

/** BibTeX's `{$k$}-means`: the braces keep the formula's capitals. */
const BRACED = /(?<![\\\w^_}])\{([\uE000-\uF8FF])\}/g;
const isFormula = ({ spans }: WorkingText, placeholder: string): boolean =>
  spans[placeholder.charCodeAt(0) - 0xe000]?.kind === 'maths';

export const dollars: Rule = {
  name: 'dollars',
  reason: 'Text between dollars is maths.',
  marks: ['$'],
  apply: (text) => {
    const kept = keepsBackslashes(text.body);
    rewritePairs(text, (inner, { stray }) =>
      stray ? undefined : protectMaths(text, kept, inner, `$${inner}$`),
    );
    rewritePairs(text, (inner, { stray }) => (stray ? inner : undefined));
    text.rewrite(NUMBER_BEHIND, (match) => withNumber(text, match), undefined);
    text.rewrite(BRACED, ([, formula = '']) => (isFormula(text, formula) ? formula : undefined), undefined);
  },
  applies: { raw: 'an $A$ and $B$', html: 'an <math><mi>A</mi></math> and <math><mi>B</mi></math>' },
  mustNot: { raw: 'costs $5 here and $10 there, or US$ 7', html: 'costs $5 here and $10 there, or US$ 7' },
};

/** Labels and tags refer to the paper's own page. */
function environmentTex(environment: string, inner: string): string {
  const tex = inner.replace(/\\?(?:label|tag)\{[^{}]*\}|\\?nonumber\b/g, '').trim();
  const rows = environment !== 'equation' && environment !== 'math' && /\\\\|&/.test(tex);
  return rows
    ? `\\begin{aligned}${tex.replace(/(?:\s|\\\\)+$/, '')}\\end{aligned}`
    : tex.replaceAll('&', ' ');
}
