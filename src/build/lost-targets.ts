/** Finds pictures and links in pages of words that lead to nothing: the Markdown of an editor is the one place for them. */
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
  const { introduction } = site.siteData.archive.site;
  const pages = site.content.pages.map(({ id, html }) => ({ id, html, path: markdownPagePath(id) }));
  if (introduction !== undefined) pages.push({ id: 'home', html: introduction, path: '/' });
  let isThere: ((address: SitePath) => boolean) | undefined;
  return pages.flatMap(({ id, html, path }) =>
    listTargets(html).flatMap((target): readonly Diagnostic[] => {
      const file = join(site.contentDir, 'pages', `${id}.md`);
      if (target.isPicture) return target.url.startsWith('data:') ? [] : [lostPicture(target.url, file)];
      const address = addressOf(target.url, path);
      if (address === undefined) return [];
      isThere ??= buildLookup(site);
      return isThere(address) ? [] : [lostLink(target.url, address, file)];
    }),
  );
}

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

const brief = (url: string): string => (url.length > 100 ? `${url.slice(0, 100)} …` : url);

/** The file and, unless Markdown has changed the way it is written, the line of a target. */
function placeOf(url: string, file: string): Pick<Diagnostic, 'file' | 'line'> {
  const line = readText(file)
    .split('\n')
    .findIndex((text) => text.includes(url));
  return { file: shown(file), ...(line < 0 ? {} : { line: line + 1 }) };
}
