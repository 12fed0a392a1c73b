import { expect, it } from 'vitest';
import { listRecords, rememberRecords } from '../../src/search/index/list-records.ts';
import { listSearchDocuments, type SearchDocument } from '../../src/search/index/search-document.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

const documents = listSearchDocuments(frozenArchive()).slice(0, 30);

/** `documents`, the third with another title. */
const retitled = (title: string): readonly SearchDocument[] =>
  documents.map((document, at) => (at === 2 ? { ...document, title } : document));

it.each([
  ['nothing has changed', documents],
  ['a title has changed', retitled('Tides')],
  // The sixth paper has another spelling of it then.
  ['a compound is new', retitled(`On ${documents[5]?.title.split(' ').slice(0, 2).join('-')}`)],
  ['papers are gone', documents.slice(3)],
  ['papers come in another order', documents.toReversed()],
  ['none is left', []],
])('gives the records of all papers where %s', (_, changed) => {
  const remembered = rememberRecords();
  expect(remembered(documents)).toEqual(listRecords(documents));
  expect(remembered(changed)).toEqual(listRecords(changed));
  expect(remembered(documents)).toEqual(listRecords(documents));
});

it('makes no record again that has not changed', () => {
  const remembered = rememberRecords();
  const first = remembered(documents).records;
  const second = remembered(retitled('Tides')).records;
  expect(second.flatMap((record, at) => (record === first[at] ? [] : [at]))).toEqual([2]);
});
