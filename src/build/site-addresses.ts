/** Checks that no two pages, redirects or exports of a site have one address: one would silently overwrite the other. */
import { join } from 'node:path';
import { addressOfFile, markdownPagePath, pagefindPath, type SitePath } from '../addresses.ts';
import type { Content } from '../content/content.ts';
import type { Redirect } from '../content/redirects-file.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { shown } from '../disk/shown.ts';
import type { LoadedSite } from '../eleventy/load-site.ts';
import { listPageFiles } from '../eleventy/page-files.ts';
import { buildRedirectMap } from '../exports/redirects/redirect-map.ts';
import { checkChains, redirectsFile } from '../permanence/check-redirects.ts';

/** A set of file paths, compared without case, because file names on Windows and macOS ignore it. */
export class SiteAddresses {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  #lastFolder = '';

  /** Adds `path`; false if it is there already, or conflicts with the folder of another file. */
  take(path: SitePath): boolean {
    const file = path.toLowerCase();
    if (this.#files.has(file) || this.#folders.has(`${file}/`) || !this.#takeFolder(file)) return false;
    this.#files.add(file);
    return true;
  }

  /** Adds the parent folders of `file`; false if one of them has the path of a file. */
  #takeFolder(file: string): boolean {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    // Most files lie beside the one before.
    if (folder === this.#lastFolder) return true;
    for (let end = folder.length; end > 1; end = folder.lastIndexOf('/', end - 2) + 1) {
      const above = folder.slice(0, end);
      if (this.#folders.has(above)) break;
      if (this.#files.has(above.slice(0, -1))) return false;
      this.#folders.add(above);
    }
    this.#lastFolder = folder;
    return true;
  }
}

/** Reserved for the search index. */
const searchFolder: SitePath = `/${pagefindPath.split('/')[1] ?? ''}/`;

/**
 * Checks the addresses before pages are rendered: of pages, and of redirects, which must not hide a page or form a cycle.
 *
 * @throws {ContentError} with the file and line of each fault
 */
export function assertDistinctAddresses(site: LoadedSite): void {
  const addresses = new SiteAddresses();
  addresses.take(withoutSlash(searchFolder));
  const map = buildRedirectMap(site.content.redirects);
  const { follow } = map;
  const isHidden = (address: SitePath): boolean =>
    follow(address) !== undefined || follow(withoutSlash(address)) !== undefined;
  const clashes = listPageFiles(site.siteData)
    .filter((file) => !addresses.take(file) || isHidden(addressOfFile(file)))
    .map((file) => findClash(file, site) ?? writtenTwice(file));
  const file = shown(join(site.contentDir, redirectsFile));
  const chains = checkChains(site.content.redirects, map).map((fault) => ({ ...fault, file }));
  const ofSearch = map.redirects.find(({ from }) => `${from}/`.startsWith(searchFolder));
  if (ofSearch !== undefined) clashes.push(hides(ofSearch, searchFolder, site.content, site.contentDir));
  if (clashes.length + chains.length > 0) throw new ContentError([...chains, ...clashes]);
}

/** For a defect of the program, which no content can cause. */
function writtenTwice(file: SitePath): never {
  throw new Error(`Two pages or exports both write ${file}.`);
}

/** The redirect or page of the archive that has the address of `file`, as an error; undefined if there is none. */
export function findClash(file: SitePath, { contentDir, content }: LoadedSite): Diagnostic | undefined {
  const { pages, redirects } = content;
  const address = addressOfFile(file);
  const { follow } = buildRedirectMap(redirects);
  const redirect = (follow(address) ?? follow(withoutSlash(address)) ?? follow(file))?.redirect;
  if (redirect !== undefined) return hides(redirect, address, content, contentDir);
  const page = pages.find(({ id }) => address === markdownPagePath(id));
  if (page === undefined) return undefined;
  return {
    severity: 'error',
    rule: 'address-taken',
    reason: `This page would have the address ${markdownPagePath(page.id)}, and the site has a page of its own there.`,
    advice: `Give the file another name, such as ${page.id}-page.md: the name is the address.`,
    file: shown(join(contentDir, 'pages', `${page.id}.md`)),
    line: 1,
  };
}

/** Finds the redirect that leads away from a file that is no page, as an error. */
export function buildFindHidden({
  contentDir,
  content,
}: LoadedSite): (file: SitePath) => Diagnostic | undefined {
  const { follow } = buildRedirectMap(content.redirects);
  return (file) => {
    const redirect = follow(file)?.redirect;
    return redirect === undefined ? undefined : hides(redirect, file, content, contentDir);
  };
}

/** Addresses of a site are in lower case, so one with capitals is a redirect's, and stands where another file is on some disks only. */
function hides(
  { from, line }: Redirect,
  address: SitePath,
  { redirects }: Pick<Content, 'redirects'>,
  contentDir: string,
): Diagnostic {
  const isOther = redirects.some(
    (other) => other.from !== from && other.from.toLowerCase() === from.toLowerCase(),
  );
  const isByCase = isOther || address !== address.toLowerCase();
  return {
    severity: 'error',
    rule: 'redirect-hides-page',
    reason: isByCase
      ? `The redirect from ${from} and ${isOther ? 'another redirect' : 'an address of the site'} differ in capital letters alone, and Windows and macOS take them for one.`
      : `The redirect from ${from} stands where the site has ${address} itself.`,
    advice: 'Delete the redirect, or take away what is at that address.',
    file: shown(join(contentDir, redirectsFile)),
    ...(line === undefined ? {} : { line }),
  };
}

function withoutSlash(address: SitePath): SitePath {
  return `/${address.slice(1).replace(/\/$/, '')}`;
}
