import type { Rule } from '../rule.ts';

/** `{P}re-training`, `{LLM}s`, `{WMT}20`, `Sci{F}act`: capitals in braces with the rest of their word beside them. */
const IN_WORD =
  /(?<![\\\p{L}\p{N}_^}{])\{(?:\p{Lu}[\p{Lu}\d]{0,9}\}(?=\p{Ll}{2}|s(?!\p{L}))|\p{Lu}{2,9}\}(?=\d))|(?<=(?<![\\\p{L}])\p{Lu}\p{Ll}{1,9})\{\p{Lu}\}(?=\p{Ll}{2})/u;
/** `{---}`, `{'}` and `{``}`, as the ACL Anthology writes what BibTeX must not change; not behind a command. */
const BRACED_SIGN = /(?<![\\_^}]|\\[A-Za-z]{1,20})\{(-{2,3}|''?|``?|\\[%&#$])\}/g;
/** `{BERT}: …` and `{A} Survey` at the start of a title. */
const AT_START = /^\{(?:\p{Lu}[\p{L}\d-]{1,30}\}:|(?:A|An|The)\} )/u;
const BRACED =
  /(?<![\\_^}]|\\[A-Za-z]{1,20})\{(?=[^{}]{0,80}[\p{Lu}\uE000-\uF8FF]|[^{}]\})([\p{L}\p{N}\uE000-\uF8FF][\p{L}\p{N}\uE000-\uF8FF .,'’:+/&-]{0,80})\}/gu;
/** Names that have lost their backslash: `textit{X}`, `mathbb{R}`. */
const COMMAND =
  /(?:text|math|emph|bar|hat|tilde|vec|sqrt|frac|cite|ref|label|url|href|begin|end|operatorname)[a-z]{0,5}$/;

/** `13C{1H}`: the nuclei that a spectrum is decoupled from. */
const isDecoupled = (body: string, at: number, words = ''): boolean =>
  /^[\d⁰¹²³⁴-⁹]{1,3}[A-Z][a-z]?(?:,[\d⁰¹²³⁴-⁹]{1,3}[A-Z][a-z]?)?$/.test(words) &&
  /[\d⁰¹²³⁴-⁹][A-Z][a-z]?$/.test(body.slice(Math.max(0, at - 5), at));

/** A title is short, and has no sentence behind another. */
const LONGEST_TITLE = 250;
const SENTENCES = /[.?!] \p{Lu}\p{L}* \p{Ll}/u;
/** All braces, of each depth, hold a word or name with a capital, as no template or set has them. */
const GROUP = /\{([^{}]*)\}/g;
const NAME = /^(?=.*\p{Lu})[\p{L}\p{N}\uE000-\uF8FF][\p{L}\p{N}\uE000-\uF8FF .'’:+/&-]{0,80}$/u;
const DEEPEST = 3;

function isTitleWithCapitals(body: string): boolean {
  if (body.length > LONGEST_TITLE || /[\\$]|\}[_^]|[_^\p{Ll}]\{/u.test(body) || SENTENCES.test(body))
    return false;
  let left = body;
  for (let depth = 0; depth < DEEPEST && left.includes('{'); depth += 1) {
    if (![...left.matchAll(GROUP)].every(([, words = '']) => NAME.test(words))) return false;
    left = left.replace(GROUP, '$1');
  }
  return !/[{}]/.test(left);
}

/** `{\textsc{Foo}}: …`: no argument of a command in front. */
const COMMAND_IN_BRACES = /(?<![\\\w^_}\]{]|\\[A-Za-z]{1,20} )\{(\\text(?:sc|sf|rm)\{[^{}\\]{1,80}\})\}/g;
/** `{A Whole Title}`. */
const WHOLE = /^\{{1,3}(\p{Lu}[^{}]{2,400} [^{}]{1,400})\}{1,3}$/gu;

export const keptCapitals: Rule = {
  name: 'kept-capitals',
  reason:
    'BibTeX’s braces keep capitals (`{BERT}: {P}re-training`); a word that is braced in part shows that they are these.',
  marks: ['{'],
  apply: (text) => {
    text.rewrite(BRACED_SIGN, (match) => match[1], keptCapitals.name);
    text.rewrite(WHOLE, (match) => match[1], keptCapitals.name);
    text.rewrite(COMMAND_IN_BRACES, (match) => match[1], keptCapitals.name);
    if (!IN_WORD.test(text.body) && !AT_START.test(text.body) && !isTitleWithCapitals(text.body)) return;
    for (let depth = 0; depth < 3; depth += 1) {
      const before = text.body;
      text.rewrite(
        BRACED,
        ({ 1: words, index }) =>
          COMMAND.test(text.body.slice(Math.max(0, index - 20), index)) ||
          isDecoupled(text.body, index, words)
            ? undefined
            : words,
        keptCapitals.name,
      );
      if (text.body === before) return;
    }
  },
  applies: {
    raw: '{BERT}: {P}re-training of {D}eep {B}idirectional {T}ransformers with {LLM}s',
    html: 'BERT: Pre-training of Deep Bidirectional Transformers with LLMs',
  },
  mustNot: { raw: 'The {NAME} and {text} of {A, B} in {x}', html: 'The {NAME} and {text} of {A, B} in {x}' },
};
