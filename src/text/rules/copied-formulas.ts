import {
  endOfTex,
  startOfContent,
  startOfPrinted,
  visibleOf,
  visibleOfTex,
} from '../formula/copied-maths.ts';
import { typesetFormula } from '../formula/typeset-formula.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';

/** A word as far as its first sign of TeX: `x∈ℝdx` of `x∈ℝdx\in\mathbb{R}^{d}`. */
const BEFORE_TEX = /(?<!\S)([^\s\\{}^_$]{1,120})(?=\\\S|[\^_]\{)/gu;
/** Where in a word a formula may begin. */
const BEGINNING = /(?<=^|[([“"'/–—-])[^([“"'/–—-]/gu;
/** Letters of mathematics, whose copy for screen readers is plain: `𝑥x`, `𝑂(𝑛2)O(n2)`. */
const STYLED =
  /(?<![\p{L}\p{N}])[\u{1D400}-\u{1D7FF}](?:[\u{1D400}-\u{1D7FF}ℎℝℕℤℚℂ\d()=+,−∈×]{0,40}[\u{1D400}-\u{1D7FF}ℎℝℕℤℚℂ\d)])?(?=[A-Za-z])/gu;

interface Copied {
  readonly start: number;
  readonly end: number;
  readonly tex: string;
}

/** A styled letter is printed as one: `x\mathbf{x}` is a product. */
const isFormula = (printed: string, tex: string): boolean =>
  /[\\^_]/.test(tex) &&
  (/[^ -~]/.test(printed) || !/\\(?:math(?:bb|bf|cal|frak|scr)|boldsymbol|bm)\b/.test(tex)) &&
  typesetFormula(tex).ok;

/** The formula that is printed at `start` as far as its signs go, of which the TeX begins somewhere in the word. */
function copiedAt(body: string, start: number): Copied | undefined {
  const word = /^[^\s\\{}^_$]{1,80}/u.exec(body.slice(start, start + 81))?.[0] ?? '';
  const characters = [...word];
  let at = start;
  let found: Copied | undefined;
  for (const [index, character] of characters.entries()) {
    at += character.length;
    if (index > 60 || /[\^_}]/.test(body[at] ?? '')) break;
    const end = endOfTex(body, at, visibleOf(body.slice(start, at)));
    if (end === undefined || /^[\p{L}\p{N}\\{}^_$]/u.test(body.slice(end, end + 1))) continue;
    const tex = body.slice(at, end);
    if (isFormula(body.slice(start, at), tex)) found = { start, end, tex };
  }
  return found;
}

const SPOKEN =
  /(?:(?:bold_)?(?:italic|bold|roman|caligraphic|blackboard|fraktur|sansserif|typewriter)_\S|start_[A-Z]{3,})/g;
const TOKEN =
  /^(?:(?:bold_)?(?:italic|bold|roman|caligraphic|blackboard|fraktur|sansserif|typewriter)_\S+|(?:start|end)_[A-Z]+|over\^|over¯|over~|square-root|divide|[^\p{L}\s]{1,3}|\d[\d.,]*)$/u;

/** The end of the spoken copy: its tokens stand between spaces; between `start_` and `end_` a word is one as well. */
function endOfSpoken(body: string, start: number): number {
  let depth = 0;
  let end = start;
  for (const { 0: token, index } of body.slice(start, start + 4_000).matchAll(/\S+/g)) {
    const mark = /^(start|end)_[A-Z]+/.exec(token);
    const whole =
      mark?.[0] ?? token.replace(/[.,;:)]+$/, (marks) => (token.length > marks.length ? '' : marks));
    if (depth === 0 && !TOKEN.test(whole)) break;
    depth += mark === null ? 0 : mark[1] === 'start' ? 1 : -1;
    const isLast = whole.length < token.length && depth === 0;
    if (/[\p{L}\p{N})\]|]$/u.test(whole)) end = start + index + whole.length;
    if (isLast) break;
  }
  return end;
}

/** The formula whose spoken copy begins at `spoken`. */
function spokenAt(body: string, spoken: number, from: number): Copied | undefined {
  for (let start = spoken - 1; start > Math.max(from, spoken - 200); start -= 1) {
    const tex = body.slice(start, spoken);
    const seen = visibleOfTex(tex);
    if (
      seen === undefined ||
      seen === '' ||
      /^[}^_]/.test(tex) ||
      /\\[A-Za-z]*$/.test(body.slice(Math.max(0, start - 20), start))
    )
      continue;
    const content = startOfContent(body, start, seen);
    const printed =
      (content === undefined ? undefined : startOfPrinted(body, content, seen)) ??
      startOfPrinted(body, start, seen);
    if (printed !== undefined && printed >= from && typesetFormula(tex).ok)
      return { start: printed, end: endOfSpoken(body, spoken), tex };
  }
  return undefined;
}

function findSpoken(body: string): readonly Copied[] {
  const found: Copied[] = [];
  let done = 0;
  for (const { index } of body.matchAll(SPOKEN)) {
    if (index < done) continue;
    const copied = spokenAt(body, index, done);
    if (copied === undefined) continue;
    found.push(copied);
    done = copied.end;
  }
  return found;
}

function findPrinted(body: string): readonly Copied[] {
  const found: Copied[] = [];
  let done = 0;
  for (const { 0: word, index } of body.matchAll(BEFORE_TEX)) {
    for (const { index: at } of word.matchAll(BEGINNING)) {
      const copied = index + at < done ? undefined : copiedAt(body, index + at);
      if (copied === undefined) continue;
      found.push(copied);
      done = copied.end;
    }
  }
  return found;
}

function setOnce(text: WorkingText, found: readonly Copied[], rule: string): void {
  let output = '';
  let done = 0;
  for (const { start, end, tex } of found) {
    text.note(rule, text.body.slice(start, end), `$${tex}$`, start);
    output += `${text.body.slice(done, start)}$${tex}$`;
    done = end;
  }
  text.body = output + text.body.slice(done);
}

export const copiedFormulas: Rule = {
  name: 'copied-formula',
  reason:
    'Copied from arXiv’s HTML, a formula stands as it is printed, as TeX, and as it is spoken: `x∈ℝdx\\in\\mathbb{R}^{d}`.',
  marks: ['\\', '^{', '_{', '_POST', 'italic_', 'bold_', 'roman_'],
  apply: (text) => {
    if (text.body.includes('$')) return;
    if (/_POST|(?:italic|bold|roman|caligraphic|blackboard)_/.test(text.body))
      setOnce(text, findSpoken(text.body), copiedFormulas.name);
    setOnce(text, findPrinted(text.body), copiedFormulas.name);
  },
  applies: {
    raw: 'for x∈ℝdx\\in\\mathbb{R}^{d} and λtsubscript𝜆𝑡\\lambda_{t}italic_λ start_POSTSUBSCRIPT italic_t end_POSTSUBSCRIPT',
    html: 'for <math><mi>x</mi><mo>∈</mo><msup><mi>ℝ</mi><mi>d</mi></msup></math> and <math><msub><mi>λ</mi><mi>t</mi></msub></math>',
  },
  mustNot: {
    raw: 'the \\alpha of bold_x and 2 start_POSTS',
    html: 'the <math><mi>α</mi></math> of bold_x and 2 start_POSTS',
  },
};

/** Leaves the plain copies of styled letters; no rule is offered a text for these. */
export function dropStyledCopies(text: WorkingText): void {
  const { body } = text;
  // Their first half in UTF-16.
  if (!body.includes('\uD835')) return;
  text.rewrite(
    STYLED,
    ({ 0: styled, index }) => {
      const end = endOfTex(body, index + styled.length, visibleOf(styled));
      return end === undefined || /[A-Za-z\d^_]/.test(body[end] ?? '') ? undefined : '';
    },
    copiedFormulas.name,
  );
}
