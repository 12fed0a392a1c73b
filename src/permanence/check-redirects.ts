/** Validates redirects. */

import type { SitePath } from '../addresses.ts';
import { isSitePath } from '../content/permalinks-file.ts';
import type { Redirect } from '../content/redirects-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { RedirectMap } from '../exports/redirects/redirect-map.ts';

/** Errors for cycles, duplicates, redirects of existing pages, and missing targets. */
export function checkRedirects(
  redirects: readonly Redirect[],
  map: RedirectMap,
  live: ReadonlySet<SitePath>,
): readonly Diagnostic[] {
  const diagnostics = map.circles.map((from) =>
    error(
      'redirect-circle',
      `The redirect from ${from} runs in a circle.`,
      'Let one of them lead to a page that exists.',
    ),
  );
  const seen = new Set<SitePath>();
  for (const { from } of redirects) {
    if (seen.has(from))
      diagnostics.push(error('redirect-twice', `${from} is redirected twice.`, 'Keep one of the two.'));
    seen.add(from);
  }
  for (const path of live) {
    const followed = map.follow(path);
    if (followed === undefined) continue;
    const reason = `${path} is there, but the redirect from ${followed.redirect.from} would hide it.`;
    diagnostics.push(error('redirect-hides-page', reason, 'Delete the redirect, or take the page away.'));
  }
  for (const { from, to } of map.redirects) {
    if (!isSitePath(to) || live.has(to)) continue;
    const reason = `The redirect from ${from} leads to ${to}, where there is nothing.`;
    diagnostics.push(
      error('redirect-to-nowhere', reason, 'Let it lead to a page that exists, or say "gone".'),
    );
  }
  return diagnostics;
}

function error(rule: string, reason: string, advice: string): Diagnostic {
  return { severity: 'error', rule, reason, advice, file: 'content/redirects.yaml' };
}
