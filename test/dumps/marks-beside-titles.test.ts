/** What a list's maker has beside its titles is no part of them, where all have it; of one alone it may be its own. */
import { describe, expect, it, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const papers = [
  { title: 'Swarm Decoding: Letting Small Models Vote', names: ['Ada Bee', 'Cid Drone'], id: '2611.10234' },
  { title: 'Honeycomb Windows for Attention', names: ['Mia Larva', 'Noa Pupa'], id: '2611.11234' },
  { title: 'What the Drone Saw', names: ['Sam Wasp', 'Eve Foe'], id: '2611.12234' },
  { title: 'Do Bees Dream?', names: ['Lena Vogel', 'Xin Li'], id: '2611.13234' },
] as const;
type Paper = (typeof papers)[number];

const marks: readonly ((at: number) => string)[] = [
  () => '🔥',
  () => '(NEW)',
  () => '#nlp',
  (at) => `[${['NLP', 'CV', 'NLP', 'RL'][at]}]`,
  () => 'cs.CL',
  () => '(cs.CL)',
  (at) => `⭐ ${at + 1}.2k`,
  (at) => `${30 + at * 2} comments`,
  (at) => `Cited by ${40 - at}`,
  (at) => `2026-11-1${at}`,
  (at) => `(1${at} Nov 2026)`,
  (at) => `${['ICML', 'ACL', 'ICML', 'KDD'][at]} 2026`,
  () => '[Oral]',
  () => '12 pages',
  () => '5 min read',
  (at) => `Room ${at + 1}`,
  () => '(via @ann)',
  () => '【精读】',
  () => '(Oral)',
  () => '(must read)',
  (at) => `(1${at} Nov)`,
  (at) => `(${['ICML', 'ACL', 'ICML', 'KDD'][at]} 2026)`,
  (at) => `@${['ICML', 'ACL', 'ICML', 'KDD'][at]} 2026`,
  (at) => `(Room ${'ABCD'[at]})`,
  (at) => `(${100 + at} points, ${20 + at} comments)`,
  () => '(Best Paper Award)',
];

const link = ({ id }: Paper): string => `https://arxiv.org/abs/${id}`;
const places: readonly (readonly [name: string, write: (paper: Paper, mark: string) => string])[] = [
  ['in front', (paper, mark) => `- ${mark} ${paper.title} ${link(paper)}\n`],
  ['behind', (paper, mark) => `- ${paper.title} ${mark} ${link(paper)}\n`],
  ['beside bold type', (paper, mark) => `- **${paper.title}** ${mark} ${link(paper)}\n`],
  [
    'in front, in blocks',
    (paper, mark) => `${mark} ${paper.title}\n${paper.names.join(', ')}\n${link(paper)}\n\n`,
  ],
  [
    'behind, in blocks',
    (paper, mark) => `${paper.title} ${mark}\n${paper.names.join(', ')}\n${link(paper)}\n\n`,
  ],
  [
    'beside bold type in blocks',
    (paper, mark) => `${mark} **${paper.title}**\n${paper.names.join(', ')}\n${link(paper)}\n\n`,
  ],
];

const read = (text: string) => parseDump(new TextEncoder().encode(`# What we read\n\n${text}`), 'list.md');
const titlesOf = (text: string) => read(text).entries.map(({ title }) => title);

describe.each(places)('%s', (_name, write) => {
  it.each(marks.map((mark) => [mark(0), mark] as const))('%s', (_mark, mark) => {
    const titles = titlesOf(papers.map((paper, at) => write(paper, mark(at))).join(''));
    expect(titles).toEqual(papers.map(({ title }) => title));
  });
});

test.each([
  ['in front', (title: string, at: number) => `${2023 + at} | ${title}`],
  ['behind', (title: string, at: number) => `${title} · ${2023 + at}`],
  ['in brackets', (title: string, at: number) => `${title} (${2023 + at})`],
  ['behind a full stop', (title: string, at: number) => `${title}. ${2023 + at}`],
  ['days of the week', (title: string, at: number) => `${['Mon', 'Tue', 'Thu', 'Fri'][at]} – ${title}`],
  ['a prize', (title: string) => `${title} — Best Paper Award`],
  [
    'a day of the week and a colon',
    (title: string, at: number) => `${['Mon', 'Tue', 'Thu', 'Fri'][at]}: ${title}`,
  ],
  ['a day of a meeting and a colon', (title: string, at: number) => `Day ${at + 1}: ${title}`],
  ['a class and a colon', (title: string) => `cs.CL: ${title}`],
])('takes years and other words off behind a sign: %s', (_name, write) => {
  const titles = titlesOf(listed(papers.map(({ title }, at) => write(title, at))));
  expect(titles).toEqual(papers.map(({ title }) => title));
});

test.each([
  [
    'one begins in lower case',
    ['[NLP] Attention for Bees', '[CV] slow moss on old stone', '[NLP] Honeycomb', '[RL] Waxes'],
  ],
  [
    'one ends with a preposition',
    ['The World We Live In [HCI]', 'Slow Moss on Stone [CV]', 'Honeycomb [CV]', 'Waxes [RL]'],
  ],
  ['one stands under two', ['[NLP] Slow Moss', '[CV] Slow Moss', '[NLP] Honeycomb', '[RL] Wax of Bees']],
])('takes tags in brackets off titles where %s', (_name, titles) => {
  expect(titlesOf(listed(titles))).toEqual(titles.map((title) => title.replace(/\s?\[[A-Z]+\]\s?/, '')));
});

test.each([
  ['in front', (title: string) => `2026 ${title}`],
  ['behind', (title: string) => `${title} 2026`],
])('doubts years alone that all titles have %s', (_name, write) => {
  const { doubts } = read(listed(papers.map(({ title }) => write(title))));
  expect(doubts.map(({ rule }) => rule)).toContain('titles-have-years');
});

const own: readonly (readonly [name: string, titles: readonly string[]])[] = [
  ['words', ['Learning to Bee', 'Learning to Wasp', 'Learning to Ant', 'Learning to Fly']],
  ['numbers of models', ['Bees with GPT-4', 'Wasps with GPT-4', 'Ants with GPT-4', 'Flies with GPT-4']],
  [
    'kinds of abstracts',
    [
      'Bees in Towns (Student Abstract)',
      'Wasps in Towns (Student Abstract)',
      'Ants in Towns (Student Abstract)',
      'Flies in Towns (Student Abstract)',
    ],
  ],
  ['one title’s own', ['[Re] Bees in Towns', 'Wasps in Towns', 'Ants (and Bees)', 'Flies in 2026']],
  [
    'numbers of pages behind colons',
    ['Hives: 12 pages', 'Waxes: 13 pages', 'Combs: 14 pages', 'Stones: 15 pages'],
  ],
  [
    'numbers of pages in front',
    ['12 pages from a Hive', '14 pages on Wax', '13 pages of Comb', '15 pages by Ants'],
  ],
  [
    'years of reports in brackets',
    [
      'Global Wax Budget (2020)',
      'Global Wax Budget (2021)',
      'Global Wax Budget (2022)',
      'World Wax Report (2023)',
    ],
  ],
  [
    'names of replications',
    ['[Re] Bees in Towns', '[Re] Wasps in Towns', '[Re] Ants in Towns', '[Re] Flies'],
  ],
  ['titles that are a tag', ['[NLP] AI', '[CV] ML', '[RL] Wax of Bees', '[NLP] Hives of Clay']],
  ['one word', ['Bees of 2026', 'Of Wasps and Men', 'Ants and Aphids', 'On Flies']],
  [
    'words that begin as days of the week',
    ['Monocular Depth of Hives', 'Satellite Views of Hives', 'Money for Bees', 'Sunlight and Wax'],
  ],
  [
    'days of the week',
    ['Sun Exposure in Towns', 'Sun Spots and Swarms', 'Sun Bears Eat Wax', 'Sun Dials for Bees'],
  ],
  [
    'the word New',
    ['New Bounds for Sorting', 'New Hives for Towns', 'New Light on Wax', 'New Queens in Old Hives'],
  ],
  [
    'versions',
    ['Bees with GPT 4.5', 'Wasps against Claude 3.5', 'Ants Read Gemini 2.5', 'Flies and Qwen 2.5'],
  ],
  ['hours', ['Bees Working 24/7', 'Wasps Awake 24/7', 'Ants on Duty 24/7', 'Flies around 24/7']],
  ['shares', ['Pruning to 90%', 'Sparsity beyond 99%', 'Recall above 80%', 'Heat Loss below 5%']],
  ['views', ['Hives from 3 views', 'Wax from 5 views', 'Flowers from 12 views', 'Swarms from 2 views']],
  [
    'names of trials',
    [
      'Wax and Hearts (EMPEROR)',
      'Wax and Kidneys (EMPEROR)',
      'Wax and Lungs (EMPEROR)',
      'Wax and Skin (EMPEROR)',
    ],
  ],
  [
    'words in brackets',
    [
      'Bees in Towns (and Wasps)',
      'Ants in Towns (and Flies)',
      'Moths in Towns (and Bats)',
      'Wax in Towns (and Oil)',
    ],
  ],
  [
    'volumes',
    [
      'Hives of Towns (Part I)',
      'Wax of Towns (Part II)',
      'Swarms of Towns (Part III)',
      'Queens of Towns (Part IV)',
    ],
  ],
  [
    'meetings within words',
    [
      'Overview of Bees at CLEF 2020',
      'Overview of Wasps at CLEF 2021',
      'The Ants of SemEval 2020',
      'A Fly for the CoNLL 2018',
    ],
  ],
  [
    'years of reports',
    ['Global Wax Budget 2020', 'Global Wax Budget 2021', 'Global Wax Budget 2022', 'Global Wax Budget 2023'],
  ],
  [
    'meetings with numbers of tasks',
    [
      'SemEval 2020 Task 5: Bees in Towns',
      'SemEval 2020 Task 6: Wasps in Towns',
      'SemEval 2021 Task 1: Ants in Towns',
      'SemEval 2021 Task 9: Flies in Towns',
    ],
  ],
  [
    'years of plans',
    [
      'Vision 2030: Cities of Bees',
      'Horizon 2020: Cities of Wasps',
      'Agenda 2030: Cities of Ants',
      'Gaia 2030: Cities of Flies',
    ],
  ],
  [
    'years of plans behind',
    [
      'Bees in Cities – Vision 2030',
      'Wasps in Cities – Horizon 2020',
      'Ants in Cities – Agenda 2030',
      'Flies in Cities – Gaia 2030',
    ],
  ],
  [
    'prizes within words',
    [
      'Judging the Best Paper',
      'How to Choose a Best Paper',
      'Who Reads the Best Paper',
      'Bees and the Best Paper Award',
    ],
  ],
  ['methods', ['Bees via Transformers', 'Wasps via Regression', 'Ants via Kernels', 'Flies via Trees']],
  [
    'isotopes, reactions and numbers in brackets',
    ['[18F] Tracers of Wax', '[2+2] Rings of Wax', '[11C] Sugars of Bees', '[3+2] Rings of Honey'],
  ],
  [
    'numbers in brackets behind',
    ['Helicenes [5] of Wax [5]', 'Rings [6]', 'Rods [7] and Bees [7]', 'Combs [6]'],
  ],
  [
    'hashtags of titles',
    [
      'Feminism after #MeToo',
      'The Rise of #BlackLivesMatter',
      'Votes for #Brexit',
      'Walks with #BirdTwitter',
    ],
  ],
  [
    'numbers of stars',
    ['Catalogue of 500 stars', 'Light Curves of 12 stars', 'A Map of 1,200 stars', 'Spectra for 40 stars'],
  ],
  [
    'names of packages',
    ['`bees`: Hives in R', '`wasps`: Nests in R', '`ants`: Trails in R', '`flies`: Swarms in R'],
  ],
];

const listed = (titles: readonly string[]): string =>
  titles.map((title, at) => `- [${title}](https://arxiv.org/abs/2611.1${at}234)\n`).join('');
const inBlocks = (titles: readonly string[]): string =>
  titles.map((title, at) => `${title}\nAnn Bee, Cid Dee\nhttps://arxiv.org/abs/2611.1${at}234\n\n`).join('');

const withoutCode = (title: string | undefined): string | undefined => title?.replaceAll('`', '');

test.each(own)('leaves %s alone', (_name, titles) => {
  expect(titlesOf(listed(titles)).map(withoutCode)).toEqual(titles.map(withoutCode));
});

test.each(own)('leaves %s alone in blocks', (_name, titles) => {
  expect(titlesOf(inBlocks(titles)).map(withoutCode)).toEqual(titles.map(withoutCode));
});

test.each([
  ['a species in bold type', 'A Study of **Apis mellifera carnica** in Towns'],
  ['a species behind a word', 'Observing **Apis Mellifera Carnica**'],
  ['a species at the end', 'Learning from **Apis mellifera carnica**'],
  ['a species at the beginning', '**Apis mellifera carnica** in Towns of Clay'],
  ['a species with a word behind it', '**Apis mellifera carnica** (Apidae) in Towns'],
  ['words in bold type behind a preposition', 'Wax for **The Queens of Hives**'],
  ['a link within the title', 'Bees in [the City of London](https://example.org/london) Today'],
  ['a link at the end', 'Bees in [the City of London](https://example.org/london)'],
  ['an acronym behind', '**A Benchmark for Bees in Towns** (BEES)'],
  ['a number behind', '**The Large Hive Collider** 2030'],
])('leaves %s within the title', (_name, title) => {
  const plain = title.replaceAll('**', '').replace(/\[([^\]]+)\]\([^)]+\)/, '$1');
  const titles = titlesOf(inBlocks([title, 'Wax in Towns', 'Hives of Old', 'Swarms at Dawn']));
  expect(titles[0]?.replaceAll('**', '').replace(/\[([^\]]+)\]\([^)]+\)/, '$1')).toBe(plain);
});

test.each([
  ['a tag in brackets', (title: string) => `[NLP] ${title}`],
  ['a word in capitals', (title: string) => `NEW ${title}`],
  ['a venue behind', (title: string) => `${title} ICML 2026`],
  ['a count behind', (title: string) => `${title} 5 min read`],
  ['a picture behind', (title: string) => `${title} 🔥`],
  ['a day in brackets behind', (title: string) => `${title} (14 Nov 2026)`],
  ['a day and a colon', (title: string) => `Nov 14: ${title}`],
  ['a tag and a colon', (title: string) => `NLP: ${title}`],
  ['a kind and a colon', (title: string) => `Poster: ${title}`],
  ['what is said of it in brackets', (title: string) => `${title} (Oral)`],
  ['a prize in brackets', (title: string) => `${title} (Best Paper)`],
  ['a tag and a venue', (title: string) => `[CV] ${title} ICLR 2022`],
])('takes a marked title out of a line with %s', (_name, beside) => {
  for (const mark of [
    (title: string) => `**${title}**`,
    (title: string, at: number) => `[${title}](https://example.org/${at})`,
  ]) {
    // One alone, so that no other line tells.
    const [first, ...others] = papers.map(({ title }) => title);
    const lines = [beside(mark(first ?? '', 1)), ...others];
    expect(titlesOf(inBlocks(lines))).toEqual([first, ...others]);
  }
});

test('doubts bold type behind other words and a dash', () => {
  const lines = papers.map(({ title }) => title);
  const { doubts } = read(inBlocks([`Winter of Bees – **${lines[0]}**`, ...lines.slice(1)]));
  expect(doubts.map(({ rule, line }) => [rule, line])).toContainEqual(['title-has-more', 3]);
});

test('takes a day off the words of a link', () => {
  expect(titlesOf('- [2026-11-14 Slow Moss on Stone](https://arxiv.org/abs/2611.10234)\n')).toEqual([
    'Slow Moss on Stone',
  ]);
});

test('leaves years of titles with labels alone', () => {
  const text = [2020, 2021, 2022, 2023]
    .map(
      (year, at) =>
        `Title: Wax of ${year}\nAuthors: Ann Bee, Cid Dee\nLink: https://arxiv.org/abs/2611.1${at}234\n\n`,
    )
    .join('');
  expect(read(text).doubts.map(({ rule }) => rule)).not.toContain('titles-have-years');
});
