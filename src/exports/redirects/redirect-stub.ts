/**
 * Stub page at a redirected path, for hosts without redirect rules: refreshes to the new URL, or says why the page is
 * gone.
 */
import { absoluteUrl, homePath, linkFrom, type SitePath } from '../../addresses.ts';
import { isSitePath } from '../../content/permalinks-file.ts';
import type { Site } from '../../site-settings.ts';
import type { Phrase } from '../../wording/english.ts';
import { phrase, splitPhrase } from '../../wording/wording.ts';
import { escapeXmlText, xmlElement, xmlTextElement } from '../xml.ts';
import type { Followed } from './redirect-map.ts';

/** HTML without styles and scripts, valid under any content security policy. */
export function renderStub(path: SitePath, { redirect, to }: Followed, site: Site): string {
  const why = xmlTextElement('p', redirect.why);
  if (to === 'gone') {
    const home = xmlTextElement('a', site.title, { href: linkFrom(path, homePath) });
    const head = ['<meta name="robots" content="noindex">'];
    return renderPage(site, phrase('Gone from {title}', { title: site.title }), head, [
      why,
      sentence('Go to {home}.', { home }),
    ]);
  }
  const href = isSitePath(to) ? linkFrom(path, to) : to;
  const canonical = isSitePath(to) ? absoluteUrl(site.url, to) : to;
  const head = [
    openTag('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` }),
    openTag('link', { rel: 'canonical', href: canonical }),
  ];
  return renderPage(site, phrase('This page has moved'), head, [
    why,
    sentence('It is now at {address}.', { address: xmlTextElement('a', canonical, { href }) }),
  ]);
}

/** A paragraph with markup in the places of the phrase. */
function sentence(text: Phrase, markup: Readonly<Record<string, string>>): string {
  const words = splitPhrase(text).map((part) =>
    typeof part === 'string' ? escapeXmlText(part) : (markup[part.value] ?? ''),
  );
  return `<p>${words.join('')}</p>`;
}

function renderPage(
  { language }: Site,
  title: string,
  head: readonly string[],
  body: readonly string[],
): string {
  return [
    '<!doctype html>',
    `${openTag('html', { lang: language })}<head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    ...head,
    `${xmlTextElement('title', title)}</head>`,
    `<body>${xmlTextElement('h1', title)}`,
    ...body,
    '</body></html>\n',
  ].join('\n');
}

/** HTML's void elements have no closing slash. */
function openTag(name: string, attributes: Readonly<Record<string, string>>): string {
  return xmlElement(name, attributes).replace(/\/>$/, '>');
}
