/** Pages of proceedings and programmes, as text: a title, its authors' names in the line below, and more. */
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'page.txt');
const fields = (text: string) => read(text).entries.map(({ title, authors }) => [title, authors?.join(', ')]);

const papers = [
  ['Sparse Attention for Long Documents', 'Ann Bee, Cid Dee'],
  ['Vision Language Alignment: A Study', 'Eva Fox, Gus van Hay, Ian Jay'],
  ['Token Merging Without Loss', 'José Ñandú'],
] as const;
const blocks = (block: (title: string, names: string, index: number) => string): string =>
  papers.map(([title, names], index) => block(title, names, index)).join('\n\n');

describe('blocks of a title and names', () => {
  test('as proceedings have them', () => {
    const text = blocks(
      (title, names) =>
        `${title}\n${names}; Proceedings of the 42nd ICML, PMLR 267:1-20\n[abs][Download PDF]`,
    );
    expect(read(`Proceedings of Machine Learning Research\n\nVolume 267\n\n${text}`).format).toBe(
      'title-blocks',
    );
    expect(fields(text)).toEqual(papers);
  });

  test.each(['Plato', 'DeepSeek-AI', '王伟', 'danah boyd', 'María José García de la Torre', 'X. Y.'])(
    'with a name of another form among full ones: %s',
    (name) => {
      const own = [['Linear Time Without Tears', `Ann Bee, ${name}, Cid Dee`], ...papers] as const;
      const divided = own.map(([title, names]) => `${title}\n${names}`);
      expect(fields(divided.join('\n\n'))).toEqual(own);
      // Between lines that no blank one divides it would be joined to the paper above.
      const run = [...divided.slice(1), divided[0]].map((block, at) => `${block}\n${at}1-${at}9\nPDF`);
      expect(fields(run.join('\n'))).toEqual([...papers, own[0]]);
    },
  );

  test('a title above words that may be names is named where it stands within another paper', () => {
    const run = [...papers, ['A Title of Some Words', 'Ann Bee, Cid Dee, the whole group of bees']].map(
      ([title, names], at) => `${title}\n${names}\n${at}1-${at}9\nPDF`,
    );
    const { entries, diagnostics } = read([...run, run[0]?.replace('Sparse', 'Dense')].join('\n'));
    expect(entries).toHaveLength(4);
    expect(diagnostics).toMatchObject([{ rule: 'unread-line', line: 13 }]);
  });

  test.each([
    ['of a mail', 'here is the list for this week, as promised. Have fun!\nAccepted Papers', ''],
    [
      'of a page',
      '',
      '© 2025 Example Ltd. All rights reserved.\nPrivacy Policy\nTerms of Use\nContact Us\nCookie Settings',
    ],
  ])('between head and foot %s', (_, head, foot) => {
    const list = blocks((title, names) => `${title}\n${names}`);
    expect(fields(`${head}\n\n${list}\n\n${foot}`)).toEqual(papers);
  });

  test.each(['Sort By', 'Most Recent', 'Home Page', 'Accepted Papers'])(
    'below buttons of a page: %s',
    (button) => {
      expect(
        fields(`8 results and their pages\n${button}\n\n${blocks((title, names) => `${title}\n${names}`)}`),
      ).toEqual(papers);
    },
  );

  test('below the address that a page was saved from', () => {
    const source = 'Source: https://example.org/some/page (saved 2025-03-04)\n\nHome Page\n\n';
    expect(fields(source + blocks((title, names) => `${title}\n${names}`))).toEqual(papers);
  });

  test('with bars between names, and numbers before titles', () => {
    const text = blocks((title, names, index) => `${index + 1}. ${title}\n${names.replaceAll(', ', ' | ')}`);
    expect(fields(text)).toEqual(papers);
  });

  test.each([
    [
      '; ',
      'Ann Bee, University of Michigan; Cid van Dee and Eve Foe, Stanford University',
      'Ann Bee, Cid van Dee, Eve Foe',
    ],
    [
      '; ',
      'Ann Bee, Cid Dee, and Eve Foe, ETH Zurich; Gil Hao, University of California, San Diego',
      'Ann Bee, Cid Dee, Eve Foe, Gil Hao',
    ],
    ['one group', 'Ann Bee and Cid Dee, Stanford University', 'Ann Bee, Cid Dee'],
    ['acronyms', 'Ann Bee, KTH; Cid Dee and Eve Foe, TU Delft', 'Ann Bee, Cid Dee, Eve Foe'],
    ['one name', 'Ann Bee, University of California, Berkeley', 'Ann Bee'],
    [
      'firms',
      'Ann Bee, Google; Cid Dee, CISPA Helmholtz Center for Information Security',
      'Ann Bee, Cid Dee',
    ],
  ])('with affiliations behind names (%s)', (_what, below, names) => {
    const text = blocks(
      (title, _names, index) =>
        `${title}\n${index === 0 ? below : 'Hal Ivy, University of Graz'}\nAvailable Media`,
    );
    expect(fields(text)).toEqual([
      [papers[0][0], names],
      ...papers.slice(1).map(([title]) => [title, 'Hal Ivy']),
    ]);
  });

  test.each([
    'Ann Bee, Stanford University, Cid Dee, Yale University',
    'Ann Bee, Cid Dee; Eve Foe, Yale University',
    'Ann Bee, University of Graz and Cid Dee, MIT',
  ])('says so where there may be another name: %s', (below) => {
    const text = blocks((title, names, index) => `${title}\n${index === 0 ? below : names}`);
    const { entries, diagnostics } = read(text);
    expect(entries[0]?.authors?.[0]).toBe('Ann Bee');
    expect(entries[0]?.authorCount).toBeUndefined();
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['incomplete-authors']);
  });

  test('with what a programme says of a poster between them', () => {
    const text = papers
      .map(
        ([title, names], index) =>
          `${['Poster', 'Spotlight', 'Oral'][index]}\n${title}\n${names.replaceAll(', ', ' ⋅ ')}\nHall C 4-9 #12${index}4`,
      )
      .join('\n');
    expect(fields(`ICML 2024\n${text}`)).toEqual(papers);
  });

  test.each([
    ['kinds of work', 'Research articleOpen access', 'Article preview'],
    ['kinds of work in French', 'Article dans une revue', 'hal-04712345v1'],
    ['a journal’s volume', 'JMLR Volume 27', '[abs][pdf][bib]'],
  ])('with %s between them', (_what, above, below) => {
    const text = papers.map(([title, names]) => `${above}\n${title}\n${names}\n${below}`).join('\n');
    expect(fields(text)).toEqual(papers);
  });

  test('leaves out the volume above the papers of the ACL Anthology', () => {
    const volume =
      'pdf bib Findings of the Association for Computational Linguistics: ACL 2026\nAnn Editor | Ben Editor';
    const { entries, diagnostics, doubts } = read(
      `${volume}\n\n${blocks((title, names) => `pdf bib abs\n${title}\n${names.replaceAll(', ', ' | ')}`)}`,
    );
    expect(entries.map(({ title }) => title)).toEqual(papers.map(([title]) => title));
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['notice', 1]]);
    expect(doubts).toEqual([]);
  });

  test('with a day above each title, which is no day of the list', () => {
    const dated = papers
      .map(([title, names], index) => `1${index} Nov 2025\nagents\n${title}\n${names}`)
      .join('\n');
    const { entries, listed } = read(`Explore\n${dated}\n`);
    expect(entries.map(({ title }) => title)).toEqual(papers.map(([title]) => title));
    expect(listed).toBeUndefined();
    const whole = `10 Nov 2025\n\n${blocks((title, names) => `${title}\n${names}`)}`;
    expect(read(whole).listed).toMatchObject({ year: 2025, month: 11, day: 10 });
  });

  test('with labels, abstracts and identifiers', () => {
    const long = `Abstract: We attend to ${'few '.repeat(20)}tokens.`;
    const { entries, uses } = read(
      blocks(
        (title, names, index) => `${title}\n${names}\nKeywords: attention\n${long}\narXiv:2510.0${index}234`,
      ),
    );
    expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual(
      papers.map(([title], index) => [title, `2510.0${index}234`]),
    );
    expect(entries[0]?.abstract).toMatch(/^We attend to few .*tokens\.$/);
    expect(uses.map(({ role }) => role[0]).join('')).toBe('tddadtddadtddad');
  });

  test('with a short title among others, and people who are no authors', () => {
    const text = [
      blocks((title, names) => `${title}\n${names}`),
      'Token Merging\nAnn Bee, Cid Dee',
      'Program Chairs\nEva Fox, Ian Jay',
      'Opening Remarks\nEva Fox',
    ].join('\n\n');
    expect(fields(text)).toEqual([...papers, ['Token Merging', 'Ann Bee, Cid Dee']]);
    expect(read(text).diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['unread-line', 13],
      ['unread-line', 16],
    ]);
  });

  test('a block that is none is named where there are too many', () => {
    const text = blocks((title, names) => `${title}\n${names}\n\nSome words about ${title}.`);
    expect(() => read(text)).toThrow(/only 3 of its 6 blocks .*; that in line 4 is not \("Some words about/);
  });

  test('with words of links above, and the volume with its editors first', () => {
    const text = blocks((title, names) => `pdf bib abs\n${title}\n${names.replaceAll(', ', ' | ')}`);
    const head = 'pdf bib\nProceedings of the 62nd Annual Meeting\nLun Ku | Andre Martins';
    expect(fields(`${head}\n\n${text}`)).toEqual(papers);
    expect(read(`${head}\n\n${text}`).diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['notice', 2],
    ]);
  });

  test('with semicolons between names, and initials without a full stop', () => {
    const text = blocks(
      (title, names) => `${title}\n${names.replaceAll(', ', '; ').replace('Ann ', 'Ann C ')}`,
    );
    expect(fields(text)).toEqual(papers.map(([title, names]) => [title, names.replace('Ann ', 'Ann C ')]));
  });

  test.each([
    ['; Nature Communications', 'Ann Bee'],
    ['; Journal of Things', 'Ann Bee'],
    ['; Cid Dee', 'Ann Bee, Cid Dee'],
    [', Cid Dee; Eva Fox', 'Ann Bee, Cid Dee'],
  ])('"Ann Bee%s" has the names %s', (behind, names) => {
    const text = `${blocks((title, list) => `${title}\n${list}`)}\n\nThe Fourth Paper of All\nAnn Bee${behind}`;
    expect(read(text).entries.at(-1)?.authors?.join(', ')).toBe(names);
  });

  test('with names on lines of their own, each with a comma but the last', () => {
    const text = blocks(
      (title, names) => `${title}\n${names.replaceAll(', ', ',\n')}\n[pdf] [supp]\n[bibtex]`,
    );
    expect(fields(text)).toEqual(papers);
    expect(fields(text.replaceAll('\n\n', '\n'))).toEqual(papers);
  });

  test('with buttons between them, and the names of tracks', () => {
    const buttons = ['[abs][Download PDF][OpenReview]', 'Paper', 'Main Conference Track', 'pdf bib abs'];
    for (const button of buttons) {
      const text = blocks((title, names) => `${title}\n${names}\n${button}`);
      expect(fields(text)).toEqual(papers);
      expect(fields(text.replaceAll('\n\n', '\n'))).toEqual(papers);
      expect(fields(text.replaceAll(`\n${button}`, `\n\n${button}`))).toEqual(papers);
    }
  });

  test('with blank lines between title, names and labels', () => {
    const text = blocks(
      (title, names) =>
        `${title}\n\n${names}\n\nPublished: 26 Jan 2026, Last Modified: 02 Mar 2026\nKeywords: attention`,
    );
    expect(fields(text)).toEqual(papers);
    expect(read(text).diagnostics).toEqual([]);
    expect(fields(`Area Chairs of the Conference\n\nOle Pim, Ron Sea\n\n${text}`)).toEqual(papers);
  });

  test('with a day between title and names', () => {
    const text = blocks((title, names) => `${title}\nArticle · Oct 2026\n${names}\nView publication`);
    expect(fields(text)).toEqual(papers);
  });

  test('with abstracts, or their beginnings, between blank lines', () => {
    const whole = `We attend to ${'few '.repeat(20)}tokens.`;
    const cut = 'We attend to few tokens, which is the reason for...';
    for (const [prose, abstract] of [
      [whole, whole],
      [cut, undefined],
    ] as const) {
      const text = blocks((title, names) => `${title}\n${names}\n\n${prose}`);
      expect(fields(text)).toEqual(papers);
      expect(read(text).entries.map((entry) => entry.abstract)).toEqual([abstract, abstract, abstract]);
    }
  });

  test('with names above titles, as DBLP has them', () => {
    const text = blocks((title, names) => `view\nexport record\n${names} 0001:\n${title}. 1-12`);
    for (const page of [text, text.replaceAll('\n\n', '\n')])
      expect(fields(`ICLR 2026: Rio de Janeiro, Brazil\nOral Presentations\n${page}`)).toEqual(papers);
    for (const pages of ['', ' 1-12', ' 12:1-12:30'])
      expect(fields(blocks((title, names) => `${names}:\n${title}?${pages}`))[0]?.[0]).toBe(
        `${papers[0][0]}?`,
      );
  });

  test('with a venue behind the title, as DBLP has them on the page of a person', () => {
    const rows = [
      [
        'What Counts as a Word? 1,000 Languages Later.',
        'Trans. Assoc. Comput. Linguistics 13: 101-119 (2025)',
      ],
      ['Tone: A Case.', 'ACL (1) 2025: 55-70'],
      ['Who Wrote This?', 'CoRR abs/2505.01234 (2025)'],
      ['Graphs vs. Trees.', 'IEEE Trans. Pattern Anal. Mach. Intell. 46(3): 1201-1215 (2024)'],
      ['What Is Learning? Part II.', 'Handbook of Learning Theory 2023: 1-20'],
      ['On the Year 2001.', 'ICML 2024'],
      ['Four Odysseys Since 2001.', ''],
    ];
    const text = rows.map(
      ([title, venue]) => `[c1]\nview\nAnn Bee 0002, Khalid al-Khatib:\n${title} ${venue}`,
    );
    const { entries } = read(text.join('\n'));
    expect(entries.map(({ title, venue, firstMonth, arxiv }) => [title, venue ?? arxiv, firstMonth])).toEqual(
      [
        ['What Counts as a Word? 1,000 Languages Later', 'Trans. Assoc. Comput. Linguistics', '2025'],
        ['Tone: A Case', 'ACL', '2025'],
        ['Who Wrote This?', '2505.01234', '2025'],
        ['Graphs vs. Trees', 'IEEE Trans. Pattern Anal. Mach. Intell.', '2024'],
        ['What Is Learning? Part II', 'Handbook of Learning Theory', '2023'],
        ['On the Year 2001', 'ICML', '2024'],
        ['Four Odysseys Since 2001', undefined, undefined],
      ],
    );
  });

  test('with names that have suffixes and attached articles', () => {
    const names = ["Amina el-Sayed, Rosa d'Inverno", 'P. L. Bartlett Jr., Ana y Castro III', "Ger 't Hooft"];
    const page = blocks(
      (title, _, index) => `pdf bib abs\n${title}\n${names[index]?.replaceAll(', ', ' | ')}`,
    );
    const volume =
      'pdf bib\nFindings of the Association for Computational Linguistics: EACL 2026\nAnn Bee | Cid Dee';
    const { entries, diagnostics } = read(`${volume}\n\n${page}`);
    expect(entries.map(({ authors }) => authors?.join(', '))).toEqual(names);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['notice', 2]]);
  });

  test('with groups among the names, below the headings and buttons of bioRxiv', () => {
    const page = papers.map(([title, names], at) =>
      [
        at === 1 ? 'Confirmatory Results' : 'New Results',
        title,
        `${names}, for the BEE Study Group`,
        `bioRxiv 2026.02.09.70412${at}; doi: https://doi.org/10.64898/2026.02.09.70412${at}`,
        'Abstract Info/History Metrics Preview PDF',
      ].join('\n'),
    );
    const { entries, diagnostics } = read(`Search for this keyword\nAdvanced Search\n${page.join('\n')}`);
    expect(entries.map(({ title, authors, doi }) => [title, authors?.join(', '), doi])).toEqual(
      papers.map(([title, names], at) => [
        title,
        `${names}, BEE Study Group`,
        `10.64898/2026.02.09.70412${at}`,
      ]),
    );
    expect(diagnostics).toEqual([]);
  });

  test('with pages behind a single name, as JMLR has them', () => {
    const text = blocks((title, names, at) => `${title}\n${names}; (${at + 1}):1−35, 2026.\n[abs][pdf][bib]`);
    expect(fields(text)).toEqual(papers);
  });

  test('are two at least where each has an identifier', () => {
    const two = papers
      .slice(0, 2)
      .map(([title, names], at) => `${at + 1}. ${title}\n${names}\ncs.CL | arXiv:2510.0${at}234`);
    expect(fields(two.join('\n\n'))).toEqual(papers.slice(0, 2));
  });

  test('authors that are left out are not counted', () => {
    const text = blocks((title, names) => `${title}\n${names}, et al.`);
    expect(read(text).entries.map(({ authorCount }) => authorCount)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([
    [
      'prose',
      'One thing is clear to us.\nAnn Bee\n\nAnother is not so.\nMore of it\n\nA third thing\nand a fourth',
    ],
    [
      'two blocks alone',
      'Sparse Attention Works\nAnn Bee, Cid Dee\n\nVision Alignment Works\nEva Fox, Gus Hay',
    ],
    ['a list of people', 'Ann Bee\nCid Dee\n\nEva Fox\nGus Hay\n\nIan Jay\nKim Lee'],
    [
      'addresses',
      'The First University\nAnn Bee\n\nThe Second University\nCid Dee\n\nThe Third University\nEva Fox',
    ],
  ])('%s is refused', (_, text) => {
    expect(() => read(text)).toThrow(/page\.txt/);
  });
});

describe('papers that no blank line divides', () => {
  const titles = ['A Study of Linear Time', 'A Study of Other Time', 'Seeing Without Any Words'];
  const names = ['Ann Bee, Cid Dee', 'Eva Fox', 'Gus Hay, Ida Joy'];
  const doi = (at: number): string => `bioRxiv 2026.01.0${at}; doi: https://doi.org/10.1101/2026.01.0${at}`;
  const bytesOf = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`);

  test('begin below an address, a date or a word', () => {
    const lines = titles.flatMap((title, at) => [title, names[at] ?? '', doi(at + 1)]);
    const { format, entries } = parseDump(bytesOf(lines), 'x');
    expect(format).toBe('title-blocks');
    expect(entries.map(({ title, authors, doi: own }) => [title, authors?.[0], own])).toEqual([
      [titles[0], 'Ann Bee', '10.1101/2026.01.01'],
      [titles[1], 'Eva Fox', '10.1101/2026.01.02'],
      [titles[2], 'Gus Hay', '10.1101/2026.01.03'],
    ]);
  });

  test('are named by a second DOI where the names of one are not known', () => {
    const lines = titles.flatMap((title, at) => [
      title,
      at === 1 ? 'Suharto' : (names[at] ?? ''),
      doi(at + 1),
    ]);
    const { entries, diagnostics } = parseDump(
      bytesOf([...lines, 'How Bees Count in Town', 'Jo Kay', doi(4)]),
      'x',
    );
    expect(entries).toHaveLength(3);
    expect(diagnostics).toMatchObject([{ rule: 'several-papers', line: 1 }]);
    expect(diagnostics[0]?.reason).toContain('several DOIs (10.1101/2026.01.01, 10.1101/2026.01.02)');
  });

  test('may have a date above the title', () => {
    const lines = titles.flatMap((title, at) => [
      `2026/12${at} (PDF) Last updated: 2026-08-03`,
      title,
      names[at] ?? '',
      '',
    ]);
    expect(parseDump(bytesOf(lines), 'x').entries.map(({ title }) => title)).toEqual(titles);
  });

  test('are not told from titles of two lines', () => {
    const lines = titles.flatMap((title, at) => ['How to Make a Good Start on', title, names[at] ?? '']);
    expect(() => parseDump(bytesOf(lines), 'x')).toThrow(ContentError);
  });
});

describe('papers that a row of links ends', () => {
  const list: readonly (readonly [string, string])[] = [
    ['Sparse Attention for Long Documents', 'Ann Bee, Cid Dee'],
    ['Is 1 + 1 > 2?', 'Eva Fox, Gus van Hay'],
    ['Learning to Count', 'J. Smith'],
    ['On Combs', 'Ho Ing, Jo Kay'],
  ];
  const proceedings = (own: readonly (readonly [string, string])[], between = ''): string =>
    own.map(([title, names]) => `${title}\n${names}\n[pdf] [supp]\n[bibtex]\n${between}`).join('');
  const head = 'BEES 2026 open access\nPapers\nBack\nSearch\n';

  test.each<[string, string[]]>([
    ['Suharto', ['Suharto']],
    ['Rakesh, Ann Bee', ['Rakesh', 'Ann Bee']],
    ['NVIDIA, Cid Dee', ['NVIDIA', 'Cid Dee']],
    ['Ravi K., Ho Ing', ['Ravi K.', 'Ho Ing']],
  ])('may have other names: %s', (names, authors) => {
    for (const title of ['3D or Not 3D', 'Three Dimensions of Wax'])
      for (const at of [1, 4]) {
        const text = head + proceedings(list.toSpliced(at, 0, [title, names]));
        expect(fields(text)).toEqual(list.toSpliced(at, 0, [title, authors.join(', ')]));
        expect(read(text).doubts).toEqual([]);
      }
  });

  test('may be three, below the menus of a page', () => {
    const menus =
      'Proceedings of Bee Research\n[edit]\n\nVolume 2\n\n[edit]\n\nEditors: Ida Joy\n\n[bib]\n\n';
    expect(fields(menus + proceedings(list.slice(0, 3), '\n'))).toEqual(list.slice(0, 3));
  });

  test('have the days above them', () => {
    const days = ['Day 1: Friday, June 5, 2026\n', 'Day 2: Saturday, June 6, 2026\n'];
    const text = `${days[0]}${proceedings(list.slice(0, 2))}${days[1]}${proceedings(list.slice(2))}`;
    expect(fields(text)).toEqual(list);
    expect(read(text).entries.map(({ listed }) => listed?.day)).toEqual([5, 5, 6, 6]);
  });

  test('have days of their own above their titles as before', () => {
    const text = blocks((title, names, at) => `${at + 20} Nov 2026\n${title}\n${names}\nView blog\n12${at}`);
    const { entries } = read(text);
    expect(entries.map(({ title, lines }) => [title, lines.last - lines.first])).toEqual(
      papers.map(([title]) => [title, expect.any(Number)]),
    );
    expect(entries.every(({ listed }, at) => listed === undefined || listed.day === at + 20)).toBe(true);
  });

  test.each(['Poster Session B', 'Main Track', 'We count bees in all towns.', 'See the posters'])(
    'are named where no names stand above the links: %s',
    (line) => {
      const other = ['Five Kinds of Wax', line] as const;
      const { entries, diagnostics } = read(
        head + proceedings([...list.toSpliced(1, 0, other), ...list.slice(0, 2)]),
      );
      expect(entries.map(({ title }) => title)).not.toContain('Five Kinds of Wax');
      expect(diagnostics).toMatchObject([{ rule: 'unread-line', line: 9 }]);
    },
  );

  test('leave what stands below the last', () => {
    const { entries, diagnostics } = read(`${head}${proceedings(list)}© 2026 The Hive`);
    expect(entries.at(-1)?.lines).toEqual({ first: 17, last: 20 });
    expect(diagnostics).toMatchObject([{ rule: 'unread-line', line: 21 }]);
  });

  test('are not divided by links among their own lines', () => {
    const text = blocks(
      (title, names) =>
        `${title}\n${names}\n[pdf]\nWe say how bees count in towns and villages of all kinds.\n[code]`,
    );
    const { entries } = read(text);
    expect(entries.map(({ title, abstract }) => [title, abstract?.slice(0, 6)])).toEqual(
      papers.map(([title]) => [title, 'We say']),
    );
  });
});

describe('lists without blank lines', () => {
  const list = (titles: readonly string[]): string => {
    const names = ['Ann Bee, Cid Dee', 'Eve Fox, Gil Hay', 'Ida Joy, Kim Lee', 'Max Nye, Ola Poe'];
    const kinds = ['Poster', 'Oral', 'Poster', 'Oral'];
    return titles.map((title, at) => `${title}\n${names[at]}\n${kinds[at]}`).join('\n');
  };
  const [one, two, three] = ['Five Kinds of Wax', 'Counting Bees in Town', 'How Hives Keep Warm'] as const;

  test.each(['Honey Maps', '2026-01 Snapshot of Hives'])(
    'name a title that was taken for an end: %s',
    (title) => {
      const { entries, diagnostics } = read(list([one, title, two, three]));
      expect(entries.map((entry) => entry.title)).toEqual([one, two, three]);
      expect(diagnostics).toMatchObject([{ rule: 'unread-line', line: 4 }]);
      expect(diagnostics[0]?.reason).toContain(`"${title}" stands above names`);
    },
  );

  test.each(['Session Chairs', 'PDF', 'Poster', '12 March 2026'])('say nothing of %s', (line) => {
    const { entries, diagnostics } = read(`${list([one, two, three])}\n${line}\nRex Sun, Tia Urn`);
    expect(entries).toHaveLength(3);
    expect(diagnostics).toEqual([]);
  });
});

test('a block without names among others is named', () => {
  const text = `${blocks((title, names) => `${title}\n${names}`)}\n\nA Fourth Paper on Space\nOpenAI\n\nA Fifth Paper on Words\nMax Nye, Ola Poe\n`;
  const { entries, diagnostics } = read(text);
  expect(entries.map(({ title }) => title)).not.toContain('A Fourth Paper on Space');
  expect(diagnostics).toMatchObject([{ rule: 'unread-line', severity: 'warning', line: 10 }]);
  expect(diagnostics[0]?.reason).toContain('"A Fourth Paper on Space"');
});

describe('a mail of titles with names below', () => {
  const mail = `From: Alerts <noreply@example.org>\nTo: ann@example.org\nSubject: Fwd: New papers\nDate: Fri, 02 Oct 2026 10:12:33 +0000\n\nNew papers for October 1, 2026\n\n${blocks((title, names) => `${title}\n${names}\nbioRxiv 2026.10.01.1; doi: https://doi.org/10.1101/2026.10.01.1`)}\n\nUnsubscribe: https://example.org/unsubscribe\n\n-- \nThe alerts`;

  test('has its subject, its days and its end', () => {
    const { listing, listed, hints, entries, diagnostics, uses } = read(mail);
    expect(listing).toBe('New papers');
    expect(listed).toMatchObject({ year: 2026, month: 10, day: 1 });
    expect(hints.map(({ kind, day }) => [kind, day])).toEqual([['captured', '2026-10-02']]);
    expect(entries.map(({ title }) => title)).toEqual(papers.map(([title]) => title));
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 20]]);
    expect(uses.at(-1)?.role).toBe('footer');
  });

  test('may leave authors out in the midst', () => {
    const { entries } = read(mail.replace('Ann Bee, Cid Dee', 'Ann Bee, +12 authors, Cid Dee'));
    expect(entries[0]?.authors?.[0]).toBe('Ann Bee');
    expect(entries[0]?.authorCount).toBeUndefined();
  });
});

describe('titles of one or two words above one name', () => {
  const short = ['Grokking', 'Óla Þórs'] as const;
  const all = [papers[0], papers[1], short, papers[2]];

  test.each([
    ['buttons', () => '[pdf] [supp] [bibtex]\n'],
    ['a year', () => '2025\n'],
    ['pages', (index: number) => `${index * 10 + 1}-${index * 10 + 9}\nPDF\n`],
    ['a DOI', (index: number) => `https://doi.org/10.1145/1234.${index}\n\n`],
  ])('are papers where what stands below other names stands there too: %s', (_what, below) => {
    const text = all.map(([title, names], index) => `${title}\n${names}\n${below(index)}`).join('');
    expect(fields(`Papers\n\n${text}`)).toEqual(all);
    expect(read(text).diagnostics).toEqual([]);
  });

  test('on a page of votes, with their own ids', () => {
    const text = all.map(
      ([title, names], index) =>
        `${20 - index}\n${title}\n${names}\nMar 04 2025 cs.LG arXiv:2503.0123${index}v1\n`,
    );
    const { entries } = read(`SciRate\nSign in\n${text.join('')}`);
    expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual(
      all.map(([title], index) => [title, `2503.0123${index}`]),
    );
  });

  test('in DBLP’s lists, by their pages', () => {
    const text = all.map(([title, names], index) => `${names}:\n${title}. ${index}1-${index}9\n`).join('');
    expect(fields(text)).toEqual(all);
  });

  test('also above all others', () => {
    const rest = papers.map(([title, names]) => `${title}\n${names}\n2025\n`).join('');
    expect(fields(`Papers\nGrokking\nÓla Þórs\n2025\n${rest}`)).toEqual([short, ...papers]);
    expect(fields(`Grokking\nÓla Þórs\n2025\n\n${rest}`)).toEqual([short, ...papers]);
  });

  test('but not without it', () => {
    const text = blocks((title, names) => `${title}\n${names}\n[pdf]`);
    const { entries, diagnostics } = read(`${text}\n\nGrokking\nÓla Þórs`);
    expect(entries).toHaveLength(3);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['unread-line']);
  });
});

describe('a first paper of another form, which the head of the page hides', () => {
  const list = blocks((title, names) => `${title}\n${names}`);
  const lines = (text: string) => read(text).diagnostics.map(({ rule, line }) => [rule, line]);

  test.each([
    ['one name', 'Urban Bees', 'Helga Brandvold'],
    ['a name of one word', 'Quiet Tides of the North', 'Plato'],
    ['signs of another script', 'Quiet Tides of the North', '山田太郎, 鈴木花子'],
    ['names in lower case', 'Quiet Tides of the North', 'danah boyd, bell hooks'],
    ['a full stop', 'Quiet Tides of the North.', 'Helga Brandvold'],
  ])('is named where it has %s', (_, title, names) => {
    const text = `Accepted papers\n\n${title}\n${names}\n\n${list}`;
    expect(read(text).entries).toHaveLength(3);
    expect(lines(text)).toEqual([['unread-line', 3]]);
  });

  test.each([
    'Workshop on Bees\nOslo, 3 March 2026',
    'Proceedings of Bees\nUniversity of Hives',
    'Wet Systems\nAccepted papers',
    'Session 2: Bees\nPoster session',
    'Journal of Hives\nRESEARCH ARTICLES',
    'Accepted papers',
  ])('and other heads are not: %j', (head) => {
    expect(lines(`${head}\n\n${list}`)).toEqual([]);
  });

  test('is named by the line that stands below each of them, where no blank one divides them', () => {
    const row = (title: string, names: string, at: number): string =>
      `${title}\n${names}\nPublished online: ${at + 3} March 2026`;
    const all = [...papers, ['Token Merging Without Loss Again', 'José Ñandú, Eva Fox'] as const];
    const run = all.map(([title, names], at) => row(title, names, at));
    const head = 'New issue published 12 March 2026';
    expect(lines(run.join('\n'))).toEqual([]);
    const short = row('Urban Bees', 'Helga Brandvold', 5);
    expect(lines([head, short, ...run].join('\n'))).toEqual([['unread-line', 4]]);
    const within = row('a note on the paths of bees', 'Plato', 5);
    expect(lines([run[0], within, ...run.slice(1)].join('\n'))).toEqual([['unread-line', 6]]);
    const links = [...run, within, ...run.slice(0, 1)].map((text) =>
      text.replace(/Published.*/, '[pdf] [supp] [bibtex]'),
    );
    expect(lines(`Search\nView\n\n${links.slice(0, 4).join('\n')}`)).toEqual([]);
    expect(lines(`Search\nView\n\n${links.join('\n')}`)).toEqual([['unread-line', 16]]);
  });
});

describe('what is around papers', () => {
  const ids = (title: string, names: string, index: number): string =>
    `${title}\n${names}\ne-Print: 2503.0123${index} [cs.LG]\npdf\ncite\n`;
  const list = papers.map(([title, names], index) => ids(title, names, index)).join('');

  test('words of a menu are no paper where they lack what all papers have', () => {
    expect(fields(`INSPIRE HEP\nHelp\n8 results | cite all\nMost Recent\n${list}`)).toEqual(papers);
  });

  test('a line of the head directly above the first title loses no paper', () => {
    const text = blocks((title, names, index) => `${title}\n${names}\nbioRxiv 2025.03.0${index + 1}.640123`);
    const { entries, listed } = read(`New Results\n\n8 Results for “protein”\nOrder by Best Match\n${text}`);
    expect(entries.map(({ title, authors }) => [title, authors?.join(', ')])).toEqual(papers);
    expect(listed).toBeUndefined();
  });

  test('says so where a title may go on in the line below', () => {
    const [first = '', ...rest] = [...papers, ...papers].map(
      ([title, names], index) => `${title} ${index}\n${names}`,
    );
    const { entries, diagnostics } = read(
      `${['Results for protein language models with routing', first, ...rest].join('\n\n').replace('\n\n', '\n')}`,
    );
    expect(entries).toHaveLength(5);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 2]]);
  });

  test('says so of two arXiv ids below one title, and takes the first', () => {
    const text = blocks(
      (title, names, index) =>
        `${title}\n${names}\narxiv.org/abs/2503.0123${index}\nCompare 2401.0000${index + 1} [cs.LG]`,
    );
    const { entries, diagnostics } = read(text);
    expect(entries.map(({ arxiv }) => arxiv)).toEqual(['2503.01230', '2503.01231', '2503.01232']);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'several-papers',
      'several-papers',
      'several-papers',
    ]);
  });
});

describe('papers whose parts blank lines divide', () => {
  const short = ['Grokking', 'Óla Þórs'] as const;
  const all = [papers[0], papers[1], short, papers[2]];

  test('OpenReview’s lists, to the page’s end', () => {
    const text = all.map(
      ([title, names], index) =>
        `${title}\n\n    ${names}\n\n    Published: 2${index} Jan 2026, Last Modified: ${index + 1} Feb 2026\n    ICLR 2026 Oral\n    Readers: Everyone\n\n    Show details\n\n`,
    );
    const { entries, diagnostics } = read(
      `ICLR 2026 Conference\n\n    Accept (Oral)\n    Accept (Poster)\n\n${text.join('')}    «‹1234›»\n\nJoin the Team\nFrequently Asked Questions\nTerms of Use\nPrivacy Policy\n`,
    );
    expect(entries.map(({ title, authors, venue }) => [title, authors?.join(', '), venue])).toEqual(
      all.map((paper) => [...paper, 'ICLR 2026']),
    );
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['unread-line']));
  });

  test('a meeting’s page, with some abstracts', () => {
    const abstract =
      'We study attention over documents that are longer than all that was trained on, and find that its cost grows no more than their length does.';
    const text = all.map(
      ([title, names], index) =>
        `Poster\n\n${title}\n\n${names.replaceAll(', ', ' ⋅ ')}\n\n${index % 2 === 0 ? abstract : ''}\n\nEast Hall A-B #E-${index}200\n\n[ OpenReview ]\n\n`,
    );
    const { entries, diagnostics } = read(
      `Skip to main content\nMain Navigation\n\nLogin\n\n${text.join('')}`,
    );
    expect(entries.map(({ title, authors }) => [title, authors?.join(', ')])).toEqual(all);
    expect(entries.map((entry) => entry.abstract)).toEqual([abstract, undefined, abstract, undefined]);
    expect(diagnostics).toEqual([]);
  });

  test('a journal’s, with the month behind names', () => {
    const text = blocks((title, names) => `${title}\n${names}, March 2025.\n[openreview] [pdf] [bib]`);
    expect(fields(text)).toEqual(papers);
  });

  test('an issue’s, below a menu that looks like a title with a name', () => {
    const text = all.map(
      ([title, names], index) =>
        `Research articleOpen access\n${title}\n${names}\nArticle 10420${index}\nView PDF\nArticle preview\n`,
    );
    const menu =
      'Artificial Intelligence\nVolume 341\nActions for articles\nSelect all / Deselect all\nResearch Papers';
    expect(fields(`${menu}\n${text.join('')}`)).toEqual(all);
  });
});

test('a journal below the name of an alert is no paper', () => {
  const items = papers.map(
    ([title, names], at) =>
      `${title}\n${names}\nFirst published: 07 May 2024\nhttps://doi.org/10.1111/cogs.1344${at}`,
  );
  const { entries } = read(
    `Online Library - Content Alert\nCognitive Science\nVolume 48, Issue 5\n\n${items.join('\n\n')}`,
  );
  expect(entries.map(({ title }) => title)).toEqual(papers.map(([title]) => title));
});

test('times in front of titles are none of them, whatever titles begin with', () => {
  const titles = [
    '“Do Anything Now”: A Study of Prompts',
    '3D Editing Without Any Retraining',
    'Token Merging Without Loss',
  ];
  const text = titles.map((title, at) => `09:1${at} – 09:2${at}  ${title}\nAnn Bee, Cid Dee\n`).join('\n');
  expect(read(text).entries.map(({ title }) => title)).toEqual(titles);
});

test('places of work between rows of links are no authors', () => {
  const text = 'Jane Doe\nHive University\nPDF\nJohn Roe\nWax Institute\nPDF\nAnn Bee\nComb College\nPDF\n';
  expect(() => read(text)).toThrow(ContentError);
});

test('lines that recur on the page end papers, as results of IEEE Xplore have them', () => {
  const all = [papers[0], papers[1], ['Grokking', 'Óla Þórs'] as const, papers[2]];
  const text = all.map(
    ([title, names], at) =>
      `Select search result ${at + 1} of 25\n${title}\n${names.replaceAll(', ', '; ')}\n2025 IEEE Conference on Things (ICT)\nYear: 2025 | Conference Paper | Publisher: IEEE\nCited by: Papers (${at})\nAbstract\nHTML\n`,
  );
  const { entries, diagnostics } = read(`IEEE.org\nHelp\nSort By\nRelevance\n${text.join('')}`);
  expect(entries.map(({ title, authors }) => [title, authors?.join(', ')])).toEqual(all);
  expect(diagnostics).toEqual([]);
});

test('days alone between papers are those of the papers below', () => {
  const [first, second, third] = papers.map(([title, names]) => `${title}\n${names}`);
  const text = [
    'Program',
    'Days: 3–4 March 2025',
    'Monday, 3 March 2025',
    first,
    second,
    'Tuesday, 4 March 2025',
    third,
  ];
  const { entries, listed, diagnostics } = read(text.join('\n\n'));
  expect(listed).toMatchObject({ year: 2025, month: 3, day: 4 });
  expect(entries.map((entry) => entry.listed?.day)).toEqual([3, 3, 4]);
  expect(diagnostics).toEqual([]);
});

test('sections of a table of contents are no evidence against it', () => {
  const [one = '', two = '', three = ''] = papers.map(
    ([title, names], at) =>
      `${title}\n${names}\nHive, Volume 40, June 2024, https://doi.org/10.1093/hive/bta${at}`,
  );
  const { entries } = read(
    `Hive\nVolume 40, Issue 6\n\nGENOME ANALYSIS\n\n${one}\n\nSEQUENCE ANALYSIS\n\n${two}\n\nReview articles\n\n${three}`,
  );
  expect(entries.map(({ title }) => title)).toEqual(papers.map(([title]) => title));
});

test('lines of a block that is left out are named together', () => {
  const text = blocks((title, names) => `${title}\n${names}`);
  const { diagnostics } = read(`${text}\n\nJoin the team\nTerms of use\nPrivacy policy`);
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.reason).toMatch(/^"Join the team" .*; lines \d+–\d+ are left out\.$/);
});

describe('numbers that a meeting gives its papers', () => {
  test.each([
    ['#12: ', '#3: ', '#101: '],
    ['Paper 3: ', 'Paper 12: ', 'Paper 7: '],
    ['(Paper ID 3) ', '(Paper ID 12) ', '(Paper ID 7) '],
    ['P12 ', 'T1.3 ', 'O-4 '],
    ['[#3] ', '[#5] ', '[#12] '],
    ['Beitrag 3 – ', 'Beitrag 4 – ', 'Beitrag 5 – '],
    ['92  ', '88  ', '71  '],
    ['▲ 157 ', '▲ 88 ', '▲ 88 '],
    ['0.97 — ', '0.9 — ', '0.41 — '],
  ])('are no part of titles: %s', (...numbers) => {
    expect(fields(blocks((title, names, index) => `${numbers[index] ?? ''}${title}\n${names}`))).toEqual(
      papers,
    );
  });

  test.each([
    ['Llama 2: ', 'Llama 3: ', 'Llama 4: '],
    ['Paper 3: ', '', 'Paper 7: '],
    ['Paper 3: ', 'Paper 3: ', 'Paper 3: '],
    ['Paper 3: ', 'Paper 4 ', 'Paper 5: '],
    ['12 ', '3 ', '7 '],
    ['3 ', '7 ', ''],
    ['12 ', '12 ', '12 '],
  ])('are told from what is a title’s own: %s', (...starts) => {
    const titles = fields(blocks((title, names, index) => `${starts[index] ?? ''}${title}\n${names}`));
    expect(titles.map(([title]) => title)).toEqual(
      papers.map(([title], index) => `${starts[index] ?? ''}${title}`),
    );
  });
});

test.each([
  ['are no part of titles', [' (92)', ' (88)', ' (71)'], false],
  ['are none with their word', [' [1.2k points]', ' [88 points]', ' [7 points]'], false],
  ['in no order are theirs', [' (71)', ' (92)', ' (88)'], true],
  ['of years are theirs', [' (2024)', ' (2025)', ' (2026)'], true],
])('numbers in brackets behind titles %s', (_, ends, isKept) => {
  const titles = fields(blocks((title, names, index) => `${title}${ends[index]}\n${names}`));
  expect(titles.map(([title]) => title)).toEqual(
    papers.map(([title], index) => `${title}${isKept ? ends[index] : ''}`),
  );
});

test('numbers of records are no titles', () => {
  const records = ['Quist, Marta; Brandt, Ole', 'Okafor, Peter', 'Sato, Hana; Mori, Jun'].map(
    (names, at) =>
      `MR480000${at}\n${names}\nOn a conjecture of number ${at}.\nJ. Hive Algebra 640 (2026), 1–2${at}.`,
  );
  expect(() => read(records.join('\n\n'))).toThrow('unknown-format');
});

test('years and breaks between papers are none of them', () => {
  const [one = '', two = '', three = ''] = blocks((title, names) => `${title}\n${names}`).split('\n\n');
  const several = `${three}, Eve Foe`;
  expect(fields(['Publications', '2026', one, '2025', two, '2024', several].join('\n\n'))).toHaveLength(3);
  const timed = ['09:00 – 09:30 ', '09:30 – 10:00 ', '11:00 – 11:30 '];
  const talks = [one, two, several].map((block, at) => `${timed[at] ?? ''}${block}`);
  expect(
    fields([talks[0], talks[1], '10:00 – 11:00  Coffee break', talks[2]].join('\n\n')).map(
      ([title]) => title,
    ),
  ).toEqual(papers.map(([title]) => title));
});

test('short organisations in brackets leave no name out', () => {
  const text = blocks((title) => `${title}\nYuki Tanaka (Kyoto), Wei Zhang (MIT)`);
  expect(fields(text).map(([, names]) => names)).toEqual(papers.map(() => 'Yuki Tanaka, Wei Zhang'));
});

describe('identifiers above titles', () => {
  const id = (index: number): string => `arXiv:2609.0000${index}`;
  const several = papers.map(([title, names]) => [title, `${names}, Kay Lee`] as const);
  const prose =
    'We count the words of it here, and some more of them in the same sentence, until there are at least twenty of them.';
  const ids = (text: string) => read(text).entries.map(({ arxiv }) => arxiv);
  const all = ['2609.00000', '2609.00001', '2609.00002'];

  test.each<[string, (title: string, names: string, index: number) => string, string]>([
    ['in lines that nothing divides', (title, names, at) => `${id(at)}\n${title}\n${names}`, '\n'],
    ['above abstracts', (title, names, at) => `${id(at)}\n${title}\n${names}\n${prose}`, '\n'],
    ['at the head of blocks', (title, names, at) => `${id(at)}\n${title}\n${names}\n${prose}`, '\n\n'],
    ['below names', (title, names, at) => `${title}\n${names}\n${id(at)}`, '\n\n'],
  ])('are those of the titles, %s', (_, paper, between) => {
    expect(
      ids(`Papers\n\n${several.map(([title, names], at) => paper(title, names, at)).join(between)}`),
    ).toEqual(all);
  });

  test('are left out where identifiers stand above the first and below the last', () => {
    const text = several.map(([title, names], at) => `${id(at)}\n${title}\n${names}`).join('\n');
    const { entries, diagnostics } = read(`${text}\n${id(3)}\nGrokking\nEve Foe`);
    expect(entries.slice(0, 3).map(({ arxiv }) => arxiv)).toEqual([undefined, undefined, undefined]);
    expect(diagnostics.map(({ rule }) => rule)).toContain('unsure-identifiers');
  });
});

test.each([
  ['a heading', (title: string) => `## ${title}`],
  ['a numbered heading', (title: string, index: number) => `### ${index + 1}. ${title}`],
  ['in bold type', (title: string) => `**${title}**`],
  ['a link', (title: string, index: number) => `## [${title}](https://arxiv.org/abs/2609.0000${index})`],
  [
    'a link in bold type',
    (title: string, index: number) => `- **[${title}](https://arxiv.org/abs/2609.0000${index})**`,
  ],
])('a title in Markdown is %s', (_, mark) => {
  const prose =
    'We count the words of it here, and some more of them in the same sentence, until there are at least twenty of them.';
  const text = blocks((title, names, index) => `${mark(title, index)}\n${names}\n\n${prose}`);
  expect(fields(text)).toEqual(papers);
  const ids = read(text).entries.map(({ arxiv }) => arxiv);
  expect(ids).toEqual(
    mark('', 0).includes('(')
      ? ['2609.00000', '2609.00001', '2609.00002']
      : [undefined, undefined, undefined],
  );
});

test('names may stand behind “by”', () => {
  expect(fields(blocks((title, names) => `${title}\nby ${names.replace(/, (?=[^,]*$)/, ' and ')}`))).toEqual(
    papers,
  );
});

describe('headings above words that look like a name', () => {
  const list = blocks((title, names) => `${title}\n${names}`);
  const headings = [
    "USENIX Security '26 Technical Sessions\n\nHardware Security",
    'CVPR 2026 Accepted Papers\nComputer Vision',
    'NSDI 2027 Spring Accepted Papers\nAnn Arbor',
    'The 12th Workshop on Mud and Sand\nSan Diego',
    'Second International Conference on Bees\nNew Hive',
    'Poster Session 3: Vision and Language\nGrand Ballroom',
    'Oral Session 2B\nMain Hall',
    'Best Paper Award Winners 2026\nDistributed Systems',
    'Conference Dinner: Hotel Ritz\nProgram Committee',
  ];

  test.each(headings)('are no papers: %s', (heading) => {
    expect(fields(`${heading}\n\n${list}`)).toEqual(papers);
    const [first = '', ...others] = list.split('\n\n');
    expect(fields([first, heading, ...others].join('\n\n'))).toEqual(papers);
  });

  test.each([
    'What We Do in Winter\nRobot Learning',
    'Advances in Neural Information Processing Systems 37 (NeurIPS 2024)\nMain Conference Track',
    'What We Show in the Main Hall\nPoster Session',
  ])('nor is what stands above a subject or a track: %s', (heading) => {
    expect(fields(`${heading}\n\n${list}`)).toEqual(papers);
  });

  test('are named where the words may be a name', () => {
    const { diagnostics } = read(`The 12th Workshop on Mud and Sand\nSan Diego\n\n${list}`);
    expect(diagnostics).toMatchObject([{ rule: 'unread-line', line: 1 }]);
  });

  test.each([
    ['CVPR 2026 Accepted Papers', 'Ann Bee, Cid Dee'],
    ['The 12th Workshop on Mud and Sand', 'Ann Bee and Cid Dee'],
    ['Overview of the TREC 2026 Workshop', 'Ann Bee'],
    ['The 12th Workshop on Mud: An Overview', 'Ann Bee'],
    ['Predicting the Number of Accepted Papers', 'Ann Bee'],
    ['Session-Based Recommendation with Graphs', 'Ann Bee'],
    ['Advances in Neural Information Processing of Bees', 'Ann Bee'],
    ['Animals Leave More Than One Track', 'Ann Bee'],
    ['Part I: Bees and Their Dances', 'Ann Bee'],
    ['What the Workshops of 2026 Were About', 'Ann Bee'],
    ['Who Dines at the Conference Dinner?', 'Ann Bee'],
    ['Rivers of Mud and Sand', 'Emma Hall'],
    ['What Plants Do with Light', 'Christine Foyer'],
  ])('but not what is a title: %s by %s', (title, names) => {
    const own = `${title}\n${names}`;
    expect(fields(`${list}\n\n${own}\n\n${list.replaceAll('Sparse', 'Dense')}`)).toContainEqual([
      title,
      names.replace(' and ', ', '),
    ]);
  });

  test('nor where an identifier or an abstract stands below', () => {
    const own = 'The 12th Workshop on Mud and Sand\nAnn Bee\nhttps://doi.org/10.1234/mud.12';
    expect(fields(`${own}\n\n${list}`)).toHaveLength(4);
  });
});

describe('an abstract of one sentence', () => {
  const long =
    'We attend to few tokens and show that this takes linear time for long documents of many kinds, in twelve languages and three scripts.';
  const short = 'We show that bees count, and that they do so in twelve meadows.';
  const abstracts = (...texts: readonly string[]) =>
    read(blocks((title, names, at) => `${title}\n${names}\n${texts[at] ?? ''}`)).entries.map(
      ({ abstract }) => abstract,
    );

  test('is read where other papers have one there', () => {
    expect(abstracts(long, short, long)).toEqual([long, short, long]);
    expect(abstracts(short, short, short)).toEqual([short, short, short]);
    const page = blocks(
      (title, names, at) => `${title}\n${names}\n2611.0123${at}v1 pdf\nshow similar\n${short}`,
    );
    expect(read(page).entries.map(({ abstract }) => abstract)).toEqual([short, short, short]);
  });

  test.each([
    'Accepted at the workshop on how bees count in their meadows.',
    'Winner of the award for the best paper on bees and meadows.',
    'Journal of Bees and Other Animals, Volume 12, New Hive Press.',
    'Oral presentation in the main hall of bees on Tuesday at ten.',
    'This article won the prize for the best work on bees of the year.',
    'Honorable mention at the annual meeting of the friends of bees.',
    'Joint work with the keepers of bees at the University of Graz.',
    'keywords of many bees, meadows, hives, and of what they do',
    'Location: the main hall of the old building, second floor on the left, with bees.',
  ])('is none of other lines: %s', (text) => {
    expect(abstracts(text, text.replace('bees', 'ants'), text.replace('bees', 'wasps'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test.each([
  ['of two titles is none of theirs', ['', '#123 ', '#42 '], ['', '', '']],
  ['of one title may be its own', ['', '#123 ', ''], ['', '#123 ', '']],
  ['of one sign may be its own', ['', '#1 ', '#2 '], ['', '#1 ', '#2 ']],
  ['that stands twice may be their own', ['', '#100 ', '#100 '], ['', '#100 ', '#100 ']],
])('a number in front %s', (_, written, read) => {
  const text = blocks((title, names, at) => `${written[at]}${title}\n${names}`);
  expect(fields(text).map(([title]) => title)).toEqual(papers.map(([title], at) => `${read[at]}${title}`));
});
