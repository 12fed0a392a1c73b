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
  () => '2026',
  (at) => `${['ICML', 'ACL', 'ICML', 'KDD'][at]} 2026`,
  () => '[Oral]',
  () => '12 pages',
  () => '5 min read',
  () => '(must read)',
  (at) => `Room ${at + 1}`,
  () => '(via @ann)',
  () => '【精读】',
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

const titlesOf = (text: string) =>
  parseDump(new TextEncoder().encode(`# What we read\n\n${text}`), 'list.md').entries.map(
    ({ title }) => title,
  );

describe.each(places)('%s', (_name, write) => {
  it.each(marks.map((mark) => [mark(0), mark] as const))('%s', (_mark, mark) => {
    const titles = titlesOf(papers.map((paper, at) => write(paper, mark(at))).join(''));
    expect(titles).toEqual(papers.map(({ title }) => title));
  });
});

test.each([
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
  ['one word', ['Bees of 2026', 'Of Wasps and Men', 'Ants and Aphids', 'On Flies']],
])('leaves %s alone', (_name, titles) => {
  const list = titles.map((title, at) => `- [${title}](https://arxiv.org/abs/2611.1${at}234)\n`).join('');
  expect(titlesOf(list)).toEqual(titles);
});
