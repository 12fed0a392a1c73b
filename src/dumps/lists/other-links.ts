/** Links in the markup of wikis, trackers, notebooks, typesetters and web pages, as Markdown's inline links. */

/** Each with the order of its groups: words, address. */
const forms: readonly (readonly [form: RegExp, to: string])[] = [
  // HTML; other tags on the line are no part of the words.
  [/<a\s[^<>]{0,500}?href=["']([^"'<>\s]{1,2000})["'][^<>]{0,500}>([^<>]{1,500})<\/a\s*>/gi, '[$2]($1)'],
  // reStructuredText
  [/`([^`<>]{1,500}?)\s*<(https?:\/\/[^<>`\s]{1,2000})>`__?/g, '[$1]($2)'],
  // Org
  [/\[\[(https?:\/\/[^\][\s]{1,2000})\]\[((?:[^\][]|\[[^\][]{0,300}\]){1,500})\]\]/g, '[$2]($1)'],
  [/\[\[doi:\s?(10\.[^\][\s]{1,500})\]\[([^\][]{1,500})\]\]/gi, '[$2](https://doi.org/$1)'],
  [/\[\[arxiv:\s?([^\][\s]{1,60})\]\[([^\][]{1,500})\]\]/gi, '[$2](https://arxiv.org/abs/$1)'],
  // DokuWiki
  [/\[\[(https?:\/\/[^\][\s|]{1,2000})\|([^\][]{1,500})\]\]/g, '[$2]($1)'],
  // MediaWiki; in Markdown no address stands first in brackets.
  [/(?<!\[)\[(https?:\/\/[^\][\s|]{1,2000})\s+((?:[^\][]|\[[^\][]{0,300}\]){1,500})\](?!\()/g, '[$2]($1)'],
  // Jira
  [/(?<!\[)\[([^\][|]{1,500})\|(https?:\/\/[^\][\s|]{1,2000})\](?!\()/g, '[$1]($2)'],
  // AsciiDoc
  [/(?<![\w([<"'`])(https?:\/\/[^\s\][()<>`]{1,2000})\[([^\][]{1,500})\](?![([])/g, '[$2]($1)'],
  // LaTeX
  [/\\href\{([^{}\s]{1,2000})\}\{([^{}]{1,500})\}/g, '[$2]($1)'],
  [/\\url\{([^{}\s]{1,2000})\}/g, '$1'],
  [/\\textbf\{((?:[^{}]|\{[^{}]{0,40}\}){1,500})\}/g, '**$1**'],
  [/\\(?:emph|textit)\{((?:[^{}]|\{[^{}]{0,40}\}){1,500})\}/g, '*$1*'],
  [/``([^`“”]{2,500}?)''/g, '“$1”'],
  [/\\texttt\{([^{}]{1,500})\}/g, '$1'],
  [/(?<=\p{Lu}\.)~(?=\p{L})/gu, ' '],
];

/** The opening and closing tags of a list's points and of emphasis, which say nothing more once links are read. */
const tags = /<\/?(?:b|dd|dl|dt|em|font|i|li|ol|p|span|strong|u|ul)(?:\s[^<>]{0,300})?>/gi;

/** MediaWiki's italics; elsewhere two apostrophes are quotation marks, inches or seconds. */
const wikiLink = /(?<!\[)\[https?:\/\/[^\][\s|]{1,2000}\s/;
const wikiItalics = /(?<!')''([^']{2,300})''(?!')/g;

export function inlineOtherLinks(text: string): string {
  if (
    !/[<`[\\]/.test(text) ||
    !/https?:|\[\[(?:doi|arxiv):|\\(?:(?:emph|text(?:bf|it|tt))\{|item\b)/i.test(text)
  )
    return text;
  const own = wikiLink.test(text) ? text.replace(wikiItalics, '*$1*') : text;
  const linked = forms.reduce((one, [form, to]) => one.replace(form, to), own).replace(tags, ' ');
  // Tables, headings and the rest of a page's source are no points of a list.
  if (/<\/?[a-z][a-z\d]*(?:\s[^<>]*)?>/i.test(linked.replace(/<br\s{0,9}\/?>/gi, ''))) return text;
  return linked.replace(/^(\s*)\\(?:item\b|bibitem(?:\[[^\][]{0,80}\])?\{[^{}]{0,80}\})/, '$1-');
}
