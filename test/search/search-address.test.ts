import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSearchAddress, renderSearchAddress } from '../../src/search/query/search-address.ts';
import { searchFacets } from '../../src/search/search-facet.ts';

test('an address is a search', () => {
  expect(parseSearchAddress('?q=mamba+quantisation&topic=efficiency&code=yes&sort=date&utm=x')).toEqual({
    text: 'mamba quantisation',
    facets: { topic: 'efficiency', code: 'yes' },
    order: 'date',
  });
  expect(renderSearchAddress(parseSearchAddress(''))).toBe('');
  expect(parseSearchAddress('?q=a&year=&sort=odd')).toEqual({ text: 'a', facets: {}, order: 'relevance' });
});

test('a line’s end in an address divides words', () => {
  expect(parseSearchAddress('?q=The%20reversal%20%0D%0Acurse%0A').text.trim()).toBe('The reversal curse');
});

test('any search survives the address', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  const facets = fc.dictionary(fc.constantFrom(...searchFacets), value);
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      facets,
      fc.constantFrom('date' as const, 'relevance' as const),
      (text, chosen, order) => {
        fc.pre(text === text.trim() && !/[\r\n]/.test(text));
        const state = { text, facets: { ...chosen }, order };
        expect(parseSearchAddress(renderSearchAddress(state))).toEqual(state);
      },
    ),
  );
});
