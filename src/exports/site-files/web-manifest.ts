import type { Site } from '../../site-settings.ts';
import { phrase } from '../../wording/wording.ts';

/**
 * Web app manifest, which makes the site installable. URLs are relative to the manifest, so it works under any base
 * path. No colours, because they depend on the colour scheme.
 */
export function renderWebManifest(site: Site): string {
  const manifest = {
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
    shortcuts: [
      { name: phrase('Search'), url: 'search/' },
      { name: phrase('Issues'), url: 'issues/' },
      { name: phrase('Reading list'), url: 'reading-list/' },
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
