/** Pages: network first, with the cache as fallback. */
import { openLatest, openRead } from './caches.ts';
import { addressOf, urlOf, worker } from './worker.ts';

/** Maximum number of cached pages; the least recently read are deleted. */
const maxKept = 200;
/** Maximum time in milliseconds that a slow network may delay activation. */
const maxDelay = 3000;

/** The page from the network; offline, the cached page, else a redirect to the offline page. */
export async function servePage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  let answer: Response;
  try {
    // `no-cache`: revalidate even if the HTTP cache is fresh.
    answer = await fetch(request, { cache: 'no-cache' });
  } catch {
    return (await findKept(request.url)) ?? leadToOfflinePage(request.url);
  }
  event.waitUntil(keep(request.url, answer.clone()));
  return answer;
}

/** A precached file other than a page, e.g. the icon. */
export async function serveKeptFile(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await findKept(request.url);
    if (kept === undefined) throw error;
    return kept;
  }
}

/** Caches pages that were open before the worker controlled them. */
export async function keepOpenPages(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const { url } of open) {
    if (!url.startsWith(worker.registration.scope)) continue;
    try {
      await keep(url, await fetch(addressOf(url), { signal: AbortSignal.timeout(maxDelay) }));
    } catch {
      // It is cached on the next visit.
    }
  }
}

async function findKept(url: string): Promise<Response | undefined> {
  const address = addressOf(url);
  // A page in `read` is always newer: precaching deletes it there.
  return (await (await openRead()).match(address)) ?? (await (await openLatest()).match(address));
}

/** Caches a page; deletes it if the response is an error. */
async function keep(url: string, answer: Response): Promise<void> {
  const read = await openRead();
  const address = addressOf(url);
  if (answer.status === 404 || answer.status === 410) {
    await read.delete(address);
    return;
  }
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (answer.status !== 200 || answer.type !== 'basic' || answer.redirected || !isPage) return;
  // Delete and add, so that it is the last entry (most recently used).
  await read.delete(address);
  await read.put(address, answer);
  const addresses = await read.keys();
  await Promise.all(addresses.slice(0, -maxKept).map((old) => read.delete(old)));
}

/** A redirect to the offline page's own URL, because its links are relative. */
function leadToOfflinePage(url: string): Response {
  const page = new URL(urlOf('/offline/'));
  page.searchParams.set('page', url.slice(worker.registration.scope.length));
  return Response.redirect(page.href, 302);
}
