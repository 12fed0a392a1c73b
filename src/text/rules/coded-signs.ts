/** What libraries and agencies of DOIs write for the signs of HTML in a BibTeX field: tags, entities and quotation marks. */
import type { Rule } from '../rule.ts';
import { decodeEntities } from './entities.ts';

/** `{\textless}i{\textgreater}` of Zotero and Mendeley, `$<$i$>$` of their older versions, `$\less$i$\greater$` of Crossref. */
const bracket = (sign: string, maths: string, text: string): string =>
  `(?:\\$(?:${sign}|\\\\(?:${maths}))\\$|\\{\\\\${text}\\}|\\\\${text}(?:\\{\\})?)`;
const OPEN = `${bracket('<', 'less|lt', 'textless')} ?`;
const CLOSE = bracket('>', 'greater|gt', 'textgreater');
const NAME =
  '(?:(?:jats|mml):[a-z-]{1,20}|i|em|b|strong|su[bp]|italic|bold|p|br|u|tt|sc|scp|span|title|sec|div|inf|math|m[inos]|mrow|mtext|msu[bp]|msubsup)';
const TAG = new RegExp(`${OPEN}(/?${NAME})((?:\\s[^<>{}$\\\\]{1,120})?/?)${CLOSE}`, 'g');
const END_TAG = new RegExp(`${OPEN}/${NAME}${CLOSE}`);

/** `{\&}amp;`, `\&lt;`, `{\&}{\#}8217;` and Crossref's `{\&}amp$\mathsemicolon$`. */
const ENTITY =
  /(?:\{\\&\}|\\&(?:\{\})?)((?:\{\\#\}|\\?#)[xX]?[\da-fA-F]{2,6}|[A-Za-z]{2,8}\d?\d?)(?:;|\$\\mathsemicolon\$)/g;

/** Beside a letter: alone it is a word about the command. */
const LOST_QUOTE =
  /(?<=[\p{L}\p{N}.,!?)’])text(quoteright|quotedblright)(?!\{)|(?<![\p{L}\\])text(quoteleft|quotedblleft)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])text(endash|emdash)(?=[\p{L}\p{N}])/gu;
const QUOTES: Readonly<Record<string, string>> = {
  quoteright: '’',
  quoteleft: '‘',
  quotedblright: '”',
  quotedblleft: '“',
  endash: '–',
  emdash: '—',
};

export const codedSigns: Rule = {
  name: 'coded-sign',
  reason:
    'Libraries write HTML in BibTeX sign by sign (`{\\textless}i{\\textgreater}`, `$\\less$sub$\\greater$`, `{\\&}amp;`), and others drop the backslash of `\\textquoteright`.',
  marks: ['less', '$<$', '\\lt$', '\\&', 'textquote', 'textendash', 'textemdash'],
  apply: (text) => {
    const { name } = codedSigns;
    if (END_TAG.test(text.body)) text.rewrite(TAG, ([, tag, rest = '']) => `<${tag}${rest}>`, name);
    text.rewrite(
      ENTITY,
      ([, reference = '']) => {
        const entity = `&${reference.replace(/[{}\\]/g, '')};`;
        return decodeEntities(entity) === entity ? undefined : entity;
      },
      name,
    );
    text.rewrite(LOST_QUOTE, (match) => QUOTES[match[1] ?? match[2] ?? match[3] ?? ''], name);
  },
  applies: {
    raw: '{\\textless}i{\\textgreater}Apis{\\textless}/i{\\textgreater} in CO$\\less$sub$\\greater$2$\\less$/sub$\\greater$, A {\\&}amp; B of Beetextquoterights',
    html: '<em>Apis</em> in CO₂, A &amp; B of Bee’s',
  },
  mustNot: {
    raw: 'a {\\textless}b{\\textgreater} tag, R\\&D; the textquoteright macro',
    html: 'a &lt;b&gt; tag, R&amp;D; the textquoteright macro',
  },
};
