/** Capture source for any web address: saves the bytes as they are; the format is detected later. */
import { parseUrl } from '../parse-url.ts';
import { toSlug } from '../words/slug.ts';
import type { CaptureRequest } from './capture-source.ts';

const known = new Set(['txt', 'md', 'html', 'json', 'xml', 'bib', 'ris', 'csv', 'eml']);

/** File extensions by media type, for addresses without a specific one. */
const byType: readonly (readonly [type: RegExp, extension: string])[] = [
  [/^(text\/html|application\/xhtml\+xml)\b/, 'html'],
  [/\bjson\b/, 'json'],
  [/\bbibtex\b/, 'bib'],
  [/research-info-systems/, 'ris'],
  [/^text\/csv\b/, 'csv'],
  [/^text\/markdown\b/, 'md'],
  [/\bxml\b/, 'xml'],
];

/**
 * Parses an address. Returns a sentence for invalid ones: not HTTP(S), or with a user name or password, which the
 * archive would publish.
 */
export function parseAddress(text: string): URL | string {
  const url = parseUrl(text);
  if (url === undefined || !/^https?:$/.test(url.protocol))
    return `"${text}" is not an address that starts with https:// or http://.`;
  if (url.username !== '' || url.password !== '')
    return 'The address has a name or password in it, which the archive would publish.';
  url.hash = '';
  return url;
}

export function requestAddress(url: URL): CaptureRequest {
  return {
    name: url.href,
    family: undefined,
    address: url.href,
    accept: '*/*',
    page: undefined,
    expected: undefined,
    examine: ({ contentType }) => ({
      kind: 'listing',
      stem: toSlug(`${url.hostname}${url.pathname.replace(/\.[a-z]{2,5}$/i, '')}`),
      extension: extensionOf(url, contentType),
      day: undefined,
      more: undefined,
      note: undefined,
    }),
  };
}

function extensionOf({ pathname }: URL, contentType: string): string {
  const written = /\.([a-z]{2,5})$/i.exec(pathname)?.[1]?.toLowerCase() ?? '';
  if (known.has(written)) return written;
  const type = contentType.toLowerCase();
  return byType.find(([pattern]) => pattern.test(type))?.[1] ?? 'txt';
}
