/** Completions of typed text, fetched file by file. */
import {
  type Completion,
  choosePrefix,
  completionFileName,
  matchCompletions,
  parseCompletions,
  toKey,
} from '../../../src/search/complete/completion.ts';
import { fetchOnce } from './fetch-once.ts';

/** All completions of a typed text, best first. */
export type FindCompletions = (typed: string) => Promise<readonly Completion[]>;

/** `index` lists the prefixes that have a file beside it. A file that can't be fetched counts as empty. */
export function fetchCompletions(index: URL): FindCompletions {
  const fetchText = fetchOnce((text) => text);
  return async (typed) => {
    const key = toKey(typed);
    if (key === '') return [];
    const prefixes = (await fetchText(index)).split('\n').filter((line) => line !== '');
    const name = completionFileName(choosePrefix(key, prefixes));
    return matchCompletions(parseCompletions(await fetchText(new URL(`${name}.txt`, index))), key);
  };
}
