import type { Rule } from '../rule.ts';

export const texQuotes: Rule = {
  name: 'tex-quotes',
  reason: "TeX quotes are typed ``so'' and `so'; some end in \" or ’’, or begin with '' or ,,.",
  marks: ['`', "''", ',,'],
  apply: (text) => {
    // Typography knows which mark ends a quotation of the language.
    text.rewrite(
      /(?<![^\s([{–—-]),,(?=[\p{L}\p{N}])([^"“”„]{1,200}?)(?:''|["“”])/gu,
      (match) => `„${match[1]}"`,
      texQuotes.name,
    );
    text.rewrite(/(?<=\p{L})`(?=(?:[stdm]|re|ve|ll)(?![\p{L}`']))/gu, () => "'", texQuotes.name);
    // German closes with the mark that TeX types so.
    text.rewrite(/„([^„“”`]{1,200})``(?!`)/gu, (match) => `„${match[1]}“`, texQuotes.name);
    text.rewrite(/‚([^‚‘’`]{1,200})`(?![`\p{L}\p{N}])/gu, (match) => `‚${match[1]}‘`, texQuotes.name);
    const double = (match: RegExpExecArray) => `“${match[1]}”`;
    text.rewrite(/``([^`]{1,400}?)(?:''|’’|["”])/g, double, texQuotes.name);
    text.rewrite(/(?<![\w'])''([\w][^'"]{0,200}?)''(?![\w'])/g, double, texQuotes.name);
    // Behind a number or word it opens nothing: `a 2" pixel for f''`.
    text.rewrite(/"(?<!(?:[\p{L}\p{N}]|\d\.)")([^"'`“”]{1,200})''(?!')/gu, double, texQuotes.name);
    const single = /(?<![\w`])`([^`'’\s][^`'’]{0,200}(?:['’]\w[^`'’]{0,100}){0,5})['’](?!\w)/g;
    text.rewrite(single, (match) => `‘${match[1]}’`, texQuotes.name);
    text.rewrite(/``([^`]{1,400}?)''/g, double, texQuotes.name);
  },
  applies: {
    raw: "``latent'' ``mainstream\" ''informative'' \"A is B'' `model zoos'",
    html: '“latent” “mainstream” “informative” “A is B” ‘model zoos’',
  },
  mustNot: { raw: "run `ls` and the models' use", html: 'run <code>ls</code> and the models’ use' },
};

/** Without apostrophes, dollars and backslashes, which may be TeX's. */
const PLAIN_CODE = /(?<=^|[\s([“])`([^`'$\\\s](?:[^`'$\\]{0,98}[^`'$\\\s])?)`(?=$|[\s)\].,;:!?”–—-])/g;

/** TeX's own way: `\verb|x_1|`, with any sign in place of the bars; packages have braces as well. */
const VERBATIM =
  /\\(?:verb\*?|lstinline(?:\[[^\]]{0,40}\])?|mintinline\{[a-z+#]{1,12}\})(?:\|([^|]{1,100})\||!([^!]{1,100})!|\+([^+]{1,100})\+)/g;
const LISTING = /\\(?:lstinline(?:\[[^\]]{0,40}\])?|mintinline\{[a-z+#]{1,12}\})\{([^{}]{1,100})\}/g;

export const plainCode: Rule = {
  name: 'plain-code',
  reason:
    'Code between backticks stays letter by letter, so it is set apart before anything in it is read as a formula.',
  marks: ['`', '\\verb', 'inline'],
  apply: (text) => {
    for (const pattern of [VERBATIM, LISTING, PLAIN_CODE])
      text.rewrite(
        pattern,
        (match) => text.protect({ kind: 'code', text: match[1] ?? match[2] ?? match[3] ?? '' }, match[0]),
        plainCode.name,
      );
  },
  applies: {
    raw: 'the column `CO_2` of `<b>x</b>`',
    html: 'the column <code>CO_2</code> of <code>&lt;b&gt;x&lt;/b&gt;</code>',
  },
  mustNot: { raw: "a `quoted' CO_2 and `another'", html: 'a ‘quoted’ CO₂ and ‘another’' },
};

export const codeSpans: Rule = {
  name: 'code-span',
  reason: 'Markdown code between backticks.',
  marks: ['`'],
  apply: (text) =>
    text.rewrite(
      /(?<![`\p{L}])`([^`\s](?:[^`]{0,98}[^`\s])?)`(?!`)/gu,
      (match) => text.protect({ kind: 'code', text: match[1] ?? '' }, match[0]),
      codeSpans.name,
    ),
  applies: { raw: 'call `echo $HOME` now', html: 'call <code>echo $HOME</code> now' },
  mustNot: { raw: "a `quoted' word and `another'", html: 'a ‘quoted’ word and ‘another’' },
};
