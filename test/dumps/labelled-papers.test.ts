/** Papers whose lines name their fields: digests, notes, and arXiv's page of a paper. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const u = 'https://arxiv.org/abs/2609.1000';
const abstract = 'We show that it takes linear time, and that nobody weeps.';
const paper = { title: 'Linear Time', authors: ['Ann Bee', 'Cid Dee'], arxiv: '2609.10001' };

const own = ['Title: Linear Time', 'Authors: Ann Bee, Cid Dee'];

describe('records of labelled lines', () => {
  it.each([
    ['Title: Linear Time', 'Authors: Ann Bee, Cid Dee', `URL: ${u}1`, `Abstract: ${abstract}`],
    ['Titel: Linear Time', 'Autoren: Ann Bee; Cid Dee', 'Jahr: 2026', `Link: ${u}1`],
    ['Title: Linear Time', 'Authors: Ann Bee, MD, PhD; Cid Dee, MSc', `Link: ${u}1`],
    ['Title: Linear Time', 'Authors: Ann Bee, M.D.; Cid Dee', `Link: ${u}1`],
    ['Title: Linear Time', 'Authors: Bee, Ann, MD; Dee, Cid', `Link: ${u}1`],
    ['标题：Linear Time', '作者：Ann Bee，Cid Dee', `链接：${u}1`, `摘要：${abstract}`],
    ['论文题目：Linear Time', '论文作者：Ann Bee，Cid Dee', `论文链接：${u}1`, `论文摘要：${abstract}`],
    ['Titolo: Linear Time', 'Autori: Ann Bee, Cid Dee', `Link: ${u}1`, `Riassunto: ${abstract}`],
    ['제목: Linear Time', '저자: Ann Bee, Cid Dee', `링크: ${u}1`, `초록: ${abstract}`],
    ['Название: Linear Time', 'Авторы: Ann Bee, Cid Dee', `Ссылка: ${u}1`, `Аннотация: ${abstract}`],
    ['العنوان: Linear Time', 'المؤلفون: Ann Bee، Cid Dee', `الرابط: ${u}1`, `الملخص: ${abstract}`],
    ['عنوان البحث: Linear Time', 'المؤلفون: Ann Bee؛ Cid Dee', `رابط: ${u}1`, 'السنة: 2026'],
    ['Título: Linear Time', 'Autores: Ann Bee, Cid Dee', `Link: ${u}1`, `Resumo: ${abstract}`],
    ['Tytuł: Linear Time', 'Autorzy: Ann Bee oraz Cid Dee', `Link: ${u}1`, `Streszczenie: ${abstract}`],
    ['Titolo: Linear Time', 'Autori: Ann Bee & Cid Dee', `Link: ${u}1`, `Riassunto: ${abstract}`],
    ['Titel: Linear Time', 'Auteurs: Ann Bee en Cid Dee', `Link: ${u}1`, `Samenvatting: ${abstract}`],
    [
      'Title-题名: Linear Time',
      'Author-作者: Ann Bee;Cid Dee;',
      'DOI-DOI: 10.1000/1',
      `Link: ${u}1`,
      `Summary-摘要: ${abstract}`,
    ],
    ['## 1. Linear Time', '**Authors:** Ann Bee, Cid Dee', `**Link:** ${u}1`, `**Summary**: ${abstract}`],
    ['- **Linear Time**', '  - Authors: Ann Bee, Cid Dee', `  - Paper: [arXiv](${u}1)`],
    ['[1] arXiv:2609.10001 [pdf, andere]', 'Titel: Linear Time', 'Autoren: Ann Bee, Cid Dee'],
    ['### Linear Time', '', '👥 Ann Bee, Cid Dee', `🔗 ${u}1`, '📅 2026-10-01', '📝 It takes linear time.'],
    ['📄 Linear Time', '✍️ Ann Bee, Cid Dee', `🔗 arxiv.org/abs/2609.10001`],
    ['Title: "Linear Time"', 'Authors: Ann Bee, Cid Dee', `URL: ${u}1`],
    ['Title: Linear', '  Time', 'Authors: Ann Bee,', 'Cid Dee', 'arXiv:2609.10001'],
    ['Title: Linear Time', 'Author: [[Ann Bee]], [[Cid Dee]]', `Code: https://github.com/a/b`, `PDF: ${u}1`],
  ])('%s', (...lines) => {
    const second = lines.map((line) => line.replace(/Linear/, 'Other').replace('2609.10001', '2609.10002'));
    const { format, entries, diagnostics, listed } = read(
      '# Digest, October 14, 2026',
      '',
      ...lines,
      '',
      ...second,
    );
    expect(format).toBe('labelled-papers');
    expect(entries).toMatchObject([paper, { ...paper, title: 'Other Time', arxiv: '2609.10002' }]);
    expect(diagnostics).toEqual([]);
    expect(listed).toEqual({ year: 2026, month: 10, day: 14 });
  });

  it('may follow one another without a blank line, a mark or a label of titles', () => {
    const lines = (title: string, id: string) => [
      title,
      'Authors: Ann Bee, Cid Dee',
      'Abstract: We show that it takes linear time,',
      'and that nobody weeps.',
      id,
    ];
    const { entries, diagnostics, doubts, listed } = read(
      'Search v0.5.6 released 2020-02-24',
      '',
      ...lines('Linear Time', `${u}1`),
      ...lines('Other Time', 'doi:10.1145/37'),
      ...lines('Third Time', 'arXiv:2609.10003'),
    );
    expect(entries).toMatchObject([
      { ...paper, abstract },
      { ...paper, title: 'Other Time', abstract, arxiv: undefined, doi: '10.1145/37' },
      { ...paper, title: 'Third Time', abstract, arxiv: '2609.10003' },
    ]);
    expect([...diagnostics, ...doubts, listed]).toEqual([undefined]);
  });

  it.each([
    ['with buttons', ['Show details']],
    ['without', []],
  ])('may begin with days below the authors, as at OpenReview, %s', (_, button) => {
    const lines = (title: string, names: string, venue: string) => [
      title,
      names,
      `Published: 26 Jan 2026, Last Modified: 12 Feb 2026${venue}Readers: Everyone`,
      'Keywords: time',
      `Abstract: ${abstract}`,
      ...button,
    ];
    const { entries, diagnostics, doubts } = read(
      ...lines('Linear Time', 'Ann Bee, Cid Dee', 'ICLR 2026 Oral'),
      ...lines('Time 101?', 'Eva van Fox', 'Submitted to ICLR 2026'),
      ...lines('Third Time', 'Gus Hay', 'TMLR'),
    );
    const firstDate = { year: 2026, month: 1, day: 26 };
    expect(entries).toMatchObject([
      { ...paper, arxiv: undefined, abstract, firstDate, venue: 'ICLR 2026' },
      { title: 'Time 101?', authors: ['Eva van Fox'], abstract, firstDate, venue: undefined },
      { title: 'Third Time', authors: ['Gus Hay'], abstract, firstDate, venue: 'TMLR' },
    ]);
    expect([...diagnostics, ...doubts]).toEqual([]);
  });

  it('may have several labels in a line, and paragraphs below that are notes', () => {
    const note = 'We liked the ablation, and you will like it as well.';
    const { entries, diagnostics } = read(
      ...['Welcome back.', '', '## 1. Linear Time', ''],
      ...[
        `**Authors:** Ann Bee, Cid Dee | **Venue:** ICML 2026 | **Link:** [arXiv](${u}1)`,
        '',
        note,
        '',
        note,
        '',
      ],
      ...[
        '## 2. Other Time: A or B',
        '',
        `**Authors:** Eva Foe · **Link:** ${u}2`,
        '',
        note,
        '',
        'That is all for now.',
      ],
    );
    expect(entries).toMatchObject([
      { ...paper, venue: 'ICML 2026', note: `${note} ${note}` },
      { title: 'Other Time: A or B', authors: ['Eva Foe'], note },
    ]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 17]]);
  });

  it('may stand in a newsletter, with its buttons and its footer', () => {
    const { format, entries, diagnostics } = read(
      'The Report #46',
      '12',
      'Share',
      'Thanks for reading The Report! Subscribe for free.',
      'Subscribed',
      ...['1. Linear Time', 'Authors: Ann Bee, Cid Dee', `Link: ${u}1`, ''],
      ...['2. Other Time', 'Autoren: Eva Foe', `Link: ${u}2`, `Zusammenfassung: ${abstract}`, ''],
      ...['12', '3', 'Share', 'PreviousNext', '© 2026 Ann', 'Privacy ∙ Terms ∙ Collection notice'],
      ...['Start your Substack', 'Get the app', 'Substack is the home for great culture'],
    );
    expect(format).toBe('labelled-papers');
    expect(entries).toMatchObject([paper, { title: 'Other Time', authors: ['Eva Foe'], abstract }]);
    expect(diagnostics).toEqual([]);
  });

  it('may be the digest of a mail, below its table of contents', () => {
    const { entries, hints, listing, diagnostics, doubts } = read(
      'From: ernad@nep.repec.org',
      'To: nep-big@nep.repec.org',
      'Subject: [nep-big] 2026-01-12, 2 papers',
      'Date: Mon, 12 Jan 2026 10:00:00 +0000',
      '',
      'nep-big New Economics Papers',
      'on Big Data',
      'Issue of 2026-01-12',
      'two papers chosen by',
      'Tom Ivy, University of Bees',
      '',
      '1. Linear Time',
      ' Ann Bee; Cid Dee;',
      '2. Are Markets 3 Times Faster?',
      ' Foe, Eve; Hao, Gil;',
      '',
      '1. Linear Time',
      '',
      'By: Ann Bee (University of Bees); Cid Dee (Hive School)',
      `Abstract: ${abstract}`,
      'Keywords: time',
      'JEL: C55 D83',
      'Date: 2025-12',
      'URL: http://d.repec.org/n?u=RePEc:nbr:nberwo:31999&r=big',
      '',
      '2. Are Markets 3 Times Faster?',
      '',
      'By: Foe, Eve; Hao, Gil',
      `Abstract: ${abstract}`,
      'Date: 2025-12-12',
      'URL: http://d.repec.org/n?u=RePEc:arx:papers:2512.09876&r=big',
    );
    expect(entries).toMatchObject([
      { title: 'Linear Time', authors: ['Ann Bee', 'Cid Dee'], firstMonth: '2025-12', arxiv: undefined },
      { title: 'Are Markets 3 Times Faster?', authors: ['Eve Foe', 'Gil Hao'], arxiv: '2512.09876' },
    ]);
    expect(entries).toHaveLength(2);
    expect(listing).toBe('[nep-big] 2026-01-12, 2 papers');
    expect(hints).toMatchObject([{ kind: 'captured', day: '2026-01-12' }]);
    expect(diagnostics).toEqual([]);
    expect(doubts).toEqual([]);
  });

  it('may be one, as arXiv shows a paper', () => {
    const { entries, doubts, diagnostics } = read(
      'Computer Science > Machine Learning',
      '[Submitted on 13 Sep 2026 (v1), last revised 20 Sep 2026 (this version, v2)]',
      'Title:Linear Time',
      'Authors:Ann Bee, Cid Dee',
      'View a PDF of the paper titled Linear Time, by Ann Bee and Cid Dee',
      `Abstract:${abstract}`,
      'Comments:\t12 pages',
      'Subjects:\tMachine Learning (cs.LG); Computation and Language (cs.CL)',
      'Cite as:\tarXiv:2609.10001 [cs.LG]',
      ' \t(or arXiv:2609.10001v2 [cs.LG] for this version)',
      'Submission history',
      'From: Ann Bee [view email]',
      '[v1] Sun, 13 Sep 2026 09:12:33 UTC (1,234 KB)',
    );
    expect(entries).toMatchObject([
      { ...paper, abstract, arxivClass: 'cs.LG', firstDate: { year: 2026, month: 9, day: 13 } },
    ]);
    expect([...doubts, ...diagnostics]).toEqual([]);
  });

  it.each([
    ['below the names', (id: string) => [id, `Abstract: ${abstract}`]],
    ['at the end', (id: string) => [`Abstract: ${abstract}`, id]],
  ])('are no arXiv listing, though the last has no arXiv id: %s', (_place, fields) => {
    const record = (title: string, id: string) => [
      `Title: ${title}`,
      'Authors: Ann Bee, Cid Dee',
      ...fields(id),
      '',
    ];
    const { format, entries } = read(
      ...record('Linear Time', 'arXiv: 2609.10001'),
      ...record('Log Space', 'arXiv:2609.10002'),
      ...record('Wax', 'DOI: 10.1000/wax.1'),
    );
    expect(format).toBe('labelled-papers');
    expect(entries.map(({ title, arxiv, doi }) => [title, arxiv ?? doi])).toEqual([
      ['Linear Time', '2609.10001'],
      ['Log Space', '2609.10002'],
      ['Wax', '10.1000/wax.1'],
    ]);
    expect(entries.map((entry) => entry.abstract)).toEqual([abstract, abstract, abstract]);
  });

  it('are no arXiv listing, where identifiers stand below titles', () => {
    const { format, entries } = read(
      ...['Title: Linear Time', 'Authors: Ann Bee, Cid Dee', 'arXiv:2609.10001', ''],
      ...['Title: Other Time', 'Authors: Eva Fox', 'arXiv:2609.10002'],
    );
    expect(format).toBe('labelled-papers');
    expect(entries).toMatchObject([paper, { title: 'Other Time', arxiv: '2609.10002' }]);
  });

  const others = ['Title: Other Time', 'Authors: Eva Fox'];
  it.each([
    ['a gap', [`ID: arXiv:2609.10001`, ...own, '', `ID: arXiv:2609.10002`, ...others]],
    ['nothing else', [`URL: ${u}1`, ...own, `URL: ${u}2`, ...others]],
    ['bold labels', [`**arXiv:** 2609.10001`, ...own, '', `**arXiv:** 2609.10002`, ...others]],
    ['one of them alone', [`arXiv:2609.10001`, ...own, '', ...others, `arXiv:2609.10002`]],
  ])('may begin with an identifier, with %s between them', (_name, lines) => {
    const { format, entries } = read(...lines);
    expect(format).toBe('labelled-papers');
    expect(entries).toMatchObject([
      { title: 'Linear Time', authors: ['Ann Bee', 'Cid Dee'], arxiv: '2609.10001', lines: { first: 1 } },
      { title: 'Other Time', authors: ['Eva Fox'], arxiv: '2609.10002' },
    ]);
  });

  it('are no citation file of software', () => {
    const { format } = read('cff-version: 1.2.0', 'title: Linear Time', 'doi: 10.5281/zenodo.1234567');
    expect(format).not.toBe('labelled-papers');
  });

  it('have days within that are no headings of the papers below', () => {
    const record = (at: number) => [...own, `Abstract: ${abstract}`, `2026-10-1${at}`, `Link: ${u}${at}`, ''];
    const { entries, diagnostics, listed } = read(...record(1), ...record(2));
    expect(entries.map((entry) => entry.listed)).toEqual([undefined, undefined]);
    expect([listed, diagnostics.map(({ line }) => line)]).toEqual([undefined, [4, 10]]);
  });

  it('name what is not read', () => {
    const { entries, diagnostics } = read(
      ...['Title: Linear Time', `Link: ${u}1`, 'Date: 10/9/2026', 'Ann Bee, Cid Dee', ''],
      ...['Title: Other Time', `Link: ${u}2, ${u}3`, 'Published: October 2026'],
    );
    expect(entries.map(({ title, firstMonth }) => [title, firstMonth])).toEqual([
      ['Linear Time', undefined],
      ['Other Time', '2026-10'],
    ]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['unread-line', 4],
      ['unreadable-date', 1],
      ['several-papers', 6],
    ]);
  });

  it.each([
    [['Title: Dune', 'Author: Frank Herbert', 'Year: 1965', '', 'Title: Emma', 'Author: Jane Austen']],
    [['Title: A Talk on Time', 'Speaker: Ann Bee', `Abstract: ${abstract}`]],
    [
      [
        `Title: Linear Time`,
        `URL: ${u}1`,
        ...Array.from({ length: 9 }, () => 'A line of an essay about time.'),
      ],
    ],
  ])('are no papers: %j', (lines) => {
    expect(() => read(...lines)).toThrow(ContentError);
  });
});

describe('labels that nobody knows', () => {
  const records = (...more: readonly string[]) =>
    ['1', '2'].flatMap((n) => [
      `Title: Linear Time ${n}`,
      'Authors: Ann Bee; Cid Dee',
      `URL: ${u}${n}`,
      `Abstract: ${abstract}`,
      ...more,
      '',
    ]);

  it('end an abstract where they recur with short values', () => {
    const { entries } = read(...records('Score: 8/10', 'Read on: the train'));
    expect(entries.map((entry) => entry.abstract)).toEqual([abstract, abstract]);
  });

  it('are parts of the abstract with sentences behind them', () => {
    const { entries } = read(...records('Results: It takes linear time.'));
    expect(entries[0]?.abstract).toBe(`${abstract} Results: It takes linear time.`);
  });
});

it('names that end in "et al." are no title', () => {
  const record = (n: string): string[] => [
    `Linear Time ${n}`,
    '',
    'Ann Bee et al.',
    '',
    `paper: ${u}${n}`,
    '',
  ];
  const { entries, doubts } = read(...record('1'), ...record('2'));
  expect(entries.map(({ title, authors, arxiv }) => [title, authors, arxiv])).toEqual([
    ['Linear Time 1', ['Ann Bee'], '2609.10001'],
    ['Linear Time 2', ['Ann Bee'], '2609.10002'],
  ]);
  expect(doubts).toEqual([]);
});

it.each(['## 2026-10-13', 'Tuesday, October 13, 2026', '**13 October 2026**'])('%s', (day) => {
  const record = (n: string): string[] => [
    `Title: Linear Time ${n}`,
    'Authors: Ann Bee',
    `URL: ${u}${n}`,
    '',
  ];
  const { entries, diagnostics } = read('2026-10-14', '', ...record('1'), day, '', ...record('2'));
  expect(entries.map((entry) => entry.listed?.day)).toEqual([14, 13]);
  expect(diagnostics).toEqual([]);
});

it('headings that are days are those of the records below them', () => {
  const record = (n: string): string[] => [
    `### [Linear Time ${n}](${u}${n})`,
    '',
    '**Authors:** Ann Bee, Cid Dee',
    '',
    `**Abstract:** ${abstract}`,
    '',
  ];
  const lines = [
    '# Papers',
    '',
    '## 2026-10-14',
    '',
    ...record('1'),
    ...record('2'),
    '## 2026-10-13',
    '',
    ...record('3'),
  ];
  const { entries, listed, diagnostics } = read(...lines);
  expect(listed).toMatchObject({ year: 2026, month: 10, day: 14 });
  expect(entries.map((entry) => entry.listed?.day)).toEqual([14, 14, 13]);
  expect(diagnostics).toEqual([]);
});

describe('titles above labels', () => {
  it('stand above the year and the pages of a table of contents', () => {
    const { entries, diagnostics } = read(
      ...[
        'Linear Time',
        'Publication Year: 2026, Page(s): 17 - 20',
        'Authors: Ann Bee; Cid Dee',
        'DOI: 10.1109/T.1',
        '',
      ],
      ...[
        'Other Time',
        'Publication Year: 2025, Page(s): 87 - 110',
        'Authors: Eva Fox; Gus Hay',
        'DOI: 10.1109/T.2',
      ],
    );
    expect(entries).toMatchObject([
      { title: 'Linear Time', authors: ['Ann Bee', 'Cid Dee'], firstMonth: '2026', doi: '10.1109/t.1' },
      { title: 'Other Time', authors: ['Eva Fox', 'Gus Hay'], firstMonth: '2025', doi: '10.1109/t.2' },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['with the kind of work in front', ['Article: ', 'Preprint: ']],
    ['without', ['', '']],
  ])('stand above a month, a venue and names: %s', (_name, [article = '', preprint = '']) => {
    const { entries, diagnostics } = read(
      ...[
        `${article}Linear Time for Bees`,
        'March 2026 · Journal of Bees',
        'Ann Bee, Cid Dee',
        'DOI: 10.1/b.1',
        'View',
        '',
      ],
      ...[
        `${preprint}Other Time for Bees`,
        'February 2026 · arXiv',
        'Eva Fox, Gus Hay',
        'DOI: 10.48550/arXiv.2602.01231',
        'View',
      ],
    );
    expect(entries).toMatchObject([
      {
        title: 'Linear Time for Bees',
        authors: ['Ann Bee', 'Cid Dee'],
        firstMonth: '2026-03',
        venue: 'Journal of Bees',
      },
      {
        title: 'Other Time for Bees',
        authors: ['Eva Fox', 'Gus Hay'],
        firstMonth: '2026-02',
        arxiv: '2602.01231',
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('end before their pages, and have dashes of their own', () => {
    const { entries } = read(
      ...[
        'Linear Time pp525 - 535',
        'Ann Bee & Cid Dee',
        'doi:10.1038/b.1',
        'https://doi.org/10.1038/b.1',
        '',
      ],
      ...['Time - A Survey p581', 'doi:10.1038/b.2', 'https://doi.org/10.1038/b.2'],
    );
    expect(entries.map(({ title, authors, doi }) => [title, authors, doi])).toEqual([
      ['Linear Time', ['Ann Bee', 'Cid Dee'], '10.1038/b.1'],
      ['Time - A Survey', undefined, '10.1038/b.2'],
    ]);
  });
});

describe('points of an outline', () => {
  const outline = [
    ...[
      `- TODO [Linear Time](${u}1)`,
      '  collapsed:: true',
      '  authors:: [[Ann Bee]], [[Cid Dee]]',
      '    - it is fast',
    ],
    ...[`- DONE [Other Time](${u}2)`, '  id:: 65f1c2aa-1b2c', '  authors:: [[Eva Fox]], [[Gus Hay]]'],
  ];
  it('have properties of any name, and points below them are no names', () => {
    expect(read(...outline).entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Linear Time', ['Ann Bee', 'Cid Dee']],
      ['Other Time', ['Eva Fox', 'Gus Hay']],
    ]);
  });

  it('are papers without properties, too', () => {
    const { entries } = read(`- [Early Time](${u}3)`, ...outline);
    expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual([
      ['Early Time', '2609.10003'],
      ['Linear Time', '2609.10001'],
      ['Other Time', '2609.10002'],
    ]);
  });
});

it('reads headings of Org mode with their properties', () => {
  const { entries, format } = read(
    ...[
      '#+TITLE: Reading list',
      '',
      '* Papers',
      '** TODO [#A] Linear Time for Bees :time:bees:',
      '   :PROPERTIES:',
      `   :URL:      ${u}1`,
    ],
    ...['   :AUTHOR:   Ann Bee, Cid Dee', '   :YEAR:     2026', '   :ADDED:    [2026-10-01 Thu]', '   :END:'],
    ...[
      '** DONE Other Time for Bees',
      '   CLOSED: [2026-10-13 Tue 10:12]',
      '   :PROPERTIES:',
      `   :URL:      ${u}2`,
      '   :AUTHOR:   Eva Fox',
      '   :END:',
    ],
  );
  expect(format).toBe('labelled-papers');
  expect(entries.map(({ title, authors, arxiv, firstMonth }) => [title, authors, arxiv, firstMonth])).toEqual(
    [
      ['Linear Time for Bees', ['Ann Bee', 'Cid Dee'], '2609.10001', '2026'],
      ['Other Time for Bees', ['Eva Fox'], '2609.10002', undefined],
    ],
  );
});

it('takes no word of a title all in capitals for a state of Org mode', () => {
  const record = (title: string, n: number): string[] => [
    `Title: ${title}`,
    'Authors: Ann Bee',
    `URL: ${u}${n}`,
    '',
  ];
  const titles = ['NOW YOU SEE BEES', 'NEXT Generation of Bees', 'TODO-Lists of Bees'];
  const { entries } = read(...titles.flatMap(record));
  expect(entries.map(({ title }) => title)).toEqual(titles);
});

it('begins a record at the label with which the last one began, without a blank line', () => {
  const { entries } = read(
    ...[
      'Linear Time',
      'Publication Year: 2026, Page(s): 17 - 20',
      'Authors: Ann Bee; Cid Dee',
      'DOI: 10.1109/T.1',
    ],
    ...[
      'Other Time',
      'Publication Year: 2025, Page(s): 87 - 110',
      'Authors: Eva Fox; Gus Hay',
      'DOI: 10.1109/T.2',
    ],
  );
  expect(entries.map(({ title, authors, doi }) => [title, authors?.length, doi])).toEqual([
    ['Linear Time', 2, '10.1109/t.1'],
    ['Other Time', 2, '10.1109/t.2'],
  ]);
});

describe('records that no blank line divides, and that begin with another field than the title', () => {
  const record = (number: number, first: string): string[] => [
    first,
    `Title: Linear Time ${number}`,
    `Link: ${u}${number}`,
  ];

  it.each([
    ['Authors: ', ['Ann Bee, Cid Dee', 'Eve Foe, Gus Hay', 'Ian Jay, Ken Kay'], 'authors'],
    [
      'Abstract: ',
      ['We count.', 'We count on.', 'We count again.'].map((text) => `${text} ${abstract}`),
      'abstract',
    ],
    ['Venue: ', ['Bees', 'Wasps', 'Ants'], 'venue'],
  ] as const)('have their own “%s”', (label, values, field) => {
    const { entries } = read(...values.flatMap((value, at) => record(at + 1, label + value)));
    expect(entries.map((entry) => [entry.arxiv, [entry[field]].flat().join(', ')])).toEqual(
      values.map((value, at) => [`2609.1000${at + 1}`, value]),
    );
  });

  it('do not begin with what stands above the list alone', () => {
    const venues = ['Bees', 'Wasps', 'Ants'];
    const { entries } = read(
      'Venue: All of them',
      ...venues.flatMap((venue, at) => [
        `Title: Linear Time ${at + 1}`,
        `Link: ${u}${at + 1}`,
        `Venue: ${venue}`,
      ]),
    );
    expect(entries.map(({ venue }) => venue)).toEqual(venues);
  });
});

it.each(['Revista', 'Rivista', 'Revue', 'Zeitschrift', '发表期刊'])('the venue behind "%s"', (label) => {
  const text = [1, 2].flatMap((at) => [...own, `${label}: Acta Apum`, `Link: ${u}${at}`, '']);
  expect(read(...text).entries.map(({ venue }) => venue)).toEqual(['Acta Apum', 'Acta Apum']);
});

it('a day alone below an abstract is no part of it', () => {
  const { entries } = read(
    ...[...own, `Abstract: ${abstract}`, '2026-10-14', `Link: ${u}1`, ''],
    ...['Title: Honey for All', 'Authors: Eva Fox, Gus Hay', `Abstract: ${abstract}`, `Link: ${u}2`],
  );
  expect(entries[0]).toMatchObject({ ...paper, abstract });
});

describe('names in Arabic', () => {
  const named = (authors: string) =>
    read(
      'العنوان: العسل: مراجعة',
      `المؤلفون: ${authors}`,
      `الرابط: ${u}1`,
      '',
      'العنوان: شمع',
      'المؤلفون: سارة خالد',
      `الرابط: ${u}2`,
    );
  it.each([
    ['محمد علي، أحمد حسن', ['محمد علي', 'أحمد حسن'], 2],
    ['محمد علي؛ أحمد حسن', ['محمد علي', 'أحمد حسن'], 2],
    ['محمد علي، أحمد حسن وآخرون', ['محمد علي', 'أحمد حسن'], undefined],
    ['وليد حسن', ['وليد حسن'], 1],
    ['محمد علي وليد', ['محمد علي وليد'], 1],
  ])('%s', (names, authors, authorCount) => {
    const { entries, doubts } = named(names);
    expect(entries[0]).toMatchObject({ title: 'العسل: مراجعة', authors, authorCount });
    expect(doubts).toEqual([]);
  });

  it('that may be two are in doubt', () => {
    expect(named('أحمد حسن وسارة خالد').doubts.map(({ rule }) => rule)).toEqual(['author-is-no-name']);
  });
});
