/** For pages opened from `file://`: appends `index.html` to links, which a server would do. */
export function nameFilesInLinks(): void {
  if (location.protocol !== 'file:') return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (leadsToFolder(href)) link.setAttribute('href', nameFile(href));
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[action]')) {
    const action = form.getAttribute('action') ?? '';
    if (leadsToFolder(action)) form.setAttribute('action', nameFile(action));
  }
}

function leadsToFolder(href: string): boolean {
  return !/^[a-z][a-z+.-]*:/i.test(href) && /\/(?:[?#]|$)/.test(href);
}

function nameFile(href: string): string {
  return href.replace(/\/(?=[?#]|$)/, '/index.html');
}
