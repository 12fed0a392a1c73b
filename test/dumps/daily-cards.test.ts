/** Cards of a Daily Papers page: to which of two cards a line belongs, and what is said of lines that belong to none. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const abstract = 'We count the words of it here, and some more of them in the same sentence. '
  .repeat(5)
  .trim();
const paper = 'https://huggingface.co/papers/2609.0123';
const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const daily = (...lines: readonly string[]) => read('Daily Papers', 'Oct 2', '', ...lines);
/** Role of each line below the header: a letter, a capital one for lines of no entry. */
const rolesOf = ({ uses }: ReturnType<typeof read>) =>
  uses
    .map(({ entry, role }) => (entry === undefined ? role.charAt(0).toUpperCase() : role.charAt(0)))
    .join('');
const card = (title: string, ...details: readonly string[]) => [title, '', abstract, '', ...details];

describe('a card', () => {
  it.each<[string, readonly string[], readonly object[], string]>([
    [
      'has votes above and comments below it',
      [
        '7',
        '',
        ...card('One', '4 authors', '·', 'Sep 9', '3'),
        '',
        '8',
        ...card('Two', 'Some Lab', '·', 'Sep 8'),
      ],
      [
        { upvotes: 7, comments: 3, authorCount: 4, firstDate: { day: 9 } },
        { upvotes: 8, organisation: 'Some Lab' },
      ],
      '',
    ],
    [
      'has comments alone, where no number is above the first',
      [...card('One', '4 authors', '12'), '', ...card('Two', '1 author', '3')],
      [
        { upvotes: undefined, comments: 12 },
        { upvotes: undefined, comments: 3 },
      ],
      'HHtaddtadd',
    ],
    [
      'may have a picture above the submitter, and stars of its code below its authors',
      [
        ...['Submitted by', 'avatar', 'ann', '87', 'One', '4 authors', 'GitHub', '1.2k', 'arXiv Page', '4'],
        ...[
          'Submitted by',
          "bee's avatar",
          'bee',
          '1.1k',
          'Two',
          'Some Lab',
          '·',
          '2 authors',
          'GitHub',
          '35',
        ],
        ...['Submitted by', 'cid', 'cid', '5', 'Three', '1 author', 'GitHub', 'Submitted by', 'dee', '6'],
        ...['Four', '1 author', 'Submitted by', 'avatar', '3', 'Five', '1 author'],
      ],
      [
        { title: 'One', upvotes: 87, comments: 4, authorCount: 4 },
        { title: 'Two', upvotes: 1100, comments: undefined, organisation: 'Some Lab' },
        { title: 'Three', upvotes: 5, comments: undefined },
        { title: 'Four', upvotes: 6, comments: undefined },
        { title: 'Five', upvotes: 3, comments: undefined },
      ],
      '',
    ],
    [
      'begins at a dash, which is no vote',
      ['-', ...card('One', '4 authors', ''), '-', ...card('Two', '4 authors')],
      [
        { upvotes: undefined, lines: { first: 4, last: 9 } },
        { upvotes: undefined, lines: { first: 11, last: 16 } },
      ],
      '',
    ],
    [
      'begins at who submitted it',
      [
        'Submitted by',
        'somebody',
        '7',
        ...card('One', '4 authors', ''),
        'Submitted by x',
        '8',
        ...card('Two', 'Some Lab'),
      ],
      [
        { upvotes: 7, title: 'One' },
        { upvotes: 8, title: 'Two', organisation: 'Some Lab' },
      ],
      '',
    ],
    [
      'may lack the submitter’s name, and run over lines',
      ['Submitted by', '', '7', 'One', 'Goes On', '', abstract],
      [{ title: 'One Goes On', upvotes: 7, abstract }],
      'HHddtta',
    ],
    [
      'takes each detail once',
      ['7', 'One', '·', '4 authors', '5 authors', 'Sep 9', 'Sep 10', '·'],
      [{ authorCount: 4, firstDate: { day: 9 }, lines: { first: 4, last: 9 } }],
      'HHdtddudUU',
    ],
    [
      'takes the paper that its links name',
      [
        '7',
        ...card('One', 'GitHub 3k', 'arXiv Page', `${paper}4`, '12 comments', ''),
        '8',
        ...card('Two', `${paper}5`),
      ],
      [{ arxiv: '2609.01234', comments: 12 }, { arxiv: '2609.01235' }],
      '',
    ],
    [
      'begins at the link of its picture',
      [`${paper}4`, ...card('One'), `${paper}5`, ...card('Two')],
      [
        { arxiv: '2609.01234', lines: { first: 4, last: 7 } },
        { arxiv: '2609.01235', lines: { first: 9, last: 12 } },
      ],
      '',
    ],
    [
      'may name its university above its authors',
      ['7', ...card('One', 'Carnegie Mellon University', '4 authors')],
      [{ organisation: 'Carnegie Mellon University', abstract, authorCount: 4 }],
      'HHdtadd',
    ],
    [
      'may name its organisation twice',
      ['7', ...card('One', 'Some Lab', 'Some Lab', '·', 'Sep 9')],
      [{ organisation: 'Some Lab', firstDate: { day: 9 }, abstract }],
      'HHdtadddd',
    ],
    [
      'has a date with a count',
      ['7', ...card('One', '4 authors', 'May 296')],
      [{ comments: 6, firstDate: { day: 29 } }],
      'HHdtadd',
    ],
    [
      'has several lines of an abstract',
      ['7', ...card('One', 'It counts.', '4 authors')],
      [{ abstract: `${abstract} It counts.` }],
      'HHdtaad',
    ],
    ['lacks all but its title', ['7', 'One', '', '8'], [{ upvotes: 7, comments: 8 }], 'HHdtd'],
  ])('%s', (_what, lines, entries, roles) => {
    const parsed = daily(...lines);
    expect(parsed.entries).toMatchObject(entries);
    expect(parsed.entries).toHaveLength(entries.length);
    if (roles !== '') expect(rolesOf(parsed)).toBe(roles);
  });

  it.each<[string, readonly string[], readonly (readonly [string, number])[]]>([
    ['a count before it', ['4 authors', ...card('One')], [['stray-line', 4]]],
    [
      'details before it',
      ['·', 'Sep 9', 'https://a.example/', '7', ...card('One', 'Sep 9')],
      [
        ['stray-line', 4],
        ['stray-line', 5],
        ['stray-line', 6],
      ],
    ],
    ['comments before it', ['3 comments', '7', ...card('One', 'Sep 9')], [['stray-line', 4]]],
    [
      'numbers alone',
      ['7', '', '8', '', '9'],
      [
        ['stray-line', 4],
        ['stray-line', 6],
        ['stray-line', 8],
        ['truncated-capture', 8],
      ],
    ],
    ['a second number', ['7', '8', ...card('One', 'Sep 9')], [['stray-line', 4]]],
    [
      'no date below its authors',
      ['7', ...card('One', '4 authors', ''), '8', ...card('Two', 'Sep 9')],
      [['missing-date', 9]],
    ],
    [
      'no date on a page without dates',
      ['7', ...card('One', '4 authors', ''), '8', ...card('Two', '4 authors')],
      [],
    ],
    [
      'an unreadable date',
      ['7', ...card('One', '4 authors', 'soon', ''), '8', ...card('Two')],
      [['unreadable-date', 10]],
    ],
    ['an ambiguous date', ['7', ...card('One', '4 authors', 'May 296')], [['ambiguous-date', 10]]],
    ['no abstract', ['7', 'One', '', '8', ...card('Two', 'Sep 9')], [['missing-abstract', 4]]],
    ['no title', ['7', abstract, '', '8', ...card('Two', 'Sep 9')], [['missing-title', 4]]],
    [
      'no end: a title',
      ['7', ...card('One', ''), '8', 'Two'],
      [
        ['missing-abstract', 10],
        ['truncated-capture', 11],
      ],
    ],
    [
      'no end: a sentence',
      ['7', ...card('One', ''), '8', 'Two', '', abstract.slice(0, -1)],
      [['truncated-capture', 13]],
    ],
    [
      'no end: its details',
      ['7', ...card('One', 'Sep 9', ''), '8', ...card('Two', '4 authors')],
      [
        ['missing-date', 16],
        ['truncated-capture', 16],
      ],
    ],
    ['an end', ['7', ...card('One', ''), '8', ...card('Two', '4 authors')], []],
    [
      'a footer instead of an end',
      ['7', ...card('One', 'Sep 9', ''), '8', 'Two', 'TOS', 'Privacy'],
      [['missing-abstract', 11]],
    ],
  ])('is reported with %s', (_what, lines, expected) => {
    expect(daily(...lines).diagnostics.map(({ rule, line }) => [rule, line])).toEqual(expected);
  });
});

it.each(['Page 1 of 3', '1 2 3 Next', 'Share on LinkedIn'])('%s is no title', (line) => {
  const lines = [
    ...card('One', '4 authors', '·', 'Sep 9'),
    '',
    ...card('Two', '4 authors', '·', 'Sep 8'),
    '',
    line,
  ];
  expect(daily(...lines).entries.map(({ title }) => title)).toEqual(['One', 'Two']);
});

describe('an organisation', () => {
  it('is no end of the abstract above it, where blank lines were lost', () => {
    const { entries } = daily(
      'One',
      abstract,
      'NX-AI',
      '·',
      'Sep 9',
      'Two',
      abstract,
      'Some Lab',
      '·',
      'Sep 8',
    );
    expect(entries).toMatchObject([
      { title: 'One', abstract, organisation: 'NX-AI' },
      { title: 'Two', abstract, organisation: 'Some Lab' },
    ]);
  });
});

describe('a long title, where blank lines were lost', () => {
  const titles = [
    'Sparse Routing Improves Long-Context Retrieval in Language Models',
    'Diffusion Models as Priors for Inverse Problems in Seismic Imaging',
  ];
  const titlesOf = (...lines: readonly string[]) => daily(...lines).entries.map(({ title }) => title);

  it.each<[string, (title: string) => readonly string[]]>([
    ['an organisation', (title) => ['90', title, 'Hive Lab', '·', '3 authors', '1']],
    [
      'a sentence',
      (title) => [
        title,
        'Retrieval over long documents remains costly.',
        'Hive Lab',
        '·',
        'Published on Mar 3, 2026',
      ],
    ],
  ])('does not go on in %s', (_, row) => {
    expect(titlesOf(...titles.flatMap(row))).toEqual(titles);
  });

  it('goes on in its second line', () => {
    const [first = '', second = ''] = titles;
    expect(
      titlesOf(`${first} with`, 'Few Words', '', abstract, '', '4 authors', '', second, '', abstract),
    ).toEqual([`${first} with Few Words`, second]);
  });
});

describe('the header of a page', () => {
  const body = ['7', ...card('One', 'Sep 9')];
  const head = (...lines: readonly string[]) => {
    const { listing, listed, since, hints, diagnostics, entries } = read(...lines, ...body);
    expect(entries.map(({ title, upvotes }) => [title, upvotes])).toEqual([['One', 7]]);
    return {
      page: listing.includes('Trending') ? 'trending' : 'daily',
      day: [since?.day, listed?.day, listed?.year],
      hints: hints.map(({ kind, day, line }) => [kind, day, line]),
      said: diagnostics.map(({ rule, line }) => [rule, line]),
    };
  };
  const site = 'https://huggingface.co/papers';
  const none = undefined;
  const plain = { page: 'daily', hints: [], said: [] };

  it.each<[readonly string[], object]>([
    [['Daily Papers', 'Oct 2'], { ...plain, day: [none, 2, none] }],
    [['Daily Papers', 'Oct 2, 2026'], { ...plain, day: [none, 2, 2026] }],
    [['Daily Papers', 'Week 40, 2026'], { ...plain, day: [28, 4, 2026] }],
    [['Daily Papers', '2026-W40'], { ...plain, day: [28, 4, 2026] }],
    [['Daily Papers', 'October 2026'], { ...plain, day: [1, 31, 2026] }],
    [
      [
        'Models',
        'Daily Papers',
        'by AK and the research community',
        'Daily Weekly Monthly',
        '',
        'Oct 2',
        'Previous',
        'Next',
      ],
      { ...plain, day: [none, 2, none] },
    ],
    [['Trending Papers', 'Daily Papers', 'Oct 2'], { ...plain, day: [none, 2, none] }],
    [['Trending Papers', 'Search'], { ...plain, page: 'trending', day: [none, none, none] }],
    [['Daily Papers', 'Search'], { ...plain, day: [none, none, none], said: [['missing-day', 2]] }],
    [['Daily Papers', 'Today'], { ...plain, day: [none, none, none], said: [['unreadable-day', 2]] }],
    [['Daily Papers', '02/03'], { ...plain, day: [none, none, none], said: [['unreadable-day', 2]] }],
    [['Daily Papers', 'Oct 2 12'], { ...plain, day: [none, none, none], said: [['unreadable-day', 2]] }],
    [
      ['Daily Papers', 'Smarch 32, 2024'],
      { ...plain, day: [none, none, none], said: [['unreadable-day', 2]] },
    ],
    [
      ['Daily Papers', 'what', 'a', 'page', 'Oct 2'],
      {
        ...plain,
        day: [none, 2, none],
        said: [
          ['unknown-header-line', 2],
          ['unknown-header-line', 3],
          ['unknown-header-line', 4],
        ],
      },
    ],
    [
      ['Daily Papers', ...'abcdef', 'Oct 2'],
      {
        ...plain,
        day: [none, 2, none],
        said: [2, 3, 4, 5, 6, 7].map((line) => ['unknown-header-line', line]),
      },
    ],
    [
      ['Daily Papers', 'Oct 2', 'what'],
      { ...plain, day: [none, 2, none], said: [['unknown-header-line', 3]] },
    ],
    [
      [`URL Source: ${site}/date/2026-10-02`, '', 'Daily Papers', 'Oct 2'],
      { ...plain, day: [none, 2, none], hints: [['day', '2026-10-02', 1]] },
    ],
    [
      [`URL Source: ${site}/week/2026-W40`, '', 'Daily Papers', 'Search'],
      { page: 'daily', day: [28, 4, 2026], hints: [['day', '2026-10-04', 1]] },
    ],
    [
      [`URL Source: ${site}`, '', 'Daily Papers', 'Oct 2', `${site}/date/2026-10-01`],
      { ...plain, day: [none, 2, none], hints: [['near', '2026-10-01', 5]] },
    ],
    [
      [
        `URL Source: ${site}`,
        '',
        'Daily Papers',
        'Oct 2',
        `[Previous](${site}/date/2026-10-01)`,
        `[Weekly](${site}/week/2026-W40)`,
      ],
      { ...plain, day: [none, 2, none], hints: [['near', '2026-10-01', 5]] },
    ],
  ])('%j', (lines, expected) => {
    expect(head(...lines)).toMatchObject(expected);
  });

  it('is the page’s end as well: words of the site, pages and neighbours', () => {
    const { uses, hints, entries } = daily(
      ...body,
      `${paper}4`,
      'Previous',
      '2',
      '3',
      'Next',
      `${site}/date/2026-10-01`,
      'TOS',
    );
    expect(entries[0]).toMatchObject({ comments: undefined, arxiv: '2609.01234' });
    expect(uses.filter(({ role }) => role === 'footer')).toHaveLength(6);
    expect(hints.map(({ kind, day, line }) => [kind, day, line])).toEqual([['near', '2026-10-01', 15]]);
    expect(daily(...body, '2', 'Next').entries[0]).toMatchObject({ comments: 2 });
    // Without its neighbours.
    const [last] = daily(...card('One', '4 authors', '3'), '', 'Oct 2 – Oct 8, 2026').entries;
    expect(last).toMatchObject({ title: 'One', comments: 3, firstDate: undefined });
    for (const period of ['Oct 2, 2026', 'Week 40', 'October 2026']) {
      const ended = daily(...body, '2', 'Previous', period, 'Next', 'TOS');
      expect(ended.entries.map(({ comments }) => comments)).toEqual([2]);
      expect(ended.doubts).toEqual([]);
    }
  });
});

describe('a Trending page', () => {
  const trending = (...lines: readonly string[]) =>
    read('Trending Papers', 'by AK and the research community', '', ...lines);

  it('has summaries by a model, which are no abstracts, and stars below the votes', () => {
    const parsed = trending(
      'Submitted by x',
      'Title One',
      '',
      'A model says so. And it says more.',
      '',
      'Published on Sep 9',
      'Upvote',
      '12',
      'GitHub',
      '3.4k',
      '',
      'Submitted by x',
      'Title Two',
      '',
      'A model says too.',
      '',
      'Sep 8',
      'Upvote',
      '-',
      'GitHub',
      '1k',
    );
    expect(parsed.entries).toMatchObject([
      { title: 'Title One', abstract: undefined, upvotes: 12, comments: undefined, firstDate: { day: 9 } },
      {
        title: 'Title Two',
        abstract: undefined,
        upvotes: undefined,
        comments: undefined,
        firstDate: { day: 8 },
      },
    ]);
    expect(parsed.diagnostics).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['two sentences', 'One is here. 2 is there.', false],
    ['three sentences', 'One is here. Two is there. More is to come.', true],
    ['419 characters', `${'word '.repeat(83)}end.`, false],
    ['420 characters', `${'word '.repeat(83)}ends.`, true],
  ])('has an abstract of %s: %s', (_what, text, isAbstract) => {
    const [entry] = trending(
      'Submitted by x',
      'Title One',
      '',
      text,
      '',
      'Published on Sep 9',
      'Upvote 3',
    ).entries;
    expect([entry?.abstract, entry?.upvotes]).toEqual([isAbstract ? text : undefined, 3]);
  });

  it('shows a card twice: the second adds what the first lacks', () => {
    const twice = (first: readonly string[], second: readonly string[]) =>
      trending(
        'Submitted by x',
        ...card('Title One', ...first),
        '',
        'Submitted by x',
        ...card('Title One', ...second),
      ).entries;
    expect(twice(['Sep 9', 'Upvote 3'], ['Sep 8', `${paper}4`])).toMatchObject([
      { upvotes: 3, firstDate: { day: 9 }, arxiv: '2609.01234', lines: { first: 4, last: 18 } },
    ]);
    expect(twice([`${paper}4`], ['Sep 8'])).toMatchObject([{ arxiv: '2609.01234', firstDate: { day: 8 } }]);
    expect(twice([`${paper}4`], [`${paper}4`, 'Upvote 3'])).toHaveLength(1);
    expect(twice([`${paper}4`], [`${paper}5`])).toHaveLength(2);
  });
});

describe('numbers in front of titles', () => {
  const page = (...titles: string[]) =>
    parseDump(
      new TextEncoder().encode(
        [
          'Daily Papers',
          '',
          'Oct 2',
          '',
          ...titles.flatMap((title) => [`### ${title}`, '', '4 authors', '']),
        ].join('\n'),
      ),
      'x',
    ).entries.map(({ title }) => title);

  it.each<[string[], string[]]>([
    [
      ['1. Linear Time', '2) On Noise'],
      ['Linear Time', 'On Noise'],
    ],
    [
      ['1. Linear Time', '3. On Noise'],
      ['1. Linear Time', '3. On Noise'],
    ],
    [
      ['1. Linear Time', 'On Noise'],
      ['1. Linear Time', 'On Noise'],
    ],
    [['1. Linear Time'], ['1. Linear Time']],
  ])('%j', (titles, expected) => {
    expect(page(...titles)).toEqual(expected);
  });
});

describe('links that the site has below its papers, under any name', () => {
  const trending = (...details: readonly string[]) => [
    ...['Submitted by', 'ann', '', 'Long Memories', 'A memory is proposed.', 'Some Lab', '· Oct 1, 2026'],
    ...['Upvote', '5', '', ...details],
  ];
  const page = (...details: readonly string[]) =>
    read(
      'Trending Papers',
      '',
      ...trending(...details),
      ...trending(...details).map((line) => line.replace('Long', 'Short')),
    );

  it.each([
    ['behind the others', ['GitHub', '310', 'arXiv Page', 'Ask AI']],
    ['between them', ['GitHub', '310', 'Ask AI', 'arXiv Page']],
    ['alone', ['Ask AI']],
    ['twice', ['Ask AI', 'Watch Video']],
  ])('are no titles: %s', (_, details) => {
    const { entries, doubts } = page(...details);
    expect(entries.map(({ title, upvotes }) => [title, upvotes])).toEqual([
      ['Long Memories', 5],
      ['Short Memories', 5],
    ]);
    expect(doubts).toEqual([]);
  });

  it('hold the capture back where they stand below single papers', () => {
    const { doubts } = read(
      'Trending Papers',
      '',
      ...trending('arXiv Page', 'Ask AI'),
      ...trending('arXiv Page').map((line) => line.replace('Long', 'Short')),
    );
    expect(doubts.map(({ rule }) => rule)).toEqual(['bare-title']);
  });

  it('are told from titles, which have votes or their text below', () => {
    const { entries } = daily('Same Title', '', '7', '3 authors', '', 'Same Title', '', '8', '4 authors');
    expect(entries.map(({ title }) => title)).toContain('Same Title');
  });
});
