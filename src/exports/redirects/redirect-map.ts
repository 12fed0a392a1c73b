/** Resolves chains of redirects to their final targets. */
import type { SitePath } from '../../addresses.ts';
import { isSitePath } from '../../content/permalinks-file.ts';
import type { Redirect, RedirectTarget } from '../../content/redirects-file.ts';

/** Redirects with final targets. */
export interface RedirectMap {
  /** In file order; those in a cycle are omitted. */
  readonly redirects: readonly Redirect[];
  /** The `from` of every redirect in a cycle. */
  readonly circles: readonly SitePath[];
  /** The redirect for `path`: its own, else that of the nearest parent folder, with the resulting target. */
  readonly follow: (path: SitePath) => Followed | undefined;
}

export interface Followed {
  readonly redirect: Redirect;
  readonly to: RedirectTarget;
}

export function buildRedirectMap(given: readonly Redirect[]): RedirectMap {
  const byFrom = new Map<string, Redirect>();
  for (const redirect of given) if (!byFrom.has(redirect.from)) byFrom.set(redirect.from, redirect);
  const redirects: Redirect[] = [];
  const circles: SitePath[] = [];
  for (const redirect of byFrom.values()) {
    const to = finalTarget(redirect, byFrom);
    if (to === undefined) circles.push(redirect.from);
    else redirects.push({ ...redirect, to });
  }
  const flat = new Map<string, Redirect>(redirects.map((redirect) => [redirect.from, redirect]));
  return { redirects, circles, follow: (path) => followOnce(path, flat) };
}

function finalTarget(redirect: Redirect, byFrom: ReadonlyMap<string, Redirect>): RedirectTarget | undefined {
  let { to } = redirect;
  for (let steps = 0; steps <= byFrom.size; steps += 1) {
    const followed = isSitePath(to) ? followOnce(to, byFrom) : undefined;
    if (followed === undefined) return to;
    to = followed.to;
  }
  return undefined;
}

function followOnce(path: SitePath, byFrom: ReadonlyMap<string, Redirect>): Followed | undefined {
  const exact = byFrom.get(path);
  if (exact !== undefined) return { redirect: exact, to: exact.to };
  for (let end = path.lastIndexOf('/', path.length - 2); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const redirect = byFrom.get(path.slice(0, end + 1));
    if (redirect === undefined) continue;
    const { to } = redirect;
    const below = isSitePath(to) && to.endsWith('/') ? (`${to}${path.slice(end + 1)}` as const) : to;
    return { redirect, to: below };
  }
  return undefined;
}
