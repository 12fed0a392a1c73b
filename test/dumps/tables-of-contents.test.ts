/** Tables of contents copied from publishers' pages: names on lines of their own, days above titles, titles and names in turn. */
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'page.txt');

const papers = [
  ['Tidal Memory: Learning from Sparse Waves', ['Mira Oduya', 'Wei-Ting Lau', 'Juan M. de la Cruz']],
  ['Can Lichens Count? Evidence from Twelve Sites', ['Pilar Ibarra', 'Søren Dahl']],
  ['Slow Moss', ['Hana Kubo', 'Ida Rehn']],
  ['A Field Guide to Drifting Priors', ['Teo Marchetti']],
] as const;
const prose = 'We show that moss is slow in all of the seas which we could visit in the years of…';

type Row = (title: string, names: string, at: number) => string;
const sites: readonly (readonly [string, string, Row])[] = [
  [
    'a volume of Nature',
    'Volume 640 Issue 8058\n\nArticles',
    (title, names, at) =>
      `${title}\n${names}\nArticleOpen Access1${at} Mar 2026Nature\nVolume: 640, P: 1${at}-2${at}`,
  ],
  [
    'Springer',
    'Journal of Wet Systems\nSort by: Newest first',
    (title, names, at) =>
      `${title}\n${names}\nOriginal Article Open access 0${at + 1} March 2026 Article: 2${at}`,
  ],
  [
    'Science',
    'SCIENCE\nRESEARCH ARTICLES',
    (title, names, at) => `${title}\nBY\n${names}\n12 MAR 2026\nPP. 10${at}0-10${at}7\nABSTRACT\nFULL TEXT`,
  ],
  [
    'Frontiers',
    'Articles\nSort by',
    (title, names, at) =>
      `Original Research\nPublished on ${at + 3} Mar 2026\n${title}\nin Wet Computing\n${names}\nFront. Moss\ndoi 10.3389/fmoss.2026.15${at}0001\n1${at}03 views`,
  ],
  [
    'ResearchGate',
    'ResearchGate',
    (title, names) =>
      `Article\nFull-text available\n${title}\nMar 2026 · Journal of Moss\n${names}\n${prose}\nRequest full-text\nShare`,
  ],
];

describe.each(sites)('%s', (_site, head, row) => {
  test.each(['\n\n', '\n'])('with %j between papers', (gap) => {
    const text = [head, ...papers.map(([title, names], at) => row(title, names.join('\n'), at))].join(gap);
    const { entries, listed } = read(text);
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(papers);
    expect(listed).toBeUndefined();
  });
});

test.each(['\n\n', '\n'])('days above titles are of the papers below, with %j between them', (gap) => {
  const text = papers.map(
    ([title, names], at) =>
      `Published: ${at + 3} March 2026\n${title}\n${names.join(', ')}\nhttps://doi.org/10.1145/35000${at}`,
  );
  const { entries, listed } = read(['Search Results', ...text].join(gap));
  expect(entries.map(({ firstDate }) => firstDate?.day)).toEqual([3, 4, 5, 6]);
  expect(listed).toBeUndefined();
});

test('a day above a title that looks like a name is neither the list’s nor left out', () => {
  const text = papers.map(
    ([title, names], at) =>
      `Published: ${at + 3} March 2026\n${['Lisbon', 'Grace Hopper Revisited'][at] ?? title}\n${names.slice(0, 2).join(', ')}\nhttps://doi.org/10.1145/35000${at}`,
  );
  const { entries, listed, diagnostics, uses } = read(['Search Results', ...text].join('\n\n'));
  expect(entries.map(({ firstDate }) => firstDate?.day)).toEqual([3, 4, 5, 6]);
  expect([listed, ...entries.map((entry) => entry.listed)].every((day) => day === undefined)).toBe(true);
  expect(diagnostics).toEqual([]);
  expect(uses.find(({ number }) => number === 8)?.role).toBe('header');
});

test('days below names stay of the papers above, and a day above all is the list’s', () => {
  const text = papers.map(
    ([title, names], at) => `${title}\n${names.join(', ')}\nPublished online: ${at + 3} March 2026`,
  );
  const { entries, listed } = read(['Published 1 April 2026', ...text].join('\n\n'));
  expect(entries.map(({ firstDate }) => firstDate?.day)).toEqual([3, 4, 5, 6]);
  expect(listed).toMatchObject({ month: 4, day: 1 });
});

test.each([
  ['news', (at: number) => `0${at + 3} March 2026\nShare`],
  ['talks', (at: number) => `Day 1, 1${at}:00\nHall ${at}`],
  ['books', (at: number) => `$1${at}.99\nAdd to cart`],
])('%s with names on lines of their own are no papers', (_what, below) => {
  const text = papers.map(([title, names], at) => `${title}\n${names.join('\n')}\n${below(at)}`);
  expect(() => read(text.join('\n\n'))).toThrow(ContentError);
});

test('the last name behind a sign, and a number of those that are not shown', () => {
  const text = papers.map(
    ([title, names], at) =>
      `${title}\n${names.join('\n& ')}${at === 1 ? '\n+3 authors' : ''}\nArticle Open Access 1${at} Mar 2026`,
  );
  const { entries } = read(`Journal\nArticles\n${text.join('\n\n')}`);
  expect(entries.map(({ authors }) => authors)).toEqual(papers.map(([, names]) => names));
  expect(entries[1]?.authorCount).toBeUndefined();
});

test('a journal below one name is no second one', () => {
  const text = papers.map(
    ([title, names], at) =>
      `${title} ${at === 2 ? 'Again' : ''}\n${names.join(', ')}\nWet Systems\n1${at} pages`,
  );
  expect(read(text.join('\n\n')).entries.map(({ authors }) => authors)).not.toContainEqual(
    expect.arrayContaining(['Wet Systems']),
  );
});

test('people of committees are no authors', () => {
  const text = ['Local Arrangements and Travel', 'Publicity and Web Pages', 'Keynotes and Other Talks'].map(
    (what, at) => `${what}\n${papers[at]?.[1].join('\n')}\nUniversity of Moss`,
  );
  expect(() => read(text.join('\n\n'))).toThrow(ContentError);
});

test('what a programme has between papers is no author', () => {
  const text = papers.map(
    ([title, names], at) =>
      `${title}\n${names.join('\n')}${at === 1 ? '\nWelcome Reception' : ''}\nHall ${at}, 1${at}:00\nAbstract`,
  );
  expect(() => read(`Programme\n\n${text.join('\n\n')}`)).toThrow(ContentError);
});

const fields = (text: string) => read(text).entries.map(({ title, authors }) => [title, authors]);
const inTurn = papers.map(([title, names]) => `${title}\n${names.join(', ')}`);

describe('titles and names in turn', () => {
  test.each([
    [
      'MLSys Proceedings\nProceedings of Wet Systems 8 (MLSys 2026)\nEdited by: A. Keller and B. de Wit',
      inTurn,
    ],
    ['Interspeech 2026\nSydney, Australia\nSpeech Recognition 1', inTurn],
    ['Moss\nJournal of Moss and Tides, Volume 12, Issue 3', inTurn],
    ['Journal', papers.map(([title, names], at) => `30${at}-30${at + 1} ${title}\nby ${names.join(' & ')}`)],
    [
      'Working Papers\n2026',
      papers.map(([title, names], at) => `26-0${at + 1} ${title}\nby ${names.join(' & ')}`),
    ],
  ])('below %j', (head, rows) => {
    expect(fields(`${head}\n${rows.join('\n')}`)).toEqual(papers);
  });

  test('below topics, which are named', () => {
    const text = ['Interspeech', ...inTurn.with(3, `Speaker Diarization\n${inTurn[3]}`)].join('\n');
    const { diagnostics } = read(text);
    expect(fields(text)).toEqual(papers);
    expect(diagnostics).toMatchObject([{ rule: 'unread-line', line: 8 }]);
  });

  test.each(['Tidal Memory and Other Papers of the', 'Of Moss and Tides: A Study of Long Winters in'])(
    'not where the first title may begin in the line above: %s',
    (line) => {
      expect(() => read(`MLSys\n${line}\n${inTurn.join('\n')}`)).toThrow(ContentError);
    },
  );
});

test('the first title below the end of a page’s head, with a blank line above its names', () => {
  const own = papers.filter(([title]) => title !== 'Slow Moss');
  const text = own.map(
    ([title, names], at) =>
      `Open Access\n${title}\n\n${names.join(', ')}\nPages: 30${at}-31${at} First Published: 0${at + 5} January 2026\n\nAbstract PDF Request permissions`,
  );
  const head =
    'Journal of Moss\nVolume 43, Issue 2\nISSUE INFORMATION\nCover Image\n\nPages: i-ii First Published: 10 March 2026\nAbstract PDF Request permissions\nRESEARCH ARTICLES';
  expect(fields([head, text.join('\n\n')].join('\n'))).toEqual(own);
  expect(read([head, text.join('\n\n')].join('\n')).listed).toBeUndefined();
});

test('an editorial board in a menu is no author', () => {
  const text = papers.map(
    ([title, names]) => `${title}\n${names.join(', ')}, March 2026\n[openreview] [pdf] [bib]`,
  );
  const menu = 'Transactions on Moss\nHome\nSubmissions\nEditorial Board\nPapers\nTransactions on Moss';
  expect(fields([menu, ...text].join('\n'))).toEqual(papers);
});

test('a name below one alone is said where other papers have all names on a line', () => {
  const text = papers.map(
    ([title, names], at) =>
      `${title}\n${[...names, 'Uma Vale'].slice(0, 2).join(at === 1 ? '\n' : ', ')}\n1${at} pages`,
  );
  expect(read(text.join('\n\n')).diagnostics).toMatchObject([{ rule: 'unread-line', line: 7 }]);
});

test('the name of a series is none of a person', () => {
  const text = ['Share: Log in (now much improved!)', 'Moss Economics Working Papers', ...inTurn];
  expect(fields(text.join('\n\n'))).toEqual(papers);
});

test('labels in front of names are none of them, as Zotero’s reports have them', () => {
  const text = papers.map(
    ([title, names], at) =>
      `${title}\nItem Type\tPreprint\n${names.map((name) => `Author\t${name}`).join('\n')}\nDate\t2026-03-1${at}\nDate Added\t3/2${at}/2026`,
  );
  expect(() => read(`Zotero Report\n${text.join('\n\n')}`)).toThrow(ContentError);
});

describe('a first title of one word', () => {
  const rest = inTurn.map((row, at) => (at === 2 ? `Very ${row}` : row));

  test.each([
    ['Accepted papers\n\nLichens\nUma Vale, Ida Rehn', '\n\n', 3],
    ['Proceedings of Wet Systems\nOslo, Norway\nLichens\nUma Vale, Ida Rehn', '\n', 3],
    ['Accepted papers\n\nLichens\nUma Vale, Ida Rehn', '\n', 3],
  ])('is named where nothing says that it is one: %j', (head, gap, line) => {
    const { diagnostics } = read([head, ...rest].join(gap));
    expect(diagnostics).toMatchObject([{ rule: 'unread-line', line }]);
  });

  test('is read where it has an identifier', () => {
    const rows = [`Lichens\nUma Vale, Ida Rehn`, ...rest].map(
      (row, at) => `${row}\nhttps://doi.org/10.1145/35${at}`,
    );
    expect(fields(['Accepted papers', ...rows].join('\n\n'))).toHaveLength(5);
  });

  test('is none above people of a committee', () => {
    const { diagnostics } = read(
      ['Wet Systems', 'General Chairs\nUma Vale, Ida Rehn', ...inTurn].join('\n\n'),
    );
    expect(diagnostics).toEqual([]);
  });
});

test('names below each title and their town are no authors', () => {
  const towns = ['Bergen Norway', 'New York', 'San Francisco', 'Cape Town'];
  const text = papers.map(
    ([title, [name]], at) => `${title} in Winter\n${name}\n${towns[at]}\nPaper ${at + 1}, pp. ${at}1-${at}9`,
  );
  expect(() => read(`Abstracts\n\n${text.join('\n')}`)).toThrow(ContentError);
});

test('subjects below titles are no authors', () => {
  const subjects = ['Deep Learning, Graph Theory', 'Machine Vision, Wave Motion', 'Text Mining, Data Models'];
  const text = subjects.map((line, at) => `${papers[at]?.[0]} in Winter\n${line}\n1${at} pages`);
  expect(() => read(text.join('\n\n'))).toThrow(ContentError);
});

test.each([
  ['-', 2000],
  ['–', 0],
  ['/', 2000],
])('years with %j in front of all titles are their own', (sign, century) => {
  const titles = papers.map(([title], at) => `${2024 + at}${sign}${2025 + at - century} ${title}`);
  const text = titles.map((title, at) => `${title}\n${papers[at]?.[1].join(', ')}`);
  expect(fields(`Journal\n\n${text.join('\n\n')}`).map(([title]) => title)).toEqual(titles);
});

test.each(['\n\n', '\n'])('the latest day above all, with %j between papers, is the list’s', (gap) => {
  const text = papers.map(
    ([title, names], at) =>
      `Very ${title}\n${[...names, 'Uma Vale'].join(', ')}${at === 3 ? '' : `${gap}Published ${at + 3} March 2026`}`,
  );
  const { entries, listed } = read(['Published 1 April 2026', ...text].join(gap));
  expect(entries.map(({ firstDate }) => firstDate?.day)).toEqual([3, 4, 5, undefined]);
  expect(listed).toMatchObject({ month: 4, day: 1 });
});

test('a day on which a paper was posted is no title of a paper by “Honey Bees”', () => {
  const titles = [
    'Honey Bees, Fruit Flies',
    'Slow Moss in the Northern Seas',
    'Quiet Tides of Winter',
    'Dry Kelp and Wet Sand',
  ];
  const names = ['Cid Dee, Eve Fox', 'Ida Jones, Kim Lake', 'Ola Poe, Rex Sun', 'Uma Vee, Wim Xu'];
  const text = titles.map((title, at) => `Available online ${at + 3} March 2026\n${title}\n${names[at]}`);
  expect(() => read(text.join('\n\n'))).toThrow(ContentError);
  expect(() => read(text.join('\n'))).toThrow(ContentError);
});

test('names on lines of their own above a label are those of the title above them', () => {
  const own = papers.filter(([, names]) => names.length > 1);
  const text = own.map(([title, names], at) => `${title}\n${names.join('\n')}\nDOI: 10.5555/moss.${at}1`);
  expect(fields(`Journal of Moss\nArticles\n${text.join('\n')}`)).toEqual(own);
});

describe('blocks whose only labels are a DOI and a day', () => {
  const block = (title: string, names: string, at: number): readonly string[] => [
    title,
    names,
    'Annals of Moss',
    `DOI: 10.5555/moss.${at}`,
  ];
  const cases: readonly (readonly [string, readonly string[], Row])[] = [
    ['a journal below the names', ['My submissions'], (...paper) => block(...paper).join('\n')],
    [
      'a status',
      ['My submissions'],
      (...paper) =>
        block(...paper)
          .toSpliced(3, 0, 'Status: Published')
          .join('\n'),
    ],
    [
      'an alert of a shop',
      ['The following article(s) match your alert "moss":'],
      (title, names, at) =>
        `${title}\n${names}\nin Annals of Moss\nPublished: 1${at} March 2026\nDOI: 10.5555/moss.${at}\nSave | Cite | Share`,
    ],
    [
      'the kind of an article above',
      [],
      (...paper) => ['Research Letter', ...block(...paper).toSpliced(2, 1)].join('\n'),
    ],
  ];

  test.each(cases)('have their titles and names: %s', (_case, head, row) => {
    const text = [...head, ...papers.map(([title, names], at) => row(title, names.join(', '), at))].join(
      '\n\n',
    );
    const { entries, doubts } = read(text);
    expect(entries.map(({ title, authors, doi }) => [title, authors, doi])).toEqual(
      papers.map(([title, names], at) => [title, names, `10.5555/moss.${at}`]),
    );
    expect(doubts).toEqual([]);
  });

  test('are labelled records where a title or names have a label', () => {
    const text = papers
      .map(([title, names], at) => `${title}\nAuthors: ${names.join(', ')}\nDOI: 10.5555/moss.${at}`)
      .join('\n\n');
    expect(read(text).format).toBe('labelled-papers');
  });
});
