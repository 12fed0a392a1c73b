/** Home page of joined shards: all issues, and one search. */
import { formatDay } from '../calendar.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import type { Shard, ShardIssue } from './shard.ts';

export interface ShardHomeAssets {
  /** Relative URLs. */
  readonly stylesheet: string;
  readonly script: string;
}

/** The whole HTML document. All links are relative, so the site works under any base path. */
export function renderShardHome(shards: readonly Shard[], { stylesheet, script }: ShardHomeAssets): string {
  const title = escapeMarkup(shards[0]?.title ?? '');
  const language = escapeMarkup(shards[0]?.language ?? 'en');
  const listed = shards
    .flatMap((shard) => shard.issues.map((issue) => ({ shard, issue })))
    .sort((a, b) => (a.issue.id < b.issue.id ? 1 : a.issue.id > b.issue.id ? -1 : 0));
  const parts = shards.map(
    ({ name }) => `<li><a href="${escapeMarkup(name)}/">${escapeMarkup(name)}</a></li>`,
  );
  const names = escapeMarkup(shards.map(({ name }) => name).join(' '));
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self' blob:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="${escapeMarkup(stylesheet)}"><script src="${escapeMarkup(script)}" defer></script></head>
<body><main><h1>${title}</h1>
<form data-shard-search="${names}"><label for="q">Search all years</label> <input id="q" name="q" type="search" autocomplete="off"> <button>Search</button></form>
<p data-shard-count role="status"></p><ol data-shard-results></ol>
<nav aria-label="Parts"><ul>${parts.join('')}</ul></nav>
<h2>Issues</h2><ol reversed>
${listed.map(({ shard, issue }) => renderIssue(shard, issue)).join('\n')}
</ol></main></body></html>
`;
}

function renderIssue({ name }: Shard, { id, number, title, papers }: ShardIssue): string {
  const label = escapeMarkup(title ?? formatDay(id));
  const count = papers === 1 ? '1 paper' : `${papers} papers`;
  return `<li><a href="${escapeMarkup(name)}/issues/${escapeMarkup(id)}/">Issue ${number}: ${label}</a>, ${count}</li>`;
}
