import { typesetFormula } from '../formula/typeset-formula.ts';
import { replaceMathml, withoutJats } from '../publisher-tags.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';
import { readScripts } from './html-scripts.ts';
import { symbolText } from './symbols.ts';

const ATTRIBUTES = '(?:\\s[^<>]{0,300})?';
const EMPHASIS = /<(i|it|em|b|strong|italic|bold)(?:\s[^<>]{0,100})?>([^<]{1,400})<\/\1>/gi;
const CODE = /<(code|monospace)>([^<]{1,200})<\/\1>/g;
/** Elements without words, in a text with others: empty titles, pictures; between words, a tag may be a word. */
const EMPTY =
  /<(?:title|p|sec|label) ?\/>(?<!\p{Ll} <[a-z]{1,5} ?\/>(?= \p{Ll}))|<img\s(?=[^<>]{0,300}\bsrc=")[^<>]{1,500}>/giu;
/** Nothing set in italics, beside a word; between words it may be about the tags. */
const NOTHING =
  /<(i|b|em|strong|su[bp]|italic|bold|span|u)>\s?<\/\1>(?<!\s<[a-z]{1,6}>\s?<\/[a-z]{1,6}>(?=\s))|<(?:i|b|em|strong|su[bp]|italic|bold) ?\/>(?<!\s<[a-z]{1,6} ?\/>(?=\s))/gi;
const ELEMENT_END =
  /<\/(?:[a-z]{1,8}:)?(?:math|p|div|a|i|em|b|strong|span|su[bp]|li|italic|bold|h[1-6]|section)>/i;
/** Configurations of sugars and amino acids: `<scp>d</scp>-Glucose`. */
const CONFIGURATION = /<(scp?|small|span)(?:\s[^<>]{0,60})?>(d|l|dl)<\/\1>(?=-)/gi;
/** A lone `<br>` between spaces may be a word. */
const BREAK = /<br ?\/>|(?<=[\p{L}\p{N}.!?:;,)>\uE000-\uF8FF]|\p{Ll}-)<br>(?= ?\S)/giu;
const LINK =
  /<a\s[^<>]{0,200}?href=["']?(https?:\/\/[^\s"'<>]{1,2000})["']?[^<>]{0,200}>([^<>]{1,300})<\/a>/gi;
/** Innermost elements without a meaning for their words: paragraphs, headings, wrappers. */
const WRAPPER = new RegExp(
  `<(p|title|sec|div|abstract|articletitle|abstracttext|span|font|u|underline|small|tt|sc|scp|roman|xref|ext-link|uri|email|cite|abbr|mark|var|dfn|fixed-case|named-content|styled-content|sans-serif|overline|big|center|blockquote|nobr|ul|ol|li|section|h[1-6]|inline-formula|disp-formula|tex-math|formula|tex)(${ATTRIBUTES})>([^<]*(?:<(?!/?\\1[\\s>])[^<]*)*)</\\1>`,
  'gi',
);
const BLOCK =
  /^(?:p|title|sec|div|abstract|articletitle|abstracttext|ul|ol|li|section|h[1-6]|disp-formula|center|blockquote)$/i;
/** PubMed has the headings of an abstract as attributes. */
const LABEL = /\sLabel=["“”]([^"“”<>]{1,80})["“”]/;
/** Headings of abstracts. */
const HEADING =
  /^\s*(?:abstract|background|introduction|context|importance|rationale|objectives?|aims?|purpose|hypothesis|(?:study )?designs?(?: and methods)?|settings?|participants|patients(?: and methods)?|interventions?|measurements|exposures?|main outcomes?(?: measures?| and measures)?|(?:materials?|subjects) and methods|methods?(?: and (?:results|findings))?|methodology|(?:main )?results?|findings|conclusions?(?: and relevance)?|discussion|interpretation|significance|summary|limitations|funding|(?:trial )?registration|motivation|availability(?: and implementation)?|keywords)\s*[:.]?\s*$/i;
/** TeX as MathJax finds it in a page. */
const MATHJAX =
  /<script type=["']math\/tex(?:; ?mode=display)?["']>([^<>$]{1,500}(?:<[^/][^<>$]{0,300}){0,5})<\/script>/g;
const DEEPEST = 6;

/** Formulas that can't be read keep their tags. */
function readFormulas(text: WorkingText): void {
  const { body } = text;
  const read = replaceMathml(body, (tex, source) => {
    if (!typesetFormula(tex).ok) return undefined;
    const made = symbolText(tex) ?? text.protect({ kind: 'maths', tex }, source);
    text.note(htmlTags.name, source, made, Math.max(0, body.indexOf(source)));
    return made;
  });
  text.body = withoutJats(read);
}

/** Elements that have no further ones of their kind within them; a wrapper's tags say nothing, so they are no repair. */
function readElements(text: WorkingText): void {
  text.rewrite(
    EMPHASIS,
    ({ 0: source, 1: tag = '', 2: inner = '', index }) => {
      const strong = /^(?:b|bold|strong)$/i.test(tag);
      // What is TeX in it has to be read first.
      if (/[$\\]|--/.test(inner) && isBalanced(inner)) return `\\${strong ? 'textbf' : 'emph'}{${inner}}`;
      const made = text.protect({ kind: 'emphasis', strong, body: inner }, source);
      return strong && HEADING.test(inner) ? headed(text.body, index, source, made) : made;
    },
    htmlTags.name,
  );
  text.rewrite(
    WRAPPER,
    ({ 0: source, 1: tag = '', 2: attributes = '', 3: inner = '', index }) => {
      const label = LABEL.exec(attributes)?.[1];
      const words = label === undefined ? inner : `${label}: ${inner}`;
      return BLOCK.test(tag) ? apart(text.body, index, source, words) : words;
    },
    undefined,
  );
}

const isBalanced = (tex: string): boolean => !/[{}]/.test(tex.replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, ''));

/** A heading in bold, and a space where a sentence is glued to it. */
function headed(body: string, at: number, source: string, made: string): string {
  const before = /[.!?)\]”>]/.test(body[at - 1] ?? ' ') ? ' ' : '';
  const behind = /^(?:\p{Lu}|\d|<(?!su[bp])[a-z])/u.test(
    body.slice(at + source.length, at + source.length + 4),
  );
  return before + made + (behind ? ' ' : '');
}

/** A paragraph without its tags, and a space where words would be glued to it. */
function apart(body: string, at: number, source: string, inner: string): string {
  const before = /[^\s([]/.test(body[at - 1] ?? ' ') ? ' ' : '';
  const behind = /[^\s)\].,;:]/.test(body[at + source.length] ?? ' ') ? ' ' : '';
  return before + inner.trim() + behind;
}

export const htmlTags: Rule = {
  name: 'html-tag',
  reason:
    'Abstracts of publishers are HTML: `CO<sub>2</sub>`, `<i>E. coli</i>`, `<p>…</p>`; a lone tag is a word of its text.',
  marks: ['</', '/>', '<br', '<BR', '<!', '<?xml', 'textsubscript{', 'textsuperscript{'],
  apply: (text) => {
    const isPage = ELEMENT_END.test(text.body);
    text.rewrite(MATHJAX, ([, tex = '']) => `$${tex.trim()}$`, htmlTags.name);
    readFormulas(text);
    readScripts(text, htmlTags.name);
    text.rewrite(
      CODE,
      (match) => text.protect({ kind: 'code', text: match[2] ?? '' }, match[0]),
      htmlTags.name,
    );
    text.rewrite(
      CONFIGURATION,
      ({ 0: source, 1: tag, 2: letter = '' }) =>
        /^s[mp]/i.test(tag ?? '') && !/^<sc|caps/i.test(source) ? undefined : letter.toUpperCase(),
      htmlTags.name,
    );
    text.rewrite(NOTHING, () => '', htmlTags.name);
    if (isPage) text.rewrite(EMPTY, () => ' ', htmlTags.name);
    text.rewrite(BREAK, () => ' ', htmlTags.name);
    text.rewrite(LINK, ([, address = '', words = '']) => `[${words}](${address})`, htmlTags.name);
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const before = text.body;
      readElements(text);
      if (text.body === before) break;
    }
    if (text.body.includes('  ')) text.body = text.body.replace(/ {2,}/g, ' ');
  },
  applies: {
    raw: '<p>CO<sub>2</sub> in <i>E. coli</i>, 10<sup>5</sup> cells</p>',
    html: 'CO₂ in <em>E. coli</em>, 10⁵ cells',
  },
  mustNot: { raw: 'the <b> tag and a <sub> token', html: 'the &lt;b&gt; tag and a &lt;sub&gt; token' },
};
