/** Lists of references in the styles that papers use: nearly all lines are whole in one style, which tells what each part is. */
import { describe, expect, it, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

type Name = readonly [given: readonly string[], family: string];
const n = (given: string, family: string): Name => [given.split(' '), family];

const people: Readonly<Record<string, readonly (readonly Name[])[]>> = {
  'one name each': [[n('Ada', 'Bee')], [n('Cid', 'Drone')], [n('Mia', 'Larva')], [n('Noa', 'Pupa')]],
  'one name with two given names': [
    [n('Ada Maria', 'Bee')],
    [n('Cid Paul', 'Drone')],
    [n('Mia Eva', 'Larva')],
    [n('Noa Ruth', 'Pupa')],
  ],
  'three names each': [
    [n('Ada Maria', 'Bee'), n('Cid', 'Drone'), n('Queen', 'Hive')],
    [n('Mia', 'Larva'), n('Noa', 'Pupa'), n('Per', 'Åström')],
    [n('Sam T.', 'Wasp'), n('Eve', 'Foe'), n('Bo', 'Kim')],
    [n('Lena', 'Vogel'), n('Xin', 'Li'), n('Ann', 'van den Berg')],
  ],
  'one to four names': [
    [n('Ada Maria', 'Bee'), n('Cid', 'Drone')],
    [n('Mia', 'Larva')],
    [n('Sam', 'Wasp'), n('Eve', 'Foe'), n('Bo', 'Kim'), n('Lu', 'Chen')],
    [n('Lena', 'Vogel'), n('Xin', 'Li')],
  ],
};

const titles: Readonly<Record<string, readonly string[]>> = {
  'of ordinary words': [
    'Swarm decoding with many small models',
    'Honeycomb Windows for Attention',
    'What the drone saw at dawn',
    'Sleep and Memory in Idle Networks',
  ],
  'that begin with "In"': [
    'In search of lost bees',
    'In Defence of Wax',
    'In the hive we trust',
    'Inside out: a swarm',
  ],
  'with questions': [
    'Do bees dream? A study of sleep',
    'Is wax enough? On hives',
    'Who counts? Swarms and votes',
    'Why fly? Notes from the field',
  ],
  'with commas and colons': [
    'Bees, wasps, and ants: a survey',
    'Wax: a history',
    'Hives – homes of many',
    'Learning to fly, then to land',
  ],
  'with questions in capitals': [
    'Do Bees Dream? A Study of Sleep',
    'Is Wax Enough? On Hives',
    'Who Counts? Swarms and Votes',
    'Why Fly? Notes from the Field',
  ],
  'with quotation marks and years': [
    '“Smart” Hives of the 1990s',
    'A Study of “Smart” Hives',
    'Hives (Almost) Without Wax',
    'The Hives of London',
  ],
  'of a word or two': ['BERT', 'Swarm', 'Royal jelly', 'Llama 3'],
  'with abbreviations': ['The U.S. hive', 'Wax vs. clay', 'St. Ambrose and the bees', 'Dr. Bee goes to town'],
};

const initials = (given: readonly string[], sep = ' '): string => given.map((x) => `${x[0]}.`).join(sep);
const bare = (given: readonly string[], sep = ''): string => given.map((x) => x[0]).join(sep);
const full = ([given, family]: Name): string => `${given.join(' ')} ${family}`;
/** `last` stands in front of the last name, `pair` between two alone. */
const join = (names: readonly string[], last: string, pair = last.replace(/^,/, '')): string =>
  names.length < 3 ? names.join(pair) : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
const ended = (title: string): string => (/[?!]$/.test(title) ? title : `${title}.`);
const firstTurned = (names: readonly Name[]): string => {
  const [[given, family] = n('', ''), ...others] = names;
  return join([`${family}, ${given.join(' ')}`, ...others.map(full)], ', and ', ', and ');
};

interface Work {
  readonly kind: 'journal' | 'conference' | 'preprint';
  readonly volume: number;
  readonly pages: string;
  readonly year: number;
  readonly doi: string;
  readonly arxiv: string;
}
const pick = ({ kind }: Work, journal: string, conference: string, preprint: string): string =>
  ({ journal, conference, preprint })[kind];
const meeting = 'Proceedings of the International Conference on Bees';

const styles: Readonly<Record<string, (names: readonly Name[], title: string, work: Work) => string>> = {
  APA: (p, t, w) =>
    `${join(
      p.map(([g, f]) => `${f}, ${initials(g)}`),
      ', & ',
      ', & ',
    )} (${w.year}). ${ended(t)} ${pick(w, `Journal of Hives, ${w.volume}(3), ${w.pages}. https://doi.org/${w.doi}`, `In ${meeting} (pp. ${w.pages}). https://doi.org/${w.doi}`, `arXiv. https://doi.org/10.48550/arXiv.${w.arxiv}`)}`,
  MLA: (p, t, w) =>
    `${firstTurned(p)}. “${ended(t)}” ${pick(w, `Journal of Hives, vol. ${w.volume}, no. 3, ${w.year}, pp. ${w.pages}, https://doi.org/${w.doi}.`, `${meeting}, ${w.year}, pp. ${w.pages}, https://doi.org/${w.doi}.`, `arXiv, ${w.year}, arxiv.org/abs/${w.arxiv}.`)}`,
  'Chicago with years first': (p, t, w) =>
    `${firstTurned(p)}. ${w.year}. “${ended(t)}” ${pick(w, `Journal of Hives ${w.volume} (3): ${w.pages}. https://doi.org/${w.doi}.`, `In ${meeting}, ${w.pages}. https://doi.org/${w.doi}.`, `arXiv:${w.arxiv}.`)}`,
  Chicago: (p, t, w) =>
    `${firstTurned(p)}. “${ended(t)}” ${pick(w, `*Journal of Hives* ${w.volume}, no. 3 (${w.year}): ${w.pages}. https://doi.org/${w.doi}.`, `In *${meeting}*, ${w.pages}, ${w.year}. https://doi.org/${w.doi}.`, `Preprint, arXiv, ${w.year}. https://arxiv.org/abs/${w.arxiv}.`)}`,
  IEEE: (p, t, w) =>
    `${join(
      p.map(([g, f]) => `${initials(g)} ${f}`),
      ', and ',
    )}, “${/[?!]$/.test(t) ? t : `${t},`}” ${pick(w, `J. Hives, vol. ${w.volume}, no. 3, pp. ${w.pages}, ${w.year}, doi: ${w.doi}.`, `in Proc. Int. Conf. Bees, ${w.year}, pp. ${w.pages}. doi: ${w.doi}.`, `arXiv preprint arXiv:${w.arxiv}, ${w.year}.`)}`,
  ACM: (p, t, w) =>
    `${join(p.map(full), ', and ')}. ${w.year}. ${ended(t)} ${pick(w, `J. Hives ${w.volume}, 3 (${w.year}), ${w.pages}. https://doi.org/${w.doi}`, `In ${meeting}. ${w.pages}. https://doi.org/${w.doi}`, `arXiv preprint arXiv:${w.arxiv} (${w.year}).`)}`,
  ACL: (p, t, w) =>
    `${join(p.map(full), ', and ')}. ${w.year}. ${ended(t)} ${pick(w, `*Journal of Hives*, ${w.volume}(3):${w.pages}. https://doi.org/${w.doi}`, `In *${meeting}*, pages ${w.pages}. https://doi.org/${w.doi}`, `arXiv preprint arXiv:${w.arxiv}.`)}`,
  'BibTeX’s plain': (p, t, w) =>
    `${join(p.map(full), ', and ')}. ${ended(t)} ${pick(w, `*Journal of Hives*, ${w.volume}(3):${w.pages}, ${w.year}. https://doi.org/${w.doi}`, `In ${meeting}, pages ${w.pages}, ${w.year}. https://doi.org/${w.doi}`, `arXiv preprint arXiv:${w.arxiv}, ${w.year}.`)}`,
  AMA: (p, t, w) =>
    `${p.map(([g, f]) => `${f} ${bare(g)}`).join(', ')}. ${ended(t)} ${pick(w, `J Hives. ${w.year};${w.volume}(3):${w.pages}. doi:${w.doi}`, `In: ${meeting}. ${w.year}:${w.pages}. doi:${w.doi}`, `arXiv. Preprint posted online ${w.year}. arXiv:${w.arxiv}`)}`,
  Nature: (p, t, w) =>
    `${join(
      p.map(([g, f]) => `${f}, ${initials(g)}`),
      ' & ',
    )} ${ended(t)} ${pick(w, `*J. Hives* **${w.volume}**, ${w.pages} (${w.year}). https://doi.org/${w.doi}`, `In ${meeting} ${w.pages} (${w.year}). https://doi.org/${w.doi}`, `Preprint at https://arxiv.org/abs/${w.arxiv} (${w.year}).`)}`,
  Science: (p, t, w) =>
    `${p.map(([g, f]) => `${initials(g)} ${f}`).join(', ')}, ${ended(t)} ${pick(w, `J. Hives ${w.volume}, ${w.pages} (${w.year}). https://doi.org/${w.doi}`, `in ${meeting} (${w.year}), pp. ${w.pages}. https://doi.org/${w.doi}`, `arXiv:${w.arxiv} [cs.LG] (${w.year}).`)}`,
  'Elsevier with numbers': (p, t, w) =>
    `${p.map(([g, f]) => `${initials(g, '')} ${f}`).join(', ')}, ${t}, ${pick(w, `J. Hives ${w.volume} (${w.year}) ${w.pages}. https://doi.org/${w.doi}`, `in: ${meeting}, ${w.year}, pp. ${w.pages}. https://doi.org/${w.doi}`, `arXiv preprint arXiv:${w.arxiv} (${w.year}).`)}`,
  'Elsevier with years': (p, t, w) =>
    `${p.map(([g, f]) => `${f}, ${initials(g, '')}`).join(', ')}, ${w.year}. ${ended(t)} ${pick(w, `J. Hives ${w.volume}, ${w.pages}. https://doi.org/${w.doi}`, `In: ${meeting}, pp. ${w.pages}. https://doi.org/${w.doi}`, `arXiv preprint arXiv:${w.arxiv}.`)}`,
  Springer: (p, t, w) =>
    `${p.map(([g, f]) => `${f}, ${initials(g, '')}`).join(', ')}: ${ended(t)} ${pick(w, `J. Hives ${w.volume}(3), ${w.pages} (${w.year}). https://doi.org/${w.doi}`, `In: ${meeting}, pp. ${w.pages} (${w.year}). https://doi.org/${w.doi}`, `arXiv preprint arXiv:${w.arxiv} (${w.year})`)}`,
  Harvard: (p, t, w) =>
    `${join(
      p.map(([g, f]) => `${f}, ${initials(g, '')}`),
      ' and ',
    )} (${w.year}) ‘${t}’, ${pick(w, `Journal of Hives, ${w.volume}(3), pp. ${w.pages}. doi: ${w.doi}.`, `in ${meeting}, pp. ${w.pages}. doi: ${w.doi}.`, `arXiv. Available at: https://arxiv.org/abs/${w.arxiv}.`)}`,
  'GB/T 7714': (p, t, w) =>
    `${p.map(([g, f]) => `${f} ${bare(g, ' ')}`).join(', ')}. ${t}${pick(w, `[J]. Journal of Hives, ${w.year}, ${w.volume}(3): ${w.pages}. DOI:${w.doi}.`, `[C]//${meeting}. ${w.year}: ${w.pages}. DOI:${w.doi}.`, `[J]. arXiv preprint arXiv:${w.arxiv}, ${w.year}.`)}`,
  JMLR: (p, t, w) =>
    `${join(p.map(full), ', and ')}. ${ended(t)} ${pick(w, `J. Hives, ${w.volume}:${w.pages}, ${w.year}. URL https://doi.org/${w.doi}.`, `In ${meeting}, pp. ${w.pages}, ${w.year}. URL https://doi.org/${w.doi}.`, `${w.year}. URL https://arxiv.org/abs/${w.arxiv}.`)}`,
};
const kinds = ['journal', 'conference', 'preprint'] as const;

const workOf = (kind: Work['kind'], at: number): Work => ({
  kind,
  volume: 12 + at,
  pages: `${45 + at}–${67 + at}`,
  year: 2024 + (at % 3),
  doi: `10.1234/${kind}.${at + 1}`,
  arxiv: `2611.1${at}234`,
});
const plain = (name: string): string => name.replace(/[.,]/g, '').replace(/\s+/g, '');
const read = (text: string) => parseDump(new TextEncoder().encode(text), 'references.md').entries;

function expectRead(
  style: string,
  kind: Work['kind'],
  named: readonly (readonly Name[])[],
  own: readonly string[],
): void {
  const write = styles[style];
  const lines = own.map((title, at) => `[${at + 1}] ${write?.(named[at] ?? [], title, workOf(kind, at))}`);
  const entries = read(`${lines.join('\n')}\n`);
  expect(entries.map(({ title }) => title)).toEqual(own);
  for (const [at, { authors = [] }] of entries.entries()) {
    const names = named[at] ?? [];
    const either = names.map((name) => [plain(full(name)), plain(`${initials(name[0])}${name[1]}`)]);
    expect(authors).toHaveLength(names.length);
    for (const [place, author] of authors.entries()) expect(either[place]).toContain(plain(author));
  }
}

describe.each(Object.keys(styles))('%s', (style) => {
  it.each(kinds.flatMap((kind) => Object.entries(titles).map(([name, own]) => [kind, name, own] as const)))(
    'of a %s, with titles %s',
    (kind, _name, own) => expectRead(style, kind, people['one to four names'] ?? [], own),
  );
  const isUnsure = ['BibTeX’s plain', 'JMLR'].includes(style);
  it.each(Object.entries(people).filter(([name]) => !isUnsure || !name.startsWith('one name')))(
    'with %s',
    (_name, named) => expectRead(style, 'journal', named, titles['of ordinary words'] ?? []),
  );
});

const link = (at: number): string => `https://arxiv.org/abs/2611.1${at}234`;

test.each([
  ['OpenAI', (title: string) => `OpenAI. ${title}. arXiv preprint arXiv:2611.15234, 2023.`],
  [
    'World Bee Office',
    (title: string) => `World Bee Office. ${title}. Nature 612, 1–20, 2023. https://doi.org/10.1234/5`,
  ],
])('reads works of organisations in a list in one style: %s', (name, write) => {
  const named = people['one to four names'] ?? [];
  const lines = (titles['of ordinary words'] ?? []).map(
    (title, at) => styles['BibTeX’s plain']?.(named[at] ?? [], title, workOf('journal', at)) ?? '',
  );
  const entries = read([...lines, write('A Report on Wax')].map((line) => `- ${line}\n`).join(''));
  expect(entries.at(-1)).toMatchObject({ title: 'A Report on Wax', authors: [name] });
});

test.each([
  ['BibTeX’s plain', 'Honeycomb Windows'],
  ['Springer', 'Honeycomb Windows'],
  ['Chicago with years first', 'Royal Jelly'],
])('reads a title that looks like a name among references: %s', (style, title) => {
  const own = (titles['of ordinary words'] ?? []).with(1, title);
  expectRead(style, 'journal', people['one to four names'] ?? [], own);
});

test('reads a title that looks like a name behind a year in brackets', () => {
  const lines = [
    'Ann Bee, Cid Dee (2026): Swarm Decoding with Many Models',
    'Eve Foe (2026): Honeycomb Windows',
    'Mia Larva, Noa Pupa (2025): What the Drone Saw',
  ].map((line, at) => `- ${line} ${link(at)}\n`);
  expect(read(lines.join('')).map(({ title, authors }) => [title, authors])).toEqual([
    ['Swarm Decoding with Many Models', ['Ann Bee', 'Cid Dee']],
    ['Honeycomb Windows', ['Eve Foe']],
    ['What the Drone Saw', ['Mia Larva', 'Noa Pupa']],
  ]);
});

test('leaves remarks behind identifiers out of titles', () => {
  const lines = ['Swarm Decoding with Many Models', 'Honeycomb Windows for Attention', 'Do Bees Dream?'].map(
    (title, at) => `- Ann Bee, Cid Dee. 2026. ${title}. ${link(at)} — we liked it\n`,
  );
  expect(read(lines.join('')).map(({ title }) => title)).toEqual([
    'Swarm Decoding with Many Models',
    'Honeycomb Windows for Attention',
    'Do Bees Dream?',
  ]);
});

test('reads references with as many commas each as references, and no table', () => {
  const own = titles['of ordinary words'] ?? [];
  const named = [
    [n('Ada', 'Bee'), n('Cid', 'Drone')],
    [n('Mia', 'Larva'), n('Noa', 'Pupa')],
    [n('Sam', 'Wasp'), n('Eve', 'Foe')],
    [n('Lena', 'Vogel'), n('Xin', 'Li')],
  ];
  const lines = own.map((title, at) => styles.IEEE?.(named[at] ?? [], title, workOf('journal', at)));
  const entries = read(`${lines.join('\n\n')}\n`);
  expect(entries.map(({ title }) => title)).toEqual(own);
  expect(entries[0]?.authors).toEqual(['A. Bee', 'C. Drone']);
});

test('doubts one written name in front of each title without a year', () => {
  const lines = ['Royal Hives. Wax in towns', 'Slow Moss. Wax in woods', 'Hollow Clay. Wax in mud'].map(
    (words, at) => `- ${words}. Nature 61${at}, 1–20 (2024). ${link(at)}\n`,
  );
  const { doubts } = parseDump(new TextEncoder().encode(lines.join('')), 'references.md');
  expect(doubts.map(({ rule }) => rule)).toEqual(lines.map(() => 'names-in-title'));
});

test.each([
  [
    'names, a venue and titles',
    [
      ['Ann Bee, Cid Dee, NeurIPS 2026, Swarms of Wax', 'Swarms of Wax', ['Ann Bee', 'Cid Dee']],
      ['Eve Foe, Mia Larva, ICML 2026, Hives of Clay', 'Hives of Clay', ['Eve Foe', 'Mia Larva']],
      ['Noa Pupa, Sam Wasp, ACL 2026, Queens of Mud', 'Queens of Mud', ['Noa Pupa', 'Sam Wasp']],
    ],
  ],
  [
    'titles in front of names',
    [
      ['Royal Jelly. Ann Bee, Cid Dee. ICML 2026', 'Royal Jelly', ['Ann Bee', 'Cid Dee']],
      ['Hollow Combs. Eve Foe, Mia Larva. ACL 2026', 'Hollow Combs', ['Eve Foe', 'Mia Larva']],
      ['Slow Moss. Noa Pupa, Sam Wasp. ICML 2025', 'Slow Moss', ['Noa Pupa', 'Sam Wasp']],
    ],
  ],
  [
    'titles with colons',
    [
      ['Deep Wax: In Search of Hives', 'Deep Wax: In Search of Hives', undefined],
      ['Slow Moss: In Defence of Stones', 'Slow Moss: In Defence of Stones', undefined],
      ['Royal Jelly: In the End', 'Royal Jelly: In the End', undefined],
    ],
  ],
  [
    'sentences',
    [
      ['Bees Matter. In Towns They Thrive', 'Bees Matter. In Towns They Thrive', undefined],
      ['Wasps Matter. In Woods They Hide', 'Wasps Matter. In Woods They Hide', undefined],
      ['Ants Matter. In Sand They Dig', 'Ants Matter. In Sand They Dig', undefined],
    ],
  ],
  [
    'words that are no names',
    [
      [
        'Deep Learning. A view from towns. Nature 612, 1–20 (2024)',
        'Deep Learning. A view from towns',
        undefined,
      ],
      [
        'Machine Vision. A view from woods. Nature 613, 1–20 (2024)',
        'Machine Vision. A view from woods',
        undefined,
      ],
      [
        'Human Rights. A view from hives. Nature 614, 1–20 (2024)',
        'Human Rights. A view from hives',
        undefined,
      ],
    ],
  ],
  [
    'bold titles with sentences',
    [
      ['**Deep Wax, Slow Moss**. A story of bees. Nature 612, 1–20 (2024)', 'Deep Wax, Slow Moss', undefined],
      ['**Hollow Combs**. A story of ants. Nature 613, 1–20 (2024)', 'Hollow Combs', undefined],
      ['**Royal Jelly**. A story of wasps. Nature 614, 1–20 (2024)', 'Royal Jelly', undefined],
    ],
  ],
  [
    'bold titles',
    [
      ['**Segment Anything**. Ann Bee, Cid Dee. ICML 2026', 'Segment Anything', ['Ann Bee', 'Cid Dee']],
      ['**Royal Jelly**. Eve Foe, Mia Larva. ICML 2026', 'Royal Jelly', ['Eve Foe', 'Mia Larva']],
      ['**Hollow Combs**. Noa Pupa, Sam Wasp. ICML 2026', 'Hollow Combs', ['Noa Pupa', 'Sam Wasp']],
    ],
  ],
] as const)('leaves lists of %s to others', (_name, lines) => {
  const entries = read(lines.map(([line], at) => `- ${line} ${link(at)}\n`).join(''));
  expect(entries.map(({ title, authors }) => [title, authors])).toEqual(
    lines.map(([, title, authors]) => [title, authors]),
  );
});
