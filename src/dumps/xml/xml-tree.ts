/** XML as a tree of elements, by saxes. Nothing is fetched, and entities that a document declares are not replaced. */
import { SaxesParser } from 'saxes';
import { ContentError } from '../../diagnostic.ts';
import { plainText } from '../html/html-text.ts';

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
const maxDepth = 200;
/** Maximum number of elements; 20 MB of DBLP's records, which have the shortest, have 800,000. */
const maxElements = 1_000_000;

/**
 * The root element. Where the text is cut off, elements that are still open have no `last`, and where it ends before the
 * first element, the root has no name.
 *
 * @throws {ContentError} for anything else that is not well-formed
 */
export function parseXml(text: string, file: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  parser.ENTITIES = new Proxy(parser.ENTITIES, { get: characterNamed });
  const above = makeElement('', {}, undefined, 1);
  let isEnd = false;
  buildTree(parser, above, file);
  parser.on('error', ({ message }) => {
    const what = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    if (!isEnd) throw broken(what, parser.line, file);
  });
  parser.write(wellFormed(text));
  isEnd = true;
  parser.close();
  return elementsIn(above)[0] ?? above;
}

/** In the range of control characters, XML 1.0 has tab and line breaks alone; EndNote writes others too. */
const controls = /(?![\t\n\r])\p{Cc}|&#(?:x0*(?:[0-8bcef]|1[\da-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/giu;

/** Begins no reference: `AT&T`. */
const bareAmpersand = /&(?!#?\w{1,40};)/g;

/** Without a declaration, which may have nothing in front, and without signs that XML can't have; lines stay. */
const wellFormed = (text: string): string =>
  text
    .replace(/^\s*<\?xml\s[^<>]{0,200}\?>/, (declaration) => declaration.replace(/[^\n]/g, ''))
    .replace(controls, ' ')
    .replace(bareAmpersand, '&amp;');

/** Adds what the parser reads to the element `above` the root. */
function buildTree(parser: SaxesParser, above: XmlElement, file: string): void {
  let open = above;
  let depth = 0;
  let count = 0;
  let first = 1;
  parser.on('opentagstart', () => {
    first = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    count += 1;
    if (count > maxElements) throw tooLarge(parser.line, file);
    if (depth > maxDepth) throw broken(`elements are nested more than ${maxDepth} deep`, parser.line, file);
    const own = makeElement(name, attributes, open === above ? undefined : open, first);
    open.children.push(own);
    open = own;
  });
  parser.on('closetag', () => {
    depth -= 1;
    open.last = parser.line;
    open = open.parent ?? above;
  });
  const addText = (more: string): void => {
    open.children.push(more);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
}

function makeElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: XmlElement | undefined,
  first: number,
): XmlElement {
  return {
    name: name.slice(name.indexOf(':') + 1),
    attributes,
    parent,
    children: [],
    first,
    last: undefined,
  };
}

/** Names of characters that HTML has, such as `&uuml;`, stay as they are written; texts of records are read as HTML. */
function characterNamed(known: Record<string, string>, name: string): string | undefined {
  const written = `&${name};`;
  if (known[name] === undefined && plainText(written) !== written) known[name] = written;
  return known[name];
}

function broken(what: string, line: number, file: string): ContentError {
  const reason = `The XML can't be parsed: ${what}.`;
  const advice = 'Save or export it again; nothing was read.';
  return new ContentError([{ severity: 'error', rule: 'broken-xml', reason, advice, file, line }]);
}

function tooLarge(line: number, file: string): ContentError {
  const reason = `The XML has more than ${maxElements} elements.`;
  const advice = 'Split it into several captures.';
  return new ContentError([{ severity: 'error', rule: 'large-dump', reason, advice, file, line }]);
}

export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/**
 * The elements at a path such as `../titles/title[type=main]`: names of children, `*` for any, `..` for the parent, and
 * what an attribute has to be; without a value, it has to be missing.
 */
export function select(element: XmlElement, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = [element];
  for (const step of path.split('/')) {
    const [, name, attribute, value] = /^([\w-]+|\*|\.\.)(?:\[([\w-]+)=([^\]]*)\])?$/.exec(step) ?? [];
    found = found.flatMap((one) => {
      if (name === '..') return one.parent ?? [];
      return elementsIn(one).filter(
        (child) =>
          (name === '*' || child.name === name) &&
          (attribute === undefined || (child.attributes[attribute] ?? '') === value),
      );
    });
  }
  return found;
}
