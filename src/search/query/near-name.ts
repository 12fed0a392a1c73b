/**
 * A name that no author has, by the nearest that one has: never by a word of the abstracts, of which there are so many that one is
 * near to any name (`hard` to `Hart`).
 */
import type { SearchSource } from './index-source.ts';
import { indexWords, withoutFurtherAuthors } from './search-query.ts';
import { editDistance, isReplaced, shortestOfTwo } from './suggest-word.ts';

/** Each word tried may fetch a file of the index. */
const maxTried = 12;

/** `text` with those of its words corrected that are in no name; undefined where nobody has such a name. */
export async function correctName(
  text: string,
  isName: (text: string) => Promise<boolean>,
  vocabulary: SearchSource['vocabulary'],
): Promise<string | undefined> {
  const words = indexWords(withoutFurtherAuthors(text));
  const forms = await Promise.all(
    words.map(async (word) => ((await isName(word)) ? [word] : findNear(word, isName, vocabulary))),
  );
  const tried = Math.max(...forms.map((near) => near.length));
  for (let at = 0; at < tried; at += 1) {
    const name = forms.map((near) => near[at] ?? near[0] ?? '');
    if (!name.includes('') && (await isName(name.join(' ')))) return name.join(' ');
  }
  return undefined;
}

/**
 * Names near to `word`, best first: a letter more, less or swapped before one in the place of another, which makes other names. Of
 * equally near words the rarest are tried, as most names are.
 */
async function findNear(
  word: string,
  isName: (text: string) => Promise<boolean>,
  vocabulary: SearchSource['vocabulary'],
): Promise<readonly string[]> {
  const most = word.length < shortestOfTwo ? 1 : 2;
  const near = [...(await vocabulary(word, most, false))]
    .map(([other, frequency]) => {
      const edits = editDistance(word, other, most);
      const isOther = other[0] !== word[0] || isReplaced(word, other);
      return { other, edits, rank: edits * 100 + (isOther ? 50 : 0) + frequency };
    })
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, maxTried);
  const names = await Promise.all(near.map(({ other }) => isName(other)));
  return near.flatMap(({ other }, index) => (names[index] === true ? [other] : []));
}
