/** Keyboard navigation of results: arrow keys move between field and list items, Escape returns to the field. */

export function startResultKeys(field: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('.paper-title a')];
    const current = links.findIndex((link) => link.isSameNode(document.activeElement));
    if (current === -1 && document.activeElement !== field) return;
    const target = targetOf(event.key, current, links, field);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
    if (target !== field) target.closest('li')?.scrollIntoView({ block: 'nearest' });
  });
}

function targetOf(
  key: string,
  current: number,
  links: readonly HTMLAnchorElement[],
  field: HTMLInputElement,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[current + 1];
  if (current === -1) return undefined;
  if (key === 'ArrowUp') return current === 0 ? field : links[current - 1];
  return key === 'Escape' ? field : undefined;
}
