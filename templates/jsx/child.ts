import { escapeHtml } from './escape-html.ts';
import { Html } from './html.ts';

/** Anything allowed as a child or as the result of a component. Strings are text, never markup. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[];

/**
 * The HTML of `child`: strings are escaped; `undefined`, `null` and booleans render nothing; arrays are concatenated.
 */
export function renderChild(child: Child): string {
  if (typeof child === 'string') return escapeHtml(child);
  if (child instanceof Html) return child.markup;
  if (child === undefined || child === null || typeof child === 'boolean') return '';
  if (typeof child === 'number') return String(child);
  return renderList(child);
}

function renderList(children: readonly Child[]): string {
  // For values that bypass the type checker, e.g. objects.
  if (!Array.isArray(children)) throw new TypeError(`Neither text nor HTML: ${typeof children}`);
  let html = '';
  for (const child of children as readonly Child[]) html += renderChild(child);
  return html;
}

/** Flat list of the children that render something. */
export function listChildren(child: Child): readonly (Html | string | number)[] {
  const list: (Html | string | number)[] = [];
  addChildren(child, list);
  return list;
}

function addChildren(child: Child, list: (Html | string | number)[]): void {
  if (child === undefined || child === null || typeof child === 'boolean') return;
  if (typeof child === 'string' || typeof child === 'number' || child instanceof Html) list.push(child);
  else for (const each of child) addChildren(each, list);
}
