/** Formulas and scripts of a saved page as text: without its tag, the power of `10<sup>5</sup>` is lost. */
import { replaceMathml } from '../../text/publisher-tags.ts';
import { UNITS } from '../../text/rules/unit-powers.ts';
import { replaceScripts } from '../../text/script-text.ts';

/** Behind a word, as names have them for affiliations. */
const mark = /<sup(?<=\p{L}{2}\.?<sup)(?:\s[^<>]{0,100})?>([\d,;\s*∗†‡§¶#a-z]{1,20})<\/sup>/giu;
/** `3 km`; capitals count, since people are called Ha. */
const unitBefore = new RegExp(`(?<![\\p{L}\\p{N}])${UNITS}$`, 'u');
const longestUnit = 8;
const isPower = (inner: string, before: string): boolean => /^[1-4]$/.test(inner) && unitBefore.test(before);

/**
 * `html` with MathML as TeX in dollars, and scripts as small characters or TeX; marks of affiliations stay as they are. It has as
 * many lines as before.
 */
export function replacePageScripts(html: string): string {
  if (!/<(?:su[bp]|math)[\s>]/i.test(html)) return html;
  const marked = html.replace(mark, (whole: string, inner: string, at: number) =>
    isPower(inner, html.slice(Math.max(0, at - longestUnit), at)) ? whole : `<sup-mark>${inner}</sup-mark>`,
  );
  const shown = replaceScripts(replaceMathml(marked, (tex, source) => `$${tex}$${linesOf(source)}`));
  return linesOf(shown) === linesOf(html) ? shown : html;
}

const linesOf = (text: string): string => text.replace(/[^\n]+/g, '');
