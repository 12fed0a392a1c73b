/** RSS 2.0 (https://www.rssboard.org/rss-specification) with Dublin Core, content:encoded, atom:link and RFC 5005. */
import { escapeXmlText, xmlElement, xmlFrame, xmlTextElement } from '../xml.ts';
import type { DocumentFrame, EntryFrame, FeedDocument, FeedEntry, FeedFormat } from './feed.ts';
import { toRfc822 } from './instant.ts';

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
};

export const rss: FeedFormat = {
  name: 'rss',
  label: 'RSS',
  fileName: 'rss.xml',
  mediaType: 'application/rss+xml; charset=utf-8',
  escapeHtml: escapeXmlText,
  renderEntry,
  renderDocument,
};

/** By convention `description` is HTML, so the plain summary is escaped twice; `title` is plain text. */
function renderEntry(entry: FeedEntry): EntryFrame {
  const parts = [
    xmlTextElement('title', entry.title),
    xmlTextElement('link', entry.url),
    xmlTextElement('guid', entry.id, { isPermaLink: 'false' }),
    xmlTextElement('pubDate', toRfc822(entry.published)),
    xmlTextElement('dcterms:modified', entry.updated === entry.published ? undefined : entry.updated),
    xmlTextElement('dcterms:available', entry.firstDate),
    xmlTextElement('dcterms:license', entry.licence),
    ...entry.authors.map((name) => xmlTextElement('dc:creator', name)),
    ...entry.categories.map(({ label }) => xmlTextElement('category', label)),
    xmlTextElement('description', entry.summary === '' ? undefined : escapeXmlText(entry.summary)),
  ];
  const before = `<item>${parts.join('')}`;
  if (entry.html.length === 0) return { before, after: '</item>\n' };
  return { before: `${before}<content:encoded>`, after: '</content:encoded></item>\n' };
}

function renderDocument(document: FeedDocument): DocumentFrame {
  const { generator, title, description } = document;
  const head = [
    xmlTextElement('title', title),
    xmlTextElement('link', document.page),
    xmlTextElement('description', description),
    xmlTextElement('language', document.language),
    xmlTextElement('dc:publisher', document.publisher),
    xmlTextElement('lastBuildDate', toRfc822(document.updated)),
    xmlTextElement(
      'generator',
      generator.note === undefined ? generator.name : `${generator.name}. ${generator.note}`,
    ),
    xmlTextElement('docs', 'https://www.rssboard.org/rss-specification'),
    ...linkElements(document),
    document.closed ? xmlElement('fh:archive', {}) : '',
  ];
  const { before, after } = xmlFrame([
    ['rss', namespaces],
    ['channel', {}],
  ]);
  return { before: `${before}${head.join('')}\n`, between: '', after };
}

function linkElements({ self, current, previous, next, hub }: FeedDocument): readonly string[] {
  const link = (rel: string, href: string | undefined, type?: string) =>
    href === undefined ? '' : xmlElement('atom:link', { rel, href, type });
  const type = 'application/rss+xml';
  return [
    link('self', self, type),
    link('current', current, type),
    link('prev-archive', previous, type),
    link('next-archive', next, type),
    link('hub', hub),
  ];
}
