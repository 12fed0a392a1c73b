import type { Rule } from '../rule.ts';
import { lower, raise } from '../unicode-scripts.ts';
import type { WorkingText } from '../working-text.ts';

const ATTRIBUTES = '(?:\\s[^<>]{0,300})?';
const SCRIPT =
  /<(?:jats:)?(sub|sup)>([^<>{}]{1,40})<\/(?:jats:)?\1>|\\text(sub|super)script\{([^<>{}]{1,40})\}/g;
const EMPHASIS =
  /<(?:jats:)?(i|it|em|b|strong|italic|bold)(?:\s[^<>]{0,100})?>([^<>]{1,400})<\/(?:jats:)?\1>/g;
/** A lone `<br>` between spaces may be a word. */
const BREAK = /<br ?\/>|(?<=[\p{L}\p{N}.!?:;,)])<br>(?= ?\S)/gu;
const LINK =
  /<a\s[^<>]{0,200}?href=["']?(https?:\/\/[^\s"'<>]{1,2000})["']?[^<>]{0,200}>([^<>]{1,300})<\/a>/g;
/** Innermost elements without a meaning for their words: paragraphs, headings, wrappers. */
const WRAPPER = new RegExp(
  `<(?:jats:)?(p|title|sec|div|abstract|span|font|u|small|tt|sc|scp|roman|xref|ext-link|ul|ol|li|section|h[1-6]|inline-formula|tex-math)${ATTRIBUTES}>([^<>]*(?:<(?!/?(?:jats:)?\\1[\\s>])[^<>]*)*)</(?:jats:)?\\1>`,
  'g',
);
const BLOCK = /^(?:p|title|sec|div|abstract|ul|ol|li|section|h[1-6])$/;
const DEEPEST = 6;

/** Scripts without small Unicode characters become TeX scripts. */
function scriptText([, tag, tagged, command, argument]: RegExpExecArray): string {
  const lowered = tag === 'sub' || command === 'sub';
  const inner = tagged ?? argument ?? '';
  return (lowered ? lower(inner) : raise(inner)) ?? `${lowered ? '_' : '^'}{${inner}}`;
}

/** Elements that have no further ones of their kind within them; a wrapper's tags say nothing, so they are no repair. */
function readElements(text: WorkingText): void {
  text.rewrite(
    EMPHASIS,
    ([source, tag = '', inner = '']) =>
      text.protect({ kind: 'emphasis', strong: /^(?:b|bold|strong)$/.test(tag), body: inner }, source),
    htmlTags.name,
  );
  text.rewrite(
    WRAPPER,
    ({ 0: source, 1: tag = '', 2: inner = '', index }) =>
      BLOCK.test(tag) ? apart(text.body, index, source, inner) : inner,
    undefined,
  );
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
  marks: ['</', '<br', 'textsubscript{', 'textsuperscript{'],
  apply: (text) => {
    text.rewrite(SCRIPT, scriptText, htmlTags.name);
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
