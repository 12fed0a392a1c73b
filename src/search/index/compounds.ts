/** Compounds with several spellings: `pretraining`, `pre training`, `pre-training`. */
import { foldWords } from '../../words/split-words.ts';

/** Closed form → parts, e.g. `statespace` → `state`, `space`. */
export type Compounds = ReadonlyMap<string, readonly [string, string]>;

/** Minimum length of a part, unless the second is a number (`GPT-4`); `e-mail` or `s-t` would give misleading words. */
const shortestPart = 2;

const hyphenated = /(?<![\p{L}\p{N}-])([\p{L}\p{N}]+)[-‐‑–]([\p{L}\p{N}]+)(?![\p{L}\p{N}-])/gu;

/** Collects the two-part compounds that are written with a hyphen anywhere in `texts`. */
export function collectCompounds(texts: Iterable<string>): Compounds {
  const compounds = new Map<string, readonly [string, string]>();
  for (const text of texts) {
    for (const [, first = '', second = ''] of foldWords(text).matchAll(hyphenated)) {
      const isNumbered = /^\d$/.test(second);
      if (first.length < shortestPart || (second.length < shortestPart && !isNumbered)) continue;
      if (!/\p{L}/u.test(first + second)) continue;
      const closed = first + second;
      if (!compounds.has(closed)) compounds.set(closed, [first, second]);
    }
  }
  return compounds;
}
