/** Browser script for the comparison: loads the whole MiniSearch index once, then searches it. */
import MiniSearch from 'minisearch';
import { miniSearchOptions } from './minisearch-options.ts';

let loading: Promise<MiniSearch> | undefined;

async function load(): Promise<MiniSearch> {
  const response = await fetch('mini-index.json');
  return MiniSearch.loadJSONAsync(await response.text(), miniSearchOptions);
}

/** Ids of the first results; falls back to OR if no paper has all words. */
async function search(text: string): Promise<readonly string[]> {
  loading ??= load();
  const index = await loading;
  const all = index.search(text);
  const results = all.length > 0 ? all : index.search(text, { combineWith: 'OR' });
  return results.slice(0, 10).map(({ id }) => String(id));
}

Object.assign(globalThis, { searchMini: search });
