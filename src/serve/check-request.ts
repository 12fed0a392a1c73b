/** Which requests the development server answers: those of this machine's own browser, in the form that browsers send. */
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

export interface Refusal {
  readonly status: 400 | 403 | 405;
  /** For whoever reads the answer: what is wrong, and what to do. */
  readonly reason: string;
}

export interface AskedRequest {
  readonly method?: string | undefined;
  /** As it stands in the request line. */
  readonly url?: string | undefined;
  readonly headers: Pick<IncomingHttpHeaders, 'host' | 'origin'>;
}

/**
 * Why `request` gets no page; undefined where it gets one. `names` are host names the server answers to besides
 * `localhost` and IP addresses: with any other, a page elsewhere could read the site through a name of its own that
 * leads to this machine (DNS rebinding).
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

/** Only a path of the site, written so that no reader of it can take it for another. */
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
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f\\]/.test(decoded)) return refusal;
  return decoded.split('/').some((step) => step === '..' || step === '.') ? refusal : undefined;
}

/** `localhost` of `localhost:8080`, `[::1]` of `[::1]:8080`; undefined where it is no host at all. */
function hostNameOf(header: string | undefined): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(header ?? '')?.[1]?.toLowerCase();
}

function isOwnName(host: string, names: readonly string[]): boolean {
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  return isIP(host.replace(/^\[|\]$/g, '')) !== 0 || names.some((name) => name.toLowerCase() === host);
}

function isSameOrigin(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
