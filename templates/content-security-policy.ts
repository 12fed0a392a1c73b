/** The strict policy every page carries in a `<meta>`, for hosts that cannot set headers. */
import type { Site } from '../src/model.ts';

/**
 * The policy as one line. Nothing inline, nothing from another origin; `wasm-unsafe-eval` and workers are the
 * search's. A form may also post to the mail provider where the site names one. `frame-ancestors` works in a
 * header only, so it stands in `_headers` alone.
 */
export function contentSecurityPolicy(site: Site): string {
  const provider = site.emailForm === undefined ? '' : ` ${new URL(site.emailForm).origin}`;
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    `form-action 'self'${provider}`,
  ].join('; ');
}
