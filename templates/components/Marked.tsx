import type { Markup } from '../../src/text/markup.ts';
import { textDirection } from '../../src/wording/text-direction.ts';
import { trustedHtml } from '../jsx/html.ts';

/** A text with typeset maths, wrapped in a `<span>` if needed. */
export function Marked({ text }: { readonly text: Markup }) {
  return <SafeHtml html={text.html} dir={textDirection(text.plain)} />;
}

/** A text for use inside a link: without links of its own. */
export function LinkText({ text }: { readonly text: Markup }) {
  return <SafeHtml html={text.linkHtml} dir={textDirection(text.plain)} />;
}

/** Whether `html` has no markup and no character references. */
const isPlain = (html: string) => !html.includes('<') && !html.includes('&') && !html.includes('>');

/** Inserts HTML without escaping. `html` must come from `src/text`, which escapes all foreign text. */
export function SafeHtml({ html, dir }: { readonly html: string; readonly dir?: 'auto' | undefined }) {
  if (isPlain(html) && dir === undefined) return <>{html}</>;
  return <span dir={dir}>{trustedHtml(html)}</span>;
}
