import type { Rule } from '../rule.ts';
import { SENTENCE_OPENERS } from '../sentence-openers.ts';
import { tokenised } from '../tokenised.ts';
import type { WorkingText } from '../working-text.ts';

const GLUED_SENTENCE = new RegExp(
  `[.!?](?=(?:${SENTENCE_OPENERS}|Supplementary)[\\s,])(?<=(?:(?:^|[\\s(])[\\p{L}-]*\\p{Ll}{2}|[\\uE000-\\uF8FF])[)”’]?[.!?])`,
  'gu',
);
/** After an abbreviation or version (`LLMs.We`, `GPT-4.We`), fewer words certainly start a sentence. */
const GLUED_TO_NAME =
  /[.!?](?=(?:Our|We|This|These|However|Moreover|Furthermore|Finally|Additionally|Specifically|Experiments)[\s,])(?<=(?:^|[\s(])[\p{L}\d-]*(?:\p{Lu}{2}s?|-\d+|\p{Lu}s)[)”’]?[.!?])/gu;
/** Headings of a structured abstract: `Text.Methods: …`, `RESULTSWe found`. */
const GLUED_HEADING =
  /[.)](?=(?:Backgrounds?|Introduction|Context|Importance|Objectives?|Aims?|Purpose|Hypothesis|Designs?|Settings?|Participants|Patients|Materials? and [Mm]ethods|Methods?|Methodology|Results?|Findings|Main [a-z ]{5,30}|Conclusions?|Discussion|Interpretation|Significance|Summary|Limitations|Funding|Trial registration|Keywords|Availability|Implementation|Contact|Supplementary [a-z]{4,12}):)(?<=[\p{Ll}\d%)\uE000-\uF8FF][.)])/gu;
/** The same without their colon, in front of a sentence: `ill.Methods We searched`. */
const GLUED_BARE_HEADING =
  /[.)](?=(?:Background|Objectives?|Aims?|Purpose|Methods?|Materials? and [Mm]ethods|Patients and [Mm]ethods|Findings|Conclusions?|Discussion|Interpretation|Significance) (?:\p{Lu}\p{Ll}|A |\d))(?<=(?:\p{Ll}{2}|[\d%)\uE000-\uF8FF])[.)])/gu;
const CAPITALS =
  '(?:ABSTRACT|BACKGROUND|INTRODUCTION|OBJECTIVES?|AIMS?|PURPOSE|METHODS?|RESULTS?|FINDINGS|CONCLUSIONS?|DISCUSSION|SIGNIFICANCE|SUMMARY)';
/** The words that a heading begins, and those in front of it: `RESULTSWe found`, `found it.RESULTS`, `METHODS:We`. */
const CAPITAL_HEADING = new RegExp(
  `${CAPITALS}(?=(?:\\p{Lu}\\p{Ll}{1,20}|A) )(?<![\\p{L}\\p{N}]${CAPITALS})|[.)](?=${CAPITALS}(?:\\p{Lu}\\p{Ll}{1,20}|A|:)? ?)(?=\\p{Lu}{4})(?<=[\\p{Ll}\\d%)].)|${CAPITALS}:(?=\\p{Lu}\\p{Ll}{1,20}(?![\\p{L}\\p{N}:/])|A )(?<![\\p{L}\\p{N}]${CAPITALS}:)`,
  'gu',
);
const HEADING =
  '(?:Introduction|Background|Objectives?|Aims?|Purpose|Methods?|Results?|Findings|Conclusions?|Discussion|Significance|Interpretation):?';
const FIRST_HEADING = new RegExp(
  `^(?:Abstract|Summary|Background)(?=(?:${SENTENCE_OPENERS}|A|There|Recent|Large)[\\s,])|${HEADING}(?=(?:${SENTENCE_OPENERS}|A)[\\s,])(?<=(?:^|[.!?)] ?)${HEADING})`,
  'g',
);
/** Most texts have no such border of words. */
const MAY_BE_GLUED = /[a-z\d%)\uE000-\uF8FF][.):]?[A-Z]|[A-Z]{3}:?(?:[A-Z][a-z]|A )/;
const GLUED_BRACKET =
  /\((?<=\p{Ll}{3}\()(?=(?:e\.g\.|i\.e\.|cf\.|see |such as |including |especially |also |which |about |up to |for example|Figs?\. |Figure |Secs?\. |Section |Table |Eqs?\. |Appendix ))/gu;
const TOKENISED = tokenised("'");
const SPLIT_THOUSANDS = /(?<![\d,.])(\d{1,3}), (000(?:, ?000)?)(?![\d.,]\d|\d)/g;
const SPACE_BEFORE_MARK =
  / ([.,])(?<=[\p{L}\p{N}%)”’\]\uE000-\uF8FF] [.,])(?= [\p{L}“(]|$)| (,)(?<=[\uE000-\uF8FF] ,)(?= [\uE000-\uF8FF])/gu;

/** IEEE's `$N$ -point`; behind code stands an option. */
const SPACE_BEFORE_HYPHEN = /([\uE000-\uF8FF]) (?=-\p{Ll}{3})/gu;

const closeHyphen = ({ spans }: WorkingText, placeholder: string): string | undefined =>
  /^(?:maths|emphasis)$/.test(spans[placeholder.charCodeAt(0) - 0xe000]?.kind ?? '')
    ? placeholder
    : undefined;

export const spacing: Rule = {
  name: 'spacing',
  reason:
    'Spaces lost or put in where lines were joined: `data.Our`, `principles(e.g.`, `200, 000`, `50.9% ,`.',
  marks: [
    ...[
      ' ,',
      ...[...'abcdefghiklmnoprstvw'].map((letter) => ` -${letter}`),
      ' .',
      ', 000',
      '(e.g.',
      '(i.e.',
      '(cf.',
      '(see ',
      '(such',
      '(incl',
      '(espe',
      '(also',
      '(which',
      '(about',
      '(up to',
      '(for ex',
      '(Fig',
      '(Sec',
      '(Tab',
      '(Eq',
      '(App',
    ],
    ...["n't", " 's", " 've", " 're", " 'll", " 'd", " 'm"],
    ...[
      'ABSTRACT',
      'BACKGROUND',
      'INTROD',
      'OBJECTIV',
      'AIM',
      'PURPOSE',
      'METHOD',
      'RESULT',
      'FINDINGS',
      'CONCLU',
      'DISCU',
      'SIGNIF',
      'SUMMARY',
    ],
    ...['Abstract', 'Summary', 'Background', ').', ')M', ')R', ')C'],
    ...[...'ndesy:'].flatMap((letter) =>
      ['The ', 'We ', 'In ', 'This ', 'To ', 'Our ', 'It ', 'A '].map((opener) => letter + opener),
    ),
    ...[...'ABCDEFGHIKLMNOPRSTUW'].flatMap((letter) => [`.${letter}`, `!${letter}`, `?${letter}`]),
  ],
  apply: (text) => {
    text.rewrite(GLUED_SENTENCE, (match) => `${match[0]} `, spacing.name);
    text.rewrite(GLUED_TO_NAME, (match) => `${match[0]} `, spacing.name);
    if (MAY_BE_GLUED.test(text.body))
      for (const heading of [GLUED_HEADING, GLUED_BARE_HEADING, CAPITAL_HEADING, FIRST_HEADING])
        text.rewrite(heading, (match) => `${match[0]} `, spacing.name);
    text.rewrite(GLUED_BRACKET, () => ' (', spacing.name);
    text.rewrite(
      SPLIT_THOUSANDS,
      (match) => `${match[1]},${(match[2] ?? '').replace(', ', ',')}`,
      spacing.name,
    );
    text.rewrite(TOKENISED, () => '', spacing.name);
    if (text.body.includes(' -'))
      text.rewrite(SPACE_BEFORE_HYPHEN, ([, formula = '']) => closeHyphen(text, formula), spacing.name);
    text.rewrite(SPACE_BEFORE_MARK, (match) => match[1] ?? match[2], spacing.name);
  },
  applies: {
    raw: 'on data.Our principles(e.g., two) need 200, 000 runs and 50.9% , or so',
    html: 'on data. Our principles (e.g., two) need 200,000 runs and 50.9%, or so',
  },
  mustNot: {
    raw: 'System.Out of Node.js, f(x), the .NET ones, 200, 0001',
    html: 'System.Out of Node.js, f(x), the .NET ones, 200, 0001',
  },
};
