/** Texts of fields of feeds and libraries: what stands around an abstract, whose an identifier is, what is a venue. */
import { describe, expect, it } from 'vitest';
import { writtenDay } from '../../src/dumps/days/instant.ts';
import { partialDate } from '../../src/dumps/days/partial-date.ts';
import { isCut, itemSpans, prismOf, withoutContents } from '../../src/dumps/feeds/item-spans.ts';
import { xmlFault } from '../../src/dumps/feeds/xml-shape.ts';
import { withoutFullStops } from '../../src/dumps/fields/full-stops.ts';
import { abstractText } from '../../src/dumps/library/abstract-text.ts';
import {
  arxivIn,
  dateIn,
  nameOf,
  ownArxiv,
  venueOf,
  withSubtitle,
} from '../../src/dumps/library/library-entry.ts';
import { toTexText } from '../../src/dumps/library/tex-text.ts';
import { makeEntry } from '../../src/dumps/model/dump.ts';

describe('an abstract', () => {
  const known = { title: 'A Title of Ours', names: ['Ann Bee', 'Cid Dee'] };
  it.each([
    '<p>A Title of Ours</p><p>We count.</p>',
    '<p>J, Vol. 6: A Title of Ours</p><p>We count.</p>',
    '<p>Authors: Ann Bee, Cid Dee</p><p>We count.</p>',
    '<p>Author(s): Ann Bee and Cid Dee</p><p>We count.</p>',
    '<p>By Ann Bee, Cid Dee.</p><p>We count.</p>',
    '<p>Author(s): Ann Bee, Cid Dee <em>et al.</em> (Very Large Hive Collaboration)</p><p>We count.</p>',
    'Author(s): Ann Bee and Cid Dee et al. (Hive Collaboration)<br/><p>We count.</p>',
    'A Title of Ours<br>We count.',
    '<p>A Journal doi:10.1000/1</p><p>We count.</p>',
    '<p>DOI: 10.1000/1</p><p></p><p>We count.</p>',
    '<h3 class="x"> Abstract : </h3>We count.',
    '<p><b>Summary.</b></p>We count.',
    '<div><p><strong>Abstract</strong></p></div><p>We count.</p>',
    'ABSTRACT: We count.',
    'ABSTRACT.  We count.',
    'ABSTRACT We count.',
    'Nature, Published online: 02 April 2025; doi:10.1038/s1  We count.',
    'J Med. 2025 Nov;12:3. doi: 10.1000/j.1. Epub 2025 Nov. ABSTRACT  We count.',
    'J Med. 2025 Nov;12:3. doi: 10.1000/j.1. eCollection 2025. ABSTRACT  We count.',
    'J Med. 2025 Nov 4;406(10511):1500. ABSTRACT We count.',
    '<p>J Med. 2025 Nov 4:a1. doi: 10.1000/j.1. Online ahead of print.</p><p><b>ABSTRACT</b></p><p>We count.</p><p>PMID:39000001 | DOI:10.1000/j.1</p>',
    'We count. PMID:39000001',
    'We count. PMID: 39000001 | PMCID:PMC1234567 | DOI: 10.1000/j.1',
    'We count. [Phys. Rev. Lett. 137, 010101] Published Thu Oct 01, 2026',
    'We count. ### Competing Interest Statement The authors have declared none.',
    'We count. Competing Interest Statement There is NO Competing Interest.',
    'A Journal, Volume 12, Issue 3, May 2025. We count.',
  ])('is “We count.” in %s', (text) => expect(abstractText(text, known)).toBe('We count.'));

  it.each([
    ['A Journal, Volume 12, Issue 3, May 2025.', ''],
    ['A Journal, Early View', ''],
    ['A Journal, EarlyView.', ''],
    ['A Journal, Ahead of Print', ''],
    ['A Journal, Just Accepted.', ''],
    ['A Journal, Volumes of it.', 'A Journal, Volumes of it.'],
    ['J Med. 2025 Nov 4:a1. doi: 10.1000/j.1. Online ahead of print. NO ABSTRACT', 'NO ABSTRACT'],
    ['J Med. 2025 Nov 4;406(10511):1500. NO ABSTRACT PMID:39000001', 'NO ABSTRACT'],
    ['Cells. In 2025 we saw. NO ABSTRACT says it.', 'Cells. In 2025 we saw. NO ABSTRACT says it.'],
    ['We see abstract: We count.', 'We see abstract: We count.'],
    ['An ABSTRACT We count.', 'An ABSTRACT We count.'],
    ['ABSTRACT we count.', 'ABSTRACT we count.'],
    ['<p>Ann Bee</p><p>We count.</p>', 'Ann Bee We count.'],
    [
      '<p>By Ann Bee, Cid Dee of the Institute of All Things</p><p>We count.</p>',
      'By Ann Bee, Cid Dee of the Institute of All Things We count.',
    ],
    ['<p>By Ann Bee</p><p>We count.</p>', 'By Ann Bee We count.'],
    ['By bees, et al.<br>We count.<br>Then more.', 'By bees, et al. We count. Then more.'],
    [
      `<p>${'x'.repeat(80)} A Title of Ours</p><p>We count.</p>`,
      `${'x'.repeat(80)} A Title of Ours We count.`,
    ],
    ['PMID:39000001 is what we count.', 'PMID:39000001 is what we count.'],
  ])('of %s', (text, abstract) => expect(abstractText(text, known)).toBe(abstract));

  it.each(['"What is learning?" asked Turing.', '“What is learning?”', '(1) Start dense.', '$n$ bees.'])(
    'begins behind a paragraph with signs too: %s',
    (text) => {
      const frame =
        'Nature, Published online: 02 March 2025; <a href="https://x.org">doi:10.1038/s42256-1</a>';
      expect(abstractText(`<p>${frame}</p>${text}`)).toBe(text);
    },
  );

  it('has no frame where nothing of the paper is known', () => {
    expect(abstractText('<p>By us</p><p>We count.</p>')).toBe('By us We count.');
  });
});

describe('a text in the place of an abstract', () => {
  const abstractOf = (abstract: string) => makeEntry({ abstract, lines: { first: 1, last: 1 } }).abstract;

  it.each([
    '[No abstract available]',
    '[No abstract available] © 2025 Hive Press',
    'NO ABSTRACT',
    'No abstract.',
    'No abstract is available for this article.',
    'There is no abstract for this paper.',
    'Abstract not available',
    'Abstract is not yet available.',
    'Abstract unavailable',
    'Not available',
    'Abstract',
    '[Abstract]',
    'Kein Abstract verfügbar',
    'Résumé non disponible.',
    'Resumen no disponible',
    'Resumo não disponível',
    '无摘要',
  ])('says that there is none: %s', (text) => expect(abstractOf(text)).toBeUndefined());

  it.each([
    'No abstract algebra is needed to count sheep.',
    'No abstract available tools count sheep.',
    'Abstract not available trees count.',
    'Not given to sheep.',
    'Abstract © 2025 Hive Press',
    'We count.',
  ])('is one: %s', (text) => expect(abstractOf(text)).toBe(text));
});

describe('XML', () => {
  const deep = (depth: number, tag = 'a') => `<${tag}>`.repeat(depth) + `</${tag}>`.repeat(depth);
  it.each([
    ['<a b="<>" c=\'">\'>x</a>', undefined],
    ['<!-- <a> --><a/><![CDATA[<<<]]><?x <a ?>', undefined],
    ['<!DOCTYPE a [<!ENTITY b "<c>">]><a/>', undefined],
    ['<!DOCTYPE a><a/>', undefined],
    [deep(200), undefined],
    [deep(201), 600],
    [deep(300, 'br'), undefined],
    [`<rss>${'<item><b>'.repeat(150)}`, 902],
    [`<rss>${'<item><b><c></item>'.repeat(150)}</rss>`, undefined],
    ['< '.repeat(100), undefined],
    ['< '.repeat(101), 200],
    ['<a b="', 0],
    ['<a <b>', 0],
    ['x<!-- ', 1],
    ['x<![CDATA[ ]>', 1],
    ['x<? ', 1],
    ['x<!DOCTYPE', 1],
    ['<a/>'.repeat(300), undefined],
  ])('%s', (text, offset) => expect(xmlFault(text)?.offset).toBe(offset));

  it('has the lines of its items, with prefixes, in comments or at once closed', () => {
    const text =
      '<rss>\n<item>\na\n</item><!-- <item> -->\n<x:entry a="b">\n</x:entry>\n<item/>\n<items>\n<item>\nx\n';
    expect(itemSpans(text).map(({ first, last }) => [first, last])).toEqual([
      [2, 4],
      [5, 6],
      [7, 7],
      [9, 10],
    ]);
  });

  it('has what PRISM says of each item', () => {
    const text =
      '<item><prism:doi>10.1000/1</prism:doi><p:publicationName><![CDATA[A & B]]></p:publicationName></item><item><prism:volume>1</prism:volume></item>';
    expect(prismOf(text).map((one) => [...one])).toEqual([
      [
        ['doi', '10.1000/1'],
        ['publicationName', 'A & B'],
      ],
      [],
    ]);
  });

  it('is cut where its root is not closed', () => {
    expect(['</rss>', '</rdf:RDF >', '</feed>', '</channel>', ''].map(isCut)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('is read without the list of its items', () => {
    expect(withoutContents('a<items>b</items >c')).toBe('ac');
    expect(withoutContents('a<items x="y">b</items>c')).toBe('ac');
    for (const text of ['a<item>b</item>c', 'a</items>b<items>', '<items>', 'x</items>'])
      expect(withoutContents(text)).toBe(text);
  });
});

describe('an arXiv id in a field', () => {
  it.each([
    ['arXiv:2609.10001', '2609.10001'],
    ['arXiv preprint arXiv:2609.10001', '2609.10001'],
    ['arXiv. 2609.10001', '2609.10001'],
    ['see arXiv:2609.10001', '2609.10001'],
    ['also available on arXiv: 2609.10001', '2609.10001'],
    ['(preprint at arXiv/hep-th/9901001)', 'hep-th/9901001'],
    ['e-print arXiv:2609.10001', '2609.10001'],
    ['eprint arXiv:2609.10001', '2609.10001'],
    ['https://arxiv.org/abs/2609.10001', '2609.10001'],
    ['published as arXiv:2609.10001', '2609.10001'],
    ['publisher: arXiv:2609.10001', '2609.10001'],
    ['Number: arXiv:2609.10001 [cs]', '2609.10001'],
    ['extends arXiv:2609.10001', undefined],
    ['we see arXiv:2609.10001', undefined],
    ['2609.10001', undefined],
    [undefined, undefined],
  ])('is its own in “%s”: %s', (text, id) => expect(ownArxiv(text)).toBe(id));

  it('may be its whole text', () => {
    expect([arxivIn('2609.10001 [cs]'), arxivIn('of 2609.10001'), arxivIn(undefined)]).toEqual([
      '2609.10001',
      undefined,
      undefined,
    ]);
  });
});

it.each([
  ['Nature', 'Nature'],
  ['arXiv', undefined],
  ['CoRR abs/1', undefined],
  ['corrections of us', 'corrections of us'],
  ['bioRxiv', undefined],
  ['Submitted to Nature', undefined],
  ['Under review at Nature', undefined],
  ['an arXiv preprint', undefined],
  ['The arXiv Journal', 'The arXiv Journal'],
  [undefined, undefined],
])('the venue %s', (name, venue) => expect(venueOf(name)).toBe(venue));

it.each([
  ['Linear Time', 'A Study', 'Linear Time: A Study'],
  ['Linear Time :', 'A Study', 'Linear Time: A Study'],
  ['Linear  : Time', 'A Study', 'Linear  : Time: A Study'],
  ['Linear Time: a study', 'A Study', 'Linear Time: a study'],
  ['Linear Time', undefined, 'Linear Time'],
  [undefined, 'A Study', undefined],
])('%s and %s', (title, subtitle, whole) => expect(withSubtitle(title, subtitle)).toBe(whole));

it.each([
  [{ family: 'Bee', given: 'Ann' }, 'Ann Bee'],
  [
    {
      family: 'Berg',
      given: 'Jan',
      'dropping-particle': 'van',
      'non-dropping-particle': 'den',
      suffix: 'Jr.',
    },
    'Jan van den Berg Jr.',
  ],
  [{ name: 'The Group' }, 'The Group'],
  [{ literal: 'Bee, Ann', name: 'x' }, 'Ann Bee'],
  [{ family: 'Dee 0001', given: 'Cid' }, 'Cid Dee'],
  [{ family: 'Dee 1001', given: 'Cid' }, 'Cid Dee 1001'],
  [{ literal: 'Room 0001a' }, 'Room 0001a'],
  [{}, undefined],
])('the name of %j', (name, expected) => expect(nameOf(name)).toBe(expected));

it.each([
  ['2026-03-04', 2026, 3, 4],
  [{ year: '2026', month: '3', day: 'x' }, '2026-03'],
  [{ 'date-parts': [['2026-03-04']] }, 2026, 3, 4],
  [{ 'date-parts': [['2026']], year: 2020 }, '2026'],
  [{ 'date-parts': [] }, undefined],
  [{ 'date-parts': 'x', raw: '4 Mar 2026' }, 2026, 3, 4],
  [{ literal: 'March 2026' }, '2026-03'],
  [undefined, undefined],
])('the date %j', (issued, ...expected) => {
  const { firstDate, firstMonth } = dateIn(issued);
  expect(firstDate === undefined ? [firstMonth] : [firstDate.year, firstDate.month, firstDate.day]).toEqual(
    expected,
  );
});

it.each([
  [[2026, 3, 4], { year: 2026, month: 3, day: 4 }, undefined],
  [[2026, 3, 0], undefined, '2026-03'],
  [[2026, 2, 30], undefined, '2026-02'],
  [[2026, 12], undefined, '2026-12'],
  [[2026, 13], undefined, '2026'],
  [[2026, Number.NaN], undefined, '2026'],
  [[1600], undefined, '1600'],
  [[2200], undefined, undefined],
  [[2026.5], undefined, undefined],
  [[], undefined, undefined],
])('as much of a date as %j has', ([year, month, day], firstDate, firstMonth) => {
  expect(partialDate(year, month, day)).toEqual({ firstDate, firstMonth });
});

it.each([
  ['2026-11-12T02:44:20Z', '2026-11-12'],
  [' 2026-11-12 ', '2026-11-12'],
  ['2026-11-12 02:44', '2026-11-12'],
  ['Thu, 12 Nov 2026 00:00:00 -0500', '2026-11-12'],
  ['12  November  2026', '2026-11-12'],
  ['2026-11-31', undefined],
  ['2026-11-12x', undefined],
  ['on 2026-11-12', undefined],
  ['12 Foo 2026', undefined],
  ['31 Nov 2026', undefined],
  [undefined, undefined],
])('the day of %s', (text, day) => expect(writtenDay(text)).toBe(day));

it.each([
  ['A {B} of {\\"o}', 'A B of \\"o'],
  ['{{A B}}', 'A B'],
  ['$x_{1}$ and {y}', '$x_{1}$ and y'],
  ['5\\$ and {6}\\$', '5\\$ and 6\\$'],
  ['$a\\$b$ {c}', '$a\\$b$ c'],
  ['{\\alpha}beta', '\\alpha{}beta'],
  ['{\\alpha} beta', '\\alpha beta'],
  ['Lantern at {$}O(n){$} and {$}x{\\_}1{$} {C}ost', 'Lantern at $O(n)$ and $x{\\_}1$ Cost'],
  ['It costs {$} 5', 'It costs $ 5'],
])('TeX %s', (tex, text) => expect(toTexText(tex)).toBe(text));

it('full stops of titles go where all titles have one', () => {
  const titles = (...all: string[]) =>
    withoutFullStops(all.map((title) => makeEntry({ title, lines: { first: 1, last: 1 } }))).map(
      ({ title }) => title,
    );
  expect(titles('One.', 'Two?', 'Three.')).toEqual(['One', 'Two?', 'Three']);
  expect(titles('One.', 'Two', 'Three.')).toEqual(['One.', 'Two', 'Three.']);
  expect(titles('One v. Two', 'Three.')).toEqual(['One v. Two', 'Three.']);
  expect(titles('And so on...', 'Three.')).toEqual(['And so on...', 'Three']);
});
