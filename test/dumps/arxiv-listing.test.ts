/** arXiv's listing pages: heads of entries, fields with and without labels, days and sections. */
import { describe, expect, it } from 'vitest';
import { arxivListing } from '../../src/dumps/arxiv/arxiv-listing.ts';
import { readCapture } from '../../src/dumps/decoding/capture.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
const read = (...lines: string[]) => parseDump(bytes(lines), 'x');
const head = '[1] arXiv:2609.10001 [pdf, html, other]';
const entry = (...lines: string[]) => read(head, 'Title: A Title', ...lines).entries[0];
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('the head of an entry', () => {
  it.each<[string, string, string | undefined]>([
    [head, '2609.10001', undefined],
    ['arXiv:2609.1000', '2609.1000', undefined],
    ['[ 12 ]  arXiv: 2609.10001v3 (cross-list from cs.CL) [pdf]', '2609.10001', 'cross'],
    ['[1] [arXiv:2609.10001] (replaced) [pdf, ps', '2609.10001', 'replace'],
    ['[1] arXiv:2609.10001 (replaced, cross-list from cs.CL)', '2609.10001', 'replace-cross'],
    ['[1] arXiv:hep-th/9901001', 'hep-th/9901001', undefined],
    ['[1] arXiv:math.GT/0309136 (pdf, other)', 'math.GT/0309136', undefined],
    ['- **[1]** [arXiv:2609.10001](https://arxiv.org/abs/2609.10001) [pdf, html]', '2609.10001', undefined],
    [
      '\\[1\\] [arXiv:2609.10001](https://arxiv.org/abs/2609.10001) \\[[pdf](https://arxiv.org/pdf/2609.10001), [html](https://x.example)\\]',
      '2609.10001',
      undefined,
    ],
  ])('%s', (line, arxiv, announceType) => {
    const { format, entries } = read(line, 'Title: A Title');
    expect([format, entries.length]).toEqual(['arxiv-listing', 1]);
    expect(entries[0]).toMatchObject({ arxiv, announceType, title: 'A Title' });
  });

  it.each([
    'see arXiv:2609.10001',
    '[1] 2609.10001 [pdf]',
    '[1] arXiv:2609.10001 and more',
    '[1] arXiv:2609.100',
  ])('is not “%s”', (line) => {
    expect(arxivListing.recognise(readCapture(bytes([line, 'Title: A']), 'x'))).toMatchObject({
      nearness: 0.3,
    });
  });

  it.each<[string[], boolean | number]>([
    [[head, 'Title: A'], true],
    [[head, '  title : A'], true],
    [[head, '**Title:** A'], true],
    [[head, head, 'Title: A'], true],
    [[head, head, head, 'Title: A'], 0.5],
    [[head, 'A Title: it'], 0.5],
    [['Title: A'], 0.3],
    [['A'], 0],
    [['<html><p>arXiv:2609.10001<div class=list-title>A'], true],
    [['<html><p>arXiv:<a href=x>hep-th/9901001</a><div class=list-authors>A'], true],
    [['<html><p>arXiv:2609.10001'], 0],
    [['<html><li class="arxiv-result"><p><a href=x>arXiv:2609.10001</a>'], true],
    [['1. arXiv:2609.10001 [pdf] cs.LG', 'A', 'Authors: Ann Bee'], true],
    [['1. arXiv:2609.10001 [pdf] cs.LG', 'A', 'Ann Bee'], 0],
    [['<html><p class=list-title>A'], 0],
    [['<html><a href="https://arxiv.org/list/cs.LG/new">A'], 0.5],
    [[`<html>${'x'.repeat(5000)}arxiv.org`], 0],
    [['{"a": "arXiv:2609.10001 list-title"}'], 0],
    [['<?xml version="1.0"?><a>arXiv:2609.10001 list-title</a>'], 0],
    [['{"a": "arXiv:2609.10001 list-title'], 0],
  ])('with its title makes a listing: %j, %s', (lines, expected) => {
    const recognition = arxivListing.recognise(readCapture(bytes(lines), 'x'));
    expect(recognition).toMatchObject(
      expected === true
        ? { matches: true }
        : { matches: false, because: expect.any(String), nearness: expected },
    );
  });
});

describe('the fields of an entry', () => {
  it.each<[string[], object]>([
    [['Authors: Ann Bee, Cid Dee'], { authors: ['Ann Bee', 'Cid Dee'], authorCount: 2 }],
    [['Author: Ann Bee'], { authors: ['Ann Bee'] }],
    [['Authors:', 'Ann Bee,', 'Cid Dee'], { authors: ['Ann Bee', 'Cid Dee'] }],
    [['Authors: Ann Bee, (12 additional authors not shown)'], { authors: ['Ann Bee'], authorCount: 13 }],
    [['Authors: Ann Bee, (1 more author not shown)'], { authorCount: 2 }],
    [['Authors: Ann Bee, et al.'], { authors: ['Ann Bee'], authorCount: undefined }],
    [['Subjects: Machine Learning (cs.LG); Optics (physics.optics)'], { arxivClass: 'cs.LG' }],
    [['Subject: High Energy Physics (hep-th)'], { arxivClass: 'hep-th' }],
    [['Categories: cs.LG stat.ML'], { arxivClass: 'cs.LG' }],
    [['Categories: hep-th'], { arxivClass: 'hep-th' }],
    [['Categories: Words'], { arxivClass: undefined }],
    [
      ['Subjects: Machine Learning (cs.LG);', 'Optics (physics.optics)', 'An abstract.'],
      { abstract: 'An abstract.' },
    ],
    [
      ['Subjects: Machine Learning (cs.LG)', 'Optics (physics.optics); Sound (cs.SD)', 'An abstract.'],
      { abstract: 'An abstract.' },
    ],
    [
      ['Subjects: Machine Learning (cs.LG); Optics (', 'physics.optics)', 'An abstract.'],
      { abstract: 'An abstract.' },
    ],
    [
      ['Subjects:', 'Machine Learning (cs.LG)', 'An abstract.'],
      { arxivClass: 'cs.LG', abstract: 'An abstract.' },
    ],
    [['Subjects: Optics (cs.LG)', 'We (cs.LG) count.'], { abstract: 'We (cs.LG) count.' }],
    [
      ['Journal-ref: NeurIPS 2026', 'Comments: 9 pages', 'Report-no: X'],
      { venue: 'NeurIPS 2026', abstract: undefined },
    ],
    [['Journal-ref: NeurIPS', '2026'], { venue: 'NeurIPS 2026' }],
    [['Comments: 9 pages', words(40)], { abstract: undefined }],
    [['Comments: 9 pages', words(41)], { abstract: words(41) }],
    [['Comments:', words(41)], { abstract: undefined }],
    [['MSC-class: 60', words(41)], { abstract: words(41) }],
    [['DOI: 10.1145/AB'], { doi: '10.1145/ab' }],
    [['Related DOI: https://doi.org/10.1145/AB'], { doi: '10.1145/ab' }],
    [['DOI: 10.1145/AB', 'We count.'], { doi: '10.1145/ab', abstract: 'We count.' }],
    [['DOI:', '10.1145/AB', 'We count.'], { abstract: 'We count.' }],
    ...['MSC classes: 68P10', 'ACM classes: F.2.2', 'Report number: TR-12', 'MSC-class: 60; 61'].map(
      (line): [string[], object] => [
        ['Subjects: Optics (cs.LG)', line, 'We count it all.'],
        { abstract: 'We count it all.' },
      ],
    ),
    [
      ['Subjects: Optics (cs.LG)', 'MSC classes: 60', 'We count all of it and', 'others.'],
      { abstract: 'We count all of it and others.' },
    ],
    [['Subjects: Optics (cs.LG)', 'MSC classes: Primary 60;', 'Secondary 61'], { abstract: undefined }],
    [
      ['Subjects: Optics (cs.LG)', 'Journal reference: J. Sheep 1', 'We count it all.'],
      { venue: 'J. Sheep 1', abstract: 'We count it all.' },
    ],
    [
      ['Subjects: Optics (cs.LG)', 'Journal-ref: Annals of Sheep and', 'Goats and of all others, 2026'],
      { venue: 'Annals of Sheep and Goats and of all others, 2026' },
    ],
    [['Comments: 10.1145/AB'], { doi: undefined }],
    [['License: http://a.example/by'], { licence: 'http://a.example/by' }],
    [['Date: Thu, 1 Oct 2026 10:00:00 GMT   (12kb)'], { firstDate: { year: 2026, month: 10, day: 1 } }],
    [['Date: 1 Oct 2026 (1kb) (2kb)'], { firstDate: { year: 2026, month: 10, day: 1 } }],
    [['Date (v1): Thu, 1 Oct 2026'], { firstDate: undefined, abstract: undefined }],
    [['Abstract: We', 'count it.'], { abstract: 'We count it.' }],
    [['ABSTRACT : We  count.'], { abstract: 'We count.' }],
    [
      ['Authors: Ann Bee', 'We count words here.', 'And more.'],
      { abstract: 'We count words here. And more.' },
    ],
    // Lines without labels: the title's end, names, then the abstract.
    [['that goes on'], { title: 'A Title that goes on' }],
    [
      ['Ann Bee, Cid Dee', 'We count.'],
      { title: 'A Title', authors: ['Ann Bee', 'Cid Dee'], abstract: 'We count.' },
    ],
    [['Ann Bee', 'We count.'], { authors: ['Ann Bee'], abstract: 'We count.' }],
    [['and so on, Ann Bee'], { title: 'A Title', authors: ['and so on', 'Ann Bee'] }],
    [['and, so on, Ann Bee'], { title: 'A Title and, so on, Ann Bee' }],
    [
      ['Authors: Ann Bee', 'Cid Dee, Eva van Foe', 'We count.'],
      { authors: ['Ann Bee Cid Dee', 'Eva van Foe'] },
    ],
    [['Authors: Ann Bee', 'van Dee Cid, Eva Foe'], { authors: ['Ann Bee van Dee Cid', 'Eva Foe'] }],
    [['Authors: Ann Bee', 'Cid Dee.'], { authors: ['Ann Bee'], abstract: 'Cid Dee.' }],
    [['Authors: Ann Bee', 'Cid Dee, we count'], { authors: ['Ann Bee'], abstract: 'Cid Dee, we count' }],
    [['Authors: Ann Bee,', 'we count'], { authors: ['Ann Bee', 'we count'] }],
    [['Authors: Ann Bee', Array.from({ length: 38 }, () => 'Cid Dee').join(',')], { authors: ['Ann Bee'] }],
  ])('%j', (lines, expected) => {
    expect(entry(...lines)).toMatchObject(expected);
  });

  it('below a head are links, and the title, which may be on a line of its own', () => {
    expect(read(head, '[pdf, html]', 'Title: x', 'Authors: Ann Bee').entries[0]?.title).toBe('x');
    expect(
      read(head, 'pdf, other]', 'An untitled one', head, 'Title:', 'New', 'Authors: Ann Bee').entries,
    ).toMatchObject([{ title: 'An untitled one' }, { title: 'New', authors: ['Ann Bee'] }]);
  });

  it('goes on with a title of 300 characters at most', () => {
    const title = (length: number) => read(head, `Title: ${'x'.repeat(length)}`, 'goes on').entries[0];
    expect(title(300)?.title).toMatch(/ goes on$/);
    expect(title(301)).toMatchObject({ title: 'x'.repeat(301), authors: ['goes on'] });
  });

  it('have lines in which they stand, up to the footer', () => {
    const { entries, uses } = read(
      head,
      'Title: A',
      'Authors: Ann Bee',
      'Abstract: We count.',
      'Showing up to 25 entries',
      'Contact',
    );
    expect(entries[0]?.lines).toEqual({ first: 1, last: 4 });
    expect(uses.map(({ role }) => role)).toEqual([
      'details',
      'title',
      'details',
      'abstract',
      'footer',
      'header',
    ]);
  });

  it.each([
    'Total of 25 entries',
    'Showing up to 25',
    '[ fewer | more ]',
    'more',
    'About',
    'Help',
    'contact arXiv',
  ])('end before “%s”', (line) => {
    expect(entry('Authors: Ann Bee', 'Abstract: We', line, 'count.')?.abstract).toBe('We');
  });
});

describe('a mailed listing', () => {
  it('has abstracts between lines of two backslashes', () => {
    const { entries } = read(
      '\\\\',
      'arXiv:2609.10001',
      'Date: Thu, 1 Oct 2026 10:00:00 GMT   (12kb)',
      '',
      'Title: A Title',
      'Authors: Ann Bee',
      'Comments: 9 pages',
      '\\\\',
      '  We count.',
      '\\\\ ( https://arxiv.org/abs/2609.10001 ,  12kb)',
      '-----',
      '\\\\',
      'arXiv:2609.10002',
      'Title: B Title',
      '\\\\',
      'It counts',
      'well.',
      '\\\\',
      'End of it',
    );
    expect(entries.map(({ title, abstract, lines }) => [title, abstract, lines.first, lines.last])).toEqual([
      ['A Title', 'We count.', 2, 9],
      ['B Title', 'It counts well.', 13, 17],
    ]);
  });

  it('has fields that go on anywhere in the next line, and accents in TeX', () => {
    const { entries, doubts } = read(
      '\\\\',
      'arXiv:2609.10001',
      'Title: A Title that is',
      '  Wrapped',
      'Authors: Andr\\\'e H\\"older, \\c{S}eyma',
      "  \\'Angel, Ko\\l{}odziej van~Dijk, Paul",
      '  Erd\\H{o}s',
      'Categories: cs.CL',
      '\\\\',
      '  We count, and then we count again.',
      '\\\\ ( https://arxiv.org/abs/2609.10001 ,  12kb)',
    );
    expect(entries).toMatchObject([
      {
        title: 'A Title that is Wrapped',
        authors: ['André Hölder', 'Şeyma Ángel', 'Kołodziej van Dijk', 'Paul Erdős'],
        abstract: 'We count, and then we count again.',
      },
    ]);
    expect(doubts).toEqual([]);
  });
});

describe('days and sections', () => {
  const one = [head, 'Title: A Title'];
  const two = ['[2] arXiv:2609.10002', 'Title: B Title'];
  const days = (...lines: string[]) => {
    const { listed, since, entries } = read(...lines);
    const types = entries.map((e) => e.announceType ?? e.listed?.day);
    return [since?.day, listed?.day, listed?.year, ...types];
  };
  const none = undefined;

  it.each<[string[], unknown[]]>([
    [
      ['Fri, 2 Oct 2026 (showing 2 of 2 entries )', ...one],
      [none, 2, 2026, none],
    ],
    [
      ['Friday, 2 October 2026', ...one],
      [none, 2, 2026, none],
    ],
    [
      ['Fri, 2 Oct 2026 and more', ...one],
      [none, none, none, none],
    ],
    [
      ['Showing new listings for Friday, 2 October 2026', ...one],
      [none, 2, 2026, none],
    ],
    [
      ['Showing all listings for Friday, 2 October 2026 ', ...one],
      [none, 2, 2026, none],
    ],
    [
      ['Catchup results for cs.LG on Fri, 02 Oct 2026', ...one],
      [none, 2, 2026, none],
    ],
    [
      ['New submissions for Fri, 2 Oct 26', ...one],
      [none, none, none, 'new'],
    ],
    [
      ['New submissions for Fri, 2 Oct 2026', ...one],
      [none, 2, 2026, 'new'],
    ],
    [
      ['New submissions (showing 1 of 1 entries)', ...one, 'Cross-lists (showing 1 of 1)', ...two],
      [none, none, none, 'new', 'cross'],
    ],
    [
      ['Cross submissions', ...one, 'Replacement of it', ...two],
      [none, none, none, 'cross', 'cross'],
    ],
    [
      ['Cross-lists', ...one, 'Replacement submissions for Fri, 2 Oct 2026 (showing 1)', ...two],
      [none, 2, 2026, 'cross', 'replace'],
    ],
    // A page of several days: the last of the headings above entries, not of the links at the top.
    [
      [
        'Fri, 2 Oct 2026',
        'Thu, 1 Oct 2026',
        'Fri, 2 Oct 2026 (showing 1)',
        ...one,
        'Thu, 1 Oct 2026',
        ...two,
      ],
      [none, 2, 2026, 2, 1],
    ],
    [
      ['Mon, 5 Oct 2026', 'Fri, 2 Oct 2026 (showing 1)', ...one],
      [none, 2, 2026, none],
    ],
    [
      ['Thu, 1 Oct 2026 (showing 1)', ...one, 'Wed, 30 Sep 2026', ...two],
      [none, 1, 2026, 1, 30],
    ],
    [
      ['Thu, 31 Dec 2026 (showing 1)', ...one, 'Fri, 1 Jan 2027', ...two],
      [none, 1, 2027, 31, 1],
    ],
    // Months.
    [
      ['Authors and titles for October 2026', ...one],
      [1, 31, 2026, none],
    ],
    [
      ['Authors and titles for cs.LG in Oct 2026', ...one],
      [1, 31, 2026, none],
    ],
    [
      ['See authors and titles for October 2026', ...one],
      [none, none, none, none],
    ],
    [
      ['Authors and titles for October 2026', 'Fri, 2 Oct 2026', ...one],
      [none, 2, 2026, none],
    ],
  ])('%j', (lines, expected) => {
    expect(days(...lines)).toEqual(expected);
  });

  it('a title may be a word such as "New"', () => {
    expect(read(head, 'Title:', 'New', 'Authors: Ann Bee', ...two).entries.map(({ title }) => title)).toEqual(
      ['New', 'B Title'],
    );
  });

  it('without counts in its headings is of the latest of its days', () => {
    expect(days('Fri, 2 Oct 2026', ...one, 'Thu, 1 Oct 2026', ...two)).toEqual([none, 2, 2026, 2, 1]);
  });

  it.each<[string[], string, [string, string] | undefined]>([
    [['[ total of 1 entries: 1-1 ]'], 'arXiv', undefined],
    [['[ total of 7 entries: 1-1 ]'], 'arXiv', ['info', 'announced-count']],
    [['Machine Learning', 'Total of 1 entries'], 'arXiv Machine Learning', undefined],
    [['Total of 1,001 entries', 'Optics', 'Sound'], 'arXiv Optics', ['info', 'announced-count']],
    [['Total of 0 entries', 'Skip to main content'], 'arXiv', ['warning', 'announced-count']],
    [
      ['Help', 'Search', 'Login', 'Cornell University', 'arXiv.org', 'See more', 'Ab', 'machine learning'],
      'arXiv',
      undefined,
    ],
    [['See: all', `A${'b'.repeat(80)}`], `arXiv A${'b'.repeat(80)}`, undefined],
    [[`A${'b'.repeat(81)}`, 'Abcd', 'In a Total of 7 entries'], 'arXiv Abcd', undefined],
  ])('the header %j', (lines, listing, message) => {
    const parsed = read(...lines, ...one);
    expect(parsed.listing).toBe(listing);
    expect(parsed.diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual(
      message === undefined ? [] : [message],
    );
  });
});

describe('the older page, which labels authors', () => {
  const old = [
    '[1]  arXiv:2609.10001 [pdf, other]',
    '    Title: Linear Time Without Tears: Reparameterised State',
    '        Spaces at Scale',
    '    Authors: Ann Bee, Cid Dee',
    '    Subjects: Machine Learning (cs.LG)',
  ];

  it('has titles of several lines', () => {
    expect(read(...old).entries[0]).toMatchObject({
      title: 'Linear Time Without Tears: Reparameterised State Spaces at Scale',
      authors: ['Ann Bee', 'Cid Dee'],
    });
  });

  it.each(['[ total of 1 entries: 1-1 ]', 'Links to: arXiv, form interface', '%%--%%--%%--%%'])(
    'ends at "%s"',
    (footer) => {
      const [only] = read(...old, footer, 'contact, help').entries;
      expect([only?.abstract, only?.lines.last]).toEqual([undefined, 5]);
    },
  );
});

it('a mailed replacement says so below its identifier', () => {
  const { entries } = read(
    '\\\\',
    'arXiv:2609.10001',
    'replaced with revised version Thu, 1 Oct 2026 10:00:00 GMT   (300kb)',
    '',
    'Title: A Title',
    'Authors: Ann Bee',
  );
  expect(entries[0]).toMatchObject({ title: 'A Title', announceType: 'replace' });
});

describe('a listing that ends within an entry', () => {
  const whole = [head, 'Title: A', 'Ann Bee', 'Subjects: Machine Learning (cs.LG)', 'We count.'];
  const second = ['[2] arXiv:2609.10002', 'Title: B', 'Cid Dee', 'Subjects: Sound (cs.SD)', 'We sing.'];
  const cut = (...lines: string[]) =>
    read(...whole, ...lines).diagnostics.map(({ rule, line, reason }) => [rule, line, reason]);

  it.each<[string, string[], number]>([
    ['in the middle of a sentence', [...second.slice(0, 4), 'We si'], 10],
    ['before the abstract of its last paper', second.slice(0, 4), 9],
    ['before the subjects of its last paper', second.slice(0, 3), 8],
    ['after a title', second.slice(0, 2), 7],
    ['after an identifier', second.slice(0, 1), 6],
  ])('%s is cut off', (where, lines, line) => {
    expect(cut(...lines)).toEqual([['truncated-capture', line, `The capture ends ${where}.`]]);
  });

  it.each<[string[]]>([
    [second],
    [[...second.slice(0, 4), 'We si', 'Total of 2 entries']],
    [['[2] arXiv:2609.10002', 'Title: B', 'Total of 2 entries']],
  ])('may be whole: %j', (lines) => {
    expect(cut(...lines)).toEqual([]);
  });

  it('is whole where all others lack the same', () => {
    expect(read(head, 'Title: A', ...second.slice(0, 2)).diagnostics).toEqual([]);
  });

  it('is whole as a page in HTML that was saved to its end', () => {
    const page = ['<html><div class=list-title>', ...whole.slice(0, 4), 'We cou'].join('<p>');
    expect([`${page}</html>`, page].map((text) => read(text).diagnostics.length)).toEqual([0, 1]);
  });
});

describe('a mail', () => {
  const paper = (id: string, ...authors: readonly string[]) => [
    '\\\\',
    `arXiv:${id}`,
    'Date: Wed, 11 Nov 2026 20:11:02 GMT   (512kb)',
    '',
    'Title: Tokenizers that Learn to Skip',
    ...authors,
    'Categories: cs.CL cs.LG',
    '\\\\',
    '  We present a segmenter.',
    `\\\\ ( https://arxiv.org/abs/${id} ,  512kb)`,
    '------------------------------------------------------------------------------',
  ];

  it('has authors whose affiliations go on in the next line', () => {
    const { entries } = read(
      ...paper(
        '2611.07001',
        'Authors: Ann Bee, Cid Dee (1), Eve Foe',
        '  (2) ((1) University of Bonn, (2) Peking University)',
      ),
      ...paper('2611.07055', 'Authors: Ann Bee'),
    );
    expect(entries.map(({ authors, abstract }) => [authors, abstract])).toEqual([
      [['Ann Bee', 'Cid Dee', 'Eve Foe'], 'We present a segmenter.'],
      [['Ann Bee'], 'We present a segmenter.'],
    ]);
  });
});

describe('search results', () => {
  const result = [
    '1. arXiv:2609.10001 [pdf, other] cs.LG stat.ML doi 10.1145/AB',
    '[Re] Linear Time Without',
    'Tears',
    'Authors: Ann Bee, Cid Dee',
    'Abstract: We count. △ Less',
    'Submitted 1 October, 2026; v1 submitted 2 September, 2026; originally announced September 2026.',
    'Comments: 9 pages',
    'Report number: TR-24-01',
    'MSC Class: 68T05',
    'ACM Class: I.2.6',
    'Journal ref: JMLR 27',
  ];

  it('have their fields without labels', () => {
    const { entries, announced, diagnostics } = read(
      'Showing 1–1 of 1 results for all: x',
      ...result,
      '1 2 3',
      'Next',
    );
    expect([announced, diagnostics]).toEqual([1, []]);
    expect(entries[0]).toMatchObject({
      title: '[Re] Linear Time Without Tears',
      authors: ['Ann Bee', 'Cid Dee'],
      abstract: 'We count.',
      arxiv: '2609.10001',
      arxivClass: 'cs.LG',
      doi: '10.1145/ab',
      venue: 'JMLR 27',
      firstDate: { year: 2026, month: 9, day: 2 },
      lines: { first: 2, last: 12 },
    });
  });

  it.each<[string[], string | undefined]>([
    [['cs.LG', 'doi 10.1145/AB', 'A Title'], 'A Title'],
    [['[pdf, other]', 'hep-th', 'A Title'], 'A Title'],
    [['cs.LG'], undefined],
  ])('may have details on lines of their own: %j', (lines, title) => {
    const { entries } = read('1. arXiv:2609.10001', ...lines, 'Authors: Ann Bee');
    expect(entries[0]).toMatchObject({ title, authors: ['Ann Bee'] });
  });

  it.each<[string[], string | undefined]>([
    [['[pdf] cs.LG', 'doi', '10.1145/AB', 'A Title'], '10.1145/ab'],
    [['[pdf] cs.LG doi', '10.1145/AB', 'A Title'], '10.1145/ab'],
    [['[pdf]', 'cs.LG', 'doi ', ' [10.1145/AB](https://doi.org/10.1145/AB)', 'A Title'], '10.1145/ab'],
    [['[pdf]', 'cs.LG', 'A Title'], undefined],
  ])('may have a DOI below its sign: %j', ([head = '', ...lines], doi) => {
    const { entries, doubts } = read(`1. arXiv:2609.10001 ${head}`, ...lines, 'Authors: Ann Bee');
    expect(entries).toMatchObject([{ title: 'A Title', authors: ['Ann Bee'], doi, arxivClass: 'cs.LG' }]);
    expect(doubts).toEqual([]);
  });

  it.each(['What Is a DOI', 'Why we doi'])('may have a title that ends in such a word: %s', (title) => {
    const { entries } = read('1. arXiv:2609.10001 [pdf] cs.LG', title, 'Authors: Ann Bee');
    expect(entries).toMatchObject([{ title, authors: ['Ann Bee'] }]);
  });

  it('may have been copied without the numbers of their list, and with blank lines', () => {
    const { format, entries, listed } = read(
      'Search v0.5.6 released 2020-02-24',
      'Go',
      ...result.map((line) => line.replace('1. ', '')),
      '',
      'arXiv:2609.10002 [pdf]',
      'hep-th',
      'Another Title',
      '',
      'Authors: Eva Foe',
      '',
      'Abstract: We weigh, as arXiv:2609.10001 does. ▽ More',
      'Submitted 3 October, 2026; originally announced October 2026.',
      'About',
    );
    expect([format, listed]).toEqual(['arxiv-listing', undefined]);
    expect(
      entries.map(({ title, arxiv, arxivClass, authors }) => [title, arxiv, arxivClass, authors]),
    ).toEqual([
      ['[Re] Linear Time Without Tears', '2609.10001', 'cs.LG', ['Ann Bee', 'Cid Dee']],
      ['Another Title', '2609.10002', 'hep-th', ['Eva Foe']],
    ]);
  });

  it('may have numbers on lines of their own, which are no part of abstracts', () => {
    const second = [
      '2.',
      'arXiv:2609.10002 [pdf]',
      'hep-th',
      'Another Title',
      'Authors: Eva Foe',
      'Abstract: We weigh.',
    ];
    const { entries } = read(...result.slice(0, 4), 'Abstract: We count.', ...second, ...result.slice(-1));
    expect(entries.map(({ abstract }) => abstract)).toEqual(['We count.', 'We weigh.']);
  });

  it('have shortened abstracts, which are left out', () => {
    const { entries, diagnostics } = read(...result.slice(0, 4), 'Abstract: We… ▽ More', ...result.slice(5));
    expect(entries[0]?.abstract).toBeUndefined();
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['shortened-abstract', 5]]);
  });

  it('have both in HTML', () => {
    const page =
      '<html><ol><li class="arxiv-result"><div><p class="list-title"><a>arXiv:2609.10001</a> [<a>pdf</a>]</p><div>cs.LG</div></div><p class="title">A Title</p><p><span>Authors:</span> <a>Ann Bee</a></p><p>Abstract: <span>We… ▽ More</span><span>We count. △ Less</span></p><p>Submitted 1 October, 2026; originally announced October 2026.</p></li></ol></html>';
    const { entries, diagnostics } = read(page);
    expect(diagnostics).toEqual([]);
    expect(entries[0]).toMatchObject({
      title: 'A Title',
      authors: ['Ann Bee'],
      abstract: 'We count.',
      arxivClass: 'cs.LG',
      firstDate: { year: 2026, month: 10, day: 1 },
    });
  });
});

describe('authors without a label', () => {
  const first = ['[1] arXiv:2609.10001', 'Title: A', 'Ann Bee', 'Subjects: Sound (cs.SD)'];
  const second = (...lines: string[]) => read(...first, '[2] arXiv:2609.10002', ...lines).entries[1];

  it.each<[string[], string, string[] | undefined]>([
    // Beside entries that label theirs.
    [['Title: B', 'Authors: Cid Dee', 'Subjects: Sound (cs.SD)'], 'B', ['Cid Dee']],
    [['Title: B', 'Tears', 'Authors: Cid Dee', 'Subjects: Sound (cs.SD)'], 'B Tears', ['Cid Dee']],
    // Names of one word.
    [['Title: B', 'Madonna', 'Subjects: Sound (cs.SD)'], 'B', ['Madonna']],
    [['Title: 习题', '王小明, 李雷', 'Comments: 9 pages'], '习题', ['王小明', '李雷']],
    [['Title: B', 'without tears', 'Subjects: Sound (cs.SD)'], 'B without tears', undefined],
    [['Title: B', 'Madonna'], 'B Madonna', undefined],
    // A group.
    [
      ['Title: B', 'OpenAI: Cid Dee, Eva Foe', 'Subjects: Sound (cs.SD)'],
      'B',
      ['OpenAI', 'Cid Dee', 'Eva Foe'],
    ],
  ])('%j', (lines, title, authors) => {
    expect(second(...lines)).toMatchObject({ title, authors });
  });

  it('that one entry lacks and others have are a doubt', () => {
    const doubts = (...lines: string[]) =>
      read(...first, ...lines).doubts.map(({ rule, entry: at }) => [rule, at]);
    const third = ['[3] arXiv:2609.10003', 'Title: C', 'Cid Dee', 'Subjects: Sound (cs.SD)'];
    const lacking = ['[2] arXiv:2609.10002', 'Title: B', 'Subjects: Sound (cs.SD)'];
    expect(doubts(...lacking, ...third)).toEqual([['missing-authors', 1]]);
    expect(doubts(...lacking)).toEqual([['missing-authors', 1]]);
    expect(doubts(...lacking, '[3] arXiv:2609.10003', 'Title: C', 'Subjects: Sound (cs.SD)')).toEqual([]);
  });
});

describe('what a person has written around the entries', () => {
  const paper = (id: string, title: string, ...below: string[]) => [
    `[${id.slice(-1)}] arXiv:2609.1000${id.slice(-1)} [pdf, html, other]`,
    `Title: ${title}`,
    'Ann Bee, Cid Dee',
    'Subjects: Machine Learning (cs.LG)',
    ...below,
  ];
  const notes = ['Optional: https://arxiv.org/abs/2609.10009 (Third Time)', '', 'Cid brings cake.'];
  const abstractsOf = (dump: ReturnType<typeof read>) => dump.entries.map(({ abstract }) => abstract);
  const left = ({ diagnostics }: ReturnType<typeof read>) =>
    diagnostics.map(({ severity, rule, line }) => [severity, rule, line]);

  it('is no abstract where the listing has none', () => {
    for (const below of [[], ['', ...paper('3', 'Other Time')]]) {
      const dump = read(...paper('1', 'Linear Time'), '', ...paper('2', 'More Time'), '', ...notes, ...below);
      expect(abstractsOf(dump).every((abstract) => abstract === undefined)).toBe(true);
      expect(left(dump)).toEqual([11, 13].map((line) => ['warning', 'unread-line', line]));
    }
  });

  it('ends the last abstract where it gives the address of another paper', () => {
    const text = 'We show that it takes linear time.';
    const dump = read(
      ...paper('1', 'Linear Time', text),
      '',
      ...paper('2', 'More Time', text, '', 'It extends arXiv:2609.10008.'),
      '',
      ...notes,
    );
    expect(abstractsOf(dump)).toEqual([text, `${text} It extends arXiv:2609.10008.`]);
    expect(left(dump)).toEqual([15, 17].map((line) => ['warning', 'unread-line', line]));
  });

  it.each([
    ['one paper', paper('1', 'Linear Time', '', 'We show that it takes linear time.')],
    [
      'lines apart',
      [
        ...paper('1', 'Linear Time', 'We show that it takes linear time.').flatMap((line) => [line, '']),
        ...paper('2', 'More Time').flatMap((line) => [line, '']),
      ],
    ],
  ])('is not an abstract below a blank line: %s', (_, lines) => {
    expect(abstractsOf(read(...lines))[0]).toBe('We show that it takes linear time.');
  });

  it('is no name of the listing, nor is what the page has below its entries', () => {
    const search = [
      '1. arXiv:2609.10001 [pdf] cs.LG',
      'A Title',
      'Authors: Ann Bee',
      'Next1 2 3',
      'About',
      'Help',
    ];
    expect(read('Refine queryNew search Simple Search', ...search).listing).toBe('arXiv');
  });
});

describe('numbers of entries on lines of their own', () => {
  it('are no part of the abstract above', () => {
    const entry = (n: number): string[] => [
      `[${n}]`,
      `arXiv:2609.1000${n} [pdf, html, other]`,
      `Title: Tea in Cup ${n}`,
      'Authors: Ann Bee, Cid Dee',
      'Subjects: Fluid Dynamics (physics.flu-dyn)',
      'When tea is stirred, leaves gather in the middle, see [3]. We say why.',
    ];
    const { entries } = read('Catchup results for physics on Tue, 08 Sep 2026', ...entry(1), ...entry(2));
    expect(entries.map(({ abstract }) => abstract)).toEqual([
      'When tea is stirred, leaves gather in the middle, see [3]. We say why.',
      'When tea is stirred, leaves gather in the middle, see [3]. We say why.',
    ]);
  });
});

describe('the page of one paper', () => {
  const abstract = ['When tea is stirred, leaves gather in the middle.', 'We say why.'];
  const page = (title: string, names: readonly string[], text: readonly string[], id = '2609.10001') => [
    'Physics > Fluid Dynamics',
    `arXiv:${id} (physics)`,
    '[Submitted on 8 Sep 2026 (v1), last revised 30 Sep 2026 (this version, v2)]',
    title,
    ...names,
    'View PDF',
    'HTML (experimental)',
    ...text,
    'Comments:\t24 pages. Submitted to JFM',
    'Subjects:\tFluid Dynamics (physics.flu-dyn); Popular Physics (physics.pop-ph)',
    `Cite as:\tarXiv:${id} [physics.flu-dyn]`,
    ` \t(or arXiv:${id}v2 [physics.flu-dyn] for this version)`,
    `https://doi.org/10.48550/arXiv.${id}`,
    'Focus to learn more',
    'Journal reference:\tJ. Tea 12 (2026)',
    'Related DOI:\t',
    'https://doi.org/10.1017/jfm.2026.77',
    'Focus to learn more',
    'Submission history',
    'From: Ann Bee [view email]',
    '[v1] Tue, 8 Sep 2026 10:11:12 UTC (1,204 KB)',
    'Subjects: of no interest',
  ];
  const tea = {
    title: 'Who Stirs the Tea? A Dispersion',
    authors: ['Ann Bee', 'Cid van Dee', 'Eva Fox III'],
    abstract: abstract.join(' '),
    firstDate: { year: 2026, month: 9, day: 8 },
    arxiv: '2609.10001',
    arxivClass: 'physics.flu-dyn',
    venue: 'J. Tea 12 (2026)',
    doi: '10.1017/jfm.2026.77',
    announceType: undefined,
  };

  it.each([
    ['as shown', page(tea.title, [tea.authors.join(', ')], abstract)],
    [
      'with labels',
      page(
        `Title:${tea.title}`,
        [`Authors:${tea.authors.join(', ')}`],
        [`Abstract:${abstract[0]}`, 'We say why.'],
      ),
    ],
    [
      'with names on lines of their own',
      page(tea.title, ['Ann Bee,', 'Cid van Dee,', 'Eva Fox III'], abstract),
    ],
  ])('is read %s', (_, lines) => {
    const { format, listing, entries, doubts, diagnostics } = read(
      'Skip to main content',
      'Cornell University',
      ...lines,
    );
    expect([format, listing, doubts, diagnostics]).toEqual(['arxiv-listing', 'arXiv', [], []]);
    expect(entries).toMatchObject([tea]);
  });

  it('may have its number in the path at the top alone', () => {
    const whole = (id: string): string[] => [
      'Cornell University',
      `arXiv logo > physics > arXiv:${id}`,
      'Help | Advanced Search',
      'Search...',
      ...page(tea.title, [tea.authors.join(', ')], abstract, id).filter((line) => !line.startsWith('arXiv:')),
    ];
    const { entries, diagnostics } = read(...whole('2609.10001'), ...whole('2609.10002'));
    expect(entries).toMatchObject([tea, { ...tea, arxiv: '2609.10002' }]);
    expect(diagnostics).toEqual([]);
  });

  it('may stand there with others', () => {
    const other = page('Other Tea', ['Gus Hay'], abstract, '2609.10002');
    const { entries } = read(...page(tea.title, [tea.authors.join(', ')], abstract), ...other);
    expect(entries).toMatchObject([tea, { title: 'Other Tea', authors: ['Gus Hay'], arxiv: '2609.10002' }]);
  });

  it('may be HTML', () => {
    const html = `<html><body><h1>Physics</h1><div><strong>arXiv:2609.10001</strong> (physics)</div><div class="dateline">[Submitted on 8 Sep 2026]</div><h1 class="title"><span>Title:</span>${tea.title}</h1><div class="authors"><span>Authors:</span><a href="x">Ann Bee</a>, <a href="y">Cid van Dee</a>, <a href="z">Eva Fox III</a></div><blockquote><span>Abstract:</span>${tea.abstract}</blockquote><table><tr><td>Subjects:</td><td><span>Fluid Dynamics (physics.flu-dyn)</span></td></tr></table></body></html>`;
    expect(read(html).entries).toMatchObject([{ ...tea, venue: undefined, doi: undefined }]);
  });
});
