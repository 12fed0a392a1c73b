/**
 * MathML whitelist: a closed list of elements, few attributes, no styles, links, scripts or colours. Other output of
 * Temml is dropped or replaced by its content.
 */
import { cleanText } from '../clean-text.ts';

export type MathsNode = MathsElement | string;

export interface MathsElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MathsNode[];
}

/** Elements of MathML that are rendered as they are; of any other, the row of what is in it. */
export const MATHS_ELEMENTS: ReadonlySet<string> = new Set(
  'math mrow mi mn mo mtext mspace msub msup msubsup munder mover munderover mfrac msqrt mroot mtable mtr mtd mstyle'.split(
    ' ',
  ),
);

const TOKENS: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'mtext']);
const LENGTH = /^(?:0|[1-3])?(?:\.\d{1,4})?em$/;

/** Allowed attributes with patterns of their values. */
export const MATHS_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  mi: { mathvariant: /^normal$/ },
  mo: { stretchy: /^(?:true|false)$/, lspace: LENGTH, rspace: LENGTH, minsize: LENGTH, maxsize: LENGTH },
  mover: { accent: /^true$/ },
  munder: { accentunder: /^true$/ },
  mfrac: { linethickness: /^0(?:px|em)?$/ },
  mspace: { width: LENGTH },
  mstyle: { displaystyle: /^(?:true|false)$/ },
};

/** Invisible operators U+2061 to U+2064; programs that strip tags would keep them as text. */
const EMPTY_OPERATOR = /^[\u2061-\u2064\s]*$/;
const FENCE = /^[()[\]{}|‖⟨⟩⌊⌋⌈⌉]$/u;
const STRETCHES = /^[()[\]{}|‖⟨⟩⌊⌋⌈⌉ˆ~˜→←^¯‾]$/u;
const SCRIPTED: ReadonlySet<string> = new Set(['msub', 'msup', 'msubsup']);

const element = (
  name: string,
  children: readonly MathsNode[],
  attributes: Record<string, string> = {},
): MathsElement => ({
  name,
  attributes,
  children,
});

/** Minimal type of Temml's tree, which has no published type. */
interface ForeignNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attributes?: unknown;
  readonly children?: unknown;
  readonly style?: unknown;
}

/** Converts Temml's tree. Unknown elements are replaced by their content, hidden ones removed. */
export function toMathsElement(foreign: unknown): MathsElement {
  const children = childrenOf(foreign as ForeignNode);
  const only = children.length === 1 ? children[0] : undefined;
  return element('math', isElement(only, 'mrow') ? only.children : children);
}

const isElement = (node: MathsNode | undefined, name: string): node is MathsElement =>
  typeof node === 'object' && node.name === name;

function childrenOf(foreign: ForeignNode): readonly MathsNode[] {
  const list: readonly unknown[] = Array.isArray(foreign.children) ? foreign.children : [];
  return list.flatMap((child) => readNode(child as ForeignNode));
}

function readNode(foreign: ForeignNode): readonly MathsNode[] {
  if (typeof foreign.text === 'string') return [foreign.text];
  const name = typeof foreign.type === 'string' ? foreign.type : 'mrow';
  if (name === 'mphantom' || name === 'annotation' || name === 'merror') return [];
  if (TOKENS.has(name))
    return isOperatorGroup(foreign) ? [asRow(childrenOf(foreign))] : readToken(name, foreign);
  const attributes = allowedAttributes(name, foreign);
  if (name === 'mspace') return 'width' in attributes ? [element(name, [], attributes)] : [];
  const children = childrenOf(foreign);
  if (name === 'menclose') return [readEnclosure(foreign, asRow(children))];
  if (!MATHS_ELEMENTS.has(name) || name === 'mrow') return [asRow(children)];
  if (name === 'mstyle' && Object.keys(attributes).length === 0) return [asRow(children)];
  if (SCRIPTED.has(name)) return [element(name, children.map(quietScript))];
  return [element(name, children, { ...attributes, ...accentOf(name, foreign) })];
}

/** Temml writes `\mathop{\mathbb{E}}` as an operator with elements in it; a token of MathML has text alone. */
const isOperatorGroup = (foreign: ForeignNode): boolean =>
  childrenOf(foreign).some((child) => typeof child !== 'string');

function readToken(name: string, foreign: ForeignNode): readonly MathsNode[] {
  const text = childrenOf(foreign)
    .map((child) => (typeof child === 'string' ? child : ''))
    .join('');
  if (name === 'mo' && EMPTY_OPERATOR.test(text)) return [];
  const attributes = withoutIdleStretch(text, allowedAttributes(name, foreign));
  return [element(name, [spaced(text).replaceAll('∙', '•')], attributes)];
}

/** Cleans a token's text; spaces at either end are kept, for `\text{ mod }`. */
function spaced(text: string): string {
  const clean = cleanText(text);
  const start = /^\s/.test(text) ? '\u00A0' : '';
  const end = /\s$/.test(text) && clean !== '' ? '\u00A0' : '';
  return start + clean + end;
}

function asRow(children: readonly MathsNode[]): MathsNode {
  const [only] = children;
  return children.length === 1 && only !== undefined ? only : element('mrow', children);
}

/** Makes an operator in a script (`M_\bullet`) an identifier, to avoid operator spacing. */
function quietScript(child: MathsNode, index: number): MathsNode {
  return index > 0 && isElement(child, 'mo') ? element('mi', child.children) : child;
}

/** Temml keeps accents at full size with a style; MathML Core has an attribute for it. */
function accentOf(name: string, foreign: ForeignNode): Record<string, string> {
  if (name !== 'mover' || !Array.isArray(foreign.children)) return {};
  const mark = foreign.children[1] as ForeignNode | undefined;
  return mark !== undefined && (hasKey(mark.style, 'math-depth') || hasKey(mark.style, 'mathDepth'))
    ? { accent: 'true' }
    : {};
}

const hasKey = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && key in value;

/** Browsers don't render `menclose`: lines over and under become scripts, other frames are removed. */
function readEnclosure(foreign: ForeignNode, child: MathsNode): MathsNode {
  const notation = attributesOf(foreign).notation;
  const line = element('mo', ['¯'], { stretchy: 'true' });
  if (notation === 'top') return element('mover', [child, line], { accent: 'true' });
  if (notation === 'bottom')
    return element('munder', [child, element('mo', ['_'], { stretchy: 'true' })], { accentunder: 'true' });
  return child;
}

function attributesOf(foreign: ForeignNode): Readonly<Record<string, unknown>> {
  return typeof foreign.attributes === 'object' && foreign.attributes !== null
    ? { ...foreign.attributes }
    : {};
}

function allowedAttributes(name: string, foreign: ForeignNode): Record<string, string> {
  const given = attributesOf(foreign);
  const kept: Record<string, string> = {};
  for (const [attribute, allowed] of Object.entries(MATHS_ATTRIBUTES[name] ?? {})) {
    const value = given[attribute];
    if (typeof value === 'string' && allowed.test(value)) kept[attribute] = value;
  }
  return kept;
}

/** Removes `stretchy` where it has no effect: only fences and accents stretch. */
function withoutIdleStretch(text: string, attributes: Record<string, string>): Record<string, string> {
  const { stretchy, ...others } = attributes;
  const tells = stretchy === 'false' ? STRETCHES.test(text) : stretchy === 'true' && !FENCE.test(text);
  return tells && stretchy !== undefined ? attributes : others;
}
