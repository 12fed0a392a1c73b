/** Which files of a built site count as published. */
import { addressOfFile, type SitePath } from '../addresses.ts';

/** Internal files, which have no permanent address: for hosts, for our own pages, or with a content hash in the name. */
const inner = [
  /^_/,
  /^assets\//,
  /^pagefind\//,
  /^404\.html$/,
  /^redirects\.(nginx|apache)\.conf$/,
  /^(search-index|service-worker)\.js$/,
  /^search-words\.txt$/,
  /^search\/(words|vocabulary|complete)\//,
  /^manifest\.webmanifest$/,
  /^\.nojekyll$/,
];

/** Site path of `file` (relative, with slashes); undefined for an internal file. */
export function toSitePath(file: string): SitePath | undefined {
  if (inner.some((pattern) => pattern.test(file))) return undefined;
  return addressOfFile(`/${file}`);
}
