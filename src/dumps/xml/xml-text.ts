/** Text of elements of XML, with the elements in it as markup of HTML. */
import { plainText } from '../html/html-text.ts';
import type { XmlElement } from './xml-tree.ts';

/** Elements of records that HTML has under another name, or reads otherwise. */
const inHtml: Readonly<Record<string, string>> = {
  italic: 'i',
  bold: 'b',
  break: 'br',
  title: 'jats:title',
  sec: 'jats:sec',
  style: 'span',
};

/** Text with the elements in it as markup; without any it is as written, so that it may itself have markup. */
export function markupOf({ children }: XmlElement): string {
  if (children.every((child) => typeof child === 'string')) return children.join('');
  return children.map(markup).join('');
}

function markup(child: XmlElement | string): string {
  if (typeof child === 'string') return child.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (isReference(child)) return '';
  const name = inHtml[child.name] ?? child.name;
  return `<${name}>${child.children.map(markup).join('')}</${name}>`;
}

/** Footnotes, what refers to them, and members of a group, which JATS has within titles and names. */
function isReference({ name, attributes }: XmlElement): boolean {
  if (name === 'xref')
    return /^(?:fn|table-fn|author-notes|aff|corresp|contrib)$/.test(attributes['ref-type'] ?? '');
  return name === 'fn' || name === 'contrib-group';
}

/** Text on one line; undefined where it is blank. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const words = element === undefined ? '' : plainText(markupOf(element));
  return words === '' ? undefined : words;
}
