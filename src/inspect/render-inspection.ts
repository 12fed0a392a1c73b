/** HTML of the inspection page: for the local server, or as a single file. */
import { createHash } from 'node:crypto';
import { InspectPage } from '../../templates/inspect/InspectPage.tsx';
import { trustedHtml } from '../../templates/jsx/html.ts';
import type { InspectAssets } from './inspect-assets.ts';
import type { Inspection } from './inspection.ts';

const stylePath = '/inspect.css';
const scriptPath = '/inspect.js';

/** Path → file of the page. */
export function renderServedFiles(
  inspection: Inspection,
  { style, script }: InspectAssets,
): ReadonlyMap<string, { readonly type: string; readonly body: string }> {
  const head = `<link rel="stylesheet" href="${stylePath}"><script src="${scriptPath}" defer></script>`;
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: renderPage(inspection, head) }],
    [stylePath, { type: 'text/css; charset=utf-8', body: style }],
    [scriptPath, { type: 'text/javascript; charset=utf-8', body: script }],
  ]);
}

/**
 * A single self-contained file; its content security policy allows only its own style and script, by hash (CSP Level
 * 3).
 */
export function renderSingleFile(inspection: Inspection, { style, script }: InspectAssets): string {
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  const head = `<meta http-equiv="content-security-policy" content="${policy}"><style>${style}</style>`;
  // At the end of the body, because the script queries the elements.
  return renderPage(inspection, head).replace(
    /<\/body><\/html>$/,
    () => `<script>${script}</script></body></html>`,
  );
}

function renderPage(inspection: Inspection, head: string): string {
  const { markup } = InspectPage({ inspection, head: trustedHtml(head) });
  return `<!doctype html>${markup}`;
}

function hashOf(text: string): string {
  if (/<\/(script|style)/i.test(text)) throw new Error('A style or script would end its own element.');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
