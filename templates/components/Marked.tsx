import type { Markup } from '../../src/text/markup.ts';

/** A text with its maths, typeset, as one inline element. */
export function Marked({ text }: { readonly text: Markup }) {
  return <SafeHtml html={text.html} />;
}

/**
 * The one place where HTML goes in unescaped: `html` must come from the text room, which escapes every piece of
 * text it did not write itself.
 */
export function SafeHtml({ html }: { readonly html: string }) {
  return <span dangerouslySetInnerHTML={{ __html: html }} />;
}
