/** DOIs that libraries have in other fields than the one for them, and subtitles behind questions. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x').entries[0];
const ris = (...fields: readonly string[]) =>
  read(
    ['TY  - JOUR', 'TI  - Counting Sheep', 'AU  - Bee, Ann', 'PY  - 2026', ...fields, 'ER  - ', ''].join(
      '\n',
    ),
  );
const bibtex = (field: string, title = 'Counting Sheep') =>
  read(`@article{a,\n title={${title}},\n author={Bee, Ann},\n year=2026,\n ${field}\n}\n`);

it.each([
  ['M3  - 10.1000/1', '10.1000/1'],
  ['M3  - doi: 10.1000/1', '10.1000/1'],
  ['L3  - http://dx.doi.org/10.1000/1', '10.1000/1'],
  ['ID  - 10.1000/1', '10.1000/1'],
  ['N1  - doi: 10.1000/1', '10.1000/1'],
  ['N1  - 10.1000/1 is extended here', undefined],
  ['N1  - Extends doi: 10.1000/1', undefined],
  ['N1  - 10.1000/1', undefined],
  ['M3  - Article', undefined],
  ['ID  - Bee2026', undefined],
])('RIS: %s', (field, doi) => {
  expect(ris(field)?.doi).toBe(doi);
});

it('RIS has the DOI in the field for it first', () => {
  expect(ris('ID  - 10.1000/2', 'DO  - 10.1000/1')?.doi).toBe('10.1000/1');
});

it.each([
  ['note={doi: 10.1000/1}', '10.1000/1'],
  ['note={DOI:10.1000/a\\_1}', '10.1000/a_1'],
  ['doi={10.1000/a{\\_}1}', '10.1000/a_1'],
  ['doi={10.1000/a{b}1}', '10.1000/a{b}1'],
  ['note={See doi: 10.1000/1}', undefined],
  ['note={doi: 10.1000/1 and 10.1000/2}', undefined],
  ['note={12 pages}', undefined],
])('BibTeX: %s', (field, doi) => {
  expect(bibtex(field)?.doi).toBe(doi);
});

it.each([
  ['Do Sheep Count?', 'Do Sheep Count? A Study'],
  ['{Do Sheep Count?}', 'Do Sheep Count? A Study'],
  ['Counting Sheep', 'Counting Sheep: A Study'],
  ['Counting Sheep:', 'Counting Sheep: A Study'],
])('a subtitle is behind its title: %s', (title, whole) => {
  expect(bibtex('subtitle={A Study}', title)?.title?.replace(/[{}]/g, '')).toBe(whole);
});
