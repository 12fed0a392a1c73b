/** Sitemap protocol 0.9 (https://www.sitemaps.org/protocol.html). */
import type { CalendarDay } from '../../model.ts';
import { xmlDocument, xmlElement, xmlTextElement } from '../xml.ts';

export interface SitemapEntry {
  /** Absolute URL. */
  readonly url: string;
  readonly lastChange: CalendarDay | undefined;
}

export interface SitemapLimits {
  readonly urls: number;
  /** Size of the uncompressed UTF-8 text. */
  readonly bytes: number;
}

/** The protocol's limits for one file. */
export const protocolLimits: SitemapLimits = { urls: 50_000, bytes: 50 * 1024 * 1024 };

const attributes = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
/** Upper bound for the XML around the rows of a file. */
const frameBytes = 200;

/** Renders rows of `<urlset>`, split so that each file is within the limits. Keeps the order of entries. */
export function splitSitemap(
  entries: Iterable<SitemapEntry>,
  limits: SitemapLimits = protocolLimits,
): readonly (readonly SitemapEntry[])[] {
  const parts: SitemapEntry[][] = [];
  let part: SitemapEntry[] = [];
  let bytes = frameBytes;
  for (const entry of entries) {
    const size = byteLength(renderRow('url', entry)) + 1;
    if (part.length > 0 && (part.length === limits.urls || bytes + size > limits.bytes)) {
      parts.push(part);
      part = [];
      bytes = frameBytes;
    }
    part.push(entry);
    bytes += size;
  }
  if (part.length > 0 || parts.length === 0) parts.push(part);
  return parts;
}

/** A sitemap of pages. */
export function renderSitemap(entries: readonly SitemapEntry[]): string {
  return render('urlset', 'url', entries);
}

/** A sitemap index; `lastmod` of each sitemap is that of its newest entry. */
export function renderSitemapIndex(sitemaps: readonly SitemapEntry[]): string {
  return render('sitemapindex', 'sitemap', sitemaps);
}

/** The newest day among `entries`. */
export function newestChange(entries: readonly SitemapEntry[]): CalendarDay | undefined {
  let newest: CalendarDay | undefined;
  for (const { lastChange } of entries)
    if (lastChange !== undefined && lastChange > (newest ?? '')) newest = lastChange;
  return newest;
}

function render(root: string, row: string, entries: readonly SitemapEntry[]): string {
  return xmlDocument(
    [[root, attributes]],
    entries.map((entry) => renderRow(row, entry)),
  );
}

function renderRow(name: string, { url, lastChange }: SitemapEntry): string {
  return xmlElement(name, {}, [xmlTextElement('loc', url), xmlTextElement('lastmod', lastChange)]);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
