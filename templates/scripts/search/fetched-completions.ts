/** Titles and authors that go on from what is typed, fetched file by file. */
import {
  type Completion,
  chooseBeginning,
  completionFileName,
  matchCompletions,
  parseCompletions,
  toKey,
} from '../../../src/search/complete/completion.ts';
import { fetchOnce } from './fetch-once.ts';

/** All completions of a typed text, best first. */
export type FindCompletions = (typed: string) => Promise<readonly Completion[]>;

/** `index` lists the beginnings that have a file beside it. A file that can't be fetched has no completions. */
export function fetchCompletions(index: URL): FindCompletions {
  const fetchText = fetchOnce((text) => text);
  return async (typed) => {
    const key = toKey(typed);
    if (key === '') return [];
    const beginnings = (await fetchText(index)).split('\n').filter((line) => line !== '');
    const name = completionFileName(chooseBeginning(key, beginnings));
    return matchCompletions(parseCompletions(await fetchText(new URL(`${name}.txt`, index))), key);
  };
}
