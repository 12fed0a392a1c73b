/** Titles and authors that go on from what is typed, fetched file by file. */
import {
  type Completion,
  chooseBeginning,
  completionFileName,
  matchCompletions,
  parseCompletions,
  toKey,
} from '../../../src/search/complete/completion.ts';

/** All completions of a typed text, best first. */
export type FindCompletions = (typed: string) => Promise<readonly Completion[]>;

/** `index` lists the beginnings that have a file beside it. A file that can't be fetched has no completions. */
export function fetchCompletions(index: URL): FindCompletions {
  const files = new Map<string, Promise<string>>();
  const fetchText = (url: URL): Promise<string> => {
    const known = files.get(url.href);
    if (known !== undefined) return known;
    const file = fetchFile(url).catch(() => {
      files.delete(url.href);
      return '';
    });
    files.set(url.href, file);
    return file;
  };
  return async (typed) => {
    const key = toKey(typed);
    if (key === '') return [];
    const beginnings = (await fetchText(index)).split('\n').filter((line) => line !== '');
    const name = completionFileName(chooseBeginning(key, beginnings));
    return matchCompletions(parseCompletions(await fetchText(new URL(`${name}.txt`, index))), key);
  };
}

async function fetchFile(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href}: ${response.status}`);
  return response.text();
}
