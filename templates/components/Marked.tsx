import type { Markup } from '../../src/text/markup.ts';
import { textDirection } from '../../src/text/text-direction.ts';
import { siteDirection } from '../../src/wording/wording.ts';
import { trustedHtml } from '../jsx/trusted-html.ts';

/** A text with its maths, typeset, in one inline element where it needs one. */
export function Marked({ text }: { readonly text: Markup }) {
  return <SafeHtml html={text.html} dir={textDirection(text.plain, siteDirection())} />;
}

/** A text that is a link as a whole: there is no link within it. */
export function LinkText({ text }: { readonly text: Markup }) {
  return <SafeHtml html={text.linkHtml} dir={textDirection(text.plain, siteDirection())} />;
}

/** Nothing here that HTML reads otherwise than as text. */
const isPlain = (html: string) => !html.includes('<') && !html.includes('&') && !html.includes('>');

/**
 * The HTML of a text goes in unescaped: `html` must come from the text room, which escapes every piece of
 * text it did not write itself.
 */
export function SafeHtml({ html, dir }: { readonly html: string; readonly dir?: 'auto' | undefined }) {
  if (isPlain(html) && dir === undefined) return <>{html}</>;
  return <span dir={dir}>{trustedHtml(html)}</span>;
}
