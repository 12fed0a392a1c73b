/** Lists of papers as repositories keep them: badges, names below titles, buttons, names in bold type or italics. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { parseListItem } from '../../src/dumps/items/list-item.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const shown = (...lines: readonly string[]) =>
  read(...lines).entries.map(({ title, authors, arxiv }) => [title, authors, arxiv]);
const u = 'https://arxiv.org/abs/2609.1000';
const badge = '![](https://img.shields.io/badge/Hive-blue)';
const both = [
  ['Linear Time for Bees', ['Ann Bee', 'Cid Dee'], '2609.10001'],
  ['Bigger Hives', ['Eve Foe', 'Gus Hay Jr.'], '2609.10002'],
];

describe('names with links below a title', () => {
  it.each([
    [
      `1. **Linear Time for Bees.** ICML 2026. ${badge} ${badge}`,
      '',
      `   *Ann Bee, Cid Dee.* [[pdf](${u}1)], [[project](https://github.com/b/bees)], 2026.9`,
      '',
      `2. **Bigger Hives.** Preprint. ${badge}`,
      `   *Eve Foe, Gus Hay Jr.* [[pdf](${u}2)] 2026.9`,
    ],
    [
      '- Linear Time for Bees',
      `  Ann Bee, Cid Dee [pdf](${u}1)`,
      '- **Bigger Hives**',
      `  Eve Foe, Gus Hay Jr. [pdf](${u}2)`,
    ],
    [
      `1. **Linear Time for Bees.** ICML 2026. [paper](${u}1)`,
      '',
      '    *Ann Bee, Cid Dee.*',
      '',
      `1. **Bigger Hives.** ICML 2026. [paper](${u}2)`,
      '',
      '    *Eve Foe, Gus Hay Jr.*',
    ],
  ])('are its authors: %s', (...lines) => {
    expect(shown(...lines)).toEqual(both);
  });

  it('are none where most are subjects', () => {
    const { entries } = read(
      '- Quiet Tides of the North',
      `  Deep Learning, Graph Theory [pdf](${u}1)`,
      '- Small Seas and Lakes',
      `  Machine Vision, Wave Motion [pdf](${u}2)`,
    );
    expect(entries.map(({ authors }) => authors)).toEqual([undefined, undefined]);
  });

  it.each([
    ['Deep Learning, Wave Motion', 'Machine Vision, Graph Theory'],
    ['Robot Learning, Wave Motion', 'Robot Learning, Wave Motion'],
  ])('are none where keywords in italics stand a line below: %s; %s', (one, other) => {
    const { entries } = read(
      `- [Quiet Tides of the North in Winter : de la mer](${u}1)`,
      '',
      `  *${one}*`,
      '',
      `- [Bigger Hives : les abeilles](${u}2)`,
      '',
      `  *${other}*`,
    );
    expect(entries.map(({ authors }) => authors)).toEqual([undefined, undefined]);
  });

  it('are none where other words stand there', () => {
    const { entries } = read(
      '- Talks on Bees',
      `  Great Talk and Slides [pdf](${u}1)`,
      `- [Bigger Hives](${u}2)`,
    );
    expect(entries.map(({ authors }) => authors)).toEqual([undefined, undefined]);
  });
});

describe('a first title of one word', () => {
  const titles = ['Lisbon', 'Counting Bees in Town', 'How Hives Keep Warm', 'Five Kinds of Wax'];
  const names = ['Ann Bee, Cid Dee', 'Eve Fox, Gil Hay', 'Ida Joy, Kim Lee', 'Max Nye, Ola Poe'];

  it('is a title above names by its identifier', () => {
    const { entries } = read(
      '# Papers',
      '',
      ...titles.flatMap((title, at) => [`- [${title}](${u}${at})`, `  ${names[at]}`]),
    );
    expect(entries.map(({ title }) => title)).toEqual(titles);
  });

  it('is named where names stand apart', () => {
    const prose =
      'We look at how hives change what bees do in towns, and give rules that hold for all of them that we saw.';
    const { entries, diagnostics } = read(
      '# Weekly',
      '',
      ...titles.flatMap((title, at) => [`### [${title}](${u}${at})`, '', `*${names[at]}*`, '', prose, '']),
    );
    expect([...entries.map(({ title }) => title), diagnostics[0]?.line]).toEqual([...titles.slice(1), 3]);
  });
});

it('journals in the italics of MediaWiki are no part of what stands beside them', () => {
  const { entries } = read(
    '== Bees ==',
    `* [${u}1 Linear Time for Bees], Ann Bee, Cid Dee, ''ICLR'' 2026`,
    `* [${u}2 Bigger Hives], Eve Foe, Gus Hay, ''ICML'' 2026`,
  );
  expect(entries.map(({ authors }) => authors)).toEqual([
    ['Ann Bee', 'Cid Dee'],
    ['Eve Foe', 'Gus Hay'],
  ]);
});

describe('buttons below a title', () => {
  const buttons = (n: number): readonly string[] => [
    '',
    '  [![Star](https://img.shields.io/github/stars/b/bees.svg)](https://github.com/b/bees)',
    `  [![arXiv](https://img.shields.io/badge/arXiv-b31b1b.svg)](${u}${n})`,
    `  [[Website](https://bees.example)]`,
    '',
  ];

  it('are those of its paper', () => {
    const { entries, diagnostics } = read(
      `+ [Linear Time for Bees](${u}1) (Sep., 2026)`,
      ...buttons(1),
      `+ [Bigger Hives](${u}2) (Sep., 2026)`,
      ...buttons(2),
    );
    expect(entries.map(({ title, arxiv, resources }) => [title, arxiv, resources.length])).toEqual([
      ['Linear Time for Bees', '2609.10001', 1],
      ['Bigger Hives', '2609.10002', 1],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('of another paper are kept apart', () => {
    const { entries } = read(
      `- [Linear Time for Bees](${u}1)`,
      `  [[pdf](${u}3)]`,
      `- [Bigger Hives](${u}2)`,
    );
    expect(entries.map(({ arxiv }) => arxiv)).toEqual(['2609.10001', '2609.10003', '2609.10002']);
  });

  it('beside its own are said to be left out', () => {
    const { diagnostics } = read(
      `- [Linear Time for Bees](${u}1)`,
      `  [[pdf](${u}1)] [[paper](${u}3)]`,
      `- [Bigger Hives](${u}2)`,
    );
    expect(diagnostics).toMatchObject([{ rule: 'several-papers', line: 1 }]);
  });
});

describe('the title of a line', () => {
  it.each([
    [`- [2026/09] **Linear Time.** *Ann Bee et al. ICML.* [[paper](${u}1)]`, 'Linear Time'],
    [`- [2026/09] Linear Time *Ann Bee et al. ICML* [[paper](${u}1)]`, 'Linear Time'],
    [`- Linear Time. *Ann Bee, Cid Dee* [[paper](${u}1)] 2026.9`, 'Linear Time'],
    [`- Linear Time *Ann Bee Jr. et al.* [[paper](${u}1)]`, 'Linear Time'],
    [`* (2026-09-14) Linear Time. [[paper](${u}1)]`, 'Linear Time'],
    [`* 2026/09/14 Linear Time [[paper](${u}1)]`, 'Linear Time'],
    [
      `1. Ann Bee\\*, **Cid Dee**\\*. "Linear Time," in *Proceedings of ICML*, 2026. [arXiv](${u}1)`,
      'Linear Time',
    ],
    [`1. Ann Bee†, **Cid Dee**†. "Linear Time for Bees," ICML, 2026. [arXiv](${u}1)`, 'Linear Time for Bees'],
    [`1. **Ann Bee**, Cid Dee, "Linear Time for Bees," ICML, 2026. [arXiv](${u}1)`, 'Linear Time for Bees'],
    [`- **BEES**: "Foraging", ICML 2026 [[paper](${u}1)]`, 'Foraging'],
    [`- "Foraging", ICML, 2026 (*Ann Bee*). [[paper](${u}1)]`, 'Foraging'],
    [`- "Foraging" by Ann Bee. ${u}1`, 'Foraging'],
    [`- "'It Rains': Bees in Spring", ICML, 2026. [[paper](${u}1)]`, "'It Rains': Bees in Spring"],
    [`- ""It Rains": Bees in Spring", ICML, 2026. [[paper](${u}1)]`, '"It Rains": Bees in Spring'],
    [`- [["It Rains": Bees in Spring]] — [arXiv](${u}1)`, '"It Rains": Bees in Spring'],
    [
      `- **Wax on the Comb of Bees**: "Wax on the Comb of Bees: A Study" ${u}1`,
      'Wax on the Comb of Bees: A Study',
    ],
    [`- [arXiv](${u}1) | "Bees in the Towns" and Other Songs`, '"Bees in the Towns" and Other Songs'],
    [`- A Tale of 'Bees and Hives' ${u}1`, "A Tale of 'Bees and Hives'"],
    // These keep what looks like marks, names or a company's stop.
    [`- **Loud Bees**, Ann Dee, Cid Eff. ICML 2026. ${u}1`, 'Loud Bees'],
    [`- A New Species *Apis mellifera* [[paper](${u}1)]`, 'A New Species *Apis mellifera*'],
    [`- Hives of *Apis Cerana and Apis Dorsata* ${u}1`, 'Hives of *Apis Cerana and Apis Dorsata*'],
    [`- The Return of Bees Inc. [[paper](${u}1)]`, 'The Return of Bees Inc'],
    [`- ![Linear Time](${u}1)`, 'Linear Time'],
    [`- 'Linear Time' [[paper](${u}1)]`, 'Linear Time'],
  ])('%s', (line, title) => {
    expect(parseListItem(line).title).toBe(title);
  });
});

describe('short titles as links behind a label', () => {
  it('are titles where others are, too', () => {
    expect(
      shown(
        '## January 10, 2026',
        '',
        '**Presenter:** Ida Joy',
        '',
        `**Paper:** [Linear Time for Bees](${u}1) by Ann Bee and Cid Dee`,
        '',
        '## January 17, 2026',
        '',
        '**Presenter:** Kim Lee',
        '',
        `**Paper:** [Foraging](${u}2)`,
      ),
    ).toEqual([both[0], ['Foraging', undefined, '2609.10002']]);
  });

  it('are words of a link where they say what it leads to', () => {
    const words = ['Full Paper Here', 'arXiv preprint (2026)', 'ACL Anthology Page', 'Nature'];
    const titles = words.map((_, at) => `Linear Time for ${at + 2} Bees`);
    const lines = words.flatMap((word, at) => [
      `### ${titles[at]}`,
      `Paper: [${word}](${u}${at})`,
      'Authors: Ann Bee',
      '',
    ]);
    expect(shown(...lines).map(([title]) => title)).toEqual(titles);
  });

  it('are words of a link where titles stand elsewhere', () => {
    expect(
      shown(
        '### Linear Time for Bees',
        'Authors: Ann Bee, Cid Dee',
        `Paper: [Nature Bees](${u}1)`,
        '',
        '### Bigger Hives',
        'Authors: Eve Foe, Gus Hay Jr.',
        `Paper: [arXiv](${u}2)`,
      ),
    ).toEqual(both);
  });
});

it('headings of Org mode may be links above their properties', () => {
  expect(
    shown(
      '* Papers',
      `** TODO [[${u}1][Linear Time for Bees]] :bees:`,
      '   :PROPERTIES:',
      '   :AUTHOR: Ann Bee, Cid Dee',
      '   :END:',
      `** DONE [[${u}2][Bigger Hives]]`,
      '   :PROPERTIES:',
      '   :AUTHOR: Eve Foe and Gus Hay Jr.',
      '   :END:',
    ),
  ).toEqual(both);
});

it('titles in quotation marks as LaTeX has them stand behind names, of which one is bold', () => {
  expect(
    shown(
      '\\begin{enumerate}',
      `\\item \\textbf{Ann Bee}, Cid Dee, \`\`Linear Time for Bees,'' \\emph{Bees}, 2026. \\url{${u}1}`,
      `\\item Eve Foe, \\textbf{Gus Hay Jr.}, \`\`Bigger Hives,'' \\emph{Bees}, 2026. \\url{${u}2}`,
      '\\end{enumerate}',
    ),
  ).toEqual(both);
});

describe('a colon with a space in front of it', () => {
  it.each([
    [`- Apprendre à danser : la mémoire des abeilles ${u}1`, 'Apprendre à danser : la mémoire des abeilles'],
    [`- HiveMask : Real-Time Wax Segmentation ${u}1`, 'HiveMask : Real-Time Wax Segmentation'],
    [`- Linear Time : comment ${u}1`, 'Linear Time'],
    [`- Linear Time : Ann Bee, Cid Dee ${u}1`, 'Linear Time'],
    [`- Linear Time : a must read ${u}1`, 'Linear Time'],
  ])('%s', (line, title) => {
    expect(parseListItem(line).title).toBe(title);
  });

  it('is one of a head above labels as well', () => {
    const { entries } = read(
      '**Apprendre à danser : la mémoire des abeilles**',
      '',
      `- Paper: ${u}1`,
      '- Code: https://github.com/b/bees',
      '',
      '**Bigger Hives**',
      '',
      `- Paper: ${u}2`,
      '- Code: None',
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Apprendre à danser : la mémoire des abeilles',
      'Bigger Hives',
    ]);
  });
});

describe('brackets within a title', () => {
  it.each([
    `- [[${u}1][What Do Bees Want? [Preliminary]]] - Ann Bee`,
    `- [[What Do Bees Want? [Preliminary]]] ${u}1`,
    `* [${u}1 What Do Bees Want? [Preliminary]], Ann Bee, ''ICML'' 2026`,
    `- **What Do Bees Want? [Preliminary].** *Ann Bee et al. ICML.* [[paper](${u}1)]`,
    `- What Do Bees Want? [Preliminary] *A. Bee et al. ICML* [[paper](${u}1)]`,
  ])('are its own: %s', (line) => {
    expect(read(line).entries.map(({ title }) => title)).toEqual(['What Do Bees Want? [Preliminary]']);
  });
});

describe('references with one name', () => {
  it.each([
    [`.. [Bee2026] Ann Bee. *Linear Time for Bees*. ICML, 2026. ${u}1`, 'Linear Time for Bees'],
    [`1. **Ann Bee**. "Linear Time for Bees," in *Proceedings of ICML*, 2026. ${u}1`, 'Linear Time for Bees'],
    [`1. Ann Bee\\*, Cid Dee. "A Bee," in *Proceedings of ICML*, 2026. ${u}1`, 'A Bee'],
    [
      `1. Ann Bee. "The "Lazy Drone" Theory, Revisited," in *Proceedings of ICML*, 2026. ${u}1`,
      'The "Lazy Drone" Theory, Revisited',
    ],
    [`- Loud Bees. *Bulletin of Bees*. 12(3), 2026. ${u}1`, undefined],
  ])('%s', (line, title) => {
    expect(parseListItem(line).title).toBe(title);
  });
});

it('a venue below a title in bold is none, also where its acronym has small letters', () => {
  const { entries } = read(
    '**Linear Time for Bees**',
    '',
    '- SemEval 2026 Oral',
    '',
    `- 论文：${u}1`,
    '',
    '- 代码：https://github.com/b/bees',
    '',
    '**Bigger Hives**',
    '',
    `- 论文：${u}2`,
    '- 代码：暂无',
  );
  expect(entries.map(({ title, venue }) => [title, venue])).toEqual([
    ['Linear Time for Bees', 'SemEval 2026 Oral'],
    ['Bigger Hives', undefined],
  ]);
});

describe('beside a title', () => {
  it.each([
    [`- **Loud Bees**, Ann Dee, Cid Eff. *ICML* 2026. ${u}1`, 'Loud Bees'],
    [`- **Loud Bees**. Ann Dee, Cid Eff. *ICML* 2026. ${u}1`, 'Loud Bees'],
    [`- **Loud Bees**. Code is out. *ICML* 2026. ${u}1`, 'Loud Bees'],
    [`- **Bee Normalization**. Dee et al. *ICML*, 2026. ${u}1`, 'Bee Normalization'],
    [`* Linear Time (ICML 2026, 1,200 citations) [PDF](${u}1)`, 'Linear Time'],
    [`- (required) Ann Bee, Cid Dee, "Foraging", ICML 2026. [[link](${u}1)]`, 'Foraging'],
    [`- 2026/09 | \`TALN\` | Linear Time | [Paper](${u}1)`, 'Linear Time'],
    [`+ Linear Time, *TALN*, 2026 [[PDF]](${u}1)`, 'Linear Time'],
    [`+ Linear Time in *Apis mellifera* [[PDF]](${u}1)`, 'Linear Time in *Apis mellifera*'],
  ])('stand names, venues and counts: %s', (line, title) => {
    expect(parseListItem(line).title).toBe(title);
  });

  it('stand other names in bold type in each line', () => {
    expect(
      shown(
        `- **Ann Bee**, Cid Dee. Linear Time for Bees. *ICML* 2026. [link](${u}1)`,
        `- **Eve Foe**, Gus Hay. Bigger Hives. *Hive Letters*, 2026. [link](${u}2)`,
      ).map(([title]) => title),
    ).toEqual(['Linear Time for Bees', 'Bigger Hives']);
  });

  it('an address in brackets is none of it', () => {
    const { entries } = read(
      `- **Paper**: Linear Time (${u}1)`,
      '- **Presenter**: Ida Joy',
      '',
      `- **Paper**: Bigger Hives (${u}2)`,
      '- **Presenter**: Kim Lee',
    );
    expect(entries.map(({ title }) => title)).toEqual(['Linear Time', 'Bigger Hives']);
  });
});

describe('what only looks like quotations, names and references', () => {
  it.each([
    [`- "Lunch", "Dinner", and Other Models ${u}1`, '"Lunch", "Dinner", and Other Models'],
    [`- "Lunch" (or Dinner): A Model of Meals ${u}1`, '"Lunch" (or Dinner): A Model of Meals'],
    [`- "Big" Models and "Small" Ones: A Study ${u}1`, '"Big" Models and "Small" Ones: A Study'],
    [
      `- Growth of *Homo Sapiens, Pan Troglodytes* [[pdf](${u}1)]`,
      'Growth of *Homo Sapiens, Pan Troglodytes*',
    ],
    [
      `- Attention in *Homo Sapiens, Pan Troglodytes* [[pdf](${u}1)]`,
      'Attention in *Homo Sapiens, Pan Troglodytes*',
    ],
    [`- **Attention Please**. We show that it is enough. *ICML* 2026. ${u}1`, 'Attention Please'],
    [`- **Quiet Tides**. The second part is the best. *Nature* 2026. ${u}1`, 'Quiet Tides'],
    [`- **Wave Motion**. Best paper of the year. *Nature* 2026. ${u}1`, 'Wave Motion'],
    [`- **Quiet Tides**, Ann Bee. Code is here. 2026 ${u}1`, 'Quiet Tides'],
    [`- **Ann Bee**. "The Dance of Bees," in *Nature*, 2026. ${u}1`, 'The Dance of Bees'],
    [`- **Wave Motion**. "Best paper," they say. ${u}1`, 'Wave Motion'],
    [`- **Wave Motion**: "must read" ${u}1`, 'Wave Motion'],
    [`- **Wave Motion**: "Oral" ${u}1`, 'Wave Motion'],
    [`- "No Free Lunch" for Planners ${u}1`, '"No Free Lunch" for Planners'],
    [`- "No Free Lunch in Towns" for Monday ${u}1`, 'No Free Lunch in Towns'],
    [`- La mer calme : à relire ${u}1`, 'La mer calme'],
    [`- La mer calme : code sur GitHub ${u}1`, 'La mer calme'],
    [`- HiveMask : Anna Marie Bee ${u}1`, 'HiveMask'],
    [`- 80/20 Rules for Bees ${u}1`, '80/20 Rules for Bees'],
    [`- 24/7 Watch of Hives ${u}1`, '24/7 Watch of Hives'],
    [`- 2/10 Watch of Hives ${u}1`, 'Watch of Hives'],
    [`- La mer calme : très bon article ${u}1`, 'La mer calme'],
    [`- La mer calme : la mémoire des vagues ${u}1`, 'La mer calme : la mémoire des vagues'],
  ])('%s', (line, title) => {
    expect(parseListItem(line).title).toBe(title);
  });

  it.each([
    [`- [On the ''Quiet'' Tides of the North](${u}1)`, "On the ''Quiet'' Tides of the North"],
    [
      `\\item Ann Bee, \`\`"It Rains": A Study of Bees,'' \\emph{Bees}, 2026. \\url{${u}1}`,
      '"It Rains": A Study of Bees',
    ],
    [`- [5'' Pixels and 10'' Beams](${u}1)`, "5'' Pixels and 10'' Beams"],
    [`- [On \`\`Quiet'' and \`\`Loud'' Tides](${u}1)`, 'On “Quiet” and “Loud” Tides'],
    [
      `\\item Ann Bee and Cid Dee, \\emph{In Search of Lost Waves}, Proc. ICML, 2026. ${u}1`,
      'In Search of Lost Waves',
    ],
    [
      `\\item Ann Bee and Cid Dee. \\emph{In Defense of Bees}. Interspeech, 2026. ${u}1`,
      'In Defense of Bees',
    ],
    [
      `\\item Ann Bee and Cid Dee, \\emph{Nature, Nurture, and Bees}, ICML, 2026. ${u}1`,
      'Nature, Nurture, and Bees',
    ],
    [`* [${u}1 Linear Time], ''ICML'' 2026`, 'Linear Time'],
  ])('in a list: %s', (line, title) => {
    expect(shown(line, `- [Bigger Hives](${u}2)`).map(([own]) => own)).toEqual([title, 'Bigger Hives']);
  });
});
