import { escapeHtml } from './escape-html.ts';
import { Html } from './html.ts';

/** What may stand between two tags, and what a component may return. Strings are text, never markup. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[];

/** The HTML of `child`: text is escaped; nothing for `undefined`, `null`, `false` and `true`; lists one by one. */
export function renderChild(child: Child): string {
  if (typeof child === 'string') return escapeHtml(child);
  if (child instanceof Html) return child.markup;
  if (child === undefined || child === null || typeof child === 'boolean') return '';
  if (typeof child === 'number') return String(child);
  return renderList(child);
}

function renderList(children: readonly Child[]): string {
  // Past the type checker anything might come: an object is not a text to print.
  if (!Array.isArray(children)) throw new TypeError(`Neither text nor HTML: ${typeof children}`);
  let html = '';
  for (const child of children as readonly Child[]) html += renderChild(child);
  return html;
}

/** The children that put something on the page, as one flat list. */
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
