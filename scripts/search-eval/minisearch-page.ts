/** The other side of the comparison, in the browser: fetch the whole index once, then search it. */
import MiniSearch from 'minisearch';
import { miniSearchOptions } from './minisearch-options.ts';

let loading: Promise<MiniSearch> | undefined;

async function load(): Promise<MiniSearch> {
  const response = await fetch('mini-index.json');
  return MiniSearch.loadJSONAsync(await response.text(), miniSearchOptions);
}

/** Ids of the first results; any of the words will do where no paper has all. */
async function search(text: string): Promise<readonly string[]> {
  loading ??= load();
  const index = await loading;
  const all = index.search(text);
  const results = all.length > 0 ? all : index.search(text, { combineWith: 'OR' });
  return results.slice(0, 10).map(({ id }) => String(id));
}

Object.assign(globalThis, { searchMini: search });
