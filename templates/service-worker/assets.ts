/** Styles and scripts: cache-first, since their names contain a content hash. */
import { openAssets } from './caches.ts';
import { urlOf } from './worker.ts';

const hashedName = /^[\w.-]+\.[0-9a-f]{10}\.[a-z]+$/;

export function isAsset(url: string): boolean {
  const folder = urlOf('/assets/');
  return url.startsWith(folder) && hashedName.test(url.slice(folder.length));
}

/** Names of the assets that a page's HTML contains. */
export function assetNamesIn(html: string): readonly string[] {
  return Array.from(html.matchAll(/assets\/([\w.-]+\.[0-9a-f]{10}\.[a-z]+)/g), ([, name = '']) => name);
}

export async function serveAsset(request: Request): Promise<Response> {
  const assets = await openAssets();
  const kept = await assets.match(request.url);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.status === 200) await assets.put(request.url, answer.clone());
  return answer;
}
