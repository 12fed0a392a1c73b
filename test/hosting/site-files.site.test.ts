/** The files about the site that browsers, hosts and robots look for, as built. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { renderOpenSearch } from '../../src/exports/site-files/open-search.ts';
import { sampleSite } from '../feeds/sample-archive.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { loadSiteFile } from './site-settings.ts';

const { url, title, description, offline } = loadSiteFile();
const text = (name: string) => readFileSync(join(siteFolder, name), 'utf8');

const manifestSchema = z.object({
  name: z.string().min(1),
  short_name: z.string().min(1),
  start_url: z.literal('./'),
  scope: z.literal('./'),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string() })),
  shortcuts: z.array(z.object({ name: z.string(), url: z.string() })),
});

/** Elements of an OpenSearch description: name, attributes, text. */
function readOpenSearch(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes, text: '' }));
  parser.on('text', (piece) => {
    const last = elements.at(-1);
    if (last !== undefined) last.text += piece;
  });
  parser.write(xml).close();
  return elements.map((element) => ({ ...element, text: element.text.trim() }));
}

describe('the web manifest', () => {
  const manifest = manifestSchema.parse(JSON.parse(text('manifest.webmanifest')));

  it('names icons that are what it says they are', async () => {
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['any', '192x192', '512x512']);
    for (const { src, sizes, type } of manifest.icons) {
      const { width, height, format } = await sharp(join(siteFolder, src)).metadata();
      expect(`image/${format}`).toBe(type.replace('+xml', ''));
      if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
    }
  });

  it('leads to pages that are there', () => {
    for (const shortcut of manifest.shortcuts)
      expect(existsSync(join(siteFolder, shortcut.url, 'index.html')), shortcut.url).toBe(true);
  });
});

describe('the OpenSearch description', () => {
  it('lets a browser search the archive', () => {
    const elements = readOpenSearch(text('opensearch.xml'));
    const of = (name: string) => elements.filter((element) => element.name === name);
    expect(of('ShortName')[0]?.text).toBe(title);
    expect(of('Description')[0]?.text).toBe(description);
    const [search, self] = of('Url').map(({ attributes }) => attributes);
    expect(search).toEqual({ type: 'text/html', template: `${url}search/?q={searchTerms}` });
    expect(self).toMatchObject({ rel: 'self', template: `${url}opensearch.xml` });
  });

  it('keeps within 16 characters for its name, and escapes', () => {
    const long = { ...sampleSite, title: 'Papers & other <things> worth reading', description: 'A & B' };
    const elements = readOpenSearch(renderOpenSearch(long));
    const name = elements.find((element) => element.name === 'ShortName')?.text ?? '';
    expect([...name].length).toBeLessThanOrEqual(16);
    expect(name.startsWith('Papers & other')).toBe(true);
    expect(elements.find((element) => element.name === 'Description')?.text).toBe('A & B');
  });
});

describe('every page', () => {
  it.each(['index.html', 'papers/index.html', 'issues/2025-10-29/index.html'])(
    '%s links them relatively',
    (page) => {
      const up = '../'.repeat(page.split('/').length - 1) || './';
      const head = text(page);
      expect(head).toContain(`<link rel="manifest" href="${up}manifest.webmanifest"`);
      expect(head).toContain(`href="${up}opensearch.xml"`);
      expect(head).toContain(`<link rel="apple-touch-icon" href="${up}icon-180.png"`);
      expect(head).toContain(`<link rel="icon" type="image/svg+xml" href="${up}icon.svg"`);
    },
  );
});

describe('robots and hosts', () => {
  it('find the sitemap, and may read everything', () => {
    expect(text('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${url}sitemap.xml\n`);
  });

  it('are told not to run Jekyll, and which headers to send', () => {
    expect(statSync(join(siteFolder, '.nojekyll')).size).toBe(0);
    expect(text('_headers')).toContain("frame-ancestors 'none'");
    expect(existsSync(join(siteFolder, '_redirects'))).toBe(true);
    expect(existsSync(join(siteFolder, '404.html'))).toBe(true);
  });

  it('meet the worker that the settings ask for', () => {
    const worker = text('service-worker.js');
    expect(worker.includes('"/offline/"')).toBe(offline);
    expect(worker.includes('unregister')).toBe(!offline);
    expect(existsSync(join(siteFolder, 'offline/index.html'))).toBe(offline);
  });
});
