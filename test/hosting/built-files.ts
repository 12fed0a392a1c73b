/** What was built, for comparison with what a server sends. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { siteFolder as site } from '../site/frozen-site.ts';

/** Files that the search script fetches: one of each kind in each folder. */
export function filesOfSearch(): string[] {
  const names = ['pagefind', 'search'].flatMap((folder) =>
    readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name).replaceAll('\\', '/'),
    ),
  );
  const files = names.filter((name) => /\.[a-z_]+$/.test(name) && !name.endsWith('index.html'));
  const kinds = new Map(files.map((name) => [name.replace(/[^/]*(?=\.[a-z_]+$)/, ''), name]));
  return [...kinds.values(), 'search-index.js'];
}

/**
 * One address of each kind that a server may tell apart: by the first folder, the depth, and the name, or its ending where no
 * other folder has a file of that name. What else names have is safe on every server (file-names.site.test.ts).
 */
export function addressOfEachKind(): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => extname(name) !== '');
  const counts = new Map<string, number>();
  for (const name of files.map((one) => basename(one))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kinds = new Map(
    files.map((name) => {
      const segments = name.split('/');
      const last =
        (counts.get(basename(name)) ?? 0) > 1 ? basename(name) : /(?:\.csl)?\.\w+$/.exec(name)?.[0];
      return [`${segments.length > 1 ? segments[0] : ''} ${segments.length} ${last}`, name];
    }),
  );
  return Array.from(kinds.values(), (name) => name.replace(/(^|\/)index\.html$/, '$1'));
}

const digests = new Map<string, string>();

/** SHA-256 of the file that the site has for `address`. */
export function digestOf(address: string): string {
  const file = /(^|\/)$/.test(address) ? `${address}index.html` : address;
  const known = digests.get(file);
  if (known !== undefined) return known;
  const digest = createHash('sha256')
    .update(readFileSync(join(site, file)))
    .digest('hex');
  digests.set(file, digest);
  return digest;
}

/** The media type without which a browser would refuse, or show otherwise, what is at `address`. */
export function typeOf(address: string): RegExp | undefined {
  if (/(^|\/)$|\.html$/.test(address)) return /^text\/html(; charset=utf-8)?$/i;
  if (address.endsWith('.css')) return /^text\/css(; charset=utf-8)?$/i;
  if (address.endsWith('.js')) return /^(text|application)\/javascript(; charset=utf-8)?$/i;
  if (address.endsWith('.svg')) return /^image\/svg\+xml/;
  if (address.endsWith('.png')) return /^image\/png$/;
  return undefined;
}

/** Addresses of the pages, as links name them. */
export function builtPages(): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => name.slice(0, -'index.html'.length))
    .filter((page) => !page.startsWith('pagefind/'));
}

/** A page that only leads on, or says that its paper is gone: nothing links to it any more. */
export function isRedirect(page: string): boolean {
  const head = readFileSync(join(site, page, 'index.html'), 'utf8').slice(0, 1500);
  return !head.includes('stylesheet');
}
