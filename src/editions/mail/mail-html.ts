/** HTML body of a mail: one column, no images or tables; readable without styles. */

import { absoluteUrl, issuePath, paperPath } from '../../addresses.ts';
import { foreignLanguage } from '../../exports/citation/foreign-language.ts';
import { toKnownLinks } from '../../exports/citation/paper-links.ts';
import { escapeXmlAttribute, escapeXmlText, type XmlAttributes, xmlElement } from '../../exports/xml.ts';
import type { Paper } from '../../model.ts';
import { leadOf } from '../../text/lead.ts';
import { textDirection } from '../../wording/text-direction.ts';
import { count, phrase, printDate, siteDirection } from '../../wording/wording.ts';
import { authorsLine, type IssuePaper, noteLine, receptionOf, topicLabels } from '../issue-words.ts';
import { darkSheet, type MailRole, mailStyles } from './mail-styles.ts';
import type { MailDetail, MailWords } from './mail-words.ts';
import { guardHtml } from './placeholders.ts';

/** A group of papers, each as HTML. */
export interface RenderedGroup {
  readonly heading: string | undefined;
  readonly papers: readonly string[];
}

export function renderPapers(words: MailWords, detail: MailDetail): readonly RenderedGroup[] {
  return words.groups.map(({ heading, papers }) => ({
    heading,
    // No level of headings is skipped where nothing stands above the papers.
    papers: papers.map((paper) => renderEntry(paper, words, detail, heading === undefined ? 'h2' : 'h3')),
  }));
}

/** The document around `groups`; `left` papers of the issue are not among them. */
export function renderMailHtml(words: MailWords, groups: readonly RenderedGroup[], left: number): string {
  // Said twice, since many programs keep the body alone.
  const dir = siteDirection() === 'rtl' ? 'rtl' : undefined;
  return [
    '<!DOCTYPE html>',
    xmlElement('html', { lang: words.archive.site.language, dir }, [
      `\n<head>\n${renderHead(words).join('\n')}\n</head>\n`,
      xmlElement('body', role('sheet'), [
        styledElement('div', 'page', { dir }, `\n${renderBody(words, groups, left).join('\n')}\n`),
      ]),
      '\n',
    ]),
    '',
  ].join('\n');
}

function renderHead(words: MailWords): readonly string[] {
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${guardHtml(escapeXmlText(words.subject))}</title>`,
    `<style>${darkSheet}</style>`,
  ];
}

function renderBody(words: MailWords, groups: readonly RenderedGroup[], left: number): readonly string[] {
  const online = placeLink(words.places.viewOnline, phrase('View online'));
  const more = phrase('And {papers} on the web', { papers: count(left, 'more paper') });
  return [
    styled('p', 'name', text(words.siteName)),
    styled('h1', 'heading', text(words.heading)),
    styled('p', 'note', `${text(words.contents)} ${online}`),
    ...groups.flatMap(({ heading, papers }) =>
      heading === undefined ? papers : [styled('h2', 'group', text(heading)), ...papers],
    ),
    ...(left === 0 ? [] : [styled('p', 'group', link(words.issueUrl, more))]),
    renderFooter(words),
  ];
}

function renderEntry(
  { appearance, paper }: IssuePaper,
  { archive }: MailWords,
  detail: MailDetail,
  level: 'h2' | 'h3',
): string {
  const { site } = archive;
  const authors = authorsLine(paper);
  const firstDate = paper.firstDate ?? paper.firstMonth;
  const [lead] = detail.lead > 0 && paper.abstract !== undefined ? [leadOf(paper.abstract, detail.lead)] : [];
  const number = phrase('No. {n}', { n: appearance.position }).replace(' ', '\u00A0');
  const place = detail.place
    ? link(`${absoluteUrl(site.url, issuePath(appearance.issue))}#${paper.id}`, number)
    : text(number);
  const facts = [
    ...(firstDate === undefined ? [] : [text(printDate(firstDate))]),
    ...(paper.venue === undefined ? [] : [text(paper.venue.label)]),
    ...receptionOf(appearance).map(text),
    ...topicLabels(paper, archive).map(text),
    ...mainLinks(paper).map(({ label, url }) => link(url, label)),
    place,
  ];
  const title = anchor('title-link', absoluteUrl(site.url, paperPath(paper.id)), text(paper.title.plain));
  const lang = foreignLanguage(paper, archive);
  return [
    styledElement(level, 'title', { lang, ...directionOf(paper.title.plain) }, title),
    authors === undefined ? '' : styled('p', 'byline', text(authors)),
    lead === undefined
      ? ''
      : styledElement('p', 'lead', { lang, ...directionOf(lead.plain) }, text(lead.plain)),
    appearance.note === undefined || detail.lead === 0
      ? ''
      : styledElement('p', 'lead', directionOf(appearance.note), text(noteLine(appearance.note))),
    detail.facts ? styled('p', 'facts', facts.join('\u00A0· ')) : '',
  ].join('');
}

/** Links to the paper and its code. */
function mainLinks(paper: Paper): readonly { readonly label: string; readonly url: string }[] {
  const known = toKnownLinks(paper);
  const itself =
    known.find(({ kind }) => kind === 'abstract') ??
    known.find(({ kind }) => kind === 'discussion' || kind === 'doi');
  const code = known.find(({ kind }) => kind === 'code');
  const label = itself?.kind === 'abstract' ? 'arXiv' : itself?.label;
  return [
    ...(itself === undefined || label === undefined ? [] : [{ label, url: itself.url }]),
    ...(code === undefined ? [] : [{ label: phrase('Code'), url: code.url }]),
  ];
}

function renderFooter({ places, imprint, issueUrl }: MailWords): string {
  const { unsubscribe, postalAddress } = places;
  const lines = [
    `${text(imprint)} ${link(issueUrl, phrase('This issue on the web'))}.`,
    ...(unsubscribe === undefined
      ? []
      : [
          `${text(phrase('You are on our mailing list.'))} ${placeLink(unsubscribe, phrase('Unsubscribe'))}.`,
        ]),
    ...(postalAddress === undefined ? [] : [placeText(postalAddress)]),
  ];
  return styled('div', 'footer', lines.map((line) => xmlElement('p', {}, [line])).join(''));
}

/**
 * Escapes text, and service placeholders in it. Adds break opportunities to long words, because phone screens need
 * them and many clients drop styles.
 */
function text(words: string): string {
  if (!longWord.test(words)) return guardHtml(escapeXmlText(words));
  const broken = words
    .split(longWord)
    .map((each, index) =>
      index % 2 === 0 ? escapeXmlText(each) : (each.match(breakable) ?? []).map(escapeXmlText).join('<wbr>'),
    );
  return guardHtml(broken.join(''));
}

/** Longer words don't fit at a width of 320 pixels. */
const longWord = /(\S{24,})/;
/** A segment up to a slash or of that many letters (with combining marks). */
const breakable = /(?:[^/]\p{M}*){1,24}\/?|\//gu;

/** Text that may contain a placeholder intentionally. */
function placeText(words: string): string {
  return escapeXmlText(words);
}

function link(href: string, label: string): string {
  return anchor('link', href, text(label));
}

/** A link whose URL is filled in by the service. */
function placeLink(href: string, label: string): string {
  return styledElement('a', 'link', { href }, text(label));
}

function anchor(as: MailRole, href: string, inner: string): string {
  const start = xmlElement('a', role(as), ['']).replace(/><\/a>$/, '');
  return `${start} href="${guardHtml(escapeXmlAttribute(href))}">${inner}</a>`;
}

function directionOf(words: string): XmlAttributes {
  return { dir: textDirection(words) };
}

function styled(name: string, as: MailRole, inner: string): string {
  return styledElement(name, as, {}, inner);
}

function styledElement(name: string, as: MailRole, attributes: XmlAttributes, inner: string): string {
  return xmlElement(name, { ...attributes, ...role(as) }, [inner]);
}

function role(as: MailRole): XmlAttributes {
  return { class: as, style: mailStyles[as] };
}
