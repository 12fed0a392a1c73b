import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';

export const escapedSigns: Rule = {
  name: 'escaped-sign',
  reason: '`\\%`, `\\&`, `\\#`, `\\_`, `\\$`, `\\{`, `\\~{}` and `1{,}000` are how TeX writes these signs.',
  marks: ['\\'],
  apply: (text) => {
    // `¯\_(ツ)_/¯` keeps its arm.
    text.rewrite(/(?<!¯)\\([%&#_${}])/g, (match) => match[1], escapedSigns.name);
    text.rewrite(/\\([~^])\{\}/g, (match) => match[1], escapedSigns.name);
    text.rewrite(/(?<=\d)\{,\}(?=\d{3}(?!\d))/g, () => ',', escapedSigns.name);
  },
  applies: { raw: 'by 68.9\\% and R\\&D', html: 'by 68.9% and R&amp;D' },
  mustNot: { raw: 'C:\\temp at 5%', html: 'C:\\temp at 5%' },
};

export const scriptDashes: Rule = {
  name: 'script-dash',
  reason:
    'A dash in a script (`10^{–3}`, `SO_4^{2–}`) is the minus sign that a program for typesetting made of a hyphen.',
  marks: ['_{', '^{'],
  apply: (text) =>
    text.rewrite(/(?<=[_^]\{)[–‒](?=\d)|(?<=[_^]\{\d?)[–‒](?=\})/g, () => '-', scriptDashes.name),
  applies: { raw: 'SO_4^{2–} at 5 km s^{–1}', html: 'SO₄²⁻ at 5\u00A0km s⁻¹' },
  mustNot: {
    raw: 'AUC_{0–24}',
    html: '<math><msub><mi>AUC</mi><mrow><mn>0</mn><mtext>–</mtext><mn>24</mn></mrow></msub></math>',
  },
};

/** Words that TeX ties to a following number. */
const TIED_WORD =
  '(?:[A-Za-z]+\\.|[Ff]igs?|[Ff]igures?|[Ee]qs?|[Ee]quations?|[Ss]ecs?|[Ss]ections?|[Tt]ables?|[Tt]heorems?|[Ll]emmas?|[Cc]orollar(?:y|ies)|[Pp]ropositions?|[Dd]efinitions?|[Aa]lgorithms?|[Cc]hapters?|[Aa]ppendi(?:x|ces)|[Aa]ssumptions?|[Rr]emarks?|[Cc]onjectures?|[Pp]roblems?|[Ee]xamples?|[Ss]teps?|[Pp]arts?|[Tt]ypes?|[Cc]lass(?:es)?|[Cc]ases?|[Pp]ages?|[Rr]efs?|of|to|in|with|for|by|at|and|or|is|than|over|from|about|since|after|before|until|during|see|the|on|version|dimension|a|an|all|only|least|most|At|From|With|On|For|To|Over|Since|After|Before|Until|During|See|The)';
/** `e.g.~so`, `Smith~(2020)`, `Fig.~3`, `10~K`: words or brackets on one side, or a number before a unit. */
const TIES = [
  /(?<=[\p{L}\p{M}]{2}[.,;:)\]’']?|[)\],;:]|\b[aAI]|\.)~(?=[\p{L}([\\$“‘`\uE000-\uF8FF]|\{\\)/gu,
  new RegExp(`(?<=(?<![\\w-])${TIED_WORD})~(?=[\\d$]|[+−-]\\.?\\d)`, 'g'),
  // Elsewhere `In` may be indium, and `By` a field.
  /(?<=(?:^|[.?!:;] )(?:In|By))~(?=[\d$])|(?<=(?<![\w-])(?:In|By))~(?=(?:19|20)\d\d(?!\d))/g,
  /(?<=[\d%\uE000-\uF8FF)])~(?=[\p{L}µμ°$\\\uE000-\uF8FF(%‰&×÷±≈∼→])/gu,
  // Beside signs that earlier rules have made of commands: `3~×~4`, `by~∼5`.
  /(?<=[×÷±≈∼→])~(?=[\p{L}\d$\uE000-\uF8FF])|(?<=\p{L})~(?=[≈∼≤≥±×→&])/gu,
  // In front of a unit with its power: `5~W~m⁻²`.
  /(?<=[\p{L}⁰¹²³⁴⁻])~(?=[A-Za-zμµΩÅ]{1,5}⁻[¹²³⁴]|\\AA(?![A-Za-z]))/gu,
  // Spectra: `H~\textsc{i}`, `C~{\sc iv}`, `C~IV`.
  /(?<=(?<![\p{L}\p{N}-])[CFHIKNOPS])~(?=\\textsc\{|\{\\(?:sc|small|scriptsize|footnotesize)(?![a-z])|[IVX]{1,5}(?![\p{L}\p{N}]))/gu,
];

/** `Ra~10^9` and `Nu~Ra^{0.3}`: an acronym or a number with a name of two letters is about as large as a power. */
function isScaling({ body, spans }: WorkingText, at: number): boolean {
  const behind = body.charCodeAt(at + 1) - 0xe000;
  const piece = spans[behind];
  const name =
    /(?<![\p{L}\p{N}-])(?:\p{Lu}{3,}|(?!At|In|To|Of|By|On|As|If|Up|We|An|No|Or|Is|It)\p{Lu}\p{Ll})$/u;
  return (
    piece?.kind === 'maths' &&
    /^(?:\d|\\mathrm\{[A-Z][a-z]\}\^)/.test(piece.tex) &&
    name.test(body.slice(Math.max(0, at - 12), at))
  );
}

export const texSpaces: Rule = {
  name: 'tex-space',
  reason:
    '`e.g.\\ ` and `Fig.~3` are TeX for a space that does not end a sentence or a line; in `z~6` the sign means “about”.',
  marks: ['\\', '~'],
  apply: (text) => {
    text.rewrite(/(?<= )\\ /g, () => '', texSpaces.name);
    // Where a word may be divided, and less space.
    text.rewrite(/\\-(?=\p{L})(?<=\p{L}\\-)|\\!(?=[^\s\\])(?<=[^\s\\]\\!)/gu, () => '', texSpaces.name);
    // Whether a full stop ends a sentence: `e.g.\@`, `NASA\@.`.
    text.rewrite(/\\@(?=[\s.,;:!?)]|$)(?<=[\p{L}.,;:!?)]\\@)/gu, () => '', texSpaces.name);
    text.rewrite(/\\ | ?\\[,;:] ?(?=\S)/g, () => '\u00A0', texSpaces.name);
    for (const tie of TIES)
      text.rewrite(tie, ({ index }) => (isScaling(text, index) ? undefined : '\u00A0'), texSpaces.name);
    text.rewrite(/(?<=\d)~(?=\d)/g, () => '∼', texSpaces.name);
  },
  applies: {
    raw: 'such as e.g.\\ the rate, e.g.~10% of it, at 10~K in Fig.~3 by Lee~(2020)',
    html: 'such as e.g.\u00A0the rate, e.g.\u00A010% of it, at 10\u00A0K in Fig.\u00A03 by Lee\u00A0(2020)',
  },
  mustNot: {
    raw: 'takes ~10 s at SNR~10 and z~6',
    html: 'takes ~10\u00A0s at SNR~10 and <math><mi>z</mi><mo>∼</mo><mn>6</mn></math>',
  },
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
