/**
 * Papers with some of the words: every word is asked for by itself, with other words for it, and papers are ordered by the
 * rarity and number of those that they have.
 */
import { functionWords } from '../../words/function-words.ts';
import { stemWord } from '../../words/stem-word.ts';
import type { LexiconEntry } from '../lexicon/lexicon-entry.ts';
import type { IndexHit, SearchSource } from './index-source.ts';
import { askFor } from './search-query.ts';

/** A word asked for, and what may stand for it. */
export interface WordGroup {
  /** As asked; for an expression, all its words. */
  readonly words: readonly string[];
  readonly papers: number;
  readonly members: readonly GroupMember[];
}

export interface GroupMember {
  readonly words: string;
  /** 1 for the word itself. */
  readonly weight: number;
  readonly papers: number;
}

/** Each word costs a file of the index: so many are asked for in all, and so many other words at least and at most. */
const maxAsked = 16;
const minOtherWords = 4;
const maxOtherWords = 12;
const maxPerWord = 4;
/**
 * A word's file lists all papers that have it: other words in so many altogether are asked for. In large archives the
 * index's own list of papers leaves less room for them.
 */
const maxListed = (paperCount: number): number => (paperCount < 5_000 ? 3_000 : 600);
const longestExpression = 4;

/** The stems to look up for `words`: each, and every few beside each other. */
export function stemsToLookUp(words: readonly string[]): readonly string[] {
  const stems = words.map(stemWord);
  return stems.flatMap((_stem, start) =>
    Array.from({ length: Math.min(longestExpression, stems.length - start) }, (_, more) =>
      stems.slice(start, start + more + 1).join(' '),
    ),
  );
}

/** Groups for `words` from what the lexicon has, in an archive of so many papers. */
export function groupWords(
  words: readonly string[],
  entries: ReadonlyMap<string, LexiconEntry>,
  paperCount: number,
): readonly WordGroup[] {
  const found: { words: readonly string[]; entry: LexiconEntry | undefined }[] = [];
  for (const [start, word] of words.entries()) {
    for (let length = longestExpression; length > 1; length -= 1) {
      const expression = words.slice(start, start + length);
      const entry = entries.get(expression.map(stemWord).join(' '));
      if (expression.length === length && entry !== undefined) found.push({ words: expression, entry });
    }
    found.push({ words: [word], entry: entries.get(stemWord(word)) });
  }
  const chosen = chooseOthers(
    found.map(({ entry }) => entry),
    words.length,
    maxListed(paperCount),
  );
  return found.map(({ words: own, entry }, index) => {
    const papers = own.length > 1 ? 0 : (entry?.papers ?? 0);
    const itself = papers > 0 ? [{ words: own.join(' '), weight: 1, papers }] : [];
    const other = (chosen.get(index) ?? []).map(({ words: text, weight, papers: those }) => ({
      words: text,
      weight: weight / 10,
      papers: those,
    }));
    return { words: own, papers, members: [...itself, ...other.filter((member) => member.papers > 0)] };
  });
}

/** The other words worth asking for, by place: of words that no paper has first, and nearer ones before others. */
function chooseOthers(
  entries: readonly (LexiconEntry | undefined)[],
  words: number,
  most: number,
): ReadonlyMap<number, LexiconEntry['related']> {
  const all = entries.flatMap((entry, index) =>
    (entry?.related ?? [])
      .slice(0, maxPerWord)
      .map((related, place) => ({ index, related, place, papers: entry?.papers ?? 0 })),
  );
  const kept = all
    .sort((a, b) => a.place - b.place || Number(a.papers > 0) - Number(b.papers > 0) || a.papers - b.papers)
    .slice(0, Math.min(maxOtherWords, Math.max(minOtherWords, maxAsked - words)));
  const chosen = new Map<number, LexiconEntry['related'][number][]>();
  let listed = 0;
  for (const { index, related } of kept) {
    if (listed + related.papers > most) continue;
    listed += related.papers;
    chosen.set(index, [...(chosen.get(index) ?? []), related]);
  }
  return chosen;
}

export interface ScoredHit {
  readonly hit: IndexHit;
  readonly score: number;
}

/**
 * All papers with one of the words at least, best first; of equals, in the order of the index. A paper with many of the words by
 * themselves counts for more than one with a few rare ones: the sum is multiplied by the root of their share.
 */
export async function scoreGroups(
  groups: readonly WordGroup[],
  source: SearchSource,
): Promise<readonly ScoredHit[]> {
  const totals = new Map<string, { hit: IndexHit; sum: number; matched: number }>();
  for (const group of groups) {
    for (const [id, { hit, score }] of await scoreGroup(group, source)) {
      const before = totals.get(id) ?? { hit, sum: 0, matched: 0 };
      totals.set(id, { hit, sum: before.sum + score, matched: before.matched + 1 });
    }
  }
  return [...totals.values()]
    .map(({ hit, sum, matched }) => ({ hit, score: sum * Math.sqrt(matched / groups.length) }))
    .sort((a, b) => b.score - a.score);
}

/** A paper has a group by its best member. */
async function scoreGroup(
  { members }: WordGroup,
  source: SearchSource,
): Promise<ReadonlyMap<string, ScoredHit>> {
  const best = new Map<string, ScoredHit>();
  const answers = await Promise.all(members.map(({ words }) => source.search(askForAll(words))));
  for (const [index, { weight, papers }] of members.entries()) {
    const rarity = Math.log(1 + (source.paperCount - papers + 0.5) / (papers + 0.5));
    for (const hit of answers[index]?.hits ?? []) {
      // The index's score has rarity in it, and grows without end where a word is repeated.
      const score = weight * rarity * (hit.score / (hit.score + rarity));
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { hit, score });
    }
  }
  return best;
}

/** Whole words: the added empty one keeps the last from being read as a beginning. */
function askForAll(words: string): string {
  const telling = words.split(' ').filter((word) => !functionWords.has(word));
  return askFor([...telling, '']).trim();
}
