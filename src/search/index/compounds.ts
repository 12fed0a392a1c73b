/** Compounds with several spellings: `pretraining`, `pre training`, `pre-training`. */
import { foldWords, isPlain } from '../../words/split-words.ts';

/** Closed form → parts, e.g. `statespace` → `state`, `space`. */
export type Compounds = ReadonlyMap<string, readonly [string, string]>;

/** Minimum length of a part, unless the second is a number (`GPT-4`); `e-mail` or `s-t` would give misleading words. */
const shortestPart = 2;

/** Two runs with one hyphen between and none around. */
const hyphenated = /(?<![\p{L}\p{N}-])([\p{L}\p{N}]+)[-‐‑–]([\p{L}\p{N}]+)(?![\p{L}\p{N}-])/gu;

/** Collects the two-part compounds that are written with a hyphen anywhere in `texts`. */
export function collectCompounds(texts: Iterable<string>): Compounds {
  const compounds = new Map<string, readonly [string, string]>();
  for (const text of texts) {
    for (const [first, second] of isPlain(text) ? pairsOfPlain(text.toLowerCase()) : pairsOf(text)) {
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

function pairsOf(text: string): readonly Pair[] {
  return Array.from(foldWords(text).matchAll(hyphenated), ([, first = '', second = '']) => [first, second]);
}

/** The same, from the hyphens on: from its beginnings the expression takes as long as all else here together. */
function pairsOfPlain(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/[-–]/g)) {
    let start = index;
    while (start > end && isLetterOrDigit(text.charCodeAt(start - 1))) start -= 1;
    let stop = index + 1;
    while (isLetterOrDigit(text.charCodeAt(stop))) stop += 1;
    const isWhole = start < index && stop > index + 1 && text[start - 1] !== '-' && text[stop] !== '-';
    if (!isWhole) continue;
    pairs.push([text.slice(start, index), text.slice(index + 1, stop)]);
    end = stop;
  }
  return pairs;
}

/** Of lower-case ASCII. */
const isLetterOrDigit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
