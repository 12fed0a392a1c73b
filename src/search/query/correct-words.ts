/** Words of a query that no paper has, corrected by the archive's own. */
import { stemWord } from '../../words/stem-word.ts';
import type { LexiconEntry } from '../lexicon/lexicon-entry.ts';
import type { SearchSource } from './index-source.ts';
import type { GroupMember, WordGroup } from './some-words.ts';
import { suggestWord } from './suggest-word.ts';

/** The nearest words of the archive for those of `words` that no paper has, where there are some. */
export async function findCorrections(
  words: readonly string[],
  isLost: (word: string, index: number) => boolean,
  source: SearchSource,
): Promise<ReadonlyMap<string, string>> {
  const lost = words.filter((word, index) => word.length > 3 && isLost(word, index));
  const corrections = new Map<string, string>();
  for (const word of lost) {
    // A slip in the first letter costs the other files: worth it where nothing else is asked for.
    const isAlone = words.length === 1;
    const most = isAlone ? 2 : slipsOf(word);
    const correction = suggestWord(word, await source.vocabulary(word, most, isAlone), most);
    if (correction !== undefined) corrections.set(word, correction);
  }
  return corrections;
}

/** Beside other words a word may well be one that the archive lacks: two slips are supposed only in a long one. */
const slipsOf = (word: string): number => (word.length < 9 ? 1 : 2);

/** A supposed slip's share of the word itself. */
const correctionWeight = 0.7;

/** `groups`, in which corrections that are only supposed stand as other words. */
export function addCorrections(
  groups: readonly WordGroup[],
  corrections: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, LexiconEntry>,
): readonly WordGroup[] {
  return groups.map((group) => {
    const correction = group.words.length === 1 ? corrections.get(group.words[0] ?? '') : undefined;
    const papers = entries.get(stemWord(correction ?? ''))?.papers ?? 0;
    if (correction === undefined || papers === 0) return group;
    const member: GroupMember = { words: correction, weight: correctionWeight, papers };
    return { ...group, members: [...group.members, member] };
  });
}
