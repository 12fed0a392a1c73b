/**
 * Tokeniser for Chinese, Japanese and Korean: runs of letters are split into overlapping bigrams, as in Lucene's
 * CJKAnalyzer. It finds every word without a dictionary, so the index and every browser agree.
 */

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}々〆ー';
const anyUnspaced = new RegExp(`[${unspaced}]`, 'u');
/** With its marks: Hangul may come in pieces. */
const letter = /[\u1100-\u115F][\u1160-\u11A7]?[\u11A8-\u11FF]?|\P{M}\p{M}*/gu;
const runs = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, 'gu');

/** Whether `text` has letters of these scripts. */
export function hasUnspaced(text: string): boolean {
  return anyUnspaced.test(text);
}

/** Splits a run of letters into single letters of these scripts and substrings of other letters. */
export function splitScripts(run: string): readonly string[] {
  return (run.match(runs) ?? []).flatMap((part) => (hasUnspaced(part) ? (part.match(letter) ?? []) : [part]));
}

/** Splits a run of letters and digits: bigrams for these scripts, other letters as one word. */
export function splitUnspaced(run: string): readonly string[] {
  if (!hasUnspaced(run)) return [run];
  // Recompose Hangul syllables, which folding (NFKD) has decomposed.
  return (run.normalize('NFC').match(runs) ?? []).flatMap((part) =>
    hasUnspaced(part) ? pairs(part) : [part],
  );
}

function pairs(run: string): readonly string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
