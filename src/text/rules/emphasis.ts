import { BIG_OPERATORS, GREEK, OPERATIONS, RELATIONS, SYMBOLS } from '../formula/tex-names.ts';
import { isInPath } from '../in-path.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';

const DEEPEST = 4;
const NESTING_COMMAND =
  /(\\?)(?<![A-Za-z])(textbf|textit|textsl|textsc|textrm|textsf|texttt|textnormal|textmd|textup|text|emph|mbox|underline|uline|uwave|sout|ul|hl|mathrm|mathbf|ensuremath)\{([^{}]{0,500})\}/g;
const SWITCH =
  /\{\\(em|bf|it|sl|sc|tt|rm|sf|bfseries|itshape|scshape)(?:\s+([^{}]{1,500})|\{([^{}]{1,500})\})\}/g;
/** `\bf{x}` and `\textbf{{x}}`: braces of an argument that is none, and twice the same ones. */
const SWITCH_WITH_BRACES = /\\(em|bf|it|sl|sc|tt|rm|sf)\{([^{}]{1,500})\}/g;
const DOUBLE_BRACES = /(?<=\\(?:emph|text[a-z]{2}))\{\{([^{}]{0,500})\}\}/g;
/** `\emph{A {BERT} Study}`: braces that keep capitals. */
const KEPT = "(?<![\\w^\\\\}])\\{([\\p{L}\\p{N}\uE000-\uF8FF .,'’–-]{1,100})\\}";
const WITH_KEPT = new RegExp(
  `(?<=\\\\(?:emph|text[a-z]{2,6}|underline|uline))\\{((?:[^{}]|${KEPT.replace('([', '[').replace('})', '}')}){1,500})\\}`,
  'gu',
);
/** Two switches at the start of a group, `{\\bf\\it x}`, and one without a space before a command. */
const GLUED_SWITCH = /(?<=\{\\(?:em|bf|it|sl|sc|tt|rm|sf|bfseries|itshape|scshape))(?=\\)/g;
const TWO_SWITCHES =
  /\{\\((?:em|bf|it|sl|sc|rm|sf)(?:series|shape)?) +\\((?:em|bf|it|sl|sc|rm|sf)(?:series|shape)?)(?: +|\{\})([^{}]{1,500})\}/g;
const SPACE_BEFORE_ARGUMENT = /(?<=\\(?:emph|text[a-z]{2})) (?=\{)/g;
/** Ionisation states, in small capitals behind an element: `C{\\sc iv}`, `\\ion{Mg}{2}`. */
const SMALL_NUMERAL =
  /(?<=(?<![A-Za-z])[A-Z][a-z]?[ ~\u00A0]?)(?:\{\\sc (?=[ivx]+\})|\\textsc\{)([ivx]{1,5})\}/g;
const ION = /\\ion\{([A-Z][a-z]?)\}\{([ivxIVX]{1,5}|\d)\}/g;
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const STRONG = /^(?:textbf|mathbf|bf|bfseries)$/;
const SLANTED = /^(?:textit|textsl|emph|underline|uline|uwave|ul|em|it|sl|itshape)$/;

function emphasised(text: WorkingText, command: string, inner: string, source: string): string {
  if (inner.trim() === '') return inner;
  if (STRONG.test(command)) return text.protect({ kind: 'emphasis', strong: true, body: inner }, source);
  if (SLANTED.test(command)) return text.protect({ kind: 'emphasis', strong: false, body: inner }, source);
  if (command === 'sout') return text.protect({ kind: 'struck', body: inner }, source);
  if (command === 'texttt' || command === 'tt') return text.protect({ kind: 'code', text: inner }, source);
  return inner;
}

export const textCommands: Rule = {
  name: 'text-command',
  reason: '`\\textbf{…}`, `\\emph{…}` and their like are emphasis, with or without their backslash.',
  marks: ['{'],
  apply: (text) => {
    text.rewrite(SMALL_NUMERAL, (match) => (match[1] ?? '').toUpperCase(), textCommands.name);
    text.rewrite(
      ION,
      (match) => `${match[1]}\u00A0${NUMERALS[Number(match[2]) - 1] ?? (match[2] ?? '').toUpperCase()}`,
      textCommands.name,
    );
    text.rewrite(DOUBLE_BRACES, (match) => `{${match[1]}}`, textCommands.name);
    text.rewrite(GLUED_SWITCH, () => ' ', textCommands.name);
    text.rewrite(SPACE_BEFORE_ARGUMENT, () => '', textCommands.name);
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const before = text.body;
      text.rewrite(
        WITH_KEPT,
        ([, inner = '']) => `{${inner.replace(new RegExp(KEPT, 'gu'), '$1')}}`,
        textCommands.name,
      );
      text.rewrite(
        NESTING_COMMAND,
        (match) => emphasised(text, match[2] ?? '', match[3] ?? '', match[0]),
        textCommands.name,
      );
      text.rewrite(TWO_SWITCHES, (match) => `{\\${match[1]} {\\${match[2]} ${match[3]}}}`, textCommands.name);
      text.rewrite(
        SWITCH,
        (match) => emphasised(text, match[1] ?? '', match[2] ?? match[3] ?? '', match[0]),
        textCommands.name,
      );
      text.rewrite(
        SWITCH_WITH_BRACES,
        (match) => emphasised(text, match[1] ?? '', match[2] ?? '', match[0]),
        textCommands.name,
      );
      if (text.body === before) return;
    }
  },
  applies: {
    raw: 'critical textit{O}bstacles of the \\textbf{Mamba} model',
    html: 'critical <em>O</em>bstacles of the <strong>Mamba</strong> model',
  },
  mustNot: { raw: 'the context {a, b} of text', html: 'the context {a, b} of text' },
};

/** Opens after a space or bracket and before a letter, closes after a letter; not in `JKOnet*`. */
const STARRED = /(?<![\w*\\])(\*{1,3})([\p{L}\p{N}“‘("\uE000-\uF8FF](?:[^*]{0,200}[^\s*])?)\1(?![\w*])/gu;

/** Letters of an acronym: `**A**daptive`, `mul**T**imodal`; not a power of Python's. */
const STARRED_IN_WORD =
  /(?<![*\\])\*\*(\p{L}{1,6})\*\*(?=\p{Ll}{2})(?<=(?:^|[\s("“‘[—–/-]|\p{Ll}{2})\*\*\p{L}{1,6}\*\*)/gu;

/** `(*p).y … *q`: stars of a program stand across its brackets. */
const isBalanced = (body: string): boolean =>
  ['()', '[]', '{}'].every(([open = '', close = '']) => body.split(open).length === body.split(close).length);

/** The same with underscores, except in identifiers: `__init__`, and words with inner underscores. */
const UNDERLINED =
  /(?<=^|[\s("'“‘[—–,;:\uE000-\uF8FF])(__?)(?!(?:init|main|call|name|file|repr|str|len|new|del|dict|class|doc|all|version|enter|exit|iter|next|getitem|setitem|eq|hash|future|private|id)_)([\p{L}“‘("\uE000-\uF8FF](?:[^_]{0,200}[^\s_])?)\1(?![\w({/-])/gu;

/** Words that were taken back. */
const STRUCK = /(?<![~\\\p{L}\p{N}])~~([^\s~](?:[^~]{0,200}[^\s~])?)~~(?![~\p{L}\p{N}])/gu;

/** `### Method`: headings stand at the start or behind a sentence; elsewhere, the signs are those of a prompt's template. */
const HEADING_SIGNS = /(?<=^|[.!?:)”"*] )#{2,6} (?=[\p{Lu}\p{N}*])(?!\p{Lu}[\p{L} ]{1,30}:)/gu;

export const markdownEmphasis: Rule = {
  name: 'markdown-emphasis',
  reason: 'OpenReview abstracts are Markdown: `*transient*` is emphasis.',
  marks: ['*', '_', '## ', '~~'],
  apply: (text) => {
    text.rewrite(HEADING_SIGNS, () => '', markdownEmphasis.name);
    text.rewrite(
      STRUCK,
      (match) => text.protect({ kind: 'struck', body: match[1] ?? '' }, match[0]),
      markdownEmphasis.name,
    );
    if (text.starsAreSigns) return;
    text.rewrite(
      STARRED_IN_WORD,
      (match) => text.protect({ kind: 'emphasis', strong: true, body: match[1] ?? '' }, match[0]),
      markdownEmphasis.name,
    );
    text.rewrite(
      STARRED,
      ([source, stars, body = '']) =>
        isBalanced(body)
          ? text.protect({ kind: 'emphasis', strong: stars !== '*', body }, source)
          : undefined,
      markdownEmphasis.name,
    );
    text.rewrite(
      UNDERLINED,
      (match) =>
        text.protect({ kind: 'emphasis', strong: match[1] === '__', body: match[2] ?? '' }, match[0]),
      markdownEmphasis.name,
    );
  },
  applies: {
    raw: 'phase is *transient*, and **early** _or_ __late__ stopping',
    html: 'phase is <em>transient</em>, and <strong>early</strong> <em>or</em> <strong>late</strong> stopping',
  },
  mustNot: {
    raw: 'JKOnet* recovers it. JKOnet* and Retro* do, 2 * 3 * 4',
    html: 'JKOnet* recovers it. JKOnet* and Retro* do, 2 * 3 * 4',
  },
};

/** `\kappaB`, `\LambdaCDM`: TeX would have taken no letter of the name behind. */
const GLUED_GREEK = /^([A-Za-z][a-z]+)([A-Z][A-Za-z]{0,5})$/;

/** Commands of one sign, which need no formula around them. */
const isSymbol = (name: string): boolean =>
  [GREEK, SYMBOLS, OPERATIONS, RELATIONS, BIG_OPERATORS].some((names) => names.has(name)) ||
  /^(?:implies|iff)$/.test(name);

/** `\textbeta`. */
const TEXT_GREEK = new RegExp(`^text(?=(?:${[...GREEK].join('|')})$)`);

/** `\textbeta -catenin`, `NF-\textkappa B`: the space ends the command within a word. */
const TEXT_GREEK_IN_WORD =
  /\\text([A-Za-z]{2,8}) (?:(?=-\p{Ll}{2})|(?<=-\\text[a-z]{2,8} )(?=\p{Lu}(?![\p{L}\p{N}])))/gu;

/** `q^{it\Delta}` was not read with its base, so a sign within it would say something else. */
const UNREAD_SCRIPT = /(?<=[\p{L}\p{N})\]])[_^]\{[^{}\s]{0,40}\\[A-Za-z]{1,20}[^{}]{0,40}\}/gu;

/** Not listed as a repair: the source is unchanged and only marked as TeX. */
export const unknownCommands: Rule = {
  name: 'unknown-command',
  reason:
    'A sign of TeX that stands alone (`TNF-\\alpha`, `Ly{\\alpha}`) is typeset; a command nobody defined is shown as its source rather than guessed at.',
  marks: ['\\'],
  apply: (text) => {
    text.rewrite(
      UNREAD_SCRIPT,
      ([source]) => text.protect({ kind: 'source', text: source }, source),
      undefined,
    );
    text.rewrite(
      TEXT_GREEK_IN_WORD,
      ([source, name = '']) =>
        GREEK.has(name) ? text.protect({ kind: 'maths', tex: `\\${name}` }, source) : undefined,
      undefined,
    );
    text.rewrite(
      // Empty braces end the name where no letter is behind them.
      /\{\\([A-Za-z]+)\}|\\([A-Za-z]+)(?:\{\}(?![\p{L}\p{N}{]))?/gu,
      (match) => {
        if (isInPath(text.body, match.index)) return undefined;
        const name = (match[1] ?? match[2] ?? '').replace(TEXT_GREEK, '');
        if (isSymbol(name)) return text.protect({ kind: 'maths', tex: `\\${name}` }, match[0]);
        const [, greek = '', glued = ''] = GLUED_GREEK.exec(name) ?? [];
        if (GREEK.has(greek)) return text.protect({ kind: 'maths', tex: `\\${greek}` }, match[0]) + glued;
        const source = text.protect({ kind: 'source', text: `\\${name}` }, `\\${name}`);
        return match[1] === undefined ? source : `{${source}}`;
      },
      undefined,
    );
  },
  applies: {
    raw: 'the \\codestar-15B model of TNF-\\alpha',
    html: 'the <code class="tex">\\codestar</code>-15B model of TNF-<math><mi>α</mi></math>',
  },
  mustNot: { raw: 'either/or, 1\\2', html: 'either/or, 1\\2' },
};
