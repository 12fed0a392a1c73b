/** MathML source → TeX: publishers' abstracts have formulas as MathML, everything else here reads TeX. */
import { MARKS_OVER, MARKS_UNDER } from './mathml-marks.ts';
import { type MathmlElement, readMathml } from './read-mathml.ts';
import { FUNCTIONS, functionTex } from './tex-names.ts';

type Node = MathmlElement | string;

/** Signs that mean something to TeX, and those that it has under another name. */
const SIGNS: Readonly<Record<string, string>> = {
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\& ',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '\\': '\\backslash ',
  '~': '\\sim ',
  '^': '\\wedge ',
  '<': '\\lt ',
  '>': '\\gt ',
};
const VARIANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bold: '\\mathbf',
    'bold-italic': '\\boldsymbol',
    'double-struck': '\\mathbb',
    script: '\\mathcal',
    fraktur: '\\mathfrak',
    'sans-serif': '\\mathsf',
    monospace: '\\mathtt',
  }),
);
/** Operators and words whose limits stand over and under them. */
const WITH_LIMITS = /^(?:[∑∏∫⋃⋂⨁⨂∐]|max|min|sup|inf|lim|argmax|argmin|lim ?sup|lim ?inf|arg ?max|arg ?min)$/;
const INVISIBLE = /[\p{Cf}\u2061-\u2064]/gu;

/** TeX of the formula `source`, an element `math`; undefined if it can't be read. */
export function mathmlTex(source: string): string | undefined {
  const math = readMathml(source);
  if (math?.name !== 'math') return undefined;
  const tex = (annotatedTex(math) ?? row(math.children)).replace(/\s+/g, ' ').trim();
  return tex === '' ? undefined : tex;
}

/** Programs that make MathML of TeX keep it as an annotation. */
function annotatedTex({ children }: MathmlElement): string | undefined {
  const [semantics] = elements(children);
  if (semantics?.name !== 'semantics') return undefined;
  const note = elements(semantics.children).find(
    ({ name, attributes }) =>
      name === 'annotation' && /^(?:application\/x-tex|TeX|LaTeX)$/i.test(attributes.get('encoding') ?? ''),
  );
  return note === undefined ? undefined : textOf(note).replace(/^\$+|\$+$/g, '');
}

const elements = (children: readonly Node[]): readonly MathmlElement[] =>
  children.filter((child) => typeof child === 'object');

const textOf = ({ children }: MathmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

const row = (children: readonly Node[]): string => elements(children).map(toTex).join('');

function toTex(element: MathmlElement): string {
  const parts = elements(element.children);
  const write = WRITERS.get(element.name);
  return write === undefined ? row(parts) : write(parts, element);
}

/** TeX of the part at `index`; empty where there is none. */
function part(parts: readonly MathmlElement[], index: number): string {
  const found = parts[index];
  return found === undefined || found.name === 'none' ? '' : toTex(found);
}

type Write = (parts: readonly MathmlElement[], element: MathmlElement) => string;

const token: Write = (_, element) => tokenTex(element);
const nothing: Write = () => '';
const base = (parts: readonly MathmlElement[]): string => group(part(parts, 0));

/** Elements whose children are more than a row. */
const WRITERS: ReadonlyMap<string, Write> = new Map(
  Object.entries({
    mi: token,
    mn: token,
    mo: token,
    mtext: token,
    ms: token,
    mspace: () => '\\,',
    mphantom: nothing,
    annotation: nothing,
    'annotation-xml': nothing,
    msub: (parts) => `${base(parts)}_{${part(parts, 1)}}`,
    msup: (parts) => `${base(parts)}^{${part(parts, 1)}}`,
    msubsup: (parts) => `${base(parts)}_{${part(parts, 1)}}^{${part(parts, 2)}}`,
    mmultiscripts: multiscriptsTex,
    munder: (parts) =>
      takesLimits(parts[0])
        ? `${part(parts, 0)}_{${part(parts, 1)}}`
        : marked(parts, MARKS_UNDER, '\\underset'),
    mover: (parts) =>
      takesLimits(parts[0])
        ? `${part(parts, 0)}^{${part(parts, 1)}}`
        : marked(parts, MARKS_OVER, '\\overset'),
    munderover: (parts) => `${part(parts, 0)}_{${part(parts, 1)}}^{${part(parts, 2)}}`,
    mfrac: (parts, { attributes }) =>
      /^0/.test(attributes.get('linethickness') ?? '')
        ? `{{${part(parts, 0)}}\\atop{${part(parts, 1)}}}`
        : `\\frac{${part(parts, 0)}}{${part(parts, 1)}}`,
    msqrt: (parts) => `\\sqrt{${row(parts)}}`,
    mroot: (parts) => `\\sqrt[${part(parts, 1)}]{${part(parts, 0)}}`,
    mfenced: (parts, element) => fencedTex(element, parts),
    mtable: (parts) => `\\begin{matrix}${parts.map(toTex).join('\\\\')}\\end{matrix}`,
    mtr: (parts) => parts.map(toTex).join(' & '),
  }),
);

const group = (base: string): string => ([...base].length === 1 ? base : `{${base}}`);

const takesLimits = (base: MathmlElement | undefined): boolean =>
  base !== undefined && WITH_LIMITS.test(textOf(base).replace(INVISIBLE, '').trim());

function marked(
  parts: readonly MathmlElement[],
  marks: ReadonlyMap<string, string>,
  command: string,
): string {
  const mark = parts[1];
  // A space that stretches an arrow.
  if (mark?.name === 'mspace') return part(parts, 0);
  const accent = mark === undefined ? undefined : marks.get(textOf(mark).trim());
  return accent === undefined
    ? `${command}{${part(parts, 1)}}{${part(parts, 0)}}`
    : `${accent}{${part(parts, 0)}}`;
}

/** `mmultiscripts`: pairs of subscript and superscript, those after `mprescripts` in front of the base. */
function multiscriptsTex(parts: readonly MathmlElement[]): string {
  const border = parts.findIndex(({ name }) => name === 'mprescripts');
  const [first, ...behind] = border === -1 ? parts : parts.slice(0, border);
  const before = border === -1 ? [] : parts.slice(border + 1);
  const scripts = (pairs: readonly MathmlElement[]): string =>
    pairs
      .map((script, index) => {
        const tex = script.name === 'none' ? '' : toTex(script);
        return tex === '' ? '' : `${index % 2 === 0 ? '_' : '^'}{${tex}}`;
      })
      .join('');
  const front = scripts(before);
  return `${front === '' ? '' : `{}${front}`}{${first === undefined ? '' : toTex(first)}}${scripts(behind)}`;
}

function fencedTex({ attributes }: MathmlElement, parts: readonly MathmlElement[]): string {
  const [open, close] = [attributes.get('open') ?? '(', attributes.get('close') ?? ')'];
  const separators = [...(attributes.get('separators') ?? ',').replace(/\s/g, '')];
  // One behind each part; the last one stands for those that are missing.
  const behind = (index: number): string =>
    index === parts.length - 1 ? '' : `${escaped(separators[index] ?? separators.at(-1) ?? '')} `;
  const inner = parts.map((member, index) => toTex(member) + behind(index)).join('');
  return `${escaped(open)}${inner}${escaped(close)}`;
}

const escaped = (text: string): string => text.replace(/[{}%&#$_\\~^<>]/g, (sign) => SIGNS[sign] ?? sign);

function tokenTex(element: MathmlElement): string {
  const text = textOf(element).replace(INVISIBLE, '').replace(/\s+/g, ' ');
  if (element.name === 'mtext' || element.name === 'ms') return wordsTex(text);
  const sign = text.trim();
  if (FUNCTIONS.has(sign)) return `${functionTex(sign)} `;
  // Without a space or braces, TeX takes the comma between two numbers for one of their own.
  if (element.name === 'mn') return escaped(sign).replaceAll(',', '{,}');
  if (element.name !== 'mi') return sign === ',' ? ', ' : escaped(sign);
  const variant = element.attributes.get('mathvariant') ?? '';
  const style =
    VARIANTS.get(variant) ?? (variant === 'normal' || [...sign].length > 1 ? '\\mathrm' : undefined);
  const isLetters = /^[\p{L}\p{M}]/u.test(sign);
  return style === undefined || !isLetters || /^[Α-ω]$/u.test(sign)
    ? escaped(sign)
    : `${style}{${escaped(sign)}}`;
}

/** Words, or signs that a publisher's program took for words. */
function wordsTex(text: string): string {
  if (text.trim() === '') return text === '' ? '' : '\\ ';
  return /[\p{L}\p{N}]/u.test(text) ? `\\text{${escaped(text)}}` : escaped(text.trim());
}
