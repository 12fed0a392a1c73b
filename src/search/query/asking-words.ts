/** Words by which a question asks, and that say nothing of what it asks for: `please find papers about weather`. */
import { functionWords } from '../../words/function-words.ts';

/** What everything here is, and words that no paper is about. */
const empty: ReadonlySet<string> = new Set(
  `paper papers article articles publication publications anything something anybody anyone somebody someone please
  looking recommend latest recent regarding concerning discussing pdf download`.split(/\s+/),
);
/**
 * Only before what is asked for, with `who` in front or a function word or another of these behind: `who wrote mamba`, `work on memory`,
 * not `memory at work`.
 */
const leading: ReadonlySet<string> = new Set(
  `find tell show list want read know known learn explain work works research studies
  author authors wrote written write proposed introduced help`.split(/\s+/),
);

/** The words of `words`, which are in the order typed, that ask for nothing; of words that only ask, none. */
export function findAskingWords(words: readonly string[]): ReadonlySet<string> {
  const asking = new Set(words.filter((word) => empty.has(word)));
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    const isSubject = words[index - 1] === 'who';
    if (leading.has(word) && (isSubject || [functionWords, empty, leading].some((set) => set.has(next))))
      asking.add(word);
    else if (!functionWords.has(word) && !empty.has(word)) break;
  }
  if (/^how (?:do|does|did) /.test(words.join(' ')) && words.at(-1) === 'work') asking.add('work');
  return words.every((word) => asking.has(word) || functionWords.has(word)) ? new Set() : asking;
}
