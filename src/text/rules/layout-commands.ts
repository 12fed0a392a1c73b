import type { Rule } from '../rule.ts';

const ARGUMENT = '\\{((?:[^{}]|\\{[^{}]*\\}){0,500})\\}';
const SIZES =
  '(?:tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge|hbox|fbox|framebox|raggedright)(?![A-Za-z])';
const COLOUR = new RegExp(
  `\\\\(?:textcolor|colorbox)(?:\\[[^\\]]{0,20}\\])?\\{[^{}]{1,40}\\}${ARGUMENT}|\\\\color(?:\\[[^\\]]{0,20}\\])?\\{[^{}]{1,40}\\}(?:${ARGUMENT}| ?)`,
  'g',
);
/** Colours and sizes until the end of a group: `{\\color{red} x}`, `{\\small x}`. */
const GROUP = new RegExp(
  `\\{\\\\(?:color(?:\\[[^\\]]{0,20}\\])?\\{[^{}]{1,40}\\} ?|${SIZES} +)((?:[^{}]|\\{[^{}]*\\}){0,500})\\}|\\\\${SIZES} ?${ARGUMENT}`,
  'g',
);
const COMMAND_END = /\\[A-Za-z]+ ?$|[_^]$/;
/** Space that corrects a slant. */
const CORRECTION = /\\\/(?=[\s\p{L}.,;:)}-]|$)/gu;
/** The second argument is for bookmarks. */
const BOOKMARKED = new RegExp(`\\\\texorpdfstring ?${ARGUMENT} ?\\{[^{}]{0,300}\\}`, 'g');
const ENSURED = new RegExp(`\\\\ensuremath ?${ARGUMENT}(?=(\\p{L})?)`, 'gu');
/** Pictures, boxes that are moved, and what only sorts a library. */
const PICTURE =
  /(?<!\$)\\includegraphics(?:\[[^\]]{0,80}\])?\{[^{}]{0,120}\} ?|\\noopsort\{[^{}]{0,80}\}|\\fontencoding\{[^{}]{0,8}\} ?/g;
const RAISED = new RegExp(`\\\\raisebox ?\\{[^{}]{1,40}\\}(?:\\[[^\\]]{0,20}\\]){0,2}${ARGUMENT}`, 'g');
/** Lists and quotations. */
const LIST = /\\(?:begin|end)\{(?:itemize|enumerate|description|quote|quotation|center|abstract)\} ?/g;
const ITEM = /\\item(?![A-Za-z]) ?(?:\[([^[\]]{0,40})\])? ?/g;
/** The document that publishers wrap around each formula. */
const DOCUMENT =
  /\\documentclass(?:\[[^\]]{0,40}\])?\{[^{}]{1,40}\}(?:\s*\\[a-z]{1,20}(?:\[[^\]]{0,40}\])?(?:\{[^{}]{0,60}\}){1,2}){0,20}?\s*\\begin\{document\}|\\(?:begin|end)\{document\}/g;
/** The same with dollars around it. */
const DOCUMENT_IN_DOLLARS = new RegExp(
  `\\$(?:${DOCUMENT.source.split('|')[0]})\\s*(\\$\\$?[^$]{1,1000}\\$\\$?)\\s*\\\\end\\{document\\}\\$`,
  'g',
);
/** A hyphen at which no line may end. */
const HYPHEN = /\\nobreakdash *(?=-)/g;
/** Space of a given width, as the APS writes it between a number and its unit. */
const RULED_SPACE = /\\[hv]?phantom\{\\rule\{[^{}]{1,12}\}\{[^{}]{1,12}\}\}/g;
/** The end of a line, with the distance to the next one. */
const LINE_END = / ?\\\\\[-?[\d.]{1,5} ?[a-z]{2}\] ?/g;
const SPACE =
  /\\(?:[hv]space\*?|[hv]?phantom)\{[^{}]{0,40}\} ?|(?<![\w:\\])\\(?:tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge)(?![A-Za-z]) ?|\\(?:protect|[hv]fill?|centering|smallskip|medskip|bigskip|newpage|clearpage|linebreak|pagebreak|maketitle|unboldmath)(?![A-Za-z]) ?/g;

export const layoutCommands: Rule = {
  name: 'layout-command',
  reason:
    'Colours, distances and breaks (`\\textcolor{red}{x}`, `\\vspace{1ex}`) are about the page that the text was printed on.',
  marks: [
    'color{',
    'color[',
    'colorbox',
    'texorpdf',
    '\\ensure',
    '\\includegr',
    '\\noopsort',
    '\\fontenc',
    '\\raisebox',
    'space',
    'phantom',
    '\\protect',
    '\\hfil',
    '\\vfil',
    '\\cent',
    '\\tiny',
    'size',
    '\\small',
    '\\large',
    '\\Large',
    '\\huge',
    '\\Huge',
    '\\LARGE',
    'box{',
    '\\/',
    'skip',
    'page',
    '\\linebreak',
    '\\nobreakdash',
    '\\maketitle',
    '\\unbold',
    '{document}',
    '\\item',
    '\\\\[',
    '\\begin{',
    '\\end{',
  ],
  apply: (text) => {
    text.rewrite(LINE_END, () => ' ', layoutCommands.name);
    text.rewrite(RULED_SPACE, () => '\\,', layoutCommands.name);
    text.rewrite(LIST, () => ' ', layoutCommands.name);
    text.rewrite(ITEM, (match) => ` ${match[1] ?? '•'} `, layoutCommands.name);
    text.rewrite(DOCUMENT_IN_DOLLARS, ([, formula]) => formula, layoutCommands.name);
    text.rewrite(HYPHEN, () => '', layoutCommands.name);
    text.rewrite(DOCUMENT, () => '', layoutCommands.name);
    text.rewrite(
      GROUP,
      ({ 1: group, 2: argument, index }) =>
        // Its braces are the argument of a command in front.
        group !== undefined && COMMAND_END.test(text.body.slice(Math.max(0, index - 20), index))
          ? `{${group}}`
          : (group?.replace(/^\{([^{}]*)\}$/, '$1') ?? argument),
      layoutCommands.name,
    );
    text.rewrite(CORRECTION, () => '', layoutCommands.name);
    text.rewrite(COLOUR, (match) => match[1] ?? match[2] ?? '', layoutCommands.name);
    text.rewrite(BOOKMARKED, (match) => match[1], layoutCommands.name);
    // A letter behind the argument is no part of its last command.
    text.rewrite(
      ENSURED,
      ([, inner = '', letter]) =>
        // A script alone is that of the word in front: `s\ensuremath{^{-1}}`.
        /^[_^]/.test(inner) && !text.body.includes('$')
          ? `$${inner}$`
          : letter === undefined
            ? inner
            : inner.replace(/\\[A-Za-z]+$/, '{$&}'),
      layoutCommands.name,
    );
    text.rewrite(PICTURE, () => '', layoutCommands.name);
    text.rewrite(RAISED, (match) => match[1], layoutCommands.name);
    text.rewrite(SPACE, (match) => (/^\\[hv]space/.test(match[0]) ? ' ' : ''), layoutCommands.name);
    if (text.body.includes('  ')) text.body = text.body.replace(/ {2,}/g, ' ').trim();
  },
  applies: {
    raw: 'a \\textcolor{red}{new} model of \\ensuremath{x^2}\\vspace{1ex} and more',
    html: 'a new model of <math><msup><mi>x</mi><mn>2</mn></msup></math> and more',
  },
  mustNot: {
    raw: 'the color{red} of a \\protection',
    html: 'the color{red} of a <code class="tex">\\protection</code>',
  },
};
