/** Sentence boundaries: not after abbreviations, initials or names that end in a mark. */
import { endAtWord } from './end-at-word.ts';

const END = /[.!?…]["”’)\]]* +(?=["“‘(]?[\p{Lu}\p{N}\uE000-\uF8FF“‘(])/gu;

/** Abbreviations that may precede a capital or number; without full stop, case-insensitive. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'e.g i.e cf vs etc resp al fig figs eq eqs eqn eqns sec secs sect ref refs tab tabs no nos nr vol vols pp p ch chap app ' +
    'thm thms lem prop cor def defs rem ex alg algs asm st mt dr prof mr mrs ms jr sr inc ltd corp co llc bros dept univ inst ' +
    'approx params param min max avg std dev est temp conc sp spp var subsp cv sect ser suppl ed eds trans rev lett phys chem ' +
    'astrophys astron math mach learn res sci comput proc conf int natl acad appl stat mech eng med biol nat commun j ann bull ' +
    'mon not soc am amer jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.k.a w.r.t i.i.d ' +
    'ph.d m.sc b.sc m.d viz ca c circa incl excl misc'
  ).split(' '),
);
/** Names that end in a punctuation mark. */
const NAMES_WITH_MARK = /(?:^|[^\p{L}])(?:Yahoo|Jeopardy|Yelp|Kahoot|Joomla|Chips Ahoy)!$/u;
/** Initials: `U.S.`, `D.C.`, `J.`. */
const INITIAL = /(?:^|[^\p{L}\p{N}])(?:\p{L}{1,2}\.)*\p{Lu}\.$/u;
/** Words that may be an abbreviation or the last word of a sentence. */
const OFTEN_LAST =
  /^(?:al|no|max|min|co|not|am|ex|app|sun|sat|mar|may|int|est|std|res|dev|trans|learn|ed|inst|prop|def|med|stat|temp|var|mon|misc|p|c|j|rem|alg|asm|nat|cor|conc|tab|tabs|ref|refs|etc|sec|secs)$/i;

/** Offsets after each sentence and its spaces; the last is the text's length. */
export function* sentenceEnds(text: string): Generator<number> {
  for (const match of text.matchAll(END)) {
    const behind = match.index + match[0].length;
    if (!isAbbreviated(text, match.index, behind)) yield behind;
  }
  yield text.length;
}

function isAbbreviated(text: string, at: number, behind: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at + 1);
  if (text[at] === '!') return NAMES_WITH_MARK.test(before);
  if (text[at] !== '.') return false;
  if (INITIAL.test(before)) return !isLastLetter(text, at);
  const word = /[\p{L}.]+(?=\.$)/u.exec(before)?.[0] ?? '';
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false;
  return !OFTEN_LAST.test(word) || isAbbreviationHere(word, before, text.slice(behind, behind + 12));
}

/** "of type A. We": a single letter ends the sentence if a typical first word follows. */
function isLastLetter(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return (
    /\p{Ll}{2,} \p{Lu}$/u.test(before) &&
    /^\. (?:We|The|This|These|In|Our|It|However|To|For|A|An)\b/.test(text.slice(at, at + 12))
  );
}

/**
 * Such a word is an abbreviation before a number, in a chain of abbreviations, or with a capital (`Res. Lett.`, `Sec.
 * 3`).
 */
function isAbbreviationHere(word: string, before: string, behind: string): boolean {
  if (/^(?:\p{N}|[IVXLC]+\b)/u.test(behind)) return true;
  if (/^al$/i.test(word)) return /\bet al\.$/i.test(before);
  return (
    /^\p{Lu}/u.test(word) && (/\p{L}\. \p{Lu}\p{Ll}+\.$/u.test(before) || /^\p{Lu}\p{Ll}*\./u.test(behind))
  );
}

/**
 * The first sentences of plain `text`: at least one, further ones while they fit into `length` characters. A first
 * sentence longer than three times that is truncated at a word, with an ellipsis.
 */
export function firstSentences(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = 0;
  for (const next of sentenceEnds(text)) {
    if (end > 0 && next > length + 1) break;
    end = next;
    if (end >= length) break;
  }
  if (end <= length * 3) return text.slice(0, end).trimEnd();
  return endAtWord(text.slice(0, length));
}
