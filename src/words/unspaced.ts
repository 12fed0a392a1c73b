/**
 * Chinese, Japanese and Korean, which write words without spaces or join endings to them. Such a run of letters is read as
 * its pairs of neighbouring letters: every word within it can then be found, and which ones there are depends on no
 * dictionary, so that an index and any browser agree (as Lucene's CJKAnalyzer does it).
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

/** A run of letters as its letters of these scripts, one each, and the stretches of others between them. */
export function splitScripts(run: string): readonly string[] {
  return (run.match(runs) ?? []).flatMap((part) => (hasUnspaced(part) ? (part.match(letter) ?? []) : [part]));
}

/** A run of letters and digits as words: pairs of letters of these scripts, other letters as they are. */
export function splitUnspaced(run: string): readonly string[] {
  if (!hasUnspaced(run)) return [run];
  // Hangul in syllables: folding has taken them apart.
  return (run.normalize('NFC').match(runs) ?? []).flatMap((part) =>
    hasUnspaced(part) ? pairs(part) : [part],
  );
}

function pairs(run: string): readonly string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
