/** Serialises the MathML tree as text that is valid HTML and well-formed XML. */
import { escapeMarkup } from '../escape-markup.ts';
import type { MathsElement, MathsNode } from './mathml-tree.ts';

/** Operators after which a line may break, as in TeX. */
const BREAK_AFTER = /^[=<>≤≥≪≫≈∼≃≡∝≠∈⊂⊆→+−×±]$/u;

const LONG_AND_MARKS = /(<math class="long">(?:[^<]|<(?!\/math>))*)<\/mrow><\/math>([,.;:!?)”’]+)/g;

/** Moves punctuation after a long formula into its last `mrow`, so that no line starts with it. */
export function tieMarks(html: string): string {
  if (!html.includes('<math class="long">')) return html;
  return html.replace(LONG_AND_MARKS, '$1<mtext>$2</mtext></mrow></math>');
}

/** MathML of `math`; a `long` formula may break within its line. */
export function renderMathml(math: MathsElement, long: boolean): string {
  const inner = long ? breakable(math.children) : math.children.map(render).join('');
  return `<math${long ? ' class="long"' : ''}>${inner}</math>`;
}

function render(node: MathsNode): string {
  if (typeof node === 'string') return escapeMarkup(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  return `<${node.name}${attributes}>${node.children.map(render).join('')}</${node.name}>`;
}

const isFenced = (node: MathsNode | undefined): boolean =>
  typeof node === 'object' && node.name === 'mrow' && /^[([{]$/.test(signOf(node.children[0]));

const signOf = (node: MathsNode | undefined): string =>
  typeof node === 'object' && node.name === 'mo' ? String(node.children[0]) : '';

/**
 * One `mrow` for each unbreakable part; CSS allows line breaks between them: after relations and operators, and
 * between bracketed factors.
 */
function breakable(children: readonly MathsNode[]): string {
  const rows: string[] = [];
  let row = '';
  children.forEach((child, index) => {
    row += render(child);
    const betweenFactors = isFenced(child) && isFenced(children[index + 1]);
    if (!betweenFactors && !BREAK_AFTER.test(signOf(child))) return;
    rows.push(row);
    row = '';
  });
  if (row !== '') rows.push(row);
  return rows.map((stretch) => `<mrow>${stretch}</mrow>`).join('');
}
