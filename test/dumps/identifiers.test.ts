import { expect, it } from 'vitest';
import { identifierKeysIn } from '../../src/dumps/fields/identifier-keys.ts';
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
  // What stands behind a DOI in the resolver's address is no part of it.
  ['https://doi.org/10.1000/XYZ123?utm_source=chatgpt.com&utm_medium=social', { doi: '10.1000/xyz123' }],
  ['https://doi.org/10.1016/j.cell.2026.01.001?via=ihub', { doi: '10.1016/j.cell.2026.01.001' }],
  ['http://dx.doi.org/10.1000/x2?nosfx=y', { doi: '10.1000/x2' }],
  ['https://doi.org/10.1000/x1#abstract', { doi: '10.1000/x1' }],
  ['doi.org/10.1000/x1/?ref=a', { doi: '10.1000/x1' }],
  ['10.1000/x1?utm_source=chatgpt.com', { doi: '10.1000/x1' }],
  ['https://doi.org/10.48550/arXiv.2402.09739?utm_source=a', { arxiv: '2402.09739' }],
  // A fragment's sign in a bare DOI is its own, as is an encoded one, and a check digit of a serial item.
  ['10.1000/456#789', { doi: '10.1000/456#789' }],
  ['https://doi.org/10.1000/456%23789', { doi: '10.1000/456#789' }],
  [
    'https://doi.org/10.1002/(SICI)1099-0690(199805)1998:5%3C1::AID-EJOC1%3E3.0.CO;2-#',
    { doi: '10.1002/(sici)1099-0690(199805)1998:5<1::aid-ejoc1>3.0.co;2-#' },
  ],
  ['https://doi.org/10.1000%2F182', { doi: '10.1000/182' }],
  ['10.1000/100%25', { doi: '10.1000/100%' }],
  ['10.1000/100%', { doi: '10.1000/100%' }],
  // Brackets of its own, and those around it.
  ['(10.1016/S0140-6736(26)01234-5)', { doi: '10.1016/s0140-6736(26)01234-5' }],
  ['10.1061/(ASCE)0733-9399(1999)125:11(1251)', { doi: '10.1061/(asce)0733-9399(1999)125:11(1251)' }],
  // In a query.
  [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0312345&utm_source=x',
    { doi: '10.1371/journal.pone.0312345' },
  ],
  [
    'https://journals.plos.org/ploscompbiol/article/file?type=printable&id=10.1371%2Fjournal.pcbi.0312347',
    { doi: '10.1371/journal.pcbi.0312347' },
  ],
  [
    'https://journals.plos.org/plosone/article?id=info:doi/10.1371/journal.pone.0012345#s1',
    { doi: '10.1371/journal.pone.0012345' },
  ],
  [
    'https://www.tandfonline.com/action/showCitFormats?doi=10.1080%2F01234567.2026.1',
    { doi: '10.1080/01234567.2026.1' },
  ],
  ['https://www.karger.com/?doi=10.1159/000012345', { doi: '10.1159/000012345' }],
  ['https://resolver.example/?rft_id=info%3Adoi%2F10.1000%2F1&x=y', { doi: '10.1000/1' }],
  // Redirects of mail programs.
  ['https://urldefense.com/v3/__https://arxiv.org/abs/2402.09739__;!!abc!x_y$', { arxiv: '2402.09739' }],
  ['https://urldefense.com/v3/__https:/doi.org/10.1000/x1__;!!abc!x_y$', { doi: '10.1000/x1' }],
  ['https://urldefense.com/v3/__https://doi.org/10.1000/x*y__;Jw!!abc!x_y$', { doi: "10.1000/x'y" }],
  ['https://urldefense.com/v3/__https://doi.org/10.1000/x**Ay*z__;Jygp!!abc!x_y$', { doi: "10.1000/x'(y)z" }],
  ['https://doi.org/10.1000/x1%E2%80%8B', { doi: '10.1000/x1' }],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__doi.org_10.1000_x-2D1&d=DwMF&c=a',
    { doi: '10.1000/x-1' },
  ],
  ['https://secure-web.cisco.com/1abc-d/https%3A%2F%2Farxiv.org%2Fabs%2F2402.09739', { arxiv: '2402.09739' }],
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
  // Of the paper that led there.
  'https://example.org/article?ref=10.1000/1',
  'https://example.org/article?cited_doi=10.1000/1',
  'https://example.org/article?id=10.1000',
  'https://example.org/x#id=10.1000/1',
  'https://urldefense.com/v3/__https://example.org/a__;!!abc!x$',
  'https://urldefense.com/v3/__https://doi.org/10.1000/x*y__;%%!!abc!x$',
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
  expect(findIdentifiers('10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2.')).toEqual({
    doi: '10.1175/1520-0469(1963)020<0130:dnf>2.0.co;2',
  });
  // Markup behind a DOI is none of it.
  expect(findIdentifiers('10.1000/abcde<br>2.0')).toEqual({ doi: '10.1000/abcde' });
  expect(findIdentifiers('(see doi:10.1016/S0140-6736(26)01234-5).')).toEqual({
    doi: '10.1016/s0140-6736(26)01234-5',
  });
  expect(findIdentifiers('Link:https://arxiv.org/abs/2402.09739')).toEqual({ arxiv: '2402.09739' });
  const late = (length: number) => findIdentifiers(`${'x '.repeat(length / 2)}2402.09739`);
  expect([late(19_990), late(20_000)]).toEqual([{ arxiv: '2402.09739' }, {}]);
});

it('has its own brackets in addresses as well', () => {
  const keys = identifierKeysIn(
    '[one](https://doi.org/10.1016/S0140-6736(26)01234-5), (https://arxiv.org/abs/2402.09739).',
  );
  expect([...new Set(keys)]).toEqual(['arxiv:2402.09739', 'doi:10.1016/s0140-6736(26)01234-5']);
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
