import type { Rule } from '../rule.ts';

export const escapedSigns: Rule = {
  name: 'escaped-sign',
  reason: '`\\%`, `\\&`, `\\#`, `\\_` and `\\$` are how TeX writes these signs.',
  marks: ['\\'],
  apply: (text) => text.rewrite(/\\([%&#_$])/g, (match) => match[1], escapedSigns.name),
  applies: { raw: 'by 68.9\\% and R\\&D', html: 'by 68.9% and R&amp;D' },
  mustNot: { raw: 'C:\\temp at 5%', html: 'C:<code class="tex">\\temp</code> at 5%' },
};

export const texSpaces: Rule = {
  name: 'tex-space',
  reason: '`e.g.\\ ` and `e.g.~` are TeX for a space that does not end a sentence or a line.',
  marks: ['\\', '~'],
  apply: (text) => {
    text.rewrite(/\\ |\\[,;:](?=\S)/g, () => '\u00A0', texSpaces.name);
    text.rewrite(
      /(?<=[\p{L}\p{N}.,)\]\uE000-\uF8FF])~(?=[\p{L}\p{N}([\\$\uE000-\uF8FF])/gu,
      () => '\u00A0',
      texSpaces.name,
    );
  },
  applies: {
    raw: 'such as e.g.\\ the rate, e.g.~10% of it',
    html: 'such as e.g.\u00A0the rate, e.g.\u00A010% of it',
  },
  mustNot: { raw: 'takes ~10 s', html: 'takes ~10\u00A0s' },
};

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  aka: 'a.k.a.',
  eg: 'e.g.',
  Eg: 'E.g.',
  ie: 'i.e.',
  Ie: 'I.e.',
  etal: 'et al.',
  etc: 'etc.',
  cf: 'cf.',
  wrt: 'w.r.t.',
  vs: 'vs.',
  iid: 'i.i.d.',
  wlog: 'w.l.o.g.',
  resp: 'resp.',
};
const ABBREVIATION = new RegExp(
  `\\\\(${Object.keys(ABBREVIATIONS).join('|')})(?![A-Za-z])\\.?(?:\\{\\}|\\\\(?= ))?`,
  'g',
);

export const abbreviations: Rule = {
  name: 'abbreviation',
  reason:
    'Conference styles define `\\ie`, `\\aka` and the like; the abstract was pasted without their definitions.',
  marks: ['\\'],
  apply: (text) => text.rewrite(ABBREVIATION, (match) => ABBREVIATIONS[match[1] ?? ''], abbreviations.name),
  applies: { raw: 'field (\\aka, score)', html: 'field (a.k.a., score)' },
  mustNot: { raw: 'the \\iest macro', html: 'the <code class="tex">\\iest</code> macro' },
};
