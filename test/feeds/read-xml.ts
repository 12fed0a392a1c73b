/** XML → a small tree, by a strict, namespace-aware parser: anything not well-formed or with an unbound prefix throws. */
import { SaxesParser } from 'saxes';

export interface XmlNode {
  /** Namespace and local name, e.g. `{http://www.w3.org/2005/Atom}entry`; RSS itself has no namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** All text within, of descendants too. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

export function readXml(source: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenNode[] = [{ name: 'document', attributes: {}, children: [], text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const values = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    open.push({ name: uri === '' ? local : `{${uri}}${local}`, attributes: values, children: [], text: '' });
  });
  parser.on('text', (text) => {
    for (const node of open) node.text += text;
  });
  parser.on('closetag', () => {
    const done = open.pop();
    if (done !== undefined) open.at(-1)?.children.push(done);
  });
  parser.write(source).close();
  const root = open[0]?.children[0];
  if (root === undefined) throw new Error('No root element.');
  return root;
}

export function childrenOf({ children }: XmlNode, name: string): readonly XmlNode[] {
  return children.filter((child) => child.name === name);
}

export function textOf(node: XmlNode, name: string): string | undefined {
  return childrenOf(node, name)[0]?.text;
}

export const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  fh: 'http://purl.org/syndication/history/1.0',
} as const;

/** `{http://www.w3.org/2005/Atom}entry` of `atom:entry`. */
export function qualify(name: string): string {
  const [prefix = '', local = ''] = name.split(':');
  const uri = Object.entries(namespaces).find(([known]) => known === prefix)?.[1];
  if (uri === undefined) throw new Error(`Unknown prefix in ${name}.`);
  return `{${uri}}${local}`;
}
