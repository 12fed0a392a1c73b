import { readFormula } from '../formula/read-formula.ts';
import {
  FUNCTIONS,
  GREEK,
  OPERATIONS,
  RELATIONS,
  SYMBOLS,
  TELLING_RELATIONS,
  WRAPPERS,
} from '../formula/tex-names.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';

const STARTERS: ReadonlySet<string> = new Set([
  ...GREEK,
  ...WRAPPERS,
  ...SYMBOLS,
  ...FUNCTIONS,
  ...OPERATIONS,
  ...RELATIONS,
  'frac',
  'binom',
]);
const TOKEN = /(?<![\w\\^{}])(?:\\?[A-Za-z]+|\d|[([]|\{\\)/g;
/** Where none of these stands, no formula can give itself away. */
const MARKS = ['_', '^', '\\', '{', '=', ...[...TELLING_RELATIONS].map((name) => ` ${name} `)];

export const flattenedFormula: Rule = {
  name: 'flattened-formula',
  reason:
    'A formula lost its dollars and backslashes, or never had dollars; scripts and TeX names give it away.',
  marks: MARKS,
  apply: (text) => {
    const greek = holdFormulas(text);
    restoreBareGreek(text, greek);
  },
  applies: {
    raw: 'the M_bullet-M_star Relation in O(n^2)',
    html: 'the <math><msub><mi>M</mi><mi>•</mi></msub><mo>−</mo><msub><mi>M</mi><mi>⋆</mi></msub></math> Relation in <math><mi>O</mi><mrow><mo stretchy="false">(</mo><msup><mi>n</mi><mn>2</mn></msup><mo stretchy="false">)</mo></mrow></math>',
  },
  mustNot: {
    raw: 'Phi-4, partial products, there exists a sum, snake_case_name, O(log P), policy pi',
    html: 'Phi-4, partial products, there exists a sum, snake_case_name, O(log P), policy pi',
  },
};

/** Holds every believable formula; answers the Greek names that had lost their backslash in one. */
function holdFormulas(text: WorkingText): ReadonlySet<string> {
  const greek = new Set<string>();
  let output = '';
  let done = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text.body); token !== null; token = TOKEN.exec(text.body)) {
    const formula = mayStart(token[0]) ? readFormula(text.body, token.index) : undefined;
    if (formula === undefined || isBracketed(formula.tex)) continue;
    const source = text.body.slice(token.index, formula.end);
    const slot = text.hold({ kind: 'maths', tex: formula.tex }, source);
    text.note(flattenedFormula.name, source, slot, token.index);
    output += text.body.slice(done, token.index) + slot;
    done = formula.end;
    TOKEN.lastIndex = done;
    for (const name of formula.bareGreek) greek.add(name);
  }
  text.body = output + text.body.slice(done);
  return greek;
}

const mayStart = (token: string): boolean =>
  token.length === 1 || token.startsWith('{') || STARTERS.has(token.replace('\\', ''));

/** Brackets around the whole belong to the sentence: `(D \to \infty)`. */
function isBracketed(tex: string): boolean {
  if (!/^[([]/.test(tex)) return false;
  let depth = 0;
  for (let at = 0; at < tex.length; at += 1) {
    if ('([{'.includes(tex[at] ?? '')) depth += 1;
    if (')]}'.includes(tex[at] ?? '')) depth -= 1;
    if (depth === 0) return at === tex.length - 1;
  }
  return true;
}

/** "latent variable models Phi" in a text that also says `C_Phi`: the name alone is the same symbol. */
function restoreBareGreek(text: WorkingText, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  const bare = new RegExp(`(?<![\\w\\\\-])(?:${[...names].join('|')})(?![\\w-])`, 'g');
  text.rewrite(
    bare,
    (match) => text.hold({ kind: 'maths', tex: `\\${match[0]}` }, match[0]),
    flattenedFormula.name,
  );
}
