import { expect, test } from 'vitest';
import { type KnownFacetValues, readQuery } from '../../src/search/query/read-query.ts';
import { toIndexChoices } from '../../templates/scripts/search/index-choices.ts';

const pairs = (...values: readonly string[]) => values.map((value) => ({ value, label: value }));
const known: KnownFacetValues = {
  year: pairs('2022', '2023', '2024', '2025'),
  venue: pairs('iclr', 'icml'),
  topic: pairs('quantum', 'vision'),
};

const choices = (text: string) =>
  toIndexChoices({ text, facets: { code: 'yes' }, order: 'relevance' }, readQuery(text, known)).facets.map(
    ({ facet, values, excluded }) => `${excluded ? '-' : ''}${facet} ${values.join('|')}`,
  );

test.each([
  ['year:2024 mamba year:2025', ['code yes', 'year 2024|2025']],
  ['venue:iclr venue:icml', ['code yes', 'venue iclr|icml']],
  ['year>2022 year<2025', ['code yes', 'year 2023|2024']],
  ['topic:quantum topic:vision', ['code yes', 'topic quantum', 'topic vision']],
  ['-year:2024 year:2023 -year:2025', ['code yes', '-year 2024', 'year 2023', '-year 2025']],
])('%s: a paper has one year and one venue, and may have several topics', (text, wanted) => {
  expect(choices(text)).toEqual(wanted);
});
