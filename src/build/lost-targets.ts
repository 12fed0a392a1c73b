/** Finds pictures and links that lead to nothing in what an editor writes in Markdown: pages of words and the footer. */
import { join } from 'node:path';
import { addressOfFile, markdownPagePath, type SitePath } from '../addresses.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import type { LoadedSite } from '../eleventy/load-site.ts';
import { listPageFiles } from '../eleventy/page-files.ts';
import { buildRedirectMap } from '../exports/redirects/redirect-map.ts';
import { parseUrl } from '../parse-url.ts';

/** A picture or link of a page, as its HTML has it. */
interface Target {
  readonly isPicture: boolean;
  readonly url: string;
}

/** A warning for each of them. A host may add files to a site, so that none is an error. */
export function findLostTargets(site: LoadedSite): readonly Diagnostic[] {
  let isThere: ((address: SitePath) => boolean) | undefined;
  return listTexts(site).flatMap(({ name, html, path }) =>
    listTargets(html).flatMap((target): readonly Diagnostic[] => {
      const file = join(site.contentDir, name);
      if (path === undefined && !target.isPicture && isRelative(target.url))
        return [relativeLink(target.url, file)];
      if (target.isPicture) return target.url.startsWith('data:') ? [] : [lostPicture(target.url, file)];
      const address = addressOf(target.url, path ?? '/');
      if (address === undefined) return [];
      isThere ??= buildLookup(site);
      return isThere(address) ? [] : [lostLink(target.url, address, file)];
    }),
  );
}

/** Texts in Markdown, as HTML; without a path, one of every page. */
interface EditorText {
  readonly name: string;
  readonly html: string;
  readonly path: SitePath | undefined;
}

function listTexts({ siteData, content }: LoadedSite): readonly EditorText[] {
  const { introduction, footer } = siteData.archive.site;
  return [
    ...content.pages.map(({ id, html }) => ({ name: `pages/${id}.md`, html, path: markdownPagePath(id) })),
    ...(introduction === undefined
      ? []
      : [{ name: 'pages/home.md', html: introduction, path: '/' as const }]),
    ...(footer === undefined ? [] : [{ name: 'site.yaml', html: footer, path: undefined }]),
  ];
}

const isRelative = (url: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/|#|$)/i.test(url);

function listTargets(html: string): readonly Target[] {
  return [...html.matchAll(/<(img src|a href)="([^"]*)"/g)].map(([, kind, url = '']) => ({
    isPicture: kind === 'img src',
    url: url.replaceAll('&amp;', '&'),
  }));
}

/** The page's address that a link of the page at `path` leads to; undefined for other sites, places in pages and files. */
function addressOf(url: string, path: SitePath): SitePath | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i.test(url)) return undefined;
  const pathname = parseUrl(url, `https://site.invalid${path}`)?.pathname ?? '/';
  const [, name = ''] = /\/([^/]*)$/.exec(pathname) ?? [];
  // Files for machines lie beside pages. Links from page to page have no extension, but editors write them.
  const isFile = name.includes('.') && (!name.endsWith('.md') || name === 'index.md');
  if (isFile) return undefined;
  return (name === '' ? pathname : `${pathname}/`) as SitePath;
}

function buildLookup(site: LoadedSite): (address: SitePath) => boolean {
  const addresses = new Set(listPageFiles(site.siteData).map(addressOfFile));
  const { follow } = buildRedirectMap(site.content.redirects);
  return (address) => addresses.has(address) || follow(address) !== undefined;
}

function lostPicture(url: string, file: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'picture-outside',
    reason: `The picture ${brief(url)} is no part of the site${/^https?:/i.test(url) ? ', and pages load none from elsewhere' : ''}.`,
    advice: 'Write it as a "data:" URL, or make a link to it.',
    ...placeOf(url, file),
  };
}

function lostLink(url: string, address: SitePath, file: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'lost-link',
    reason: `The link ${brief(url)} leads to ${brief(address)}, and the site has no such page.`,
    advice: 'Write the address of a page, such as /issues/ or /about/.',
    ...placeOf(url, file),
  };
}

function relativeLink(url: string, file: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'lost-link',
    reason: `The link ${brief(url)} of the footer leads elsewhere from each page.`,
    advice: 'Let it begin with "/", as in /about/.',
    ...placeOf(url, file),
  };
}

const brief = (url: string): string => (url.length > 100 ? `${url.slice(0, 100)} …` : url);

/** The file and, unless Markdown has changed the way it is written, the line of a target. */
function placeOf(url: string, file: string): Pick<Diagnostic, 'file' | 'line'> {
  const lines = readText(file).split('\n');
  // As most are written; another may contain the address as its end.
  const marked = lines.findIndex((text) => text.includes(`](${url}`));
  const line = marked < 0 ? lines.findIndex((text) => text.includes(url)) : marked;
  return { file: shown(file), ...(line < 0 ? {} : { line: line + 1 }) };
}
