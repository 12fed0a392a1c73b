/**
 * Content Security Policy: in a `<meta>` of every page, and as an HTTP header in `_headers` and the recipes for
 * hosts.
 */
import type { Site } from '../../site-settings.ts';

/**
 * The policy as one line, for a `<meta>`. No inline code, no other origins; search needs `wasm-unsafe-eval` and blob
 * workers. `form-action` includes the mail provider if the site has one.
 */
export function contentSecurityPolicy(site: Pick<Site, 'emailForm'>): string {
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

/** The policy for an HTTP header, with `frame-ancestors`, which has no effect in a `<meta>`. */
export function contentSecurityPolicyHeader(site: Pick<Site, 'emailForm'>): string {
  return `${contentSecurityPolicy(site)}; frame-ancestors 'none'`;
}
