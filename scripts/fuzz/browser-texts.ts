/** Fuzz targets: untrusted input of browser scripts, the query string of a search and stored data. */

import { parseSearchAddress, renderSearchAddress } from '../../src/search/query/search-address.ts';
import { parseQuery } from '../../src/search/query/search-query.ts';
import { parseSavedPapers } from '../../templates/scripts/behaviours/parse-saved-papers.ts';
import { type FuzzTarget, toBytes, toText } from './target.ts';

const queries = [
  '?q=attention',
  '?q=%22state+space%22&topic=language-models&year=2025&sort=date',
  '?q=arXiv:2510.01234v2',
  '?q=https://doi.org/10.1000/x',
  '?q=%E0%A4%A&topic=%',
  '?q=%F0%9F%98%80+α+C%2B%2B+naïve+模型',
  '?__proto__=x&constructor=y&q=__proto__',
  '?q=<script>alert(1)</script>&venue="><img>',
  `?q=${'a+'.repeat(2_000)}`,
];
const lists = [
  '[]',
  '[{"id":"a","title":"A","byline":"B"}]',
  '[{"id":"../up","title":"A","byline":"B"},null,1,"x",[],{}]',
  '[{"id":"a","title":{"toString":1},"byline":"B"}]',
  '{"__proto__":[{"id":"a"}]}',
  '[{"id":"a","title":"<img src=x onerror=alert(1)>","byline":"","__proto__":{"x":1}}]',
  'null',
  '"',
];

export const queryTarget: FuzzTarget = {
  name: 'query strings',
  seeds: queries.map((text) => ({ name: 'query', bytes: toBytes(text) })),
  words: ['&', '=', '%', '+', '"', 'q=', 'sort=date', 'year=', '“', 'arxiv:'],
  run: ({ bytes }) => {
    const state = parseSearchAddress(toText(bytes));
    const { words, asked, sent } = parseQuery(state.text, new Set(['model']), true);
    if (![...words, ...asked, sent].every((word) => typeof word === 'string')) throw new Error('Not words.');
    // Round trip: the state rendered as a query string and parsed again.
    const again = parseSearchAddress(renderSearchAddress(state));
    if (
      JSON.stringify({ ...again, text: again.text.trim() }) !==
      JSON.stringify({ ...state, text: wellFormed(state.text.trim()) })
    )
      throw new Error('The address of a search does not lead back to it.');
    return state.text.trim() === '' ? 'refused' : 'built';
  },
  close: () => undefined,
};

/** Without lone surrogates, which a URL can't contain. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

export const readingListTarget: FuzzTarget = {
  name: 'stored reading lists',
  seeds: lists.map((text) => ({ name: 'list', bytes: toBytes(text) })),
  words: ['"id":', '"title":', '"byline":', '{', '}', '[', ']', ',', 'null', '1e999'],
  run: ({ bytes }) => {
    const papers = parseSavedPapers(toText(bytes));
    for (const { id, title, byline } of papers)
      if (!/^[a-z0-9-]+$/.test(id) || typeof title !== 'string' || typeof byline !== 'string')
        throw new Error('What is stored is no paper.');
    return papers.length === 0 ? 'refused' : 'built';
  },
  close: () => undefined,
};
