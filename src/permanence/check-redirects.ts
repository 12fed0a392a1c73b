/** Validates redirects. */

import type { SitePath } from '../addresses.ts';
import { isSitePath } from '../content/permalinks-file.ts';
import type { Redirect } from '../content/redirects-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { RedirectMap } from '../exports/redirects/redirect-map.ts';

/** Path in the archive's folder. */
export const redirectsFile = 'redirects.yaml';

/** Errors for cycles and duplicates; needs no site. */
export function checkChains(redirects: readonly Redirect[], map: RedirectMap): readonly Diagnostic[] {
  const seen = new Map<SitePath, Redirect>();
  return redirects.flatMap((redirect) => {
    const { from } = redirect;
    const before = seen.get(from);
    seen.set(from, redirect);
    if (before !== undefined)
      return [
        error(
          redirect,
          'redirect-twice',
          `${from} is redirected twice${before.line === undefined ? '' : `, first in line ${before.line}`}.`,
          'Keep one of the two.',
        ),
      ];
    if (!map.circles.includes(from)) return [];
    const reason = `The redirect from ${from} runs in a circle.`;
    return [error(redirect, 'redirect-circle', reason, 'Let one of them lead to a page that exists.')];
  });
}

/** As `checkChains`, and errors for redirects of existing pages and for missing targets. */
export function checkRedirects(
  redirects: readonly Redirect[],
  map: RedirectMap,
  live: ReadonlySet<SitePath>,
): readonly Diagnostic[] {
  const diagnostics = [...checkChains(redirects, map)];
  for (const path of live) {
    const followed = map.follow(path);
    if (followed === undefined) continue;
    const reason = `${path} is there, but the redirect from ${followed.redirect.from} would hide it.`;
    const advice = 'Delete the redirect, or take the page away.';
    diagnostics.push(error(followed.redirect, 'redirect-hides-page', reason, advice));
  }
  return [...diagnostics, ...findDeadEnds(map, live)];
}

/** Errors for redirects to addresses that are not among `live`. */
export function findDeadEnds(
  map: RedirectMap,
  live: { readonly has: (path: SitePath) => boolean },
): readonly Diagnostic[] {
  return map.redirects.flatMap((redirect) => {
    const { from, to } = redirect;
    if (!isSitePath(to) || live.has(to)) return [];
    const reason = `The redirect from ${from} leads to ${to}, where there is nothing.`;
    const advice = 'Let it lead to a page that exists, or say "gone".';
    return [error(redirect, 'redirect-to-nowhere', reason, advice)];
  });
}

function error({ line }: Redirect, rule: string, reason: string, advice: string): Diagnostic {
  const place = line === undefined ? {} : { line };
  return { severity: 'error', rule, reason, advice, file: redirectsFile, ...place };
}
