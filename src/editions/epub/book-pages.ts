/** XHTML pages of an EPUB. */

import { absoluteUrl, paperPath } from '../../addresses.ts';
import { toCitationRecord } from '../../exports/citation/citation-record.ts';
import { foreignLanguage } from '../../exports/citation/foreign-language.ts';
import { toKnownLinks } from '../../exports/citation/paper-links.ts';
import {
  escapeXmlAttribute,
  escapeXmlText as text,
  type XmlAttributes,
  xmlElement,
  xmlTextElement,
} from '../../exports/xml.ts';
import type { Archive, Paper } from '../../model.ts';
import { textDirection } from '../../wording/text-direction.ts';
import { phrase, siteDirection } from '../../wording/wording.ts';
import { authorsLine, groupByTopic, type IssuePaper, noteLine, paperFacts } from '../issue-words.ts';
import type { Book } from './book.ts';

export interface BookPage {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly content: string;
  /** Manifest properties (EPUB 3.3, section 5.5.2), e.g. `mathml`. */
  readonly properties: string | undefined;
}

const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

/** A whole XHTML page; `body` must be XHTML. */
export function xhtmlPage(title: string, language: string, body: string): string {
  const dir = siteDirection() === 'rtl' ? ' dir="rtl"' : '';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escapeXmlAttribute(language)}" xml:lang="${escapeXmlAttribute(language)}"${dir}>`,
    `<head><title>${text(title)}</title><link rel="stylesheet" href="style.css" type="text/css"/></head>`,
    '<body>',
    body,
    '</body></html>',
    '',
  ].join('\n');
}

/** Converts the site's HTML to XHTML: namespace for MathML, without attributes for web pages only. */
export function toXhtml(html: string): string {
  return html.replaceAll('<math', `<math xmlns="${mathNamespace}"`).replaceAll(' rel="external"', '');
}

export function paperPage(listed: IssuePaper, archive: Archive): BookPage {
  const { appearance, paper } = listed;
  const body = paperSection(listed, archive);
  return {
    id: `p${appearance.position}`,
    path: `p${appearance.position}.xhtml`,
    title: paper.title.plain,
    content: xhtmlPage(paper.title.plain, archive.site.language, body),
    properties: body.includes('<math') ? 'mathml' : undefined,
  };
}

function paperSection({ appearance, paper }: IssuePaper, archive: Archive): string {
  const authors = authorsLine(paper, 40);
  const facts = paperFacts({ appearance, paper }, archive);
  const language = languageOf(paper, archive);
  return [
    `<section id="paper" role="doc-chapter" aria-labelledby="title">`,
    `<p class="number">${appearance.position}</p>`,
    xmlElement('h1', { id: 'title', dir: textDirection(paper.title.plain), ...language }, [
      toXhtml(paper.title.html),
    ]),
    authors === undefined ? '' : xmlTextElement('p', authors, { class: 'byline' }),
    facts.length === 0 ? '' : xmlTextElement('p', facts.join(' · '), { class: 'facts' }),
    ...(appearance.note === undefined ? [] : [noteParagraph(appearance.note)]),
    paper.abstract === undefined
      ? ''
      : xmlElement('p', { class: 'abstract', dir: textDirection(paper.abstract.plain), ...language }, [
          toXhtml(paper.abstract.html),
        ]),
    `<p class="facts">${linksOf(paper, archive).join(' · ')}</p>`,
    '</section>',
  ].join('\n');
}

function noteParagraph(note: string): string {
  return xmlTextElement('p', noteLine(note), { class: 'abstract', dir: textDirection(note) });
}

/** To the paper's page, then to the paper elsewhere. */
function linksOf(paper: Paper, { site }: Archive): readonly string[] {
  const page = {
    label: phrase('{title}, the paper’s page', { title: site.title }),
    url: absoluteUrl(site.url, paperPath(paper.id)),
  };
  return [page, ...toKnownLinks(paper)].map(({ label, url }) => linkTo(url, label));
}

function linkTo(url: string, label: string): string {
  return isPlainUrl(url) ? xmlTextElement('a', label, { href: url }) : text(label);
}

/** EPUB readers are strict: a URL that a parser would have to repair is not linked. */
function isPlainUrl(url: string): boolean {
  return /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:\?[^\s#<>"{}|\\^`]*)?(?:#[^\s#<>"{}|\\^`]*)?$/.test(
    url,
  );
}

/** A link within the book, as its contents have it. */
export function linkToPaper({ appearance, paper }: IssuePaper, archive: Archive): string {
  return xmlTextElement('a', paper.title.plain, {
    href: `p${appearance.position}.xhtml`,
    dir: textDirection(paper.title.plain),
    ...languageOf(paper, archive),
  });
}

function languageOf(paper: Paper, archive: Archive): XmlAttributes {
  const language = foreignLanguage(paper, archive);
  return { lang: language, 'xml:lang': language };
}

export function topicsPage(book: Book, archive: Archive): BookPage {
  const groups = groupByTopic(book.papers, archive).map(
    ({ heading = phrase('All papers'), papers }, index) => [
      `<section id="t${index + 1}" aria-labelledby="h${index + 1}"><h2 id="h${index + 1}">${text(heading)}</h2>`,
      `<ul>${papers.map(({ paper, appearance }) => `<li>${linkToPaper({ paper, appearance }, archive)}</li>`).join('\n')}</ul></section>`,
    ],
  );
  const body = [xmlTextElement('h1', phrase('By topic')), ...groups.flat()].join('\n');
  return {
    id: 'topics',
    path: 'topics.xhtml',
    title: phrase('By topic'),
    content: xhtmlPage(phrase('By topic'), archive.site.language, body),
    properties: undefined,
  };
}

export function citationsPage(book: Book, archive: Archive): BookPage {
  const items = book.papers.map(({ paper }) => `<li>${text(citationOf(paper, archive))}</li>`).join('\n');
  const body = `<section aria-labelledby="title"><h1 id="title">${text(phrase('Citations'))}</h1>\n<ol>${items}</ol></section>`;
  return {
    id: 'citations',
    path: 'citations.xhtml',
    title: phrase('Citations'),
    content: xhtmlPage(phrase('Citations'), archive.site.language, body),
    properties: undefined,
  };
}

/** Citation on one line: authors, year (that of all citations), title, venue, BibTeX key. */
function citationOf(paper: Paper, archive: Archive): string {
  const { identifiers, venue } = paper;
  const where = [
    venue?.label,
    identifiers.arxiv && `arXiv:${identifiers.arxiv}`,
    identifiers.doi && `doi:${identifiers.doi}`,
  ];
  const year = toCitationRecord(paper, archive).issued?.year;
  const whose = [authorsLine(paper, 6), year === undefined ? undefined : `(${year})`].filter(
    (piece) => piece !== undefined,
  );
  const sentences = [whose.join(' '), paper.title.plain, ...where]
    .filter((sentence): sentence is string => sentence !== undefined && sentence !== '')
    .map((sentence) => (/[.?!…。？！]["”’»]?$/.test(sentence) ? sentence : `${sentence}.`));
  return `${sentences.join(' ')} [${paper.citationKey}]`;
}
