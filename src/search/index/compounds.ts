/** Words that some write in one, some in two, some with a hyphen: `pretraining`, `pre training`, `pre-training`. */
import { foldWords } from '../../words/split-words.ts';

/** From the closed form to its parts, e.g. `statespace` to `state` and `space`. */
export type Compounds = ReadonlyMap<string, readonly [string, string]>;

/** Both parts need this many letters; `e-mail` and `s-t` would join words that have nothing to do with each other. */
const shortestPart = 2;

const hyphenated = /(?<![\p{L}\p{N}-])([\p{L}\p{N}]+)[-‐‑–]([\p{L}\p{N}]+)(?![\p{L}\p{N}-])/gu;

/** Collects the two-part compounds that are written with a hyphen anywhere in `texts`. */
export function collectCompounds(texts: Iterable<string>): Compounds {
  const compounds = new Map<string, readonly [string, string]>();
  for (const text of texts) {
    for (const [, first = '', second = ''] of foldWords(text).matchAll(hyphenated)) {
      if (first.length < shortestPart || second.length < shortestPart || !/\p{L}/u.test(first + second))
        continue;
      const closed = first + second;
      if (!compounds.has(closed)) compounds.set(closed, [first, second]);
    }
  }
  return compounds;
}
