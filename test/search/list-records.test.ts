import { describe, expect, it } from 'vitest';
import { changedCompounds, collectCompounds, hasCompound } from '../../src/search/index/compounds.ts';
import { listRecords } from '../../src/search/index/list-records.ts';
import {
  hashDocuments,
  listSearchDocuments,
  type SearchDocument,
} from '../../src/search/index/search-document.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

const documents = listSearchDocuments(frozenArchive()).slice(0, 30);

/** `documents`, the third with another title. */
const retitled = (title: string): readonly SearchDocument[] =>
  documents.map((document, at) => (at === 2 ? { ...document, title } : document));

/** Words of the sixth paper's title, with a hyphen: it has another spelling of the compound then. */
const compound = documents[5]?.title.split(' ').slice(4, 6).join('-') ?? '';

const known = listRecords(hashDocuments(documents)).known;

it.each([
  ['nothing has changed', documents],
  ['a title has changed', retitled('Tides')],
  ['a compound is new', retitled(`On ${compound}`)],
  ['papers are gone', documents.slice(3)],
  ['papers come in another order', documents.toReversed()],
  ['none is left', []],
])('gives the records of all papers where %s', (_, changed) => {
  const [list, whole] = [listRecords(hashDocuments(changed), known), listRecords(hashDocuments(changed))];
  expect(list.known).toEqual(whole.known);
  expect(list.facets).toEqual(whole.facets);
  for (const place of changed.keys()) expect(list.recordAt(place)).toEqual(whole.recordAt(place));
});

it.each([
  ['nothing has changed', documents, []],
  ['a title has changed', retitled('Tides'), [2]],
  ['a compound is new', retitled(`On ${compound}`), [2, 5]],
])('makes no record again where %s but those that differ', (_, changed, made) => {
  const read: number[] = [];
  // A field that nothing but a record is made from.
  const watched = changed.map((document, at) => ({
    ...document,
    get published() {
      read.push(at);
      return document.published;
    },
  }));
  const { hashes } = hashDocuments(changed);
  listRecords({ documents: watched, hashes }, known);
  expect(read).toEqual(made);
});

it('of which the facets are those of the records', () => {
  const { facets, recordAt } = listRecords(hashDocuments(documents));
  expect(facets).toEqual(
    documents.map((_, place) => {
      const { filters, sort } = recordAt(place);
      return { filters, sort };
    }),
  );
});

describe('compounds', () => {
  const keptOf = (text: string) =>
    Array.from(collectCompounds([text]), ([closed, parts]) => [closed, ...parts] as const);

  it.each([
    ['pre-training and state-space', 'pre-training', ['statespace']],
    ['pre-training', 'pre-training of state-space', ['statespace']],
    ['pret-raining', 'pre-training', ['pretraining']],
    ['pre-training', 'pre-training', []],
  ])('of %j and %j have changed', (one, other, changed) => {
    expect([...changedCompounds(keptOf(one), collectCompounds([other]))]).toEqual(changed);
  });

  it.each([
    ['the statespace of it', true],
    ['State spaces', true],
    ['the state’s space', true],
    ['éstat espace', true],
    ['the space of a state', false],
  ])('may be in %j: %s', (text, found) => {
    expect(hasCompound(new Set(['statespace', 'whale']))(text)).toBe(found);
    expect(hasCompound(new Set())(text)).toBe(false);
  });

  it('are all taken to be in a text where they are many', () => {
    expect(hasCompound(new Set(Array.from({ length: 400 }, (_, at) => `a${at}b`)))('none')).toBe(true);
  });
});
