/** Names beside and below titles with marks on them, with the family in front, or introduced by a word. */
import { describe, expect, it, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

type Name = readonly [given: string, family: string];
interface Paper {
  readonly title: string;
  readonly names: readonly Name[];
  readonly id: string;
}

const papers: readonly Paper[] = [
  {
    title: 'Swarm Decoding: Letting Small Models Vote',
    names: [
      ['Ada', 'Bee'],
      ['Cid', 'Drone'],
      ['Queen', 'Hive'],
    ],
    id: '2611.10234',
  },
  {
    title: 'Honeycomb Windows for Attention',
    names: [
      ['Mia', 'Larva'],
      ['Noa', 'Pupa'],
    ],
    id: '2611.11234',
  },
  { title: 'What the Drone Saw', names: [['Sam', 'Wasp']], id: '2610.12234' },
  {
    title: 'Sleep and Memory in Idle Networks',
    names: [
      ['Lena', 'Vogel'],
      ['Pär', 'Åström'],
      ['Xin', 'Li'],
    ],
    id: '2609.13234',
  },
];

const places = ['MIT', 'ETH Zurich', 'Hive Institute'];
const each =
  (write: (name: string, at: number) => string, between = ', ') =>
  (names: readonly Name[]) =>
    names.map((name, at) => write(name.join(' '), at)).join(between);
const turned =
  (write: (given: string, family: string) => string, between: string) => (names: readonly Name[]) =>
    names.map(([given, family]) => write(given, family)).join(between);

const notations: readonly (readonly [string, (names: readonly Name[]) => string])[] = [
  ['links to their pages', each((name) => `[${name}](https://people.example.org/${name.replace(' ', '')})`)],
  ['the first in bold type', each((name, at) => (at === 0 ? `**${name}**` : name))],
  ['numbers of notes', each((name, at) => `${name}${at + 1},4`)],
  ['raised numbers', each((name, at) => `${name}<sup>${at + 1}</sup>`)],
  ['stars', each((name) => `${name}*`)],
  ['places in brackets', each((name, at) => `${name} (${places[at]})`)],
  ['slashes', each((name) => name, ' / ')],
  ['small print', (names) => `<sub>${each((name) => name)(names)}</sub>`],
  ['families in front', turned((given, family) => `${family}, ${given}`, '; ')],
  ['families in front and "and"', turned((given, family) => `${family}, ${given}`, ' and ')],
  ['initials behind commas', turned((given, family) => `${family}, ${given[0]}.`, ', ')],
  ['initials behind', turned((given, family) => `${family} ${given[0]}`, ', ')],
  ['initials with full stops behind', turned((given, family) => `${family} ${given[0]}.`, ', ')],
  [
    '"Authors:" and families in front',
    (names) => `Authors: ${turned((given, family) => `${family}, ${given}`, '; ')(names)}`,
  ],
  ['"By"', (names) => `By ${each((name) => name)(names)}`],
  ['"Authors:"', (names) => `Authors: ${each((name) => name)(names)}`],
  ['"Authors:" in bold type', (names) => `**Authors:** ${each((name) => name)(names)}`],
  ['a picture', (names) => `👥 ${each((name) => name)(names)}`],
];

const layouts: readonly (readonly [string, (title: string, names: string, link: string) => string])[] = [
  ['behind a dash', (title, names, link) => `- ${title} — ${names} ${link}\n`],
  ['behind a comma', (title, names, link) => `- ${title}, ${names} ${link}\n`],
  ['on a line of their own', (title, names, link) => `- ${title}\n  ${names}\n  ${link}\n`],
  ['in blocks', (title, names, link) => `${title}\n${names}\n${link}\n\n`],
];

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'list.md').entries;
const short = (name: string): string => name.replace(/^(\p{L})\S*/u, '$1.');

describe.each(layouts)('names %s', (_layout, write) => {
  describe.each([
    ['a plain title', (title: string) => title],
    ['a title in bold type', (title: string) => `**${title}**`],
  ])('%s', (_mark, mark) => {
    it.each(notations)('reads names with %s', (name, list) => {
      const text = papers
        .map(({ title, names, id }) => write(mark(title), list(names), `https://arxiv.org/abs/${id}`))
        .join('');
      const entries = read(`# What we read\n\n${text}`);
      expect(entries.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
      const isShort = name.startsWith('initials');
      expect(entries.map(({ authors }) => authors)).toEqual(
        papers.map(({ names }) => names.map((one) => (isShort ? short(one.join(' ')) : one.join(' ')))),
      );
    });
  });
});

const link = (at: number): string => `https://arxiv.org/abs/2611.1${at}234`;

test.each([
  [
    'a bold title in front of names',
    ['**Royal Jelly**, Olga Petrova, Yuki Tanaka', '**Hollow Combs**, Mia Larva, Noa Pupa'],
    ['Royal Jelly', 'Hollow Combs'],
  ],
  [
    'letters in a title',
    ['"Vitamin D, Hepatitis C and Sleep in Bees"', '"Influenza A, Influenza B and the Hive"'],
    ['Vitamin D, Hepatitis C and Sleep in Bees', 'Influenza A, Influenza B and the Hive'],
  ],
  [
    'numbers of models',
    ['From Swarm Llama2 to Swarm Llama3 in a Week', 'Why Open Sora1 Beats Open Sora2 on Bees'],
    ['From Swarm Llama2 to Swarm Llama3 in a Week', 'Why Open Sora1 Beats Open Sora2 on Bees'],
  ],
  [
    'a label that is a title',
    ['**Authors of Swarms**: How Bees Write', '**Notes on Hives**: What Bees Read'],
    ['Authors of Swarms', 'Notes on Hives'],
  ],
  [
    'towns with their states',
    ['Trees: Austin, Texas; London, Ontario', 'Bees: Perth, Tasmania; Salem, Oregon', 'Wax in Towns'],
    ['Trees: Austin, Texas; London, Ontario', 'Bees: Perth, Tasmania; Salem, Oregon', 'Wax in Towns'],
  ],
  [
    'kinds by letters',
    ['Swarms of Two Kinds: Type A, Type B', 'Hives of Two Kinds: Plan A, Plan B'],
    ['Swarms of Two Kinds: Type A, Type B', 'Hives of Two Kinds: Plan A, Plan B'],
  ],
  [
    'a title in bold type behind a word in capitals',
    ['NEW: **Royal Jelly**, **Ann Bee**', 'NEW: **Hollow Combs**, **Cid Dee**'],
    ['Royal Jelly', 'Hollow Combs'],
  ],
])('leaves %s alone', (_name, lines, titles) => {
  const text = lines.map((line, at) => `- ${line} ${link(at)}\n`).join('');
  expect(read(`# What we read\n\n${text}`).map(({ title }) => title)).toEqual(titles);
});

const own = [
  ['Royal Jelly', 'Ann Bee'],
  ['Hollow Combs', 'Cid Dee'],
  ['Segment Anything', 'Eve Foe'],
] as const;
test.each([
  ['a picture', '- 🔥 '],
  ['a number', '1. '],
  ['a box', '- [ ] '],
  ['a remark', '- (new) '],
  ['a day', '- Nov 14: '],
  ['a year', '- 2026: '],
  ['a kind', '- Paper: '],
  ['a venue', '- ICML 2026: '],
  ['a word', '- New: '],
  ['a tag', '- [NLP] '],
])('reads bold titles beside bold names behind %s', (_name, front) => {
  for (const names of [
    (name: string) => `**${name}**`,
    (name: string) => `**${name}**, Mia Larva`,
    (name: string) => `${name}, **Mia Larva**`,
    (name: string) => `${name}, Mia Larva`,
  ]) {
    const text = own
      .map(([title, name], at) => `${front}**${title}**, ${names(name)} ${link(at)}\n`)
      .join('');
    expect(read(`# What we read\n\n${text}`).map(({ title }) => title)).toEqual(own.map(([title]) => title));
  }
});

test.each([
  ['of one family', ['Li A, Li B', 'Kim S, Kim J, Kim H', 'Wang X, Wang Y'], ['A. Li', 'B. Li']],
  [
    'that are words for kinds',
    ['Plan Y, Vershynin R', 'Candès EJ, Plan Y', 'Bee A, Dee C'],
    ['Y. Plan', 'R. Vershynin'],
  ],
])('reads names %s', (_name, lists, first) => {
  const text = lists.map((list, at) => `- Linear Time in Hive ${at + 1} — ${list}. ${link(at)}\n`).join('');
  const [entry] = read(`# What we read\n\n${text}`);
  expect(entry).toMatchObject({ title: 'Linear Time in Hive 1', authors: first });
});

test.each([
  ['bold type', (title: string) => `**${title}**`],
  ['a link', (title: string, at: number) => `[${title}](${link(at)})`],
])('reads names behind a colon and %s', (_name, mark) => {
  const titles = ['Wax in Towns', 'Hives of Old Stone'];
  const text = titles
    .map(
      (title, at) =>
        `- ${mark(title, at)}: Bee A, Dee C ${mark(title, at).includes('http') ? '' : link(at)}\n`,
    )
    .join('');
  expect(read(`# What we read\n\n${text}`).map(({ authors }) => authors)).toEqual(
    titles.map(() => ['A. Bee', 'C. Dee']),
  );
});

test('leaves places in brackets within titles', () => {
  const titles = [
    'Air Quality in Three Cities (Lagos, Nigeria; Accra, Ghana; Nairobi, Kenya)',
    'Water in Two Cities (Lima, Peru; Quito, Ecuador)',
  ];
  const text = titles.map((title, at) => `${title}\nAnn Bee, Cid Dee\n${link(at)}\n\n`).join('');
  expect(read(text).map(({ title }) => title)).toEqual(titles);
});

test.each([
  ['slashes', ['Review: Ann Bee / Cid Dee Reconsidered', 'Review: Eve Foe / Mia Larva Revisited']],
  [
    'families in front',
    ['Two Lives: Bee, Ann; Dee, Cid and a Hive', 'Two More: Foe, Eve; Larva, Mia in Towns'],
  ],
  [
    'families in front, with commas alone',
    ['Two Lives, Bee, A., Dee, C. and a Hive', 'Two More, Foe, E., Larva, M. in Towns'],
  ],
])('leaves %s in few titles of many alone', (_name, few) => {
  const others = [
    'Wax in Towns',
    'Hives of Old',
    'Swarms at Dawn',
    'Queens of Clay',
    'Drones in Rain',
    'Pollen',
  ];
  const titles = [...few, ...others.map((title) => `${title} and Elsewhere`)];
  const text = titles.map((title, at) => `- ${title} ${link(at)}\n`).join('');
  expect(read(`# What we read\n\n${text}`).map(({ title }) => title)).toEqual(titles);
});

test('leaves words of links alone', () => {
  const titles = ['Trees, Ann; Towns, Cid', 'Lakes, Eve; Ponds, Mia'];
  const text = titles.map((title, at) => `- [${title}](${link(at)})\n`).join('');
  expect(read(`# What we read\n\n${text}`).map(({ title }) => title)).toEqual(titles);
});
