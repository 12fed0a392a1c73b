/** Atom (RFC 4287) with archive links (RFC 5005), WebSub hub link, licence link (RFC 4946), and Dublin Core terms for the first date. */
import { escapeXmlText, xmlElement, xmlFrame, xmlTextElement } from '../xml.ts';
import type {
  DocumentFrame,
  EntryFrame,
  FeedDocument,
  FeedEntry,
  FeedFormat,
  FeedGenerator,
} from './feed.ts';

export const atom: FeedFormat = {
  name: 'atom',
  label: 'Atom',
  fileName: 'atom.xml',
  mediaType: 'application/atom+xml; charset=utf-8',
  escapeHtml: escapeXmlText,
  renderEntry,
  renderDocument,
};

function renderEntry(entry: FeedEntry): EntryFrame {
  const parts = [
    xmlTextElement('id', entry.id),
    xmlTextElement('title', entry.title),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    ...entry.links.map(({ title, url, mediaType }) =>
      xmlElement('link', { rel: 'related', type: mediaType, title, href: url }),
    ),
    entry.licence === undefined ? '' : xmlElement('link', { rel: 'license', href: entry.licence }),
    xmlTextElement('published', entry.published),
    xmlTextElement('updated', entry.updated),
    xmlTextElement('dcterms:available', entry.firstDate),
    ...entry.authors.map((name) => xmlElement('author', {}, [xmlTextElement('name', name)])),
    ...entry.categories.map(({ id, label }) => xmlElement('category', { term: id, label })),
    xmlTextElement('summary', entry.summary === '' ? undefined : entry.summary),
  ];
  const before = `<entry>${parts.join('')}`;
  if (entry.html.length === 0) return { before, after: '</entry>\n' };
  return { before: `${before}<content type="html">`, after: '</content></entry>\n' };
}

/** The feed's author is the publisher: RFC 4287, section 4.1.1 requires one if an entry has no author. */
function renderDocument(document: FeedDocument): DocumentFrame {
  const attributes = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:fh': 'http://purl.org/syndication/history/1.0',
    'xml:lang': document.language,
  };
  const head = [
    xmlTextElement('id', document.id),
    xmlTextElement('title', document.title),
    xmlTextElement('subtitle', document.description),
    xmlTextElement('updated', document.updated),
    xmlElement('author', {}, [xmlTextElement('name', document.publisher)]),
    generatorElement(document.generator),
    ...linkElements(document),
    document.closed ? xmlElement('fh:archive', {}) : '',
  ];
  const { before, after } = xmlFrame([['feed', attributes]]);
  return { before: `${before}${head.join('')}\n`, between: '', after };
}

function generatorElement({ name, url, note }: FeedGenerator): string {
  return xmlTextElement('generator', note === undefined ? name : `${name}. ${note}`, { uri: url });
}

function linkElements({ page, self, current, previous, next, hub }: FeedDocument): readonly string[] {
  const link = (rel: string, href: string | undefined, type?: string) =>
    href === undefined ? '' : xmlElement('link', { rel, type, href });
  const type = 'application/atom+xml';
  return [
    link('alternate', page, 'text/html'),
    link('self', self, type),
    link('current', current, type),
    link('prev-archive', previous, type),
    link('next-archive', next, type),
    link('hub', hub),
  ];
}
