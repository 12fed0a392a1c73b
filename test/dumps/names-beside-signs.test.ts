/** Names in BibTeX beside signs that BibTeX doesn't know. */
import { expect, it } from 'vitest';
import { namesOf } from '../../src/dumps/library/bibtex-names.ts';

it.each([
  ['Ann Bee \\& Cid Dee', ['Ann Bee', 'Cid Dee']],
  ['Ann Bee, Cid Dee \\& Eve Foe', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
  ['Bee, Ann & Dee, Cid', ['Ann Bee', 'Cid Dee']],
  ['Bee, Ann and Dee, Cid \\& Foe, Eve', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
])('whole names are divided: %s', (written, names) => {
  expect(namesOf(written)).toEqual(names);
});

it.each([
  ['Johnson \\& Johnson', ['Johnson & Johnson']],
  ['Hive \\& Wax Research Team', ['Hive & Wax Research Team']],
  ['Bees \\& Health Consortium and Bee, Ann', ['Bees & Health Consortium', 'Ann Bee']],
  ['{Hive \\& Wax Labs}', ['Hive & Wax Labs']],
  ['AT\\&T Labs', ['AT&T Labs']],
  ['Department of Wax \\& Honey', ['Department of Wax & Honey']],
])('names of groups stay whole: %s', (written, names) => {
  expect(namesOf(written)).toEqual(names);
});
