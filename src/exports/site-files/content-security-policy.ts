/** The strict policy: every page carries it in a `<meta>`, `_headers` and the hosts' recipes send it as a header. */
import type { Site } from '../../model.ts';

/**
 * The policy as one line, for a `<meta>`. Nothing inline, nothing from another origin; `wasm-unsafe-eval` and blob
 * workers are the search's. A form may also post to the mail provider where the site names one.
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

/** As a header, where it can also say that no other page may frame this one. */
export function contentSecurityPolicyHeader(site: Pick<Site, 'emailForm'>): string {
  return `${contentSecurityPolicy(site)}; frame-ancestors 'none'`;
}
