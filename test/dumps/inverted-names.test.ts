/** Lists in data whose names are all inverted, as BibTeX has them, also with families of several words. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x').entries[0];
const ofTable = (authors: string) => read(`Title,Authors,DOI\nCounting Sheep,"${authors}",10.1000/1\n`);
const ofRecord = (authors: string) =>
  read(JSON.stringify([{ title: 'Counting Sheep', author: authors, doi: '10.1000/1' }]));

describe.each([
  ['a table', ofTable],
  ['a record', ofRecord],
])('authors of %s', (_of, entryOf) => {
  it.each([
    [
      'Bee, Ann and García Márquez, Gabriel and van den Berg, Jan',
      ['Ann Bee', 'Gabriel García Márquez', 'Jan van den Berg'],
    ],
    ['Bee, Ann|Ruiz Pérez, Ana María', ['Ann Bee', 'Ana María Ruiz Pérez']],
    [
      'Bee, Ann and Hive Collaboration and Ruiz Pérez, Ana',
      ['Ann Bee', 'Hive Collaboration', 'Ana Ruiz Pérez'],
    ],
    ['Bee, Ann and García Márquez, Gabriel and others', ['Ann Bee', 'Gabriel García Márquez']],
  ])('are divided at the words or signs between them: %s', (written, authors) => {
    expect(entryOf(written)?.authors).toEqual(authors);
  });

  it.each([
    ['Ann Bee, Cid Dee and Eve Foe, Gus Hee', ['Ann Bee', 'Cid Dee', 'Eve Foe', 'Gus Hee']],
    ['Ann Bee, PhD and Cid Dee, MD', ['Ann Bee', 'Cid Dee']],
    ['Ann Bee, Cid Dee, and Eve Foe', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
    ['Ann Bee and Cid Dee, Jr.', ['Ann Bee', 'Cid Dee Jr.']],
    ['Bee, A., Dee, C., and Foe, E.', ['A. Bee', 'C. Dee', 'E. Foe']],
    ['Bee, Ann, Cid Dee, and Eve Foe', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
  ])('keep the form that they have: %s', (written, authors) => {
    expect(entryOf(written)?.authors).toEqual(authors);
  });
});

it('families of several words are known', () => {
  expect(ofTable('Bee, Ann and García Márquez, Gabriel')?.familyNames).toEqual({
    'Gabriel García Márquez': 'García Márquez',
  });
});
