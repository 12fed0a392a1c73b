/** The maths tree as a string that is both HTML and well-formed XML. */
import { escapeMarkup } from '../escape-markup.ts';
import type { MathsElement, MathsNode } from './mathml-tree.ts';

/** A line may be broken after these, as TeX does. */
const BREAK_AFTER = /^[=<>≤≥≪≫≈∼≃≡∝≠∈⊂⊆→+−×±]$/u;

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

/** One `mrow` for each stretch that must stay together; the style sheet lets the line break between them. */
function breakable(children: readonly MathsNode[]): string {
  const rows: string[] = [];
  let row = '';
  for (const child of children) {
    row += render(child);
    if (typeof child === 'object' && child.name === 'mo' && BREAK_AFTER.test(String(child.children[0]))) {
      rows.push(row);
      row = '';
    }
  }
  if (row !== '') rows.push(row);
  return rows.map((stretch) => `<mrow>${stretch}</mrow>`).join('');
}
