/** Marks in fields of authors, as home pages print them: a name of one's own in bold, signs that refer to notes. */

/** Fast path. */
const anyMark = /[\\<*$†‡§¶⁰¹²³⁴-⁹]/;
const argument = '\\{((?:[^{}]|\\{(?:[^{}]|\\{[^{}]{0,40}\\}){0,80}\\}){0,200})\\}';
/** What refers to a note: `\textsuperscript{1}`, `$^{*}$`, `\thanks{…}`, `<sup>1,2</sup>`. */
const references = [
  new RegExp(`\\\\(?:textsuperscript|textsubscript|thanks|footnote) ?${argument}`, 'g'),
  /\\footnotemark(?:\[[^\]]{0,9}\])?/g,
  /\$\s{0,3}(?:\{\})?\^[^$]{1,40}\$/g,
  /<su[pb]>[^<>]{0,40}<\/su[pb]>/gi,
];
const signs =
  /\$?\\(?:text)?(?:dagger(?:dbl)?|ddagger|ddag|dag|ast|star|asteriskcentered)(?![A-Za-z])(?:\{\})?\$?|\\?\*|[†‡§¶⁰¹²³⁴-⁹]/g;
const emphasised = new RegExp(
  `\\\\(?:text(?:bf|it|sl|sc|rm|sf|tt|up|normal)|emph|underline|uline|mathbf|textcolor\\{[^{}]{1,40}\\}|href\\{[^{}]{1,300}\\}) ?${argument}`,
  'g',
);
const switched = /\{\\(?:bf|it|em|sl|sc|bfseries|itshape)\s+([^{}]{1,100})\}/g;
const tags = /<\/?(?:b|strong|i|em|u|span|a|mark|font)(?:\s[^<>]{0,300})?>/gi;
/** `\textbf{\underline{Ann Bee}}`. */
const deepest = 2;

/** A text of names without them. Names of persons and groups have no such signs. */
export function withoutNameMarkup(text: string): string {
  if (!anyMark.test(text)) return text;
  let plain = text;
  for (const reference of references) plain = plain.replace(reference, '');
  plain = plain.replace(signs, '').replace(tags, '').replace(switched, '$1');
  for (let depth = 0; depth < deepest; depth += 1) plain = plain.replace(emphasised, '$1');
  // The braces around a sign alone.
  return plain.replace(/(?<!\\[A-Za-z`'^"~=.]{0,12})\{\}(?=\s|,|$)/g, '');
}
