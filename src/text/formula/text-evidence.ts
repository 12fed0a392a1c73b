/** What one text shows of the damage done to it, and which of its letters stand for quantities. */
import {
  BIG_OPERATORS,
  FRACTIONS,
  FUNCTIONS,
  GREEK,
  OPERATIONS,
  RELATIONS,
  SYMBOLS,
  WRAPPERS,
} from './tex-names.ts';

export interface TextEvidence {
  /** TeX names still have their backslashes: a bare `alpha` is then a word, for a listing drops all or none. */
  readonly backslashesKept: boolean;
  /** Letters that are maths elsewhere in this text. */
  readonly letters: ReadonlySet<string>;
  /** Lines of a program stand in it: `b = 5` is then no equation by itself. */
  readonly isCode: boolean;
  /** It has quotation marks that are typed, so that `B''` may be the end of a quotation. */
  readonly hasQuotes: boolean;
}

export const hasTypedQuotes = (text: string): boolean => /["`“]|(?:^|[\s(])''/.test(text);

const CODE =
  /\b(?:SELECT|FROM|const|return|import|def|void|printf?)\b.*[;(=]|\blet \w+ =|[!=]=|\w{2}->|::|[+*-]=|&&|\|\| | \| \w+ -\w|^\s*(?:cd|git|grep|npm|npx|pip|python|curl|sudo|ls|cat)\s|\(\);?|\w\[\w\] =/;

export const looksLikeCode = (text: string): boolean => CODE.test(text);

const NAME = /\\([A-Za-z]{2,})/g;

const isMathsName = (name: string): boolean =>
  [GREEK, RELATIONS, OPERATIONS, SYMBOLS, FUNCTIONS, WRAPPERS, FRACTIONS, BIG_OPERATORS].some((names) =>
    names.has(name),
  ) && !/^text/.test(name);

/** Whether a TeX name of maths stands with its backslash anywhere in `text` (the source of formulas included). */
export function keepsBackslashes(text: string): boolean {
  if (!text.includes('\\')) return false;
  for (const [, name = ''] of text.matchAll(NAME)) if (isMathsName(name)) return true;
  return false;
}

/** The single letters of a formula's TeX that stand for something: not those of names, nor of words set upright. */
export function lettersOf(tex: string): readonly string[] {
  const bare = tex
    .replace(/\\(?:text\w*|math(?:rm|sf|tt)|operatorname)\s*\{[^{}]*\}/g, ' ')
    .replace(/\\[A-Za-z]+/g, ' ');
  return [...bare.matchAll(/(?<![A-Za-z])[A-Za-z](?![A-Za-z])/g)].map(([letter]) => letter);
}
