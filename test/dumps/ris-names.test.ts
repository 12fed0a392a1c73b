/** Names in RIS on one line, and with initials behind. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const authorsOf = (...names: readonly string[]) => {
  const fields = names.map((name) => `AU  - ${name}`);
  const text = [
    'TY  - JOUR',
    'TI  - Counting Sheep',
    ...fields,
    'PY  - 2026',
    'DO  - 10.1000/1',
    'ER  - ',
    '',
  ];
  return parseDump(new TextEncoder().encode(text.join('\n')), 'x').entries[0];
};

it.each<[readonly string[], readonly string[]]>([
  [
    ['Bee, Ann and García Márquez, Gabriel and van den Berg, Jan'],
    ['Ann Bee', 'Gabriel García Márquez', 'Jan van den Berg'],
  ],
  [
    ['Ann Bee, Gabriel García Márquez, Jan van den Berg'],
    ['Ann Bee', 'Gabriel García Márquez', 'Jan van den Berg'],
  ],
  [
    ['Bee A', 'Dee CE', 'van den Berg J'],
    ['A. Bee', 'C. E. Dee', 'J. van den Berg'],
  ],
  [
    ['Bee A', 'Dee CE', 'Hive Study Group'],
    ['A. Bee', 'C. E. Dee', 'Hive Study Group'],
  ],
])('%j are persons of their own', (names, authors) => {
  expect(authorsOf(...names)?.authors).toEqual(authors);
});

it.each<[readonly string[], readonly string[]]>([
  [['Bee, Ann, Jr.'], ['Ann Bee Jr.']],
  [['García Márquez, Gabriel José'], ['Gabriel José García Márquez']],
  [
    ['Bee, Ann', 'Dee, C. E.'],
    ['Ann Bee', 'C. E. Dee'],
  ],
  [
    ['Ann Bee', 'Cid Dee'],
    ['Ann Bee', 'Cid Dee'],
  ],
  [
    ['Bee A', 'Dee C'],
    ['Bee A', 'Dee C'],
  ],
  [
    ['Bee, Ann', 'Dee CE'],
    ['Ann Bee', 'Dee CE'],
  ],
  [['Hive Study Group'], ['Hive Study Group']],
])('%j stay as they are', (names, authors) => {
  expect(authorsOf(...names)?.authors).toEqual(authors);
});

it('families of several words are known from one line', () => {
  expect(authorsOf('Bee, Ann and García Márquez, Gabriel')?.familyNames).toEqual({
    'Gabriel García Márquez': 'García Márquez',
  });
});
