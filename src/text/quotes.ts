/** Typed quotation marks and apostrophes as the curly ones that they stand for. */
import { setPrimes } from './primes.ts';
import { tokenised } from './tokenised.ts';

const OPENS_AFTER = /[\s([{/–—-]/;
const LETTER = /[\p{L}\p{N}\uE000-\uF8FF]/u;
/** Scripts that put no spaces between words, and their punctuation. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20]/u;

/** Words with a leading apostrophe: `'tis`, `'90s`. */
const ELIDED =
  /^'(?:(?:\d0s|\d\ders|tis|twas|til|em|n)(?![\p{L}\p{N}])|(?:cause|bout|neath|tween|gainst)(?= \p{Ll})(?![^'"]{0,80}[\p{L}\p{N}]'))/iu;
const ELIDED_IN_NAME = /^'[ts][ -](?=\p{Lu})/u;
/** Two digits of a year. */
const YEAR = /^'\d\d(?![\p{L}\p{N}.,]*[\p{L}\p{N}'])/u;
/** Centuries of Italian: `del '900`. */
const CENTURY = /^'[2-9]00(?![\p{L}\p{N}'])/u;
const BEFORE_CENTURY = /(?:^|\s)(?:[dns]?el|[ad]al|al|il|[Pp]rimo|[Ss]econdo|[Tt]ardo|fine|e|tra|fra) $/u;
/** In front of such a year: a meeting's name, a season, a month, or a word of time. */
const BEFORE_YEAR =
  /(?:^|[\s(])(?:\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter|Jan\p{L}*\.?|Feb\p{L}*\.?|Mar\p{L}*\.?|Apr\p{L}*\.?|May|June?|July?|Aug\p{L}*\.?|Sept?\p{L}*\.?|Oct\p{L}*\.?|Nov\p{L}*\.?|Dec\p{L}*\.?|[Cc]lass of|[Ss]ince|[Uu]ntil|(?:summer|winter|spring|fall|autumn|class) of)[ (]$/u;
/** A quotation that ends before the next one begins. */
const QUOTATION = /^'[^'"]{1,80}[\p{L}\p{N}.,!?)%]'(?![\p{L}\p{N}])/u;

function isElided(body: string, at: number): boolean {
  const behind = body.slice(at, at + 90);
  if (ELIDED_IN_NAME.test(behind)) return true;
  if (behind.startsWith("'n'-") && body[at - 1] === '-') return true;
  if (ELIDED.test(behind)) return !/^'(?:em|n|til)'(?!\s)/i.test(behind);
  if (CENTURY.test(behind)) return BEFORE_CENTURY.test(body.slice(Math.max(0, at - 24), at));
  if (!YEAR.test(behind)) return false;
  return BEFORE_YEAR.test(body.slice(Math.max(0, at - 24), at)) || !QUOTATION.test(behind);
}

/**
 * Other signs typed for an apostrophe: `don´t`, `it′s`. The acute accent may belong to the vowel in front of it (`inglés`
 * is copied as `ingle´s`), the prime to a letter of a formula (`f′s`).
 */
const APOSTROPHE =
  /´(?<=n´)(?=t(?!\p{L}))|´(?<=[b-df-hj-np-tv-z]´)(?=s(?!\p{L}))|[´′](?<=(?<!\p{L})(?:I|[Ww]e|[Yy]ou|[Tt]hey)[´′])(?=(?:m|re|ve|ll|d)(?!\p{L}))|[′＇‛](?<=\p{L}{2}[′＇‛])(?=(?:[stdm]|re|ve|ll)(?!\p{L}))/gu;
/** Marks of abbreviations and foreign sounds in Hebrew, typed as quotation marks. */
const GERSHAYIM = /(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu;
const GERESH = /(?<=\p{Script=Hebrew})'(?=\p{Script=Hebrew})/gu;
/** Articles and prepositions that Hebrew writes as one word with a quotation: `ב"הארץ"`. */
const PREFIXED =
  /(?<=(?<!\p{L})(?:ו?כש|[ושכ]?[ובלכמה]|ו?ש))(["'])(?=\p{Script=Hebrew})([^"']{2,80}?)\1(?!\p{L})/gu;
/** Two single marks for a double one, or for its end alone. */
const TWICE = /‘‘([^‘]{1,200}?)’’(?!’)|“([^“”"]{1,200}?)’’(?!’)(?![^“”]{0,200}”)/gu;
const TOKENISED = tokenised('’');
/** `5´-end`: an accent stands on no digit. */
const ACCENT_FOR_PRIME = /(?<=\d)´/g;

/** Letters of Polish, Romanian and Hungarian, which close with `”` what German and Czech close with `“`. */
const CLOSES_HIGH = /[ąćęłńśźżășțőű]/giu;

/** `body` with curly quotes, apostrophes and primes. */
export function setQuotes(body: string): string {
  const hebrew = /[\u05D0-\u05EA]['"]/.test(body) ? setHebrew(body) : body;
  const typed = /[´′＇‛]/.test(hebrew)
    ? hebrew.replace(APOSTROPHE, '’').replace(ACCENT_FOR_PRIME, '′')
    : hebrew;
  const primed = setPrimes(
    typed.includes('’') ? typed.replace(TWICE, '“$1$2”').replace(TOKENISED, '') : typed,
  );
  if (!primed.includes("'") && !primed.includes('"')) return primed;
  /** The mark of the quotation that has begun; one that begins with `„` ends in its own way. */
  let open = '';
  /** `‚so'` ends as `„so“` does. */
  let isLow = false;
  const lowEnd = primed.includes('„') && (primed.match(CLOSES_HIGH)?.length ?? 0) > 2 ? '”' : '“';
  return primed.replace(/["'“”„‚‘]/g, (mark, at: number) => {
    if (mark === '‚' || mark === '‘') {
      isLow = mark === '‚' && OPENS_AFTER.test(primed[at - 1] ?? ' ');
      return mark;
    }
    if (mark === "'") {
      const isEnd = isLow && !LETTER.test(primed[at + 1] ?? ' ');
      isLow &&= !isEnd;
      return isEnd ? '‘' : single(primed, at);
    }
    const isLowPair = open === '„' && mark !== '„';
    const made = mark !== '"' ? mark : isLowPair ? lowEnd : double(primed, at, open !== '');
    if (made !== '″') open = isLowPair || made === '”' ? '' : made;
    return made;
  });
}

const setHebrew = (body: string): string =>
  body
    .replace(PREFIXED, (_quotation, mark: string, words: string) =>
      mark === '"' ? `“${words}”` : `‘${words}’`,
    )
    .replace(GERSHAYIM, '״')
    .replace(GERESH, '׳');

/** `5"x5"`: between two lengths. */
const BY = /^x ?\d/;

function double(body: string, at: number, isOpen: boolean): string {
  const before = body[at - 1] ?? ' ';
  const after = body[at + 1] ?? ' ';
  if (UNSPACED.test(before) || (UNSPACED.test(after) && !isOpen)) return isOpen ? '”' : '“';
  // Inches: `a 27" screen`.
  if (!isOpen && /\d/.test(before) && (!LETTER.test(after) || BY.test(body.slice(at + 1, at + 4))))
    return '″';
  // Seconds of arc beside their point: `0."5`.
  if (!isOpen && before === '.' && /\d/.test(body[at - 2] ?? '') && /\d/.test(after)) return '″';
  const opens =
    before === "'"
      ? OPENS_AFTER.test(body[at - 2] ?? ' ') || (!isOpen && isElision(body, at - 1) && LETTER.test(after))
      : OPENS_AFTER.test(before) ||
        /[“‘]/.test(before) ||
        (!isOpen && !LETTER.test(before) && LETTER.test(after));
  return opens && !/\s/.test(after) ? '“' : '”';
}

/** `l'"autre"`: French and Italian elide a vowel in front of a quotation. */
const isElision = (body: string, at: number): boolean =>
  /(?<!\p{L})(?:[cdjlmnst]|qu|dell|all|un)'$/iu.test(body.slice(Math.max(0, at - 5), at + 1));

function single(body: string, at: number): string {
  const before = body[at - 1] ?? ' ';
  const after = body[at + 1] ?? ' ';
  const isBeforeWord = LETTER.test(after) || (after === '"' && LETTER.test(body[at + 2] ?? ''));
  if (UNSPACED.test(before) && isBeforeWord) return closesBehind(body, at) ? '‘' : '’';
  const opens =
    (OPENS_AFTER.test(before) || (/["“]/.test(before) && !/[\p{L}\p{N}.,!?]/u.test(body[at - 2] ?? ' '))) &&
    isBeforeWord;
  return opens && !isElided(body, at) ? '‘' : '’';
}

/** In a script without spaces: whether the marks before are pairs, and another one comes. */
function closesBehind(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - 200), at).match(/(?<![A-Za-z])'|'(?![A-Za-z])/g)?.length ?? 0;
  return before % 2 === 0 && body.slice(at + 1, at + 100).includes("'");
}
