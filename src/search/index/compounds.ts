/** Compounds with several spellings: `pretraining`, `pre training`, `pre-training`. */
import { foldWords } from '../../words/split-words.ts';

/** Closed form → parts, e.g. `statespace` → `state`, `space`. */
export type Compounds = ReadonlyMap<string, readonly [string, string]>;

/** Minimum length of a part, unless the second is a number (`GPT-4`); `e-mail` or `s-t` would give misleading words. */
const shortestPart = 2;

/**
 * A hyphen between two runs of letters and digits, without further hyphens. The expression starts at the hyphen, which is
 * four times as fast as starting at each word.
 */
const hyphenated = /[-‐‑–](?<=(?<![\p{L}\p{N}-])([\p{L}\p{N}]+).)(?=([\p{L}\p{N}]+)(?![\p{L}\p{N}-]))/gu;

/** Collects the two-part compounds that are written with a hyphen anywhere in `texts`. */
export function collectCompounds(texts: Iterable<string>): Compounds {
  const compounds = new Map<string, readonly [string, string]>();
  for (const text of texts) {
    for (const [first, second] of pairsOf(text)) {
      const isNumbered = /^\d$/.test(second);
      if (first.length < shortestPart || (second.length < shortestPart && !isNumbered)) continue;
      if (!/\p{L}/u.test(first + second)) continue;
      const closed = first + second;
      if (!compounds.has(closed)) compounds.set(closed, [first, second]);
    }
  }
  return compounds;
}

type Pair = readonly [first: string, second: string];

/** Pairs that don't overlap, from left to right. */
function pairsOf(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  let end = 0;
  for (const { index, 1: first = '', 2: second = '' } of foldWords(text).matchAll(hyphenated)) {
    if (index - first.length < end) continue;
    pairs.push([first, second]);
    end = index + 1 + second.length;
  }
  return pairs;
}
