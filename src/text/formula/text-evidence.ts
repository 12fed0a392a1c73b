/** Evidence in a text: which damage it has, and which letters are quantities. */
import { TEX_NAMES } from './tex-names.ts';

export interface TextEvidence {
  /** TeX names still have backslashes. Listings drop all or none, so a bare `alpha` is a word then. */
  readonly backslashesKept: boolean;
  /** Letters that are maths elsewhere in this text. */
  readonly letters: ReadonlySet<string>;
  /** The text contains program code, so `b = 5` alone is no equation. */
  readonly isCode: boolean;
  /** The text has typed quotation marks, so that `B''` may close a quotation. */
  readonly hasQuotes: boolean;
}

/** Whether quotation marks are typed, as `` or " are. */
export const hasTypedQuotes = (text: string): boolean => /[`“]|"(?<!\d\.?")|(?:^|[\s(])''/.test(text);

/** Bars at the end of a norm and a spaced `!=` are also mathematicians'. */
const CODE =
  /\b(?:SELECT|FROM|const|return|import|def|void|printf?)\b.{0,1000}[;(=]|\blet \w+ =|==|!==|\w!=|\w{2}->|::|(?<![_^]\{?)[+*-]=|&&| \|\| | \| \w+ -\w|^\s*(?:cd|git|grep|npm|npx|pip|python|curl|sudo|ls|cat)\s|\(\);?|(?:[a-z]\w{0,40}|[A-DF-OQ-UW-Z])\[\w\] =/;

/** Whether the text has code of programs, whose signs are no maths. */
export const looksLikeCode = (text: string): boolean => CODE.test(text);

const NAME = /\\([A-Za-z]{2,})/g;

const isMathsName = (name: string): boolean => TEX_NAMES.has(name) && !/^text/.test(name);

/** Whether `text` (including formulas) has a TeX name with a backslash. */
export function keepsBackslashes(text: string): boolean {
  if (!text.includes('\\')) return false;
  for (const [, name = ''] of text.matchAll(NAME)) if (isMathsName(name)) return true;
  return false;
}

/** Single letters of a formula that stand for quantities; without those of names and upright words. */
export function lettersOf(tex: string): readonly string[] {
  const bare = tex
    .replace(/\\(?:text\w*|math(?:rm|sf|tt)|operatorname)\s*\{[^{}]*\}/g, ' ')
    .replace(/\\[A-Za-z]+/g, ' ');
  return [...bare.matchAll(/(?<![A-Za-z])[A-Za-z](?![A-Za-z])/g)].map(([letter]) => letter);
}
