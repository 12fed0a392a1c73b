import type { Rule } from '../rule.ts';
import { lower, raise } from '../unicode-scripts.ts';

const SCRIPT = /(?:<(sub|sup)>|\\text(sub|super)script\{)([^<>{}]{1,40})(?:<\/(?:sub|sup)>|\})/g;
const EMPHASIS = /<(i|em|b|strong|italic|bold)>([^<>]{1,400})<\/\1>/g;
const BLOCK =
  /<(?:jats:)?(p|title|sec|span|div)>(?=.*<\/(?:jats:)?\1>)|(?<=<(?:jats:)?(p|title|sec|span|div)>.*)<\/(?:jats:)?\2>|<br ?\/>/g;

/** Scripts without small Unicode characters become TeX scripts. */
function scriptText([, tag, command, inner = '']: RegExpExecArray): string {
  const lowered = tag === 'sub' || command === 'sub';
  return (lowered ? lower(inner) : raise(inner)) ?? `${lowered ? '_' : '^'}{${inner}}`;
}

export const htmlTags: Rule = {
  name: 'html-tag',
  reason:
    'Abstracts of publishers are HTML: `CO<sub>2</sub>`, `<i>E. coli</i>`, `<p>…</p>`; a lone tag is a word of its text.',
  marks: ['</', '<br', 'textsubscript{', 'textsuperscript{'],
  apply: (text) => {
    text.rewrite(SCRIPT, scriptText, htmlTags.name);
    text.rewrite(
      EMPHASIS,
      ([source, tag = '', inner = '']) =>
        text.protect(
          { kind: 'emphasis', strong: tag.startsWith('b') || tag === 'strong', body: inner },
          source,
        ),
      htmlTags.name,
    );
    text.rewrite(BLOCK, (match) => (match[0].startsWith('<br') ? ' ' : ''), htmlTags.name);
  },
  applies: {
    raw: '<p>CO<sub>2</sub> in <i>E. coli</i>, 10<sup>5</sup> cells</p>',
    html: 'CO₂ in <em>E. coli</em>, 10⁵ cells',
  },
  mustNot: { raw: 'the <b> tag and a <sub> token', html: 'the &lt;b&gt; tag and a &lt;sub&gt; token' },
};
