/** Titles and abstracts that records of RIS have twice. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const ofHives = 'Bees fly in many towns, and we count them there.';
const read = (...fields: readonly string[]) =>
  parseDump(
    new TextEncoder().encode(`TY  - JOUR\nAU  - Bee, Ann\n${fields.join('\n')}\nDO  - 10.1000/1\nER  - \n`),
    'x.ris',
  ).entries[0];

it.each<[string, readonly string[], string]>([
  ['a translated title', ['TI  - Hives', 'TT  - Colmenas', `AB  - ${ofHives}`], ofHives],
  [
    'translated abstracts',
    [
      'TI  - Hives',
      'AB  - RESUMEN Las abejas vuelan.',
      `AB  - ABSTRACT ${ofHives}`,
      'AB  - RESUMO As abelhas.',
      'voam.',
    ],
    ofHives,
  ],
  ['a translation alone', ['TI  - Hives', 'AB  - RESUMEN Las abejas vuelan.'], 'RESUMEN Las abejas vuelan.'],
  [
    'an abstract in parts',
    ['TI  - Hives', 'AB  - Aim: bees.', 'and hives', 'AB  - Methods: we count.'],
    'Aim: bees. and hives Methods: we count.',
  ],
  ['an abstract in fields of two names', ['TI  - Hives', `AB  - ${ofHives}`, `N2  - ${ofHives}`], ofHives],
])('%s', (_what, fields, abstract) => expect(read(...fields)).toMatchObject({ title: 'Hives', abstract }));

it('a translated title alone is the title', () =>
  expect(read('TT  - Colmenas', `AB  - ${ofHives}`)).toMatchObject({ title: 'Colmenas' }));
