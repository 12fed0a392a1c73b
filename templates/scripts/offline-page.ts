/** Offline page: lists the cached pages, and links to the page that was requested. */
import { readCacheName } from '../../src/offline/offline-settings.ts';
import { makeElement } from './behaviours/make-element.ts';
import { siteRoot } from './behaviours/site-root.ts';
import { phrase } from './words/words.ts';

const root = siteRoot();
offerWanted(new URLSearchParams(location.search).get('page'));
void listKept();

/** Shows the requested page; reloads it automatically when the network is back. */
function offerWanted(wanted: string | null): void {
  const place = document.querySelector('[data-wanted]');
  if (place === null || wanted === null) return;
  const url = new URL(wanted, root);
  if (!url.href.startsWith(root.href)) return;
  place.replaceChildren(makeElement('a', { href: url.href }, phrase('Try the page again')));
  addEventListener('online', () => location.replace(url));
}

async function listKept(): Promise<void> {
  const place = document.querySelector('[data-kept]');
  if (place === null || !('caches' in window)) return;
  const name = readCacheName(root.href);
  if (!(await caches.has(name))) return;
  const read = await caches.open(name);
  const rows: HTMLLIElement[] = [];
  for (const { url } of (await read.keys()).toReversed()) {
    const page = await read.match(url);
    const parsed = new DOMParser().parseFromString((await page?.text()) ?? '', 'text/html');
    rows.push(makeElement('li', {}, makeElement('a', { href: url }, parsed.title || url)));
  }
  if (rows.length > 0) place.replaceChildren(...rows);
}
