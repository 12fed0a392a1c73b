/**
 * Commands of packages (physics, braket, mathtools, bm) in commands that LaTeX has with amsmath. The typesetter knows them, a
 * bibliography's document may not.
 */

/** Name → TeX; `#1` to `#3` are the arguments in braces that follow it. */
const DEFINITIONS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  bm: '\\boldsymbol',
  bold: '\\boldsymbol',
  mathds: '\\mathbb',
  mathbbm: '\\mathbb',
  mathbbmss: '\\mathbb',
  Bbb: '\\mathbb',
  mathscr: '\\mathcal',
  R: '\\mathbb{R}',
  N: '\\mathbb{N}',
  Z: '\\mathbb{Z}',
  argmax: '\\operatorname*{arg\\,max}',
  argmin: '\\operatorname*{arg\\,min}',
  plim: '\\operatorname*{plim}',
  sgn: '\\operatorname{sgn}',
  sh: '\\operatorname{sh}',
  th: '\\operatorname{th}',
  tg: '\\operatorname{tg}',
  abs: '\\lvert #1\\rvert',
  norm: '\\lVert #1\\rVert',
  bra: '\\langle #1\\rvert',
  ket: '\\lvert #1\\rangle',
  braket: '\\langle #1\\rangle',
  ketbra: '\\lvert #1\\rangle\\langle #2\\rvert',
  ev: '\\langle #1\\rangle',
  expval: '\\langle #1\\rangle',
  mel: '\\langle #1\\rvert #2\\lvert #3\\rangle',
  matrixel: '\\langle #1\\rvert #2\\lvert #3\\rangle',
  comm: '[#1,#2]',
  commutator: '[#1,#2]',
  acomm: '\\lbrace #1,#2\\rbrace',
  order: '\\mathcal{O}(#1)',
  dd: '\\mathrm{d}',
  dv: '\\frac{\\mathrm{d}#1}{\\mathrm{d}#2}',
  pdv: '\\frac{\\partial #1}{\\partial #2}',
  grad: '\\nabla',
  gradient: '\\nabla',
  divergence: '\\nabla\\cdot',
  curl: '\\nabla\\times',
  laplacian: '\\nabla^2',
  coloneqq: ':=',
  coloneq: ':=',
  vcentcolon: ':',
  eqqcolon: '=:',
  dblcolon: '::',
  sfrac: '#1/#2',
  llbracket: '[\\![',
  rrbracket: ']\\!]',
  Perp: '\\perp',
  widecheck: '\\check',
  // Within `\text`, commands of maths are errors.
  AA: '\\text{Å}',
  Angstrom: '\\text{Å}',
};

const COMMAND = /\\(?:([A-Za-z]+)(\s*)|.)/gs;
/** Definitions have commands of LaTeX alone, so a few passes expand arguments within arguments. */
const DEEPEST = 6;

/** Longest group that is looked for, as long as the longest formula that is typeset: each of many without an end would be read to the text's end. */
const LONGEST_GROUP = 2_000;

/** Start and end of the group that begins at `at`; undefined if there is none. */
function groupAt(tex: string, at: number): readonly [start: number, end: number] | undefined {
  const start = at + (/^\s*/.exec(tex.slice(at, at + 8))?.[0].length ?? 0);
  if (tex[start] !== '{') return undefined;
  let depth = 0;
  const last = Math.min(tex.length, start + LONGEST_GROUP);
  for (let end = start; end < last; end += 1) {
    if (tex[end] === '\\') end += 1;
    else if (tex[end] === '{') depth += 1;
    else if (tex[end] === '}') depth -= 1;
    if (depth === 0) return [start, end + 1];
  }
  return undefined;
}

/** `body` with the groups at `at` for its arguments, and where they end. */
function expand(tex: string, at: number, body: string): readonly [made: string, end: number] | undefined {
  let [made, end] = [body, at];
  for (let argument = 1; body.includes(`#${argument}`); argument += 1) {
    const group = groupAt(tex, end);
    if (group === undefined) return undefined;
    made = made.replaceAll(`#${argument}`, () => tex.slice(group[0] + 1, group[1] - 1));
    end = group[1];
  }
  return [made, end];
}

/** A letter behind a command would be part of its name. */
export const separated = (tex: string, next: string): string =>
  /\\[A-Za-z]+$/.test(tex) && /[A-Za-z]/.test(next) ? `${tex} ` : tex;

function expandOnce(tex: string): string {
  let output = '';
  let done = 0;
  for (const { 0: whole, 1: name = '', 2: space = '', index } of tex.matchAll(COMMAND)) {
    const body = index >= done && Object.hasOwn(DEFINITIONS, name) ? DEFINITIONS[name] : undefined;
    if (body === undefined) continue;
    // A space that ends a command says nothing behind a sign.
    const keptSpace = /[A-Za-z]$/.test(body) ? space.length : 0;
    const [made, end] = expand(tex, index + whole.length - keptSpace, body) ?? [];
    if (made === undefined || end === undefined) continue;
    output += tex.slice(done, index) + separated(made, tex[end] ?? '');
    done = end;
  }
  return output + tex.slice(done);
}

/** `tex` with those commands written out; others stay as they are. */
export function withoutPackages(tex: string): string {
  let written = tex;
  for (let pass = 0; pass < DEEPEST; pass += 1) {
    const next = expandOnce(written);
    if (next === written) break;
    written = next;
  }
  // The blackboard font of amssymb has no digits.
  return written.replace(/\\mathbb\s?\{(\d)\}/g, '\\mathbf{$1}');
}
