/** Parser of MathML source, as publishers print it in abstracts: tags, attributes and texts, without namespaces. */
import { decodeEntities } from '../rules/entities.ts';

export interface MathmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (MathmlElement | string)[];
}

/** Deeper formulas are refused, so that conversion can recurse. */
const DEEPEST = 40;
const PIECE = /<(\/?)(?:[A-Za-z]{1,8}:)?([A-Za-z][\w-]{0,30})([^<>]{0,500}?)(\/?)>|([^<]+|<)/g;
const ATTRIBUTE = /(?:[\w-]{1,20}:)?([\w-]{1,20})\s*=\s*["'“”]([^"'“”]{0,200})["'“”]/g;

/** The element at the start of `source`; undefined if its tags don't match or it is nested too deeply. */
export function readMathml(source: string): MathmlElement | undefined {
  const root: MathmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  for (const [, closing, name, attributes = '', closedAtOnce, text] of source.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decodeEntities(text));
    else if (closing === '/') {
      if (open.length === 1 || open.pop()?.name !== name) return undefined;
    } else {
      const element = { name: name ?? '', attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (closedAtOnce !== '/') open.push(element);
      if (open.length > DEEPEST) return undefined;
    }
  }
  const [only] = root.children;
  return open.length === 1 && root.children.length === 1 && typeof only === 'object' ? only : undefined;
}

const readAttributes = (source: string): ReadonlyMap<string, string> =>
  new Map([...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]));
