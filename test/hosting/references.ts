/** Extracts all references of a file of the site, with third-party parsers. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { SaxesParser } from 'saxes';

export interface Reference {
  /** As written in the file. */
  readonly target: string;
  /** `link`: any hyperlink; `part`: a subresource, which must be same-origin. */
  readonly kind: 'link' | 'part';
}

export interface References {
  readonly references: readonly Reference[];
  /** Ids that a fragment can point to. */
  readonly anchors: ReadonlySet<string>;
}

type Element = DefaultTreeAdapterTypes.Element;

/** Element → attributes that load a subresource. */
const parts: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src'],
  source: ['src'],
  iframe: ['src'],
  object: ['data'],
  use: ['href'],
  image: ['href'],
};
const partRelations = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'manifest',
  'preload',
  'modulepreload',
]);

/** References of a file by media type and path; empty for types without references. */
export function findReferences(path: string, mediaType: string, text: string): References {
  if (/html/.test(mediaType)) return fromHtml(text);
  if (/css/.test(mediaType))
    return only([...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url = '']) => part(url)));
  if (path.endsWith('.webmanifest')) return only(fromManifest(text));
  if (/xml|opml/.test(mediaType)) return only(fromXml(text));
  if (/json/.test(mediaType)) return only(fromJson(text));
  if (/markdown/.test(mediaType) || path.endsWith('.md') || path.endsWith('llms.txt'))
    return only(
      [...text.matchAll(/\]\(<?([^)\s>]+)>?\)|<(https?:[^>\s]+)>/g)].map(([, a, b]) => link(a ?? b ?? '')),
    );
  if (path.endsWith('robots.txt'))
    return only([...text.matchAll(/^Sitemap: (.+)$/gm)].map(([, url = '']) => link(url)));
  return only([]);
}

const link = (target: string): Reference => ({ target, kind: 'link' });
const part = (target: string): Reference => ({ target, kind: 'part' });
const only = (references: readonly Reference[]): References => ({ references, anchors: new Set() });

/** Of HTML in feeds: each entry stands in several of them. */
const ofEntries = new Map<string, readonly Reference[]>();

function fromEntry(html: string): readonly Reference[] {
  const known = ofEntries.get(html) ?? fromHtml(html).references;
  ofEntries.set(html, known);
  return known;
}

function fromHtml(text: string): References {
  const references: Reference[] = [];
  const anchors = new Set<string>();
  const visit = (element: Element): void => {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const id = attributes.get('id');
    if (id !== undefined) anchors.add(id);
    references.push(...referencesOf(element.tagName, attributes));
    for (const child of element.childNodes) if ('tagName' in child) visit(child);
  };
  for (const node of parse(text).childNodes) if ('tagName' in node) visit(node);
  return { references, anchors };
}

function referencesOf(name: string, attributes: ReadonlyMap<string, string>): Reference[] {
  const found = (parts[name] ?? []).flatMap((key) => attributes.get(key) ?? []).map(part);
  const href = attributes.get('href');
  if (name === 'a' && href !== undefined) found.push(link(href));
  if (name === 'link' && href !== undefined) {
    const relations = (attributes.get('rel') ?? '').split(/\s+/);
    found.push(relations.some((relation) => partRelations.has(relation)) ? part(href) : link(href));
  }
  const action = attributes.get('action');
  if (name === 'form' && action !== undefined) found.push(link(action));
  const refresh = /url=(.+)$/i.exec(attributes.get('content') ?? '')?.[1];
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh' && refresh !== undefined)
    found.push(link(refresh));
  return found;
}

/** URLs in text and attributes; HTML in feed entries is parsed too. */
function fromXml(text: string): Reference[] {
  const found: Reference[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let said = '';
  parser.on('opentag', ({ attributes }) => {
    said = '';
    for (const value of Object.values(attributes)) if (isUrl(value)) found.push(link(value));
  });
  parser.on('text', (piece) => {
    said += piece;
  });
  parser.on('closetag', () => {
    if (isUrl(said.trim())) found.push(link(said.trim()));
    else if (said.includes('<')) found.push(...fromEntry(said));
    said = '';
  });
  parser.write(text).close();
  return found.filter(({ target }) => !target.includes('{searchTerms}') && !target.includes('www.w3.org/'));
}

function fromJson(text: string): Reference[] {
  const found: Reference[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (typeof value === 'string' && isUrl(value)) found.push(link(value));
    if (typeof value === 'string' && key === 'content_html') found.push(...fromEntry(value));
    return value;
  });
  return found;
}

function fromManifest(text: string): Reference[] {
  const found: Reference[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (typeof value === 'string' && ['src', 'url', 'start_url', 'scope'].includes(key))
      found.push(part(value));
    return value;
  });
  return found;
}

function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
