/** Lists of accepted papers without identifiers, whose points all have a title and names in one form. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x.md');

const papers = [
  ['Foraging Paths of Bumblebees in Urban Gardens', ['Ann Bee', 'Cid Dee']],
  ['Sparse Routing for Long Retrieval: A Study', ['Eve Fox', 'Gil Hart', 'Ida Jones']],
  ['A Study of Pollen Loads, Honey and Drought', ['Kim Lake', 'Mia North']],
  ['Learning to Count without Labels', ['Oda Pine']],
] as const;
const list = (form: (title: string, names: string, at: number) => string, heading = '# Accepted Papers') =>
  `${heading}\n\n${papers.map(([title, names], at) => form(title, names.join(', '), at + 1)).join('\n')}\n`;
const readPapers = (text: string) => read(text).entries.map(({ title, authors }) => [title, authors]);

describe('reads', () => {
  it.each<[string, (title: string, names: string, at: number) => string]>([
    ['bold titles and dashes', (title, names) => `- **${title}** -- ${names}`],
    ['bold titles and names in brackets', (title, names) => `* **${title}** (*${names}*)`],
    ['bold titles and full stops', (title, names) => `- **${title}**. ${names}.`],
    ['bold titles and nothing between', (title, names) => `- **${title}** ${names}`],
    ['italics and a comma', (title, names) => `- *${title}*, ${names}`],
    ['quotation marks', (title, names) => `${'- '}"${title}", ${names}`],
    ['titles and dashes', (title, names) => `- ${title} - ${names}`],
    ['titles and brackets', (title, names) => `- ${title} (${names})`],
    ['numbers and full stops', (title, names, at) => `${at}. ${title}. ${names}.`],
    ['points below points', (title, names) => `- ${title}\n  - ${names}`],
    ['points with lines below', (title, names) => `- **${title}**\n  *${names}*\n  ICML 2026`],
    ['breaks', (title, names) => `- **${title}**<br>${names}`],
    ['breaks, with a venue', (title, names) => `**${title}**<br>*${names}*<br/>ICML 2026\n`],
    ['numbers between tabs', (title, names, at) => `${at}\t${title}\t${names}`],
    ['two hyphens', (title, names) => `- ${title} -- ${names}`],
    ['a comma', (title, names) => `- ${title}, ${names}`],
    ['bold numbers', (title, names, at) => `- **${at}** ${title} — ${names}`],
    [
      'places behind names',
      (title, names) => `- **${title}** -- ${names.replaceAll(',', ' (Hive University),')}`,
    ],
    ['bars', (title, names) => `${title} | ${names}`],
    ['tabs', (title, names) => `${title}\t${names}`],
  ])('%s', (_what, form) => {
    const text = list(form);
    expect(readPapers(text)).toEqual(papers);
    expect(read(text).doubts).toEqual([]);
    expect(read(text).diagnostics).toEqual([]);
  });

  it.each<[string, (title: string, names: string, at: number) => string]>([
    [
      'what a click unfolds',
      (title, names) => `<details><summary>${title}</summary>\n\n${names}\n\n</details>\n`,
    ],
    [
      'the same in bold',
      (title, names) => `<details>\n<summary><b>${title}</b></summary>\n${names}<br>\n</details>\n`,
    ],
    ['the same on a line', (title, names) => `<details><summary>${title}</summary>${names}</details>\n`],
    [
      'venues with links, and rules',
      (title, names, at) =>
        `${title}\n\n${names}\n\n${['ICML', 'ICLR'][at % 2]} 2026 | [Paper](p.pdf) | Code\n\n---\n`,
    ],
    [
      'links in brackets',
      (title, names, at) =>
        `### ${title}\n\n${names}\n\n**${['ACL', 'CVPR'][at % 2]} 2026** [[pdf](p.pdf)]\n`,
    ],
    [
      'venues alone',
      (title, names, at) => `**${title}**\n\n*${names}*\n\n${['ICML', 'ICLR'][at % 2]} 2026\n\n---\n`,
    ],
  ])('blocks with %s', (_what, form) => {
    const text = list(form);
    expect(readPapers(text)).toEqual(papers);
    expect(read(text).doubts).toEqual([]);
  });

  it.each(['\n', '\n\n', ''])('abstracts that a click unfolds, behind %j', (between) => {
    const abstract = `We count ${'all that hums in old gardens and '.repeat(6)}more.`;
    const text = list(
      (title, names) =>
        `### ${title}\n*${names}*\n<details><summary>Abstract</summary>${between}${abstract}\n</details>\n`,
    );
    expect(readPapers(text)).toEqual(papers);
    expect(new Set(read(text).entries.map((entry) => entry.abstract))).toEqual(new Set([abstract]));
  });

  it('a venue above each title as none of the paper above', () => {
    const text = list((title, names, at) => `${['ICML', 'ICLR'][at % 2]} 2026\n\n${title}\n\n${names}\n`);
    expect(readPapers(text)).toEqual(papers);
    expect(read(text).entries.map(({ lines }) => lines.last - lines.first)).toEqual([2, 2, 2, 2]);
  });

  it('a list without a heading where venues say that it has papers', () => {
    const text = list((title, names) => `- **${title}** (${names}), ICML 2026`, '');
    expect(readPapers(text)).toEqual(papers);
    expect(read(text).doubts).toEqual([]);
  });

  it('a point without names among many is said', () => {
    const many = Array.from(
      { length: 11 },
      (_, at) => `- **Counting Hives of Kind ${at} Anew** -- Ann Bee, Cid Dee`,
    );
    const { entries, diagnostics } = read(
      ['# Accepted papers', ...many, '- **Counting Mud** -- to appear'].join('\n'),
    );
    expect(entries).toHaveLength(11);
    expect(diagnostics.map(({ line }) => line)).toEqual([13]);
  });
});

describe('holds back what may be no papers', () => {
  it.each(['# Books', '# Talks', '# Recipes', '# Sprint 12', '# Accepted talks', ''])('%j', (heading) => {
    const text = list((title, names) => `- **${title}** -- ${names}`, heading);
    expect(read(text).doubts.map(({ rule }) => rule)).toEqual(['unlinked-papers']);
  });
});

it('places between names are no end of them, beside identifiers too', () => {
  const line = (names: string, at: number) =>
    `- **Counting Hive ${at}** -- ${names} https://arxiv.org/abs/2609.1000${at}`;
  const { entries } = read(
    ['Ann Bee (Mud, Inc.), Cid Dee, Eve Fox (MIT)', 'Gil Hart, Ida Jones (ICML 2026)'].map(line).join('\n'),
  );
  expect(entries.map(({ authors }) => authors)).toEqual([
    ['Ann Bee', 'Cid Dee', 'Eve Fox'],
    ['Gil Hart', 'Ida Jones'],
  ]);
});

describe('titles with nothing but a space before names', () => {
  const rows = (end: string) =>
    papers.slice(0, 3).map(([title, names], at) => `- ${title} ${names.join(', ')}${end}${at}`);

  it('are held back beside identifiers', () => {
    const { doubts } = read(rows(' https://arxiv.org/abs/2609.1000').join('\n'));
    expect(doubts.map(({ rule }) => rule)).toEqual(['names-in-title']);
  });

  it('are refused without', () => {
    expect(() =>
      read(
        papers
          .slice(0, 3)
          .map(([title, names]) => `- ${title} ${names.join(', ')}`)
          .join('\n'),
      ),
    ).toThrow('unknown-format');
  });

  it('a comma between is enough', () => {
    const text = list((title, names, at) => `- ${title}, ${names} https://arxiv.org/abs/2609.1000${at}`);
    expect(readPapers(text)).toEqual(papers);
    expect(read(text).doubts).toEqual([]);
  });
});

describe('refuses', () => {
  it.each<[string, string[]]>([
    [
      'talks of one person each',
      [
        '- Counting Hives in Mud by Ann Bee',
        '- Slow Flights over Towns by Cid Dee',
        '- Warm Wax in Winter by Eve Fox',
      ],
    ],
    [
      'persons beside persons',
      [
        '- Ann Marie Bee -- Cid Dee, Eve Fox',
        '- Gil Peter Hart -- Ida Jones, Kim Lake',
        '- Max Paul Nye -- Ola Poe, Rex Sun',
      ],
    ],
    [
      'titles that run into names',
      [
        '- Counting Hives in Mud Ann Bee, Cid Dee, Eve Fox',
        '- Slow Flights over Towns Gil Hart, Ida Jones, Kim Lake',
        '- Warm Wax in Winter Max Nye, Ola Poe, Rex Sun',
      ],
    ],
    ['tasks', ['- **Mend the login page** (Ann)', '- **Write the notes** (Bo)', '- **Clear old mud** (Cid)']],
    [
      'committees',
      [
        '- General Chairs: Ann Bee, Cid Dee',
        '- Program Chairs: Eve Fox, Gil Hart',
        '- Local Chairs: Ida Jones, Kim Lake',
      ],
    ],
    [
      'committees in bold',
      [
        '- **General Chairs** -- Ann Bee, Cid Dee',
        '- **Program Committee Chairs** -- Eve Fox, Gil Hart',
        '- **Local Arrangements Chairs** -- Ida Jones, Kim Lake',
      ],
    ],
    ['speakers', ['- Ann Bee, Hive University', '- Cid Dee, Mud Institute', '- Eve Fox, Sand Labs']],
    [
      'talks of one person each',
      [
        '- How We Moved a Million Bees, Ann Bee',
        '- Ten Years of Counting Hives, Cid Dee',
        '- Why Mud Matters, Eve Fox',
      ],
    ],
    [
      'news',
      [
        '- 2026-05-01: Ann Bee and Cid Dee joined us.',
        '- 2026-06-01: Our paper was accepted.',
        '- 2026-07-01: Eve Fox gave a talk.',
      ],
    ],
    [
      'subjects',
      [
        '- Learning in the sciences (Graph Networks, Neural Operators)',
        '- Robots in the world (Motion Planning, Legged Robots)',
        '- Vision for the web (Object Detection, Scene Graphs)',
      ],
    ],
    [
      'names on too few points',
      [
        '- **Counting Bees in Mud** -- Ann Bee, Cid Dee',
        '- **Counting Wasps in Mud** -- Eve Fox, Gil Hart',
        '- **Counting Ants in Mud** -- Ida Jones, Kim Lake',
        '- **Counting Mites in Mud**',
      ],
    ],
    [
      'two points',
      ['- **Counting Bees in Mud** -- Ann Bee, Cid Dee', '- **Counting Ants** -- Eve Fox, Gil Hart'],
    ],
  ])('%s', (_what, points) => {
    expect(() => read(['# Accepted papers', '', ...points].join('\n'))).toThrow('unknown-format');
  });
});

describe('around lists without marks, and below subjects', () => {
  const lines = (form: (title: string, names: string, at: number) => string) =>
    papers.map(([title, names], at) => form(title, names.join(', '), at));

  it("a list's name, sessions and breaks are no papers", () => {
    const talks = lines((title, names, at) => `09:${at}0-09:${at + 1}0 ${title}. ${names}`);
    const text = [
      'BEES 2026: Accepted Papers',
      '',
      'Session 1: Storms (Chair: Zoe Zed)',
      ...talks.slice(0, 2),
      '10:00 - 10:30 Coffee break',
      'Session 2: Ports (Chair: Xena Wyn)',
      ...talks.slice(2),
      '12:30 Lunch',
    ].join('\n');
    expect(readPapers(text)).toEqual(papers);
    expect(read(text).doubts).toEqual([]);
  });

  it('names may stand in front of titles, as EasyChair has them', () => {
    const text = ['BEES 2026: Accepted Papers', '', ...lines((title, names) => `${names}. ${title}`)].join(
      '\n',
    );
    expect(readPapers(text)).toEqual(papers);
  });

  it('a line between bars may begin with its hours', () => {
    const rows = lines((title, names, at) => `9:0${at} - 9:2${at} | ${title} | ${names}`);
    expect(readPapers(['Accepted papers and schedule', '', ...rows].join('\n'))).toEqual(papers);
  });

  it('a title that stands apart may end in two words as names are', () => {
    const titles = ['Return Rates After Summer Storms', 'Waxes of Four Regions', 'Lanterns in Late Harbours'];
    const points = titles.map((title, at) => `- ${title}\n  - ${papers[at]?.[1].join(', ')}`);
    expect(read(`# Papers\n\n${points.join('\n')}`).entries.map(({ title }) => title)).toEqual(titles);
  });

  it('points below subjects', () => {
    const points = lines((title, names) => `    - ${title}\n        - ${names}`);
    const text = ['# Papers', '', '- Storms', ...points.slice(0, 2), '- Light', ...points.slice(2)].join(
      '\n',
    );
    expect(readPapers(text)).toEqual(papers);
  });

  it('points below sentences are remarks', () => {
    const points = ['Ann Bee, Cid Dee', 'Eve Fox, Gil Hart', 'Kim Lake, Mia North'].map(
      (names, at) => `- We met in the morning of day ${at}\n    - Tasks for the next week: ${names}`,
    );
    expect(() => read(['# Notes', '', ...points].join('\n'))).toThrow('unknown-format');
  });

  it.each<[string, (title: string, names: string) => string]>([
    [
      'names in front of bold titles',
      (title, names) =>
        `${names}. <b>${title}</b>. <i>Hive Letters</i>, 18(4):1-21, 2026. [<a href="p.pdf">pdf</a>]`,
    ],
    ['names behind bold titles', (title, names) => `<b>${title}</b>. ${names}. Hive Letters, 2026.`],
  ])('saved as a page: %s', (_what, form) => {
    const items = lines(form).map((item) => `<li>${item}</li>`);
    expect(readPapers(`<html><body><h1>Publications</h1><ol>${items.join('\n')}</ol></body></html>`)).toEqual(
      papers,
    );
  });

  it('a page of persons in bold is none', () => {
    const items = ['Programme Committee', 'Local Organisation Team', 'Steering Committee'].map(
      (role) => `<li><b>${role}</b>: Ann Bee, Cid Dee</li>`,
    );
    expect(() => read(`<html><body><h1>People</h1><ul>${items.join('\n')}</ul></body></html>`)).toThrow(
      'unknown-format',
    );
  });
});

describe('a journal whose name looks like that of a person', () => {
  const titles = [
    'Foraging Paths of Bumblebees',
    'Sparse Routing for Long Retrieval',
    'A Study of Honey and Drought',
  ];
  const authors = (row: (title: string, at: number) => string) =>
    read(`# Papers\n\n${titles.map((title, at) => `- ${row(title, at)}`).join('\n')}`).entries.map(
      (entry) => entry.authors,
    );
  const link = (title: string, at: number): string => `[${title}](https://doi.org/10.5555/a.${at})`;
  const one = [['Ann Bee'], ['Cid Dee'], ['Eve Fox']];
  const none = [undefined, undefined, undefined];
  it.each<[string, (title: string, at: number) => string, unknown]>([
    ['and no names', (title, at) => `${link(title, at)}. *Hive Letters*, 18(4):1-21, 2026.`, none],
    [
      'names in front',
      (title, at) => `${one[at]}, Kim Lake. **${title}**. *Hive Letters*, 18(4):1-21, 2026.`,
      one.map((names) => [...names, 'Kim Lake']),
    ],
    ['names behind', (title, at) => `${link(title, at)}, ${one[at]}, Hive Letters, 18(4), 2026.`, one],
    [
      'what is to appear',
      (title, at) => `${link(title, at)}, ${one[at]}, Kim Lake, to appear`,
      one.map((names) => [...names, 'Kim Lake']),
    ],
  ])('%s', (_what, row, expected) => expect(authors(row)).toEqual(expected));
});
