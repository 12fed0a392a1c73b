/** The archive's lexicon, fetched file by file as words are asked for. */
import {
  type LexiconEntry,
  lexiconFileCount,
  lexiconFileOf,
  parseLexiconFile,
} from '../../../src/search/lexicon/lexicon-entry.ts';

type LexiconFile = ReadonlyMap<string, LexiconEntry>;

/** `folder` is where the files are, of an archive of so many papers. A file that can't be fetched has no entries. */
export function fetchLexicon(
  folder: URL,
  papers: number,
): (stems: readonly string[]) => Promise<ReadonlyMap<string, LexiconEntry>> {
  const count = lexiconFileCount(papers);
  const files = new Map<number, Promise<LexiconFile>>();
  const fileOf = (stem: string): Promise<LexiconFile> => {
    const number = lexiconFileOf(stem, count);
    const known = files.get(number);
    if (known !== undefined) return known;
    const file = fetchFile(new URL(`${number}.txt`, folder)).catch((): LexiconFile => {
      files.delete(number);
      return new Map();
    });
    files.set(number, file);
    return file;
  };
  return async (stems) => {
    const entries = new Map<string, LexiconEntry>();
    await Promise.all(
      stems.map(async (stem) => {
        const entry = (await fileOf(stem)).get(stem);
        if (entry !== undefined) entries.set(stem, entry);
      }),
    );
    return entries;
  };
}

async function fetchFile(url: URL): Promise<LexiconFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href}: ${response.status}`);
  return new Map(parseLexiconFile(await response.text()).map((entry) => [entry.stem, entry]));
}
