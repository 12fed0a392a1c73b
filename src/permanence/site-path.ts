/** Which files of a built site are published addresses. */
import type { SitePath } from '../addresses.ts';

/** Read by hosts, browsers and our own pages only, or named by a hash of their bytes: nobody links to them. */
const inner = [
  /^_/,
  /^assets\//,
  /^pagefind\//,
  /^404\.html$/,
  /^redirects\.(nginx|apache)\.conf$/,
  /^(search-index|service-worker)\.js$/,
  /^search-words\.txt$/,
  /^search\/words\//,
  /^manifest\.webmanifest$/,
  /^\.nojekyll$/,
];

/** The address of `file` (relative, with forward slashes), or undefined when it isn't one that others hold on to. */
export function toSitePath(file: string): SitePath | undefined {
  if (inner.some((pattern) => pattern.test(file))) return undefined;
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
