/** The words of a raw title of which an id is made: captures have markup, references of HTML and TeX in titles, which are kept as they are. */
import { plainText } from '../dumps/html/html-text.ts';
import { undoDoubleEncoding } from '../text/double-encoding.ts';
import { accents } from '../text/rules/accents.ts';
import { codedSigns } from '../text/rules/coded-signs.ts';
import { decodeEntities } from '../text/rules/entities.ts';
import { WorkingText } from '../text/working-text.ts';

/** Formulas, whose commands stay words: `$\alpha$` is `alpha`. */
const formula = /(\$[^$]{1,500}\$)/;
/** Commands for a style of letters; what they set stays. */
const styles =
  /\\(?:text(?:it|bf|rm|sf|sc|tt|sl|up|md|normal|sub|superscript|subscript)|emph|underline|mbox)\s?\{(?:([^{}]{0,300})\})?/g;
/** Commands for quotation marks, and the braces that end them. */
const quotes =
  /\\(?:textquote[a-z]{2,9}|quote(?:dbl|singl)base|guil(?:lemot|singl)(?:left|right)|(?:[gf]?[lr]qq?|[lr]dq|[of]g)(?![a-z]))(?:\{\})?/g;

/** `raw` without tags, with its entities, TeX's accents and doubly encoded letters as characters; as it is where it has none of them. */
export function slugWords(raw: string): string {
  const text = withoutCodes(undoDoubleEncoding(raw).text);
  // Servers escape markup: `&lt;i&gt;`.
  const shown = /[<&]/.test(text) ? plainText(plainText(decodeEntities(text))) : text;
  if (!shown.includes('\\')) return shown;
  return shown
    .split(formula)
    .map((words, at) => (at % 2 === 1 ? words : withoutTex(words)))
    .join('');
}

/** Tags and entities that libraries write in TeX: `{\textless}i{\textgreater}`. */
function withoutCodes(raw: string): string {
  if (!codedSigns.marks.some((mark) => raw.includes(mark))) return raw;
  const text = new WorkingText(raw);
  codedSigns.apply(text);
  return text.body;
}

function withoutTex(words: string): string {
  const text = new WorkingText(words.replace(quotes, ' ').replace(styles, '$1'));
  accents.apply(text);
  return text.body;
}
