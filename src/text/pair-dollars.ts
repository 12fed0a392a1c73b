/**
 * Decides which dollar signs delimit formulas and which are prices. Dynamic programming over the whole text: each
 * interpretation (price, pair) has a cost, and the cheapest combination wins, so that one misread dollar sign can't
 * invert all later formulas.
 */
import { GREEK, OPERATIONS, RELATIONS, SYMBOLS } from './formula/tex-names.ts';

export interface DollarPair {
  readonly open: number;
  readonly close: number;
  /** Width of the opening dollar sign; 0 if only the closing one is left (`10^5$`). */
  readonly width: 0 | 1;
  /** True for a closing dollar sign whose opening one is lost. */
  readonly stray: boolean;
}

/** A single unescaped dollar sign, also behind the one of `\$$5$`; longer runs are display maths or meaningless. */
const DOLLAR = /(?<!\\|(?<!\\)\$)\$(?!\$)/g;
const LONGEST = 1_000;
const MOST_DOLLARS = 2_000;
/** Maximum cost of a pair; above it, the dollar signs are kept. */
const MAX_COST = 6;
const NO_PAIR = Number.POSITIVE_INFINITY;

/** The pairs of `text` from left to right, in linear time. */
export function pairDollars(text: string): readonly DollarPair[] {
  if (!text.includes('$')) return [];
  const places = [...text.matchAll(DOLLAR)].map(({ index }) => index);
  if (places.length > MOST_DOLLARS) return [];
  const best: { cost: number; pair: DollarPair | undefined }[] = [{ cost: 0, pair: undefined }];
  places.forEach((at, index) => {
    const before = best[index]?.cost ?? 0;
    const alone = loneCost(text, at);
    const choices = [{ cost: before + alone.cost, pair: alone.pair }];
    const open = places[index - 1];
    if (open !== undefined) {
      const cost = pairCost(text, open, at);
      if (cost <= MAX_COST)
        choices.push({
          cost: (best[index - 1]?.cost ?? 0) + cost,
          pair: { open, close: at, width: 1, stray: false },
        });
    }
    best.push(choices.reduce((cheapest, choice) => (choice.cost < cheapest.cost ? choice : cheapest)));
  });
  return walkBack(best);
}

function walkBack(best: readonly { readonly pair: DollarPair | undefined }[]): readonly DollarPair[] {
  const pairs: DollarPair[] = [];
  for (let index = best.length - 1; index > 0; ) {
    const pair = best[index]?.pair;
    if (pair !== undefined) pairs.push(pair);
    index -= pair !== undefined && !pair.stray ? 2 : 1;
  }
  return pairs.reverse();
}

/** Scripts that put no spaces between words; in a formula they are prose. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const BEFORE_PRICE = new RegExp(
  `(?:^|[\\s(–—/<>~≈≤≥∼+"“，。、；：（${UNSPACED}-]|(?:US|CA|AU|HK|NZ|NT|[ACRS]))$`,
  'u',
);
/** `5$`, `1.5M$`, `5 US$`, `5 $`: the sign stands behind the amount. */
const AMOUNT = /(?:^|[\s(–—/<>~≈≤≥∼+-])\d[\d.,]*[kKMB]?(?: |(?: ?(?:US|CA|AU|HK|NZ|NT|[ACRS])))?$/;
const BEHIND_AMOUNT = /^(?:$|[\s.,;:)\]/–—-])/;
const isBehindAmount = (text: string, at: number): boolean =>
  BEHIND_AMOUNT.test(text.slice(at + 1, at + 2)) && AMOUNT.test(text.slice(Math.max(0, at - 24), at));
/** Words by which `5$-10$` is two prices and not a range of a formula (`0.3$-10$ keV`). */
const ABOUT_MONEY =
  /\b(?:costs?|pric\w+|pa(?:y|id|ys|ying|yments?)|wages?|salar\w+|fees?|spend|spent|budgets?|earn\w*|dollars?|USD)\b/;
const UNSPACED_WORD = new RegExp(`[${UNSPACED}]+`, 'gu');

/** Cost of an unpaired dollar sign: a price (`$5`, `US$ 7`), a shell variable, or the end of a formula. */
function loneCost(
  text: string,
  at: number,
): { readonly cost: number; readonly pair: DollarPair | undefined } {
  const before = text.slice(Math.max(0, at - 24), at);
  const behind = text.slice(at + 1, at + 8);
  if (/^ ?\d/.test(behind) && BEFORE_PRICE.test(before)) return { cost: 1, pair: undefined };
  if (isBehindAmount(text, at)) return { cost: 2, pair: undefined };
  if (/^\/[A-Za-z]/.test(behind) && /(?:^|[\s(])$/.test(before)) return { cost: 1, pair: undefined };
  const formula = /(?<![\w$])[A-Za-z0-9.]+[_^](?:\{[^{}]*\}|-?[A-Za-z0-9]+)$/.exec(before)?.[0];
  if (formula !== undefined && !/^[A-Za-z0-9]/.test(behind))
    return { cost: 2, pair: { open: at - formula.length, close: at, width: 0, stray: true } };
  return { cost: /^[A-Z_]{2,}/.test(behind) || /^\d/.test(behind) ? 3 : 4, pair: undefined };
}

/** Cost of the dollar signs at `open` and `close` as a pair. */
function pairCost(text: string, open: number, close: number): number {
  if (close - open > LONGEST || close === open + 1) return NO_PAIR;
  const tex = text.slice(open + 1, close);
  if (tex.includes('$') && !tex.includes('\\')) return NO_PAIR;
  const maths = (/[\\_^=<>{}]|[^\d\s]/.test(tex) && hasMaths(tex)) || SPACED_LETTER.test(tex);
  const spaces = Number(/^\s/.test(tex)) + Number(/(?<!\\)\s$/.test(tex));
  let cost = spaces === 2 && maths ? 1 : spaces * 3;
  cost += Math.min(proseWords(tex), 6) * 1.5;
  if (/[.;!?] /.test(tex)) cost += 3;
  if (!maths) cost += isColumn(text, open, close) ? 5 : 1;
  if (/^[^"]*"[^"]*$/.test(tex)) cost += 3;
  if (/^\d[\d.,]*[kKMB]?(?:[\s–-]|$)/.test(tex) && !maths && spaces > 0) cost += 4;
  if (isAmount(tex) && (tex.startsWith(' ') ? /^ ?\d/ : /^\d/).test(text.slice(close + 1, close + 3)))
    cost += 5;
  if (/^[A-Za-z0-9]/.test(text.slice(close + 1, close + 2)) && !maths) cost += 2;
  if (!maths && PRICED_WORDS.test(tex)) cost += 4;
  return arePrices(text, open, close) ? cost + 5 : cost;
}

/** `$ n $`, `$ f(x) $`, as some programs print formulas. */
const SPACED_LETTER = /^ [A-Za-z](?:\([^()]{1,20}\)|'{1,2})? $/;

/** `$5 bill, a 5$ one`: an amount with words behind it that are no unit. */
const PRICED_WORDS = /^ ?\d[\d.,]*[kKMB]? [a-z]{2,20},? [a-z]{1,20}(?![A-Za-z])/;

/** `10, ` between `$` and `$5`, `10m and <`: a price, and what may stand between it and the next. */
const isAmount = (tex: string): boolean =>
  /^ ?\d[\d.,]*(?:[kKmMB]|[mbt]n)?(?:\s*(?:-{1,3}|[–—/+])?[;,]?|,?(?: [a-z]{2,12}){1,6})\s*[<>~≈≤≥∼(“"]?$/.test(
    tex,
  );

/** `5$ and 10$`: between the two stands no formula. */
function arePrices(text: string, open: number, close: number): boolean {
  if (!isBehindAmount(text, open) || !isBehindAmount(text, close)) return false;
  const tex = text.slice(open + 1, close);
  if (/[\\_^={}]/.test(tex)) return false;
  return !/^[-–]/.test(tex) || ABOUT_MONEY.test(text.slice(Math.max(0, open - 100), open));
}

/** Between `df$x` and `df$y`, where the sign takes a column of a table. */
const isColumn = (text: string, open: number, close: number): boolean =>
  /[A-Za-z]\$[A-Za-z]/.test(text.slice(Math.max(0, open - 1), open + 2)) &&
  /[A-Za-z]/.test(text[close + 1] ?? '');

const hasMaths = (tex: string): boolean =>
  /[\\_^=]|^.{1,2}$|[<>]|^[^A-Za-z]*$/.test(tex) || /^[A-Za-z]?\([^)]*\)$/.test(tex);

/** Whether what stands between dollars is words without a sign of maths: `$$ and $$$`. */
export const isProse = (tex: string): boolean =>
  !hasMaths(tex) && /[a-z]{3} | [a-z]{3}/.test(tex) && proseWords(tex) > 0;

/** Number of prose words: three or more letters, no TeX name, not in `\text{…}`. */
function proseWords(tex: string): number {
  const bare = tex.replace(
    /\\?(?:text\w*|emph|mbox|math\w+|operatorname)\s*\{[^{}]*\}|[_^]\{[^{}]*\}|\\[A-Za-z]+/g,
    ' ',
  );
  const words = [...bare.matchAll(/(?<![A-Za-z])[A-Za-z]{3,}(?![A-Za-z])/g)].filter(
    ([word]) => !isTexName(word),
  );
  return words.length + 2 * (bare.match(UNSPACED_WORD) ?? []).length;
}

const isTexName = (word: string): boolean =>
  GREEK.has(word) ||
  RELATIONS.has(word) ||
  OPERATIONS.has(word) ||
  SYMBOLS.has(word) ||
  /^(?:log|exp|max|min|sum|prod|frac|sqrt|sin|cos|argmax|argmin|lim|sup|inf|rangle|langle|left|right|text|math\w+|tilde|hat|bar|vec)$/.test(
    word,
  );
