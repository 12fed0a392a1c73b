import { expect, it } from 'vitest';
import { licenceName } from '../../templates/licence-name.ts';

it.each([
  ['http://creativecommons.org/licenses/by-nc-sa/4.0/', 'CC BY-NC-SA 4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
  ['http://arxiv.org/licenses/nonexclusive-distrib/1.0/', 'arXiv.org perpetual, non-exclusive license'],
  ['CC BY 4.0', 'CC BY 4.0'],
  ['https://example.org/licence', 'https://example.org/licence'],
])('%s is called %s', (licence, name) => {
  expect(licenceName(licence)).toBe(name);
});
