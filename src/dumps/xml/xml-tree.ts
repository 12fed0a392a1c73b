/** XML as a tree of elements, by saxes. Nothing is fetched, and entities that a document declares are not replaced. */
import { SaxesParser } from 'saxes';
import { ContentError } from '../../diagnostic.ts';
import { plainText } from '../feeds/html-text.ts';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  readonly children: (XmlElement | string)[];
  readonly first: number;
  /** Line of the end tag; undefined where the text ends before it. */
  last: number | undefined;
}

/** Maximum depth: records have about ten levels, full texts some more. */
const deepest = 200;

/**
 * The root element; one without a name where the text ends before it. Where it is cut off, elements that are still open have no `last`.
 *
 * @throws {ContentError} for anything else that is not well-formed
 */
export function parseXml(text: string, file: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  let root: XmlElement | undefined;
  let open: XmlElement | undefined;
  let depth = 0;
  let first = 1;
  let isEnd = false;
  parser.on('opentagstart', () => {
    first = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw broken(`elements are nested more than ${deepest} deep`, parser.line, file);
    const own = { name: local(name), attributes, parent: open, children: [], first, last: undefined };
    open?.children.push(own);
    root ??= own;
    open = own;
  });
  parser.on('closetag', () => {
    depth -= 1;
    if (open !== undefined) open.last = parser.line;
    open = open?.parent;
  });
  const addText = (more: string): void => {
    open?.children.push(more);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', ({ message }) => {
    const what = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    // Names of characters that HTML has stay as they are written; texts of records are read as HTML.
    const isName = what === 'undefined entity' && isCharacter(entityBefore(text, parser.position));
    if (!isName && !isEnd) throw broken(what, parser.line, file);
  });
  parser.write(text);
  isEnd = true;
  parser.close();
  return root ?? { name: '', attributes: {}, parent: undefined, children: [], first: 1, last: undefined };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `&uuml;` at the end of the text that has been read. */
const entityBefore = (text: string, end: number): string =>
  /&\w{1,40};$/.exec(text.slice(Math.max(0, end - 42), end))?.[0] ?? '';

const isCharacter = (entity: string): boolean => entity !== '' && !plainText(entity).startsWith('&');

function broken(what: string, line: number, file: string): ContentError {
  const reason = `The XML can't be parsed: ${what}.`;
  const advice = 'Save or export it again; nothing was read.';
  return new ContentError([{ severity: 'error', rule: 'broken-xml', reason, advice, file, line }]);
}

export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/**
 * The elements at a path such as `../titles/title[type=main]`: names of children, `..` for the parent, and what an
 * attribute has to be.
 */
export function select(element: XmlElement, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = [element];
  for (const step of path.split('/')) {
    const [, name, attribute = '', value] = /^([\w-]+|\.\.)(?:\[([\w-]+)=([^\]]*)\])?$/.exec(step) ?? [];
    found = found.flatMap((one) => {
      if (name === '..') return one.parent ?? [];
      return elementsIn(one).filter(
        (child) => child.name === name && (value === undefined || child.attributes[attribute] === value),
      );
    });
  }
  return found;
}

/** Elements of records that HTML has under another name, or reads otherwise. */
const inHtml: Readonly<Record<string, string>> = {
  italic: 'i',
  bold: 'b',
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
  const name = inHtml[child.name] ?? child.name;
  return `<${name}>${child.children.map(markup).join('')}</${name}>`;
}

/** Text on one line; undefined where it is blank. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const words = element === undefined ? '' : plainText(markupOf(element));
  return words === '' ? undefined : words;
}
