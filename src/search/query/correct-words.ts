/** Words of a query that no paper has, corrected by the archive's own. */
import { functionWords } from '../../words/function-words.ts';
import { stemWord } from '../../words/stem-word.ts';
import { shortestWord } from '../../words/vocabulary.ts';
import type { LexiconEntry } from '../lexicon/lexicon-entry.ts';
import type { SearchSource } from './index-source.ts';
import type { GroupMember, WordGroup } from './some-words.ts';
import { splitAtYear, splitWord } from './split-word.ts';
import { isReplaced, suggestWord } from './suggest-word.ts';

/** Maximum number of words of a query that are split, because that fetches a file for each letter of the word. */
const maxSplit = 2;

/**
 * The nearest words of the archive for those of `words` that no paper has. For two written as one, both with a blank between; for one
 * written as two, the word in the place of the first and nothing in that of the second.
 */
export async function findCorrections(
  words: readonly string[],
  isLost: (word: string, index: number) => boolean,
  entries: ReadonlyMap<string, LexiconEntry>,
  source: SearchSource,
): Promise<ReadonlyMap<string, string>> {
  const lost = words.filter((word, index) => word.length > 3 && isLost(word, index));
  const corrections = new Map(await joinParts(words, isLost, source));
  for (const word of lost.filter((one) => !corrections.has(one))) {
    const parts = splitAtYear(word);
    if (parts !== undefined) corrections.set(word, parts);
  }
  for (const word of lost.filter((one) => !corrections.has(one))) {
    // A slip in the first letter costs the other files: worth it where nothing else is asked for.
    const isAlone = words.length === 1;
    const most = isAlone ? 2 : slipsOf(word);
    const correction = suggestWord(word, await source.vocabulary(word, most, isAlone), most);
    // A function word isn't asked for, so too little may be left of the question: of `file taxes`, taken for `takes`, half.
    const isLikely =
      correction !== undefined &&
      !isOtherWord(word, correction) &&
      (!functionWords.has(correction) || (words.length > 2 && word.length > 4));
    if (isLikely) corrections.set(word, correction);
  }
  const whole = source.typed ? words.slice(0, -1) : words;
  for (const word of whole.filter((one) => !corrections.has(one))) {
    const usual = await findUsual(word, entries.get(stemWord(word)), source);
    if (usual !== undefined) corrections.set(word, usual);
  }
  for (const word of lost.filter((one) => !corrections.has(one)).slice(0, maxSplit)) {
    const parts = await splitWord(word, source);
    if (parts !== undefined) corrections.set(word, parts);
  }
  return corrections;
}

/**
 * Whether two short words are rather different ones than a word and its slip: with another letter in front (`tumor`, `humor`), or of
 * four letters with another in the place of one (`wine`, `wide`). A reader may be offered them, if they are usual.
 */
function isOtherWord(word: string, correction: string): boolean {
  if (word.length >= shortestSupposed) return false;
  return correction[0] !== word[0] || (word.length === shortestWord && isReplaced(word, correction));
}

/** Frequency class of a word that some eight papers have. */
const usualClass = 3;

/** WordNet's words for another are of this share at most, in tenths. */
const generalWeight = 3;

/**
 * Of a long word that no paper and only WordNet has (`resoning`, by its stem one of `resonance`): a usual word with a letter more or
 * less, or two swapped. Another letter in the place of one makes other words: `modems` are no `models`.
 */
async function findUsual(
  word: string,
  entry: LexiconEntry | undefined,
  source: SearchSource,
): Promise<string | undefined> {
  const isForeign = entry?.papers === 0 && entry.related.every(({ weight }) => weight <= generalWeight);
  if (!isForeign || word.length < shortestSupposed) return undefined;
  const near = await source.vocabulary(word, 1, false);
  const usual = suggestWord(word, near, 1) ?? '';
  const isUsual = (near.get(usual) ?? 0) >= usualClass && !functionWords.has(usual);
  return isUsual && !isReplaced(word, usual) ? usual : undefined;
}

/** Words typed as two (`rein forcement`): beside each other, one of them unknown at least, or nothing else asked for (`trans former`). */
async function joinParts(
  words: readonly string[],
  isLost: (word: string, index: number) => boolean,
  { lexicon }: SearchSource,
): Promise<ReadonlyMap<string, string>> {
  const pairs = words.slice(1).flatMap((second, at) => {
    const first = words[at] ?? '';
    const isLikely = words.length === 2 || isLost(first, at) || isLost(second, at + 1);
    return isLikely ? [{ first, second }] : [];
  });
  const asked = pairs.slice(0, maxSplit);
  const known = await lexicon(asked.map(({ first, second }) => stemWord(first + second)));
  const joined = new Map<string, string>();
  for (const { first, second } of asked) {
    const stem = stemWord(first + second);
    // A stem within the first word is that of its own: of `generalizationdiffculty`, `generaliz`.
    const isOne = stem.length > first.length && (known.get(stem)?.papers ?? 0) > 0;
    if (isOne && !joined.has(first)) joined.set(first, first + second).set(second, '');
  }
  return joined;
}

/** Beside other words a word may well be one that the archive lacks: two slips are supposed only in a long one. */
const slipsOf = (word: string): number => (word.length < 9 ? 1 : 2);

/** A supposed slip's share of the word itself. */
const correctionWeight = 0.7;
/** Shorter words are near to too many others for a slip to be supposed where no paper has the rest (`ligo`, `libo`). */
const shortestSupposed = 6;

/** `groups`, in which corrections that are only supposed stand as other words. */
export function addCorrections(
  groups: readonly WordGroup[],
  corrections: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, LexiconEntry>,
): readonly WordGroup[] {
  return groups.map((group) => {
    const [word = '', ...others] = group.words;
    const correction =
      others.length === 0 && word.length >= shortestSupposed ? corrections.get(word) : undefined;
    // Words that have others for them are words.
    if (correction === undefined || functionWords.has(correction) || group.members.length > 0) return group;
    const papers = Math.min(...correction.split(' ').map((part) => entries.get(stemWord(part))?.papers ?? 0));
    if (papers === 0) return group;
    const member: GroupMember = { words: correction, weight: correctionWeight, papers };
    return { ...group, members: [...group.members, member] };
  });
}
