/** The archive's vocabulary, fetched by length and first letter. */
import type { SearchSource } from '../../../src/search/query/index-source.ts';
import { parseVocabulary, type Vocabulary, vocabularyFilesNear } from '../../../src/words/vocabulary.ts';

/** `folder` is where the files are. A file that can't be fetched has no words. */
export function fetchVocabulary(folder: URL): SearchSource['vocabulary'] {
  const files = new Map<string, Promise<Vocabulary>>();
  const fileOf = (name: string): Promise<Vocabulary> => {
    const known = files.get(name);
    if (known !== undefined) return known;
    const file = fetchFile(new URL(`${name}.txt`, folder)).catch((): Vocabulary => {
      files.delete(name);
      return new Map();
    });
    files.set(name, file);
    return file;
  };
  return async (word, edits, anyLetter) => {
    const found = await Promise.all(vocabularyFilesNear(word, edits, anyLetter).map(fileOf));
    return new Map(found.flatMap((words) => [...words]));
  };
}

async function fetchFile(url: URL): Promise<Vocabulary> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href}: ${response.status}`);
  return parseVocabulary(await response.text());
}
