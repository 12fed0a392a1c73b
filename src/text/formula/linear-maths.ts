/** Linear form of a formula in Unicode, for titles, search and readers without MathML. */
import { accented } from './linear-accents.ts';
import { lowered, raised } from './linear-scripts.ts';
import type { MathsElement, MathsNode } from './mathml-tree.ts';

const SPACED_OPERATOR =
  /^[=<>≤≥≪≫≈∼≃≅≡∝≠∈∉⊂⊆⊊⊈⊃⊇⪯⪰≼≽≜≔→←⇒⇐⇔↔↦⟶⟹⟺≲≳⩽⩾≦≧≶≷⋚⋛⋘⋙⪅⪆⪕⪖≂≊⋍⊏⊐⊑⊒⋐⋑≍≢≉≁≇⊄⊅≺≻⊢⊨⊬⊭⊲⊳⊴⊵⋉⋊⋈⊔⊓⊎↪↠↣⇌⇝≐×±∓⋅∘⊗⊕⊙∪∩∖∧∨∣]$/u;
const RELATION = /^[=<>≤≥≪≫≈∼≃≅≡∝∈⊂⊆⪯⪰≼≽→←⇒↔↦⟶⩽⩾≲≳⊢⊨≺≻]$/u;
const SIGN = /^[−+⋆]$/;
/** The index `[G:H]`, the point `[x:y:z]`, `(G:H)`: brackets with a colon, and no relation of a map or a condition behind it. */
const BEFORE_RATIO = /\[[^()[\]{},=<>≤≥∈→∣|]{1,40}$|(?<![\p{L}\p{N}])\(\p{Lu}[^()[\]{},=<>≤≥∈→∣|]{0,20}$/u;
const BEHIND_RATIO = /^[^()[\]{}→↦↪↠⟶⇒=<>≤≥∈∣|,]{1,40}[)\]]/u;
/** `Ω_b M_h` needs its space, because the subscript would continue. */
const AFTER_LOWERED_WORD = /_\p{L}+$/u;
/** Styled letters (𝒪, 𝐱, ℒ) become plain ones, for search; ℝ and ℤ are kept, and so are ℜ and ℑ, the parts of a complex number. */
const STYLED = /[\u{1D400}-\u{1D7FF}ℊℋℌℐℒℓℛℬℰℱℳℯℴ]/gu;

/** `math` as one line, e.g. `M_• > 8 × 10¹⁸`. */
export function linearMaths(math: MathsElement): string {
  return row(math.children)
    .replace(/ {2,}/g, ' ')
    .replace(/\/ (?=\p{L})/gu, '/')
    .replace(/ ?: = /g, ' := ')
    .replace(/(?<!′)′′′(?!′)/g, '‴')
    .replaceAll('′′', '″')
    .trim()
    .normalize('NFC');
}

function row(children: readonly MathsNode[]): string {
  let line = '';
  children.forEach((child, index) => {
    const isOperator = typeof child === 'object' && child.name === 'mo';
    const next = isOperator ? operator(textOf(child), index, children, line) : linear(child);
    const spaced = isScriptedRelation(child) && index > 0 && index < children.length - 1 ? ` ${next} ` : next;
    line += separator(line, children[index - 1], child, spaced) + spaced;
  });
  return line;
}

/**
 * `SA · H/ε²`, `√n · log n`: an explicit product sign next to fractions and behind roots, which have no end in one line, and after
 * open-ended scripts; `2 1/2` is a number.
 */
function separator(line: string, before: MathsNode | undefined, child: MathsNode, next: string): string {
  const product = /[\p{L}\p{N}\p{M})\]′]$/u.test(line) && /^[\p{L}\p{N}(√]/u.test(next);
  if (product && isNumber(before) && isFraction(child) && /^\d+\/\d+$/.test(next)) return ' ';
  if (product && (isFraction(child) || isFraction(before))) return ' · ';
  if (isRoot(before) && !/[)√]$/.test(line) && /^[\p{L}\p{N}]/u.test(next)) return ' · ';
  return AFTER_LOWERED_WORD.test(line) && /^[\p{L}\p{N}]/u.test(next) ? ' ' : '';
}

/** `a ≪_ε b`: a relation keeps its spaces with its script. */
const isScriptedRelation = (node: MathsNode): boolean =>
  typeof node === 'object' &&
  /^(?:msu[bp]|msubsup|munder|mover)$/.test(node.name) &&
  typeof node.children[0] === 'object' &&
  node.children[0].name === 'mo' &&
  RELATION.test(textOf(node.children[0]).trim());

const isUnderline = (node: MathsNode): boolean => typeof node === 'object' && /^[_‾]$/.test(textOf(node));

/** The brace of `\underbrace{a + b}_{n}`, whose label is a remark. */
const isBrace = (node: MathsNode): boolean => typeof node === 'object' && /^[⏞⏟]$/.test(textOf(node));

const isBraced = (node: MathsNode): boolean =>
  typeof node === 'object' && /^m(?:under|over)$/.test(node.name) && isBrace(node.children[1] ?? '');

const isFraction = (node: MathsNode | undefined): boolean =>
  typeof node === 'object' && node.name === 'mfrac';

const isRoot = (node: MathsNode | undefined): boolean =>
  typeof node === 'object' && (node.name === 'msqrt' || node.name === 'mroot');

const isNumber = (node: MathsNode | undefined): boolean =>
  typeof node === 'object' && node.name === 'mn' && /^\d+$/.test(textOf(node));

const textAt = (children: readonly MathsNode[], index: number): string => {
  const node = children[index];
  return typeof node === 'object' ? textOf(node) : '';
};

function operator(sign: string, index: number, children: readonly MathsNode[], before: string): string {
  if (sign === ',' || sign === ';') return `${sign} `;
  if (sign === ':' && !/\d$/.test(before)) return isRatio(index, children, before) ? ':' : ': ';
  if (sign === '⋅' && isDecimalPoint(index, children)) return '·';
  if (sign === '⋅' && isArgument(before, textAt(children, index + 1))) return sign;
  // With nothing behind it, it is no operation: `3×` faster.
  if (index > 0 && index === children.length - 1 && /^[×±]$/.test(sign)) return sign;
  // A sign of what is behind it: `C = ±1`.
  if (/^[±∓]$/.test(sign) && (index === 0 || /[(,[{=<>≤≥≈∼∈→] ?$/u.test(before))) return sign;
  if (isAloneInBrackets(before, children[index + 1])) return sign;
  if (SPACED_OPERATOR.test(sign) || sign === 'mod') return index === 0 ? `${sign} ` : ` ${sign} `;
  const binary =
    SIGN.test(sign) &&
    index > 0 &&
    index < children.length - 1 &&
    !/^[⟩)\]]/.test(textAt(children, index + 1)) &&
    !/[(,[{⟨=<>≤≥≪≫≈∼≃≅≡∝≠∈→≲≳±×⋅] ?$/u.test(before);
  return binary ? ` ${sign} ` : sign;
}

/** `0{\cdot}03`: tight between digits. */
function isDecimalPoint(index: number, children: readonly MathsNode[]): boolean {
  const [before, point, behind] = [children[index - 1], children[index], children[index + 1]];
  return (
    typeof point === 'object' && point.attributes.lspace === '0em' && isNumber(before) && isNumber(behind)
  );
}

/** Whether a colon stands within such brackets, or alone between two terms; `\colon` of a map has no space in front. */
function isRatio(index: number, children: readonly MathsNode[], before: string): boolean {
  const colon = children[index];
  if (typeof colon === 'object' && colon.attributes.lspace === '0em') return false;
  const isAlone = children.length < 8 && children.filter((node) => linear(node).trim() !== '').length === 3;
  if (isAlone && before !== '') return true;
  const behind = children
    .slice(index + 1, index + 20)
    .map(linear)
    .join('');
  return BEFORE_RATIO.test(before) && BEHIND_RATIO.test(behind);
}

/** `(⋅|s)` and `(x, ⋅)`: the dot stands for an argument. */
const isArgument = (before: string, next: string): boolean =>
  /[(,|∣[] ?$/u.test(before) && /^[),|∣\]]/u.test(next);

/** The order of `(P, ⩽)`, the operation of `(G, ⋆)`, the norms `‖⋆‖` and `‖⋅‖₂`. */
function isAloneInBrackets(before: string, next: MathsNode | undefined): boolean {
  if (typeof next !== 'object' || !/[(,[{⌊⟨] ?$|^‖$/u.test(before)) return false;
  return /^[),;\]}⌋⟩‖]/u.test(textAt(/^msu[bp]/.test(next.name) ? next.children : [next], 0));
}

function linear(node: MathsNode): string {
  if (typeof node === 'string') return node;
  const [first = '', second = '', third = ''] = node.children;
  switch (node.name) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
      return textOf(node);
    case 'mspace':
      return /^-|^0?\.0|^0\.1[0-5]/.test(node.attributes.width ?? '') ? '' : ' ';
    case 'munder':
      if (isUnderline(second)) return `${linear(first)}\u0332`;
      if (isBrace(second)) return linear(first);
      if (isBraced(first)) return `${linear(first)} (${linear(second).trim()})`;
      return linear(first) + lowered(linear(second));
    case 'msub':
      return base(first) + lowered(linear(second));
    case 'msup':
      return base(first) + raised(linear(second));
    case 'msubsup':
    case 'munderover':
      return base(first) + lowered(linear(second)) + raised(linear(third));
    case 'mover':
      if (isBrace(second)) return linear(first);
      if (isBraced(first)) return `${linear(first)} (${linear(second).trim()})`;
      return accented(linear(first), linear(second));
    case 'mfrac':
      // Without a line between them, as in a binomial coefficient: TeX's own word for it.
      return [first, second]
        .map((member) => grouped(linear(member)))
        .join(node.attributes.linethickness === undefined ? '/' : ' choose ');
    case 'msqrt':
      return `√${grouped(row(node.children))}`;
    case 'mroot':
      return `${raised(linear(second)).replace('^', '')}√${grouped(linear(first))}`;
    case 'mtable':
      return table(node.children);
    case 'mtr':
      return tableRow(node.children.map(linear));
    default:
      return row(node.children);
  }
}

/** Names of functions end in a space, which belongs behind their script: `arg min_x`. */
const base = (node: MathsNode): string => linear(node).trimEnd();

/** Lines with semicolons between them, in place of commas at their ends. */
const table = (lines: readonly MathsNode[]): string =>
  lines
    .map((line, index) => (index < lines.length - 1 ? linear(line).replace(/[,;] *$/, '') : linear(line)))
    .join('; ');

/** Cells with commas between them; none before a cell that begins with an operator, as in aligned equations. */
function tableRow(cells: readonly string[]): string {
  return cells.reduce(
    (line, cell) =>
      line === ''
        ? cell
        : `${line}${SPACED_OPERATOR.test(cell[0] ?? '') || line.endsWith(', ') ? ' ' : ', '}${cell}`.replace(
            / {2,}/g,
            ' ',
          ),
    '',
  );
}

function textOf(node: MathsElement): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : ''))
    .join('')
    .replaceAll('\u00A0', ' ')
    .replace(STYLED, (letter) => (letter === 'ℓ' ? letter : letter.normalize('NFKC')));
}

/** Parentheses around anything with several parts, so that `a/b` keeps its meaning. */
function grouped(text: string): string {
  return /^[\p{L}\p{N}\p{M}²³_•⋆]*$/u.test(text) ? text : `(${text})`;
}
