/** The site's root as the page knows it, wherever the site was put: ends in a slash. */
export function siteRoot(): URL {
  const relative = document.querySelector<HTMLElement>('[data-root]')?.dataset.root ?? './';
  return new URL(relative, location.href);
}

/** The URL of a site-relative address such as `/papers/qurating/`; names the file itself when read from a disk. */
export function siteUrl(path: string): string {
  const url = new URL(`.${path}`, siteRoot());
  if (url.protocol === 'file:' && url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}
