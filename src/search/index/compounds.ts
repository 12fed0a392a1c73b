/** Compounds with several spellings: `pretraining`, `pre training`, `pre-training`. */
import { foldWords, splitWords } from '../../words/split-words.ts';

/** Closed form → parts, e.g. `statespace` → `state`, `space`. */
export type Compounds = ReadonlyMap<string, readonly [string, string]>;

/** Minimum length of a part, unless the second is a number (`GPT-4`); `e-mail` or `s-t` would give misleading words. */
const shortestPart = 2;

/** As plain data. */
export type KeptCompounds = readonly (readonly [closed: string, first: string, second: string])[];

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

/** Closed forms that one of the two has alone, or with other parts. */
export function changedCompounds(before: KeptCompounds, now: Compounds): ReadonlySet<string> {
  const last = new Map(before.map(([closed, ...parts]) => [closed, parts]));
  const changed = [...now].filter(([closed, parts]) => last.get(closed)?.join() !== parts.join());
  return new Set([...changed, ...[...last].filter(([closed]) => !now.has(closed))].map(([closed]) => closed));
}

/** With more than these, to look for each of them takes longer than what is spared. */
const mostLookedFor = 300;

/**
 * Returns a function: whether a text may have one of these closed forms, as one word or as words beside each other. False only where it
 * has none.
 */
export function hasCompound(closedForms: ReadonlySet<string>): (text: string) => boolean {
  if (closedForms.size === 0) return () => false;
  if (closedForms.size > mostLookedFor) return () => true;
  // Letters and digits, which stand for themselves.
  const any = new RegExp([...closedForms].join('|'), 'u');
  return (text) => any.test(splitWords(text).join(''));
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
