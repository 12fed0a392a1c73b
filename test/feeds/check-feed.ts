/**
 * Rules of the W3C feed validator, from its documentation: all errors, and avoidable warnings. Each returned string
 * is one fault and begins with the validator's rule name.
 *
 * Errors: MissingElement, UndefinedElement, DuplicateElement, MissingAttribute, InvalidRFC2822Date,
 * InvalidRFC3339Date, InvalidFullLink (absolute http(s) URLs), InvalidLanguage, InvalidBooleanAttribute,
 * DuplicateAtomLink, MissingId, DuplicateEntries, InvalidTAG (RFC 4151), InvalidTextType, InvalidURI, HttpGuid (guid
 * that isn't a permalink), InvalidContentType (of the file's media type), InvalidValue (fh:archive).
 *
 * Warnings: MissingAtomSelfLink, SelfDoesntMatchLocation, ContainsRelRef, DuplicateUpdated, ImplausibleDate, NotBlank
 * (empty title, name or content). ContainsUndeclaredHTML isn't checked, because a title may be "<b>".
 */
import { childrenOf, qualify, readXml, textOf, type XmlNode } from './read-xml.ts';

export interface CheckedFile {
  /** The absolute URL it is served at. */
  readonly url: string;
  readonly mediaType: string;
  readonly text: string;
}

const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const tagUri = /^tag:[a-z0-9.-]+,\d{4}(-\d{2}(-\d{2})?)?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]+$/;
const language = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

export function checkFeed(file: CheckedFile): readonly string[] {
  const root = readXml(file.text);
  if (root.name === 'rss') return checkRss(root, file);
  if (root.name === qualify('atom:feed')) return checkAtom(root, file);
  return [`UndefinedElement: root ${root.name}`];
}

function checkRss(root: XmlNode, file: CheckedFile): readonly string[] {
  const faults: string[] = [];
  const [channel, ...more] = childrenOf(root, 'channel');
  if (root.attributes.version !== '2.0') faults.push('MissingAttribute: rss version');
  if (channel === undefined || more.length > 0) return [...faults, 'MissingElement: one channel'];
  if (file.mediaType !== 'application/rss+xml; charset=utf-8')
    faults.push(`InvalidContentType: ${file.mediaType}`);
  faults.push(
    ...expectOnce(channel, ['title', 'link', 'description', 'lastBuildDate', 'generator', 'language']),
  );
  faults.push(...expectKnown(channel, rssChannel), ...expectUrl(textOf(channel, 'link')));
  if (!language.test(textOf(channel, 'language') ?? '')) faults.push('InvalidLanguage');
  faults.push(...expectDate(textOf(channel, 'lastBuildDate'), rfc822, 'InvalidRFC2822Date'));
  faults.push(...expectLinks(childrenOf(channel, qualify('atom:link')), file));
  const items = childrenOf(channel, 'item');
  const isArchive = isForCrawlers(childrenOf(channel, qualify('atom:link')));
  for (const item of items) faults.push(...checkItem(item, isArchive));
  faults.push(...expectDistinct(items, 'guid'), ...expectDistinct(items, 'pubDate'));
  return faults;
}

const rssChannel = [
  'title',
  'link',
  'description',
  'language',
  'lastBuildDate',
  'generator',
  'docs',
  'item',
  qualify('atom:link'),
  qualify('dc:publisher'),
  qualify('fh:archive'),
]; // prettier-ignore
const rssItem = [
  'title',
  'link',
  'guid',
  'pubDate',
  'category',
  'description',
  qualify('dc:creator'),
  qualify('dcterms:available'),
  qualify('dcterms:modified'),
  qualify('content:encoded'),
]; // prettier-ignore

function checkItem(item: XmlNode, isArchive: boolean): readonly string[] {
  const [guid] = childrenOf(item, 'guid');
  const content = isBrief(item, qualify('content:encoded'), isArchive)
    ? 'description'
    : qualify('content:encoded');
  const faults = [
    ...expectOnce(item, ['title', 'link', 'guid', 'pubDate', content]),
    ...expectKnown(item, rssItem),
    ...expectUrl(textOf(item, 'link')),
    ...expectDate(textOf(item, 'pubDate'), rfc822, 'InvalidRFC2822Date'),
    ...expectHtml(textOf(item, content)),
  ];
  if (childrenOf(item, 'description').length > 1) faults.push('DuplicateElement: description');
  if (guid?.attributes.isPermaLink !== 'false') faults.push('HttpGuid: isPermaLink must be false');
  if (!tagUri.test(guid?.text ?? '')) faults.push(`InvalidTAG: ${guid?.text}`);
  return [...faults, ...expectFilled(item, ['title', 'category', qualify('dc:creator'), 'description'])];
}

const atomFeed = ['id', 'title', 'subtitle', 'updated', 'author', 'generator', 'link', 'entry'].map((name) =>
  qualify(`atom:${name}`),
);
const atomEntry = [
  'id',
  'title',
  'link',
  'published',
  'updated',
  'author',
  'category',
  'summary',
  'content',
].map((name) => qualify(`atom:${name}`));

function checkAtom(feed: XmlNode, file: CheckedFile): readonly string[] {
  const atom = (name: string) => qualify(`atom:${name}`);
  const faults: string[] = [];
  if (file.mediaType !== 'application/atom+xml; charset=utf-8')
    faults.push(`InvalidContentType: ${file.mediaType}`);
  faults.push(...expectOnce(feed, ['id', 'title', 'updated', 'generator'].map(atom)));
  faults.push(...expectKnown(feed, [...atomFeed, qualify('fh:archive')]));
  if (!tagUri.test(textOf(feed, atom('id')) ?? '')) faults.push('InvalidTAG: feed');
  if (!language.test(feed.attributes['xml:lang'] ?? '')) faults.push('InvalidLanguage');
  faults.push(...expectDate(textOf(feed, atom('updated')), rfc3339, 'InvalidRFC3339Date'));
  faults.push(...expectLinks(childrenOf(feed, atom('link')), file));
  const entries = childrenOf(feed, atom('entry'));
  const hasAuthor = childrenOf(feed, atom('author')).length > 0;
  const isArchive = isForCrawlers(childrenOf(feed, atom('link')));
  for (const entry of entries) faults.push(...checkEntry(entry, hasAuthor, isArchive));
  faults.push(...expectDistinct(entries, atom('id')), ...expectDistinct(entries, atom('published')));
  const latest = entries
    .map((entry) => textOf(entry, atom('updated')) ?? '')
    .sort()
    .at(-1);
  if (latest !== undefined && latest !== textOf(feed, atom('updated')))
    faults.push('InvalidValue: feed updated');
  return faults;
}

/** Whether a document with these links is at an archive address, since it names another as the one that readers poll. */
const isForCrawlers = (links: readonly XmlNode[]) =>
  links.some(({ attributes }) => attributes.rel === 'current');

/** Entries of archive documents may have a summary in place of their content, and no others. */
function isBrief(entry: XmlNode, content: string, isArchive: boolean): boolean {
  return isArchive && childrenOf(entry, content).length === 0;
}

function checkEntry(entry: XmlNode, feedHasAuthor: boolean, isArchive: boolean): readonly string[] {
  const atom = (name: string) => qualify(`atom:${name}`);
  const links = childrenOf(entry, atom('link'));
  const brief = isBrief(entry, atom('content'), isArchive);
  const content = atom(brief ? 'summary' : 'content');
  const faults = [
    ...expectOnce(entry, ['id', 'title', 'updated', 'published'].map(atom)),
    ...expectOnce(entry, [content]),
    ...expectKnown(entry, [...atomEntry, qualify('dcterms:available')]),
    ...expectDate(textOf(entry, atom('updated')), rfc3339, 'InvalidRFC3339Date'),
    ...expectDate(textOf(entry, atom('published')), rfc3339, 'InvalidRFC3339Date'),
    ...(brief ? [] : expectHtml(textOf(entry, content))),
    ...links.flatMap(({ attributes }) => expectUrl(attributes.href)),
  ];
  if (!tagUri.test(textOf(entry, atom('id')) ?? '')) faults.push('InvalidTAG: entry');
  if (links.filter(({ attributes }) => attributes.rel === 'alternate').length !== 1)
    faults.push('MissingElement: alternate');
  if (links.some(({ attributes }) => attributes.rel === 'enclosure'))
    faults.push('UndefinedElement: enclosure');
  if (!feedHasAuthor && childrenOf(entry, atom('author')).length === 0) faults.push('MissingElement: author');
  for (const author of childrenOf(entry, atom('author')))
    faults.push(...expectOnce(author, [atom('name')]), ...expectFilled(author, [atom('name')]));
  for (const { attributes } of childrenOf(entry, atom('category')))
    if (!attributes.term) faults.push('MissingAttribute: term');
  if (!brief && childrenOf(entry, atom('content'))[0]?.attributes.type !== 'html')
    faults.push('InvalidTextType');
  const [updated = '', published = ''] = [textOf(entry, atom('updated')), textOf(entry, atom('published'))];
  if (updated < published) faults.push('ImplausibleDate: updated before published');
  return [...faults, ...expectFilled(entry, [atom('title'), atom('summary')])];
}

function expectLinks(links: readonly XmlNode[], { url }: CheckedFile): readonly string[] {
  const faults = links.flatMap(({ attributes }) => expectUrl(attributes.href));
  const rels = links.map(({ attributes }) => attributes.rel ?? '');
  for (const rel of new Set(rels))
    if (rels.indexOf(rel) !== rels.lastIndexOf(rel)) faults.push(`DuplicateAtomLink: ${rel}`);
  const self = links.find(({ attributes }) => attributes.rel === 'self')?.attributes.href;
  if (self === undefined) faults.push('MissingAtomSelfLink');
  else if (self !== url) faults.push(`SelfDoesntMatchLocation: ${self}`);
  return faults;
}

function expectOnce(node: XmlNode, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const { length } = childrenOf(node, name);
    return length === 1 ? [] : [`${length === 0 ? 'MissingElement' : 'DuplicateElement'}: ${name}`];
  });
}

function expectKnown(node: XmlNode, names: readonly string[]): readonly string[] {
  return node.children
    .filter(({ name }) => !names.includes(name))
    .map(({ name }) => `UndefinedElement: ${name}`);
}

function expectFilled(node: XmlNode, names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) => childrenOf(node, name))
    .filter(({ text }) => text.trim() === '')
    .map(({ name }) => `NotBlank: ${name}`);
}

function expectUrl(url: string | undefined): readonly string[] {
  return url !== undefined && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url) && URL.canParse(url)
    ? []
    : [`InvalidFullLink: ${url}`];
}

function expectDate(text: string | undefined, pattern: RegExp, rule: string): readonly string[] {
  if (text === undefined || !pattern.test(text)) return [`${rule}: ${text}`];
  const year = new Date(text).getUTCFullYear();
  return year >= 1990 && year < 2100 ? [] : [`ImplausibleDate: ${text}`];
}

function expectDistinct(nodes: readonly XmlNode[], name: string): readonly string[] {
  const texts = nodes.map((node) => textOf(node, name));
  return new Set(texts).size === texts.length ? [] : [`DuplicateEntries: ${name}`];
}

/** HTML without relative references, and without elements that readers must remove. */
function expectHtml(html = ''): readonly string[] {
  const faults = [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
    .filter(([, url = '']) => expectUrl(url.replaceAll('&amp;', '&')).length > 0)
    .map(([reference]) => `ContainsRelRef: ${reference}`);
  if (/<(script|style|iframe|object|embed|form|meta|link)\b|\son\w+=|\sstyle=/i.test(html))
    faults.push('SecurityRisk');
  if (html.trim() === '') faults.push('NotBlank: content');
  return faults;
}
