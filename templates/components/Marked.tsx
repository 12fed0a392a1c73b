import type { Markup } from '../../src/text/markup.ts';
import { textDirection } from '../../src/wording/text-direction.ts';
import { trustedHtml } from '../jsx/html.ts';

interface MarkedProps {
  readonly text: Markup;
  /** Where it is known to be another than the page's. */
  readonly lang?: string | undefined;
}

interface SafeHtmlProps {
  readonly html: string;
  readonly dir?: ReturnType<typeof textDirection>;
  readonly lang?: string | undefined;
}

/** A text with typeset maths, wrapped in a `<span>` if needed. */
export function Marked({ text, lang }: MarkedProps) {
  return <SafeHtml html={text.html} dir={textDirection(text.plain)} lang={lang} />;
}

/** A text for use inside a link: without links of its own. */
export function LinkText({ text, lang }: MarkedProps) {
  return <SafeHtml html={text.linkHtml} dir={textDirection(text.plain)} lang={lang} />;
}

/** Whether `html` has no markup and no character references. */
const isPlain = (html: string) => !html.includes('<') && !html.includes('&') && !html.includes('>');

/** Inserts HTML without escaping. `html` must come from `src/text`, which escapes all foreign text. */
export function SafeHtml({ html, dir, lang }: SafeHtmlProps) {
  if (isPlain(html) && dir === undefined && lang === undefined) return <>{html}</>;
  return (
    <span dir={dir} lang={lang}>
      {trustedHtml(html)}
    </span>
  );
}
