/** Pages: from the network, and kept for when there is none. */
import { openLatest, openRead } from './caches.ts';
import { addressOf, urlOf, worker } from './worker.ts';

/** More pages than these are not kept; those read longest ago go first. */
const maxKept = 200;
/** How long a slow network may hold up the start of the worker, in milliseconds. */
const patience = 3000;

/** The page as the network gives it; without a network, as it was last read, or the page that says so. */
export async function servePage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  let answer: Response;
  try {
    // Asks the host even where the browser's own cache thinks it needn't.
    answer = await fetch(request, { cache: 'no-cache' });
  } catch {
    return (await findKept(request.url)) ?? leadToOfflinePage(request.url);
  }
  event.waitUntil(keep(request.url, answer.clone()));
  return answer;
}

/** A file beside the pages, such as the icon. */
export async function serveKeptFile(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await findKept(request.url);
    if (kept === undefined) throw error;
    return kept;
  }
}

/** Pages that are open when the worker starts came without its help: they are read, too. */
export async function keepOpenPages(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const { url } of open) {
    if (!url.startsWith(worker.registration.scope)) continue;
    try {
      await keep(url, await fetch(addressOf(url), { signal: AbortSignal.timeout(patience) }));
    } catch {
      // It will be kept when it is read again.
    }
  }
}

async function findKept(url: string): Promise<Response | undefined> {
  const address = addressOf(url);
  // A page in `read` is always the newer: the worker removes it there when it fetches another as the latest.
  return (await (await openRead()).match(address)) ?? (await (await openLatest()).match(address));
}

/** Keeps a page that is there, and forgets one that isn't any more. */
async function keep(url: string, answer: Response): Promise<void> {
  const read = await openRead();
  const address = addressOf(url);
  if (answer.status === 404 || answer.status === 410) {
    await read.delete(address);
    return;
  }
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (answer.status !== 200 || answer.type !== 'basic' || answer.redirected || !isPage) return;
  // Away and back, so that it stands last.
  await read.delete(address);
  await read.put(address, answer);
  const addresses = await read.keys();
  await Promise.all(addresses.slice(0, -maxKept).map((old) => read.delete(old)));
}

/** At its own address, because its links are relative. */
function leadToOfflinePage(url: string): Response {
  const page = new URL(urlOf('/offline/'));
  page.searchParams.set('page', url.slice(worker.registration.scope.length));
  return Response.redirect(page.href, 302);
}
