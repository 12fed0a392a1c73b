/** Re-ranks the first results by how well titles match the query. */
import { functionWords } from '../../words/function-words.ts';
import { americanSpelling } from '../../words/spelling.ts';
import { splitWords } from '../../words/split-words.ts';
import { stemWord } from '../../words/stem-word.ts';
import type { IndexedPaper } from './index-source.ts';
import { hasJoined } from './joined-words.ts';
import { indexWords, isLetters } from './search-query.ts';

/**
 * Order: titles equal to the query; titles equal in another spelling; titles with the same significant words, then those of
 * which they are the beginning, up to a colon, a dash or a question mark (`mamba` of `Mamba: Linear-Time Sequence Modeling`); papers
 * with all words in title or names, but for years, which are asked for beside them (`gu dao 2023`). Ties: more words in the typed
 * form, then the index's order.
 */
export function rankFound(
  papers: readonly IndexedPaper[],
  text: string,
  words: readonly string[],
): readonly IndexedPaper[] {
  const typed = splitWords(text);
  const spelt = indexWords(text).join(' ');
  const telling = words.toSorted().join(' ');
  const named = words.filter((word) => !/^(?:19|20)\d\d$/.test(word));
  const tierOf = ({ title, authors }: IndexedPaper): number => {
    if (splitWords(title).join(' ') === typed.join(' ')) return 0;
    if (indexWords(title).join(' ') === spelt) return 1;
    if (tellingWords(title).toSorted().join(' ') === telling) return 2;
    const name = tellingWords(title.split(subtitle, 1)[0] ?? '');
    if (words.length > 0 && name.join('') === words.join('')) return 3;
    // A letter alone is no name, but many names have one as an initial.
    const held = isLetters(named) ? title : `${title} ${authors}`;
    return named.length > 0 && hasJoined(held, named, true) ? 4 : 5;
  };
  return papers
    .map((paper, index) => {
      const tier = tierOf(paper);
      return { paper, index, tier, literal: tier === 5 ? 0 : countLiteral(paper, typed) };
    })
    .sort((a, b) => a.tier - b.tier || b.literal - a.literal || a.index - b.index)
    .map(({ paper }) => paper);
}

/** Where the name of what a paper is about ends and its title goes on. */
const subtitle = /:\s|\s[-–—]\s|\?\s/u;

const tellingWords = (text: string): readonly string[] =>
  indexWords(text).filter((word) => !functionWords.has(word) && word.length > 1);

function countLiteral({ title, authors }: IndexedPaper, typed: readonly string[]): number {
  const printed = new Set(splitWords(`${title} ${authors}`));
  return typed.filter((word) => printed.has(word)).length;
}

/** Fewer words in the same order are no sign of a title. */
const leastShared = 4;
const shareOfText = 0.7;

/**
 * Whether `title` has most of the words of `text` in their order, function words among them: a title half remembered (`how to train
 * your hippopotamus`). Words that stand in another order are a question's.
 */
export function isNearTitle(title: string, text: string): boolean {
  const typed = splitWords(text).map(stemOf);
  const shared = countInOrder(typed, splitWords(title).map(stemOf));
  return shared >= leastShared && shared >= shareOfText * typed.length;
}

const stemOf = (word: string): string => stemWord(americanSpelling(word));

/** Length of the longest common subsequence. */
function countInOrder(one: readonly string[], other: readonly string[]): number {
  let lengths: readonly number[] = [];
  for (const word of one) {
    const row: number[] = [];
    for (const [at, own] of other.entries()) {
      const longest = Math.max(lengths[at] ?? 0, row[at - 1] ?? 0);
      row.push(word === own ? (lengths[at - 1] ?? 0) + 1 : longest);
    }
    lengths = row;
  }
  return lengths.at(-1) ?? 0;
}
