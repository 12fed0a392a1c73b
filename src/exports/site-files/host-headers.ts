/** `_headers` for Netlify and Cloudflare Pages. */

import { oaiPath, opdsPath, serviceWorkerPath, webManifestPath } from '../../addresses.ts';
import type { Site } from '../../site-settings.ts';
import { archiveCitationFiles, citationFormats } from '../citation/citation-paths.ts';
import { editionMediaTypes } from '../edition-media-types.ts';
import { feedHeaders, type HeaderRule } from '../feeds/feed-headers.ts';
import { securityHeaders } from './security-headers.ts';

const year = 31_536_000;
const openToAll = { 'Access-Control-Allow-Origin': '*' };

/**
 * All rules. No header may be set by two rules that match one file: Cloudflare joins the values with a comma. Files
 * without a caching rule get the host's default, which is revalidation.
 */
export function hostHeaderRules(site: Site): readonly HeaderRule[] {
  return [
    { pattern: '/*', headers: securityHeaders(site) },
    { pattern: '/assets/*', headers: { 'Cache-Control': `public, max-age=${year}, immutable` } },
    // A new (or unregistering) service worker must take effect on the next visit.
    { pattern: serviceWorkerPath, headers: { 'Cache-Control': 'no-cache' } },
    { pattern: webManifestPath, headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } },
    {
      pattern: '/opensearch.xml',
      headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
    },
    { pattern: '/archive.json', headers: openToAll },
    {
      pattern: '/schema/*',
      headers: { 'Content-Type': 'application/schema+json; charset=utf-8', ...openToAll },
    },
    { pattern: '/llms.txt', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
    { pattern: '/issues/:day/index.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
    ...editionRules,
    ...citationRules(),
    ...feedHeaders(),
  ];
}

/** Hosts don't know the media types of all these extensions. */
const editionRules: readonly HeaderRule[] = [
  { pattern: '/papers/:id/index.md', headers: { 'Content-Type': editionMediaTypes.markdown } },
  { pattern: '/issues/:day/index.txt', headers: { 'Content-Type': editionMediaTypes.text } },
  { pattern: '/issues/:day/email.eml', headers: { 'Content-Type': editionMediaTypes.message } },
  { pattern: '/issues/:day/issue.epub', headers: { 'Content-Type': editionMediaTypes.epub } },
  { pattern: opdsPath, headers: { 'Content-Type': editionMediaTypes.opds, ...openToAll } },
  { pattern: oaiPath, headers: { 'Content-Type': editionMediaTypes.oai } },
];

/** Reference managers recognise a citation file by its media type. */
function citationRules(): HeaderRule[] {
  const folders = ['issues', 'topics', 'authors', 'venues', 'years'];
  return [
    ...archiveCitationFiles.map(({ path, format }) => ({
      pattern: path,
      headers: { 'Content-Type': format.mediaType },
    })),
    ...folders.flatMap((folder) =>
      citationFormats.map(({ extension, mediaType }) => ({
        pattern: `/${folder}/:id/papers.${extension}`,
        headers: { 'Content-Type': mediaType },
      })),
    ),
  ];
}

/** The text of `_headers`: each pattern on a line, its headers indented below. */
export function renderHostHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Netlify and Cloudflare Pages read this file from the root of the site.\n${blocks.join('\n')}\n`;
}
