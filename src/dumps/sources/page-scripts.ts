/** Formulas and scripts of a saved page as text: without its tag, the power of `10<sup>5</sup>` is lost. */
import { replaceMathml } from '../../text/publisher-tags.ts';
import { replaceScripts } from '../../text/script-text.ts';

/** Behind a word other than a unit, as names have them for affiliations. */
const mark =
  /<sup(?<=\p{L}{2}\.?<sup)(?<!(?<!\p{L})(?:[kcdmµμn]m|[kmµμ]g|[mµμ]?L|ml|ha|yr|Hz|Pa|mol|[kMG]?eV)<sup)(?:\s[^<>]{0,100})?>([\d,;\s*∗†‡§¶#a-z]{1,20})<\/sup>/giu;

/**
 * `html` with MathML as TeX in dollars, and scripts as small characters or TeX; marks of affiliations stay as they are. It has as
 * many lines as before.
 */
export function replacePageScripts(html: string): string {
  if (!/<(?:su[bp]|math)[\s>]/i.test(html)) return html;
  const marked = html.replace(mark, '<sup-mark>$1</sup-mark>');
  const shown = replaceScripts(replaceMathml(marked, (tex, source) => `$${tex}$${linesOf(source)}`));
  return linesOf(shown) === linesOf(html) ? shown : html;
}

const linesOf = (text: string): string => text.replace(/[^\n]+/g, '');
