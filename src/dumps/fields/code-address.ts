/** The address of a paper's code among others. */
import type { Resource } from '../../model.ts';

const host = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\//i;

export function codeAmong(urls: readonly string[]): Resource | undefined {
  const url = urls.find((one) => host.test(one));
  return url === undefined ? undefined : { kind: 'code', url };
}
