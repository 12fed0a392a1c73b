/** The archive's lexicon, fetched file by file as words are asked for. */
import {
  type LexiconEntry,
  lexiconFileCount,
  lexiconFileOf,
  parseLexiconFile,
} from '../../../src/search/lexicon/lexicon-entry.ts';
import { fetchOnce } from './fetch-once.ts';

const parseEntries = (text: string): ReadonlyMap<string, LexiconEntry> =>
  new Map(parseLexiconFile(text).map((entry) => [entry.stem, entry]));

/** `folder` is where the files are, of an archive of so many papers. A file that can't be fetched has no entries. */
export function fetchLexicon(
  folder: URL,
  papers: number,
): (stems: readonly string[]) => Promise<ReadonlyMap<string, LexiconEntry>> {
  const count = lexiconFileCount(papers);
  const fileAt = fetchOnce(parseEntries);
  return async (stems) => {
    const entries = new Map<string, LexiconEntry>();
    await Promise.all(
      stems.map(async (stem) => {
        const file = await fileAt(new URL(`${lexiconFileOf(stem, count)}.txt`, folder));
        const entry = file.get(stem);
        if (entry !== undefined) entries.set(stem, entry);
      }),
    );
    return entries;
  };
}
