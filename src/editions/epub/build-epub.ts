/** Builds EPUB 3 files. */
import { escapeXmlAttribute, escapeXmlText as text, xmlElement, xmlTextElement } from '../../exports/xml.ts';
import type { Archive } from '../../model.ts';
import { phrase, siteDirection } from '../../wording/wording.ts';
import { groupByTopic } from '../issue-words.ts';
import type { Book } from './book.ts';
import { type BookPage, citationsPage, linkToPaper, paperPage, topicsPage, xhtmlPage } from './book-pages.ts';
import { bookStyles } from './book-styles.ts';
import { renderCoverPng, renderCoverSvg } from './cover.ts';
import { type BookFile, zipBook } from './epub-archive.ts';

/** The file's bytes; deterministic. */
export function buildEpub(book: Book, archive: Archive): Uint8Array {
  const { language } = archive.site;
  const pages: readonly BookPage[] = [
    coverPage(book, language),
    contentsPage(book, archive),
    ...book.papers.map((paper) => paperPage(paper, archive)),
    topicsPage(book, archive),
    citationsPage(book, archive),
  ];
  const files: readonly BookFile[] = [
    { path: 'META-INF/container.xml', content: container },
    { path: 'EPUB/package.opf', content: renderPackage(book, pages, archive) },
    { path: 'EPUB/style.css', content: bookStyles },
    { path: 'EPUB/cover.svg', content: renderCoverSvg(book.cover) },
    { path: 'EPUB/cover.png', content: renderCoverPng(book.cover) },
    ...pages.map(({ path, content }) => ({ path: `EPUB/${path}`, content })),
  ];
  return zipBook(files);
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function coverPage({ title }: Book, language: string): BookPage {
  const body = `<p class="cover"><img src="cover.svg" alt="${escapeXmlAttribute(phrase('Cover of {title}', { title }))}" role="doc-cover"/></p>`;
  return {
    id: 'cover',
    path: 'cover.xhtml',
    title: phrase('Cover'),
    content: xhtmlPage(title, language, body),
    properties: undefined,
  };
}

/** The navigation document, in page order; topics link into the page that lists them. */
function contentsPage(book: Book, archive: Archive): BookPage {
  const item = (href: string, label: string, inner = '') =>
    `<li>${xmlTextElement('a', label, { href })}${inner}</li>`;
  const papers = book.papers.map((paper) => `<li>${linkToPaper(paper, archive)}</li>`);
  const topics = groupByTopic(book.papers, archive).map(({ heading = phrase('All papers') }, index) =>
    item(`topics.xhtml#t${index + 1}`, heading),
  );
  const list = (items: readonly string[]) => (items.length === 0 ? '' : `<ol>${items.join('\n')}</ol>`);
  const body = [
    `<header><h1>${text(book.title)}</h1><p>${text(book.description)} ${xmlTextElement('a', phrase('On the web'), { href: book.url })}</p></header>`,
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents"><h2 id="contents">${text(phrase('Contents'))}</h2><ol>`,
    item('cover.xhtml', phrase('Cover')),
    ...papers,
    item('topics.xhtml', phrase('By topic'), list(topics)),
    item('citations.xhtml', phrase('Citations')),
    '</ol></nav>',
    `<nav epub:type="landmarks" id="landmarks" hidden="hidden" aria-label="${escapeXmlAttribute(phrase('Landmarks'))}"><ol>`,
    `<li><a epub:type="cover" href="cover.xhtml">${text(phrase('Cover'))}</a></li><li><a epub:type="toc" href="nav.xhtml#toc">${text(phrase('Contents'))}</a></li>`,
    `<li><a epub:type="bibliography" href="citations.xhtml">${text(phrase('Citations'))}</a></li></ol></nav>`,
  ].join('\n');
  return {
    id: 'nav',
    path: 'nav.xhtml',
    title: phrase('Contents'),
    content: xhtmlPage(book.title, archive.site.language, body),
    properties: 'nav',
  };
}

function renderMetadata(book: Book, pages: readonly BookPage[], { site }: Archive): readonly string[] {
  const meta = (property: string, value: string) => xmlTextElement('meta', value, { property });
  return [
    xmlTextElement('dc:identifier', book.id, { id: 'id' }),
    xmlTextElement('dc:title', book.title),
    xmlTextElement('dc:language', site.language),
    xmlTextElement('dc:publisher', site.publisher),
    xmlTextElement('dc:creator', site.title),
    xmlTextElement('dc:description', book.description),
    xmlTextElement('dc:date', book.day),
    xmlTextElement('dc:source', book.url),
    meta('dcterms:modified', `${book.modified}T12:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...accessibilityFeatures(pages).map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta(
      'schema:accessibilitySummary',
      phrase('All of it is text with headings; any formulas are MathML. The cover repeats the title.'),
    ),
    '<meta name="cover" content="cover-png"/>',
  ];
}

function renderPackage(book: Book, pages: readonly BookPage[], archive: Archive): string {
  const manifest = [
    '<item id="style" href="style.css" media-type="text/css"/>',
    '<item id="cover-png" href="cover.png" media-type="image/png" properties="cover-image"/>',
    '<item id="cover-svg" href="cover.svg" media-type="image/svg+xml"/>',
    ...pages.map(({ id, path, properties }) =>
      xmlElement('item', { id, href: path, 'media-type': 'application/xhtml+xml', properties }),
    ),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXmlAttribute(archive.site.language)}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    ...renderMetadata(book, pages, archive),
    '</metadata>',
    '<manifest>',
    ...manifest,
    '</manifest>',
    siteDirection() === 'rtl' ? '<spine page-progression-direction="rtl">' : '<spine>',
    ...pages.map(({ id }) => xmlElement('itemref', { idref: id })),
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}

/** Terms of schema.org's accessibility vocabulary that apply to this book. */
function accessibilityFeatures(pages: readonly BookPage[]): readonly string[] {
  const always = ['displayTransformability', 'structuralNavigation', 'tableOfContents', 'readingOrder'];
  return pages.some(({ properties }) => properties === 'mathml') ? ['MathML', ...always] : always;
}
