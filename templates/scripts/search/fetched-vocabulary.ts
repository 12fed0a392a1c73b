/** The archive's vocabulary, fetched by length and first letter. */
import type { SearchSource } from '../../../src/search/query/index-source.ts';
import { parseVocabulary, vocabularyFilesNear } from '../../../src/words/vocabulary.ts';
import { fetchOnce } from './fetch-once.ts';

/** `folder` has the files. One that can't be fetched counts as empty. */
export function fetchVocabulary(folder: URL): SearchSource['vocabulary'] {
  const fileAt = fetchOnce(parseVocabulary);
  return async (word, edits, anyLetter) => {
    const names = vocabularyFilesNear(word, edits, anyLetter);
    const found = await Promise.all(names.map((name) => fileAt(new URL(`${name}.txt`, folder))));
    return new Map(found.flatMap((words) => [...words]));
  };
}
