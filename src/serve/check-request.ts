/** Request filter of the development server: only requests from this machine's browser, with valid paths. */
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { parseUrl } from '../parse-url.ts';

export interface Refusal {
  readonly status: 400 | 403 | 405;
  /** For the client: what is wrong, and what to do. */
  readonly reason: string;
}

export interface AskedRequest {
  readonly method?: string | undefined;
  /** As in the request line. */
  readonly url?: string | undefined;
  readonly headers: Pick<IncomingHttpHeaders, 'host' | 'origin'>;
}

/**
 * The refusal of a request, or undefined. `names` are accepted host names besides `localhost` and IP addresses. Any
 * other `Host` is refused, against DNS rebinding: a foreign page could otherwise read the site through its own host
 * name that resolves to this machine.
 */
export function checkRequest(
  { method, url, headers }: AskedRequest,
  names: readonly string[],
): Refusal | undefined {
  const host = hostNameOf(headers.host);
  if (host === undefined)
    return { status: 400, reason: 'The request names no host: send a Host header such as localhost.' };
  if (!isOwnName(host, names))
    return {
      status: 403,
      reason: `This server does not answer to the name ${host}: use localhost, or start it with --host ${host}.`,
    };
  if (headers.origin !== undefined && !isSameOrigin(headers.origin, headers.host))
    return { status: 403, reason: 'The request comes from a page of another site; it is not answered.' };
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, reason: `The site can only be read (GET, HEAD), not ${method ?? 'this'}.` };
  return checkPath(url ?? '');
}

/** Accepts only unambiguous paths of the site. */
function checkPath(url: string): Refusal | undefined {
  const refusal: Refusal = {
    status: 400,
    reason: 'The address is not one of this site: expected a path such as /issues/.',
  };
  if (!url.startsWith('/') || url.startsWith('//')) return refusal;
  const path = url.replace(/[?#].*$/s, '');
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return refusal;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are to be found
  if (/[\u0000-\u001f\u007f\\]/.test(decoded)) return refusal;
  return decoded.split('/').some((step) => step === '..' || step === '.') ? refusal : undefined;
}

/** `localhost:8080` → `localhost`, `[::1]:8080` → `[::1]`; undefined for an invalid header. */
function hostNameOf(header: string | undefined): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(header ?? '')?.[1]?.toLowerCase();
}

function isOwnName(host: string, names: readonly string[]): boolean {
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  return isIP(host.replace(/^\[|\]$/g, '')) !== 0 || names.some((name) => name.toLowerCase() === host);
}

function isSameOrigin(origin: string, host: string | undefined): boolean {
  return host !== undefined && parseUrl(origin)?.host === host.toLowerCase();
}
