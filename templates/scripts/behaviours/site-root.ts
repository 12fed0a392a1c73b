/** URL of the site's root, with a trailing slash; works under any base path. */
export function siteRoot(): URL {
  const relative = document.querySelector<HTMLElement>('[data-root]')?.dataset.root ?? './';
  return new URL(relative, location.href);
}

/** URL of a site path such as `/papers/qurating/`; on `file://` with `index.html` appended. */
export function siteUrl(path: string): string {
  const url = new URL(`.${path}`, siteRoot());
  if (url.protocol === 'file:' && url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}
