/** Saved pages whose elements say what is a title and what are authors. */
import { describe, expect, it, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (body: string) =>
  parseDump(new TextEncoder().encode(`<!DOCTYPE html>\n<html><body>\n${body}\n</body></html>`), 'page.html');

const papers = [
  ['Sparse Attention for Long Dances', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
  ['Honey', ['Gus van Hay', 'José Ñandú']],
  ['What Do Queens Say?', ['Kim Lee']],
] as const;
type Layout = (title: string, names: readonly string[], at: number) => string;
const abstract = (title: string): string =>
  `We ask about “${title}”, and show with many bees that four tokens are enough for most of it.`;

/** As the sites have them: proceedings, publishers, themes of home pages, databases. */
const layouts: readonly (readonly [string, Layout])[] = [
  [
    'divisions of classes',
    (title, names) =>
      `<div class="paper_wrapper"><div class="title">${title}</div><div class="authors">${names.join(', ')}</div><div class="details"><a href="1.pdf">PDF</a> | <a href="1">Details</a></div></div>`,
  ],
  [
    'a home page with venues, abstracts and records to copy',
    (title, names, at) =>
      `<li><div class="row"><abbr class="badge">BEES</abbr><div id="k${at}"><div class="title">${title}</div><div class="author"><em>${names[0]}</em>${names
        .slice(1)
        .map((name) => `, and <a href="/x">${name}</a>`)
        .join('')}</div><div class="periodical"><em>In Symposium on Bees</em>, May 2026</div>
       <div class="links"><a class="abstract btn">Abs</a><a href="https://arxiv.org/abs/2601.0123${at}" class="btn">arXiv</a></div>
       <div class="abstract hidden"><p>${abstract(title)}</p></div><div class="bibtex hidden"><pre>@inproceedings{k${at}, title = {${title}}, author = {Bee, Ann}}</pre></div></div></div></li>`,
  ],
  [
    'terms with a form for each name',
    (title, names) =>
      `<dt class="ptitle"><br><a href="/p.html">${title}</a></dt><dd>${names.map((name) => `<form class="authsearch"><input type="hidden" value="${name}"><a href="#">${name}</a>,</form>`).join(' ')}</dd><dd>[<a href="/p.pdf">pdf</a>]<div class="bibref">@InProceedings{A, author = {Bee, Ann and Dee, Cid and Foe, Eve}, title = {${title}}, booktitle = {Bees}, month = {June}, year = {2026}, pages = {1-10} }</div></dd>`,
  ],
  [
    'names above the title, and links above the names',
    (title, names, at) =>
      `<li class="entry"><nav class="publ"><ul><li><a href="https://doi.org/10.1145/1234567.123456${at}">view</a></li></ul></nav><cite class="data" itemprop="headline">${names.map((name) => `<span itemprop="author"><span itemprop="name">${name}</span></span>`).join(', ')}:<br> <span class="title" itemprop="name">${title}${title.endsWith('?') ? '' : '.'}</span> <span>1-12</span></cite></li>`,
  ],
  [
    'a list of names with a label for screen readers',
    (title, names) =>
      `<div class="issue-item"><h5 class="issue-item__title"><a href="/doi/1">${title}</a></h5><ul aria-label="authors">${names.map((name) => `<li><a href="/p"><img alt=""><span>${name}</span></a>, </li>`).join('')}</ul><div class="issue-item__abstract"><p>${abstract(title)}</p></div></div>`,
  ],
  [
    "schema.org's properties",
    (title, names) =>
      `<article itemscope itemtype="http://schema.org/ScholarlyArticle"><h3 itemprop="name headline"><a href="/a">${title}</a></h3><p>Of late.</p><ul>${names.map((name) => `<li itemprop="creator"><span itemprop="name">${name}</span></li>`).join('')}</ul><time datetime="2026-09-12">12 Sep</time></article>`,
  ],
  [
    'names in italics beside marked titles',
    (title, names) =>
      `<li><a title="paper title" href="/p">${title}</a> <i>${names.join(', ')}</i> <span class="badge">Main Conference Track</span></li>`,
  ],
  [
    'names behind “by”, with marks of affiliations',
    (title, names) =>
      `<div class="article-item"><a class="title-link" href="/1">${title}</a><div class="authors">by <strong>${names.map((name, at) => `${name}<sup>${at + 1},*</sup>`).join('</strong>, <strong>')}</strong></div></div>`,
  ],
];

describe.each(layouts)('a page with %s', (_, layout) => {
  const body = papers.map(([title, names], at) => layout(title, names, at)).join('\n');

  it.each(['<ul>', '<dl>', '<div>'])('is read in %s', (around) => {
    const { format, entries, doubts, diagnostics } = read(
      `<h1 class="page-title">Papers of Bees</h1>\n<p>14 October 2026</p>\n${around}${body}${around.replace('<', '</')}<footer>Contact</footer>`,
    );
    expect(format).toBe('publication-page');
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(papers);
    expect([...doubts, ...diagnostics]).toEqual([]);
  });
});

describe('a page of publications', () => {
  const pageOf = (...at: readonly number[]) =>
    read(papers.map(([title, names], place) => layouts[at[place] ?? 0]?.[1](title, names, place)).join('\n'));

  test('has what stands beside the names: venue and year, identifiers, an abstract, a day', () => {
    expect(pageOf(1, 1, 1).entries[1]).toMatchObject({
      venue: 'Symposium on Bees',
      firstMonth: '2026',
      arxiv: '2601.01231',
      abstract: abstract('Honey'),
    });
    expect(pageOf(3, 3, 3).entries.map(({ doi }) => doi)).toEqual(
      [0, 1, 2].map((at) => `10.1145/1234567.123456${at}`),
    );
    expect(pageOf(5, 5, 5).entries[0]?.firstDate).toEqual({ year: 2026, month: 9, day: 12 });
  });

  test('has the lines of the page and the day above', () => {
    const { entries, listed } = read(
      `<p>14 October 2026</p>\n${papers.map(([title, names]) => layouts[0]?.[1](title, names, 0).replaceAll('<div', '\n<div')).join('\n')}`,
    );
    expect(listed).toMatchObject({ year: 2026, month: 10, day: 14 });
    expect(entries.map(({ lines }) => lines)).toEqual([
      { first: 6, last: 7 },
      { first: 11, last: 12 },
      { first: 16, last: 17 },
    ]);
  });

  test('with titles that tags divide has no day from below them', () => {
    const body = papers
      .map(([title, names]) => layouts[0]?.[1](title.replace(' ', ' <br>'), names, 0))
      .join('\n');
    expect(read(`${body}\n<footer>1 October 2019</footer>`).listed).toBeUndefined();
    expect(read(`<p>14 October 2026</p>\n${body}`).listed).toMatchObject({ year: 2026 });
  });

  test('has a name with “e” in an element of its own as one', () => {
    const html = (title: string) =>
      `<li><span class="title">${title}</span> ${['Ana Silva e Costa Ramos', 'Bo Dee'].map((name) => `<span class="author">${name}</span>`).join(', ')}</li>`;
    expect(read(`<h1>Papers</h1><ul>${html('Honey')}${html('Mead')}</ul>`).entries[0]?.authors).toEqual([
      'Ana Silva e Costa Ramos',
      'Bo Dee',
    ]);
  });

  test('takes any number of names', () => {
    const html = `<div class="title">Many Bees</div>${'<span class="author">Ann Bee</span>'.repeat(140_000)}`;
    expect(() => read(html)).toThrow('unknown-format');
  });

  test('takes marks behind a name that is written like a unit for marks', () => {
    const html = layouts[7]?.[1]('Honey', ['Thu Ha', 'Ann Pa'], 0) ?? '';
    expect(read(`${html}${html.replace('Honey', 'Mead')}`).entries[0]?.authors).toEqual(['Thu Ha', 'Ann Pa']);
  });

  test('keeps scripts and formulas of titles', () => {
    const html = layouts[0]?.[1](
      'Growing 10<sup>5</sup> Bees on 3 km<sup>2</sup> in CO<sub>2</sub> of <math><mi>x</mi></math>',
      ['Ann Bee', 'Cid Dee'],
      0,
    );
    expect(read(`${html}${html?.replace('Growing', 'Feeding')}`).entries[0]?.title).toBe(
      'Growing 10⁵ Bees on 3 km² in CO₂ of $x$',
    );
  });

  test('names what it leaves out', () => {
    const { entries, diagnostics } = read(
      `${papers.map(([title, names], at) => layouts[0]?.[1](title, names, at)).join('\n')}\n<div><div class="title">A Panel on Honey</div><div class="room">12</div></div>`,
    );
    expect(entries).toHaveLength(3);
    expect(diagnostics).toMatchObject([{ rule: 'unread-item', severity: 'warning', line: 6 }]);
  });

  test('that belongs to one paper is held back', () => {
    const { doubts } = read(
      `<meta name="citation_title" content="Honey">${papers.map(([title, names], at) => layouts[0]?.[1](title, names, at)).join('\n')}`,
    );
    expect(doubts).toMatchObject([{ rule: 'page-of-one-paper' }]);
  });

  test.each([
    ['news by one author each', 'title', ['Ann Bee'], 'author'],
    ['posts by two authors each', 'entry-title', ['Ann Bee', 'Cid Dee'], 'author vcard'],
    ['titles without names', 'title', [], 'room'],
  ])('is none with %s', (_, title, names, kind) => {
    const body = papers
      .map(
        ([words]) =>
          `<article><h2 class="${title}">${words} today</h2><p class="${kind}">${names.join(', ')}</p><p>Read more about it.</p></article>`,
      )
      .join('\n');
    expect(() => read(body)).toThrow('unknown-format');
  });
});

describe('names and titles of a page of publications', () => {
  const page = (...items: readonly (readonly [title: string, names: string])[]) =>
    read(
      items
        .map(
          ([title, names]) =>
            `<div class="paper"><p class="title">${title}</p><p class="authors">${names}</p></div>`,
        )
        .join('\n'),
    );
  const other = ['Counting Bees', 'Ann Bee, Cid Dee'] as const;

  test.each([
    ['Eve Foe, University of Graz; Gil Hao, ETH Zurich', ['Eve Foe', 'Gil Hao']],
    ['Kim Lee, Google', ['Kim Lee']],
    ['Ortega y Gasset, José', ['José Ortega y Gasset']],
    ['Bee, Ann; Dee, Cid', ['Ann Bee', 'Cid Dee']],
  ])('%s', (written, names) => {
    const { entries, doubts } = page(
      other,
      ['Counting Wasps', written],
      ['Counting Ants', 'Ann Bee, Cid Dee'],
    );
    expect(entries[1]?.authors).toEqual(names);
    expect(doubts).toEqual([]);
  });

  test.each(['with Kim Lee and Olaf Moe', 'Eve Foe, advised by Kim Lee'])('%s is held back', (written) => {
    expect(page(other, ['Counting Wasps', written]).doubts.map(({ rule }) => rule)).toEqual([
      'author-is-no-name',
    ]);
  });

  test('numbers in front of all titles, and links behind them, are none of theirs', () => {
    const titles = ['Counting Bees', 'Counting Wasps [I]', '3 Ants'];
    const items = titles.map(
      (title, at) =>
        [`${at + 1}. ${title} <a href="p.pdf">[PDF]</a> <a href="c">[code]</a>`, 'Ann Bee, Cid Dee'] as const,
    );
    expect(page(...items).entries.map(({ title }) => title)).toEqual(titles);
    expect(page(other, ['2. Bees and More', 'Ann Bee, Cid Dee']).entries[1]?.title).toBe('2. Bees and More');
  });

  test('corrections and editorials are left out', () => {
    const { entries, diagnostics } = page(
      other,
      ['Correction to: Bees', 'Ann Bee, Cid Dee'],
      ['Ants', 'Eve Foe, Ann Bee'],
    );
    expect(entries.map(({ title }) => title)).toEqual(['Counting Bees', 'Ants']);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['notice']);
  });
});

describe('elements without one around each paper', () => {
  const all = papers.map(([title, names], at) => ({
    title: `<p class="title">${title}</p>`,
    authors: `<p class="authors">${names.join(', ')}</p>`,
    venue: `<p class="venue">Hive ${'ABC'[at]}</p>`,
  }));
  const venues = ['Hive A', 'Hive B', 'Hive C'];

  test.each([
    [['title', 'authors', 'venue'] as const],
    [['authors', 'title', 'venue'] as const],
    [['venue', 'title', 'authors'] as const],
    [['venue', 'authors', 'title'] as const],
  ])('may stand in this order: %s', (order) => {
    const { entries } = read(
      `<h1>Publications</h1>${all.map((one) => order.map((kind) => one[kind]).join('')).join('\n')}`,
    );
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(papers);
    expect(entries.map(({ venue }) => venue)).toEqual(venues);
  });
});

test('names of a page above all titles are none of the first one', () => {
  const { entries } = read(
    '<h1>Publications</h1><p class="author">Site by Ann Bee</p><p class="title">Counting Bees</p><p class="authors">Ann Bee, Cid Dee</p><p class="title">Counting Wasps</p><p class="authors">Eve Foe, Ann Bee</p><p class="title">A Panel on Honey</p><p>In May</p>',
  );
  expect(entries.map(({ title, authors }) => [title, authors?.join(', ')])).toEqual([
    ['Counting Bees', 'Ann Bee, Cid Dee'],
    ['Counting Wasps', 'Eve Foe, Ann Bee'],
  ]);
});

describe('titles with names', () => {
  const items = (of: string, url = '/1') =>
    papers
      .map(
        ([title], at) =>
          `<article class="${of}"><h2 class="${of}-title"><a href="${url}">${title}</a></h2><p class="author">Ann Bee and Cid Dee</p><time datetime="2026-01-0${at + 1}">${at}</time><p class="excerpt">${abstract(title)}</p></article>`,
      )
      .join('\n');

  test.each(['video', 'course', 'song', 'recipe', 'episode', 'article'])('are held back: %s', (of) => {
    expect(read(`<h1>Of late</h1><p class="publication-date">Monday</p>${items(of)}`).doubts).toMatchObject([
      { rule: 'few-papers' },
    ]);
  });

  test.each([
    ['a heading', `<h1>Our <b>Publications</b></h1>${items('article')}`],
    ['a class', items('paper')],
    ['a type', `<div itemtype="https://schema.org/ScholarlyArticle">${items('article')}</div>`],
    [
      'addresses with a DOI',
      papers.map((_, at) => items('article', `/doi/10.1234/bee.${at}`).split('\n')[at]).join('\n'),
    ],
  ])('are papers by %s', (_, body) => {
    expect(read(body).doubts).toEqual([]);
  });
});

test('a record to copy is no abstract', () => {
  const record =
    '@InProceedings{A, author = {Bee, Ann and Dee, Cid and Foe, Eve}, title = {Honey}, booktitle = {Bees}, month = {June}, year = {2026}, pages = {1-10} }';
  const { entries } = read(
    [0, 1, 2, 3]
      .map((at) => `<p>On the Honey of Hive ${'ABCD'[at]}<br>Ann Bee, Cid Dee<br>${record}</p>`)
      .join('\n'),
  );
  expect(entries.map(({ abstract: text }) => text)).toEqual([undefined, undefined, undefined, undefined]);
});

describe('records of a page for search engines (JSON-LD)', () => {
  const work = (at: number, more: object = {}): object => ({
    '@type': 'ScholarlyArticle',
    headline: ['Tidal "Memory" of Waves', 'Can Lichens Count?', 'Slow moss'][at],
    author: [
      { '@type': 'Person', givenName: 'Ana', familyName: 'van der Berg' },
      { '@type': 'Person', name: 'Søren Dahl' },
    ],
    datePublished: `2026-11-2${at}`,
    sameAs: `https://doi.org/10.1234/tide.${at}`,
    isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@type': 'Periodical', name: 'Journal of Tides' } },
    ...more,
  });
  const all = [0, 1, 2].map((at) => work(at));
  const page = (data: unknown): string =>
    `<!doctype html><html><head><title>Tides</title>\n<script type="application/ld+json">${JSON.stringify(data, null, 1)}</script></head><body><div id="root"></div></body></html>`;
  const parse = (data: unknown) => parseDump(new TextEncoder().encode(page(data)), 'page.html');

  test.each([
    ['a graph', { '@graph': [{ '@type': 'WebSite', name: 'Tides' }, ...all] }],
    [
      'a list of items',
      { '@type': 'ItemList', itemListElement: all.map((item) => ({ '@type': 'ListItem', item })) },
    ],
    [
      'a collection',
      { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement: all } },
    ],
    ['parts of an issue', { '@type': 'PublicationIssue', hasPart: all }],
    ['a list', all],
    [
      'articles of any kind with a DOI',
      { '@graph': [0, 1, 2].map((at) => work(at, { '@type': 'Article' })) },
    ],
    [
      'a DOI as a property',
      {
        '@graph': [0, 1, 2].map((at) =>
          work(at, {
            sameAs: undefined,
            identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: `10.1234/tide.${at}` },
          }),
        ),
      },
    ],
  ])('%s', (_what, data) => {
    const { format, entries, doubts } = parse(data);
    expect(format).toBe('publication-page');
    expect(entries.map(({ title, doi }) => [title, doi])).toEqual([
      ['Tidal "Memory" of Waves', '10.1234/tide.0'],
      ['Can Lichens Count?', '10.1234/tide.1'],
      ['Slow moss', '10.1234/tide.2'],
    ]);
    expect(entries[0]).toMatchObject({
      authors: ['Ana van der Berg', 'Søren Dahl'],
      venue: 'Journal of Tides',
      firstDate: { year: 2026, month: 11, day: 20 },
    });
    const numbers = entries.map(({ lines }) => lines.first);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
    expect(doubts).toEqual([]);
  });

  test.each([
    ['news', { '@graph': [0, 1, 2].map((at) => work(at, { '@type': 'NewsArticle' })) }],
    [
      'posts of a blog',
      {
        '@graph': [0, 1, 2].map((at) =>
          work(at, { '@type': 'Article', sameAs: `https://blog.example.com/${at}` }),
        ),
      },
    ],
    ['one paper with what it cites', work(0, { citation: all })],
    ['what is no JSON', 'x'],
  ])('%s is refused', (_what, data) => {
    expect(() => parse(data)).toThrow(/page\.html/);
  });
});

describe('a home page with a table of pictures and papers', () => {
  const papers = [
    ['Swarm Decoding with Many Models', ['Ann Bee', 'Cid Dee'], '2611.10234'],
    ['Honeycomb Windows for Attention', ['Mia Larva', 'Ann Bee', 'Noa Pupa'], '2611.11234'],
    ['What the Drone Saw', ['Ann Bee', 'Sam Wasp'], '2611.12234'],
  ] as const;
  const named = (name: string): string =>
    name === 'Ann Bee'
      ? `<strong>${name}</strong>`
      : `<a href="https://people.example.org/${name[0]}">${name}</a>`;
  const row = ([title, names, id]: (typeof papers)[number], head: string, foot: string): string =>
    `<tr><td><div><img src="x.jpg"></div></td><td>${head.replace('@', title)}<br>${names.map(named).join(', ')}<br>
<em>ACL</em>, 2026<br><a href="https://example.org/${id}">project page</a> / <a href="https://arxiv.org/abs/${id}">arXiv</a>${foot}</td></tr>\n`;
  const page = (head: string, foot: string): string =>
    `<html><head><title>Ann Bee</title></head><body><table><tr><td><p>Ann Bee</p><p>I like hives.</p></td><td><img src="a.jpg"></td></tr></table><table>${papers.map((paper) => row(paper, head, foot)).join('')}</table></body></html>`;

  test.each([
    ['<b>@</b>', ''],
    ['<a href="https://example.org/p"><span class="papertitle">@</span></a>', ''],
    [
      '<a href="https://example.org/p"><b>@</b></a>',
      '<p></p><p>Hives of wax are good for bees and for us.</p>',
    ],
    ['<b>@</b>', '<p>Hives of wax are good for bees and for us.</p>'],
    ['@', ''],
  ])('has titles and names: %s%s', (head, foot) => {
    const { entries } = parseDump(new TextEncoder().encode(page(head, foot)), 'page.html');
    expect(entries.map(({ title, authors, arxiv }) => [title, authors, arxiv])).toEqual(papers);
  });

  test('has linked names in a column of their own', () => {
    const rows = papers.map(
      ([title, names, id]) =>
        `<tr><td>${title}</td><td>${names.map(named).join(', ')}</td><td><a href="https://arxiv.org/abs/${id}">arXiv</a></td></tr>`,
    );
    const html = `<html><body><table><tr><th>Title</th><th>Authors</th><th>Link</th></tr>${rows.join('\n')}</table></body></html>`;
    const { entries } = parseDump(new TextEncoder().encode(html), 'page.html');
    expect(entries.map(({ title, authors, arxiv }) => [title, authors, arxiv])).toEqual(papers);
  });
});
