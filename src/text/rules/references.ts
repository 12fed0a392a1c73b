import type { Rule } from '../rule.ts';

const CITE =
  /[ ~\u00A0]?\\?(?<![A-Za-z])(?:cite|citep|citet|citealp|citealt|citeauthor|citeyear|citeyearpar|footcite|parencite|textcite|autocite|onlinecite|supercite|citenum|Cite[pt])\*?(?:\[([^\]]{0,80})\])?(?:\[([^\]]{0,80})\])?\{([^{}]{1,200})\}/g;
const REF =
  /\\(?:ref|eqref|autoref|cref|Cref|pageref|nameref)\{([^{}]{1,100})\}|(?<![A-Za-z\\])(?:eqref|autoref|cref)\{([^{}]{1,100})\}|(?<=[.~ ])ref\{([^{}]{1,100})\}/g;
const FOOTNOTE = /[ ~]?\\?(?<![A-Za-z])(?:footnote|thanks)\{([^{}]{1,500})\}/g;
const LABEL = /[ ~]?\\(?:label\{[^{}]{0,100}\}|footnotemark(?![A-Za-z])(?:\[[\d,]{1,6}\])?(?:\{\})?)/g;

/** `\cite[Theorem 3]{a}`: a note alone stands behind the keys, the first of two in front. */
function citation([, first, second, keys = '']: RegExpExecArray): string {
  const [before, behind] = second === undefined ? ['', first ?? ''] : [first ?? '', second];
  const noted = [`${before} ${keys.trim().replace(/\s*,\s*/g, ', ')}`.trim(), behind.trim()];
  return `[${noted.filter((part) => part !== '').join(', ')}]`;
}

export const references: Rule = {
  name: 'reference',
  reason:
    '`\\cite`, `\\ref` and `\\footnote` point into a paper that is not here; their keys and words are shown in brackets.',
  marks: [
    'cite{',
    'cite*{',
    'citep{',
    'citet{',
    'citealp{',
    'citealt{',
    'citeauthor{',
    'citeyear',
    'footcite',
    'cite[',
    'citep[',
    'citet[',
    'ref{',
    'footnote{',
    'thanks{',
    'label{',
    '\\footnotemark',
  ],
  apply: (text) => {
    text.rewrite(LABEL, () => '', references.name);
    text.rewrite(
      CITE,
      (match) => `${/^$|[\s([]/.test(text.body[match.index - 1] ?? '') ? '' : ' '}${citation(match)}`,
      references.name,
    );
    text.rewrite(REF, (match) => `[${match[1] ?? match[2] ?? match[3]}]`, references.name);
    text.rewrite(FOOTNOTE, (match) => ` (${(match[1] ?? '').trim().replace(/\.$/, '')})`, references.name);
  },
  applies: {
    raw: 'as shown~\\cite{a2020, b21} in Fig.~\\ref{fig:x}\\footnote{Code is online.}.',
    html: 'as shown [a2020, b21] in Fig.\u00A0[fig:x] (Code is online).',
  },
  mustNot: { raw: 'we cite {them} and ref them', html: 'we cite {them} and ref them' },
};
