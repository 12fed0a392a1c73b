/** Redirects as rules for hosts. `base` is the path that the site is served under, with slashes at both ends. */
import { isSitePath } from '../../content/permalinks-file.ts';
import type { Redirect } from '../../content/redirects-file.ts';

/**
 * `_redirects` for Netlify and Cloudflare: exact rules first, then those for everything below a folder. What is gone
 * has no rule there, as Cloudflare knows no 410; its page says so.
 */
export function renderHostRules(redirects: readonly Redirect[], base: string): string {
  const moved = redirects.filter(({ to }) => to !== 'gone');
  const lines = [
    ...moved.map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301`),
    ...deepestFirst(moved)
      .filter(({ from }) => from.endsWith('/'))
      .map(({ from, to }) => `${under(base, from)}* ${under(base, to)}${keepsRest(to) ? ':splat' : ''} 301`),
  ];
  return toFile('Netlify and Cloudflare read this file from the root of the site.', lines);
}

/** For `include` in nginx's `server` block. */
export function renderNginxRules(redirects: readonly Redirect[], base: string): string {
  const lines = redirects.map(({ from, to }) => {
    const location = `location ${from.endsWith('/') ? '^~' : '='} ${under(base, from)}`;
    if (to === 'gone') return `${location} { return 410; }`;
    if (!from.endsWith('/') || !keepsRest(to)) return `${location} { return 301 ${under(base, to)}; }`;
    return `${location} { rewrite ^${toPattern(under(base, from))}(.*)$ ${under(base, to)}$1 permanent; }`;
  });
  return toFile('Include this file in the server block of nginx.', lines);
}

/** For `.htaccess`, or `Include` in a virtual host; needs mod_alias only. */
export function renderApacheRules(redirects: readonly Redirect[], base: string): string {
  const lines = deepestFirst(redirects).map(({ from, to }) => {
    const pattern = `^${toPattern(under(base, from))}`;
    const end = from.endsWith('/') ? '' : '$';
    if (to === 'gone') return `RedirectMatch 410 ${pattern}${end}`;
    if (!from.endsWith('/') || !keepsRest(to)) return `RedirectMatch 301 ${pattern}${end} ${under(base, to)}`;
    return `RedirectMatch 301 ${pattern}(.*)$ ${under(base, to)}$1`;
  });
  return toFile('Copy these lines into .htaccess, or include this file in the virtual host.', lines);
}

/** These hosts take the first rule that fits, so a folder's rule stands behind those for what is in it. */
function deepestFirst(redirects: readonly Redirect[]): readonly Redirect[] {
  const depth = ({ from }: Redirect) => from.split('/').filter((step) => step !== '').length;
  return redirects.toSorted((one, other) => depth(other) - depth(one));
}

/** Only a folder of this site has the same things below it as the folder that moved there. */
function keepsRest(to: string): boolean {
  return isSitePath(to) && to.endsWith('/');
}

function under(base: string, target: string): string {
  return isSitePath(target) ? `${base}${target.slice(1)}` : target;
}

/** Of the characters that an address may have, only the full stop means something in a pattern. */
function toPattern(path: string): string {
  return path.replaceAll('.', '\\.');
}

function toFile(comment: string, lines: readonly string[]): string {
  return [`# Made from content/redirects.yaml. ${comment}`, ...lines, ''].join('\n');
}
