import { expect, it } from 'vitest';
import { findIdentifiers, isAddress, parseDoi, parseIdentifier } from '../../src/dumps/fields/identifiers.ts';

it.each([
  ['2402.09739', { arxiv: '2402.09739' }],
  ['2402.0973', { arxiv: '2402.0973' }],
  [' arXiv: 2402.09739v12 [cs.LG] ', { arxiv: '2402.09739' }],
  ['(2402.09739)', { arxiv: '2402.09739' }],
  // Behind "CoRR", as BibTeX prints DBLP's records.
  ['abs/2402.09739', { arxiv: '2402.09739' }],
  ['<https://arxiv.org/abs/2402.09739>', { arxiv: '2402.09739' }],
  ['HEP-TH/9901001', { arxiv: 'hep-th/9901001' }],
  ['math.GT/0309136v2', { arxiv: 'math.GT/0309136' }],
  ['https://export.arxiv.org/pdf/2402.09739v1.pdf', { arxiv: '2402.09739' }],
  ['arxiv.org/abs/hep-th/9901001?context=x#y', { arxiv: 'hep-th/9901001' }],
  ['https://huggingface.co/papers/2402.09739/', { arxiv: '2402.09739' }],
  ['https://www.semanticscholar.org/arxiv:2402.09739', { arxiv: '2402.09739' }],
  ['https://doi.org/10.48550/arXiv.2402.09739', { arxiv: '2402.09739' }],
  ['10.1145/3292500', { doi: '10.1145/3292500' }],
  ['doi: 10.1145/ABC.', { doi: '10.1145/abc' }],
  ['https://dx.doi.org/10.1145/3292500', { doi: '10.1145/3292500' }],
  ['https://dl.acm.org/doi/full/10.1145/3292500?x=1', { doi: '10.1145/3292500' }],
  ['https://www.biorxiv.org/content/10.1101/2024.01.01v2.full.pdf', { doi: '10.1101/2024.01.01' }],
  ['https://iopscience.iop.org/article/10.1088/1367/meta', { doi: '10.1088/1367' }],
  ['https://www.nature.com/articles/s41586-021-03819-2', { doi: '10.1038/s41586-021-03819-2' }],
  ['nature.com/articles/nature14539.pdf', { doi: '10.1038/nature14539' }],
  ['https://aclanthology.org/2020.acl-main.1.pdf', { doi: '10.18653/v1/2020.acl-main.1' }],
  ['https://aclanthology.org/P16-1001/', { doi: '10.18653/v1/P16-1001'.toLowerCase() }],
  ['https://openreview.net/forum?id=GLGYYqPwjy', { openreview: 'GLGYYqPwjy' }],
  ['openreview.net/pdf?noteId=a&id=GLGYYqPwjy#x', { openreview: 'GLGYYqPwjy' }],
])('%s is an identifier', (text, found) => {
  expect(parseIdentifier(text)).toEqual(found);
});

it.each([
  // No month.
  '2413.00001',
  '2400.00001',
  'hep-th/9913001',
  // No archive.
  'item/1205123',
  'https://arxiv.org/abs/gallery/1205123',
  // Too few or too many digits.
  '2402.097',
  '2402.097391',
  'see 2402.09739',
  'https://example.org/abs/2402.09739',
  'https://notarxiv.org.example/abs/2402.09739',
  '10.12/short',
  '10.1145',
  'https://openreview.net/forum?id=abc',
  'https://aclanthology.org/P15-1001',
  'https://www.nature.com/articles/news',
  '',
])('“%s” is none', (text) => {
  expect(parseIdentifier(text)).toEqual({});
});

it('is not looked for in what is longer than 400 characters', () => {
  const address = (length: number) => `10.1145/${'a'.repeat(length - 8)}`;
  expect(parseIdentifier(address(400)).doi).toHaveLength(400);
  expect(parseIdentifier(address(401))).toEqual({});
});

it('is the first of each kind in a text, without the brackets and stops around it', () => {
  expect(
    findIdentifiers(
      'See (arXiv:2402.09739), [2403.00001]; doi:10.1145/AB. and https://openreview.net/forum?id=abcdef.',
    ),
  ).toEqual({ arxiv: '2402.09739', doi: '10.1145/ab', openreview: 'abcdef' });
  expect(findIdentifiers('Nothing here.')).toEqual({});
  expect(findIdentifiers('Things, 17 (1), pp.12. ⟨10.1145/AB⟩')).toEqual({ doi: '10.1145/ab' });
  expect(findIdentifiers('（arXiv：2402.09739）。')).toEqual({ arxiv: '2402.09739' });
  expect(findIdentifiers('Link:https://arxiv.org/abs/2402.09739')).toEqual({ arxiv: '2402.09739' });
  const late = (length: number) => findIdentifiers(`${'x '.repeat(length / 2)}2402.09739`);
  expect([late(19_990), late(20_000)]).toEqual([{ arxiv: '2402.09739' }, {}]);
});

it('a DOI of arXiv is an arXiv id', () => {
  expect(parseDoi('10.48550/arXiv.2402.09739v2')).toEqual({ arxiv: '2402.09739' });
  expect(parseDoi('10.48550/other.1')).toEqual({ doi: '10.48550/other.1' });
  expect(parseDoi('10.1145/X')).toEqual({ doi: '10.1145/x' });
});

it.each([
  ['https://a.example/', true],
  [' <http://a.example> ', true],
  ['https://a.example/ and more', false],
  ['see https://a.example/', false],
  ['ftp://a.example/', false],
  ['https://', false],
])('“%s” is an address: %s', (text, expected) => {
  expect(isAddress(text)).toBe(expected);
});
