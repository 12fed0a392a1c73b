/** The archive's lexicon, fetched file by file on demand. */
import {
  type LexiconEntry,
  lexiconFileCount,
  lexiconFileOf,
  parseLexiconFile,
} from '../../../src/search/lexicon/lexicon-entry.ts';
import { fetchOnce } from './fetch-once.ts';

const parseEntries = (text: string): ReadonlyMap<string, LexiconEntry> =>
  new Map(parseLexiconFile(text).map((entry) => [entry.stem, entry]));

/** `folder` has the files; their number depends on the number of papers. A file that can't be fetched counts as empty. */
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
