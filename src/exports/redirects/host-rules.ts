/** Redirect rules for web hosts. `base` is the base path of the site, with slashes at both ends. */
import { isSitePath } from '../../content/permalinks-file.ts';
import type { Redirect } from '../../content/redirects-file.ts';

/**
 * `_redirects` for Netlify and Cloudflare: exact rules first, then prefix rules. There are no rules for `gone`,
 * because Cloudflare does not support status 410; the stub page says it.
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

/** For an `include` in nginx's `server` block. */
export function renderNginxRules(redirects: readonly Redirect[], base: string): string {
  const lines = redirects.map(({ from, to }) => {
    const location = `location ${from.endsWith('/') ? '^~' : '='} ${under(base, from)}`;
    if (to === 'gone') return `${location} { return 410; }`;
    if (!from.endsWith('/') || !keepsRest(to)) return `${location} { return 301 ${under(base, to)}; }`;
    return `${location} { rewrite ^${toPattern(under(base, from))}(.*)$ ${under(base, to)}$1 permanent; }`;
  });
  return toFile('Include this file in the server block of nginx.', lines);
}

/** For `.htaccess`, or an `Include` in a virtual host; needs mod_alias only. */
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

/** The first matching rule wins on these hosts, so longer paths come first. */
function deepestFirst(redirects: readonly Redirect[]): readonly Redirect[] {
  const depth = ({ from }: Redirect) => from.split('/').filter((step) => step !== '').length;
  return redirects.toSorted((one, other) => depth(other) - depth(one));
}

/** True if paths below a redirected folder exist below the target too: only for a folder of this site. */
function keepsRest(to: string): boolean {
  return isSitePath(to) && to.endsWith('/');
}

function under(base: string, target: string): string {
  return isSitePath(target) ? `${base}${target.slice(1)}` : target;
}

/** Escapes a path for a regular expression; of the characters allowed in paths only the full stop is special. */
function toPattern(path: string): string {
  return path.replaceAll('.', '\\.');
}

function toFile(comment: string, lines: readonly string[]): string {
  return [`# Made from content/redirects.yaml. ${comment}`, ...lines, ''].join('\n');
}
