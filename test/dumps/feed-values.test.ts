/** Names and days of feeds in the forms of libraries. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const entryOf = (elements: string) =>
  parseDump(
    new TextEncoder().encode(
      `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>Bees</title><item><title>Counting Sheep in Towns</title><link>https://doi.org/10.1000/1</link><description>We count all the sheep of many towns.</description>${elements}</item></channel></rss>`,
    ),
    'x',
  ).entries[0];
const creator = (names: string) => entryOf(`<dc:creator>${names}</dc:creator>`)?.authors;

it.each([
  ['Bee, Ann and García Márquez, Gabriel and Dee, Cid', ['Ann Bee', 'Gabriel García Márquez', 'Cid Dee']],
  ['Ann Bee, Cid Dee and Eve Foe', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
  ['Bee, Ann; García Márquez, Gabriel', ['Ann Bee', 'Gabriel García Márquez']],
  ['Ann Bee and Cid Dee', ['Ann Bee', 'Cid Dee']],
  ['Ann Bee, Cid Dee and Eve Foe, Gus Hee', ['Ann Bee', 'Cid Dee', 'Eve Foe', 'Gus Hee']],
])('one element may have several names: %s', (names, authors) => {
  expect(creator(names)).toEqual(authors);
});

it('PRISM has the day where nothing else does', () => {
  const day = '<prism:publicationDate>2026-03-04</prism:publicationDate>';
  const firstDate = { year: 2026, month: 3, day: 4 };
  expect(entryOf(day)).toMatchObject({ firstDate });
  expect(entryOf(`${day}<pubDate>Thu, 05 Mar 2026 00:00:00 GMT</pubDate>`)).toMatchObject({
    firstDate: { ...firstDate, day: 5 },
  });
});
