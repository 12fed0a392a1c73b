/** Titles of unusual forms among ordinary ones, in many kinds of captures: short ones, questions, quotations, numbers, words that mean something to readers. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

interface Paper {
  readonly title: string;
  readonly names: readonly string[];
  readonly id: string;
}

const others: readonly Paper[] = [
  {
    title: 'Swarm Decoding: Letting Small Models Vote',
    names: ['Ada Bee', 'Cid Drone', 'Queen Hive'],
    id: '2611.10234',
  },
  { title: 'Honeycomb Windows for Attention', names: ['Mia Larva', 'Noa Pupa'], id: '2611.11234' },
  {
    title: 'Sleep and Memory in Idle Networks',
    names: ['Pär Åström', 'Jean-Luc Dubois', 'Xin Li'],
    id: '2609.13234',
  },
  {
    title: 'RoyalJelly: Data Curation by Influence',
    names: ['Olga Petrova', 'Yuki Tanaka'],
    id: '2611.14234',
  },
];

const titles: readonly string[] = [
  'BERT',
  'Mamba-2',
  'To Vote or Not to Vote: A Study',
  'A Study of “Smart” Hives',
  'A Study of "Smart" Hives',
  'Learning (Almost) Nothing',
  'Bees (and Wasps)',
  'Scaling to 1,000,000 Tokens',
  '3D Gaussian Splatting for Hives',
  'Forecasting 2024–2026 Swarms',
  'iBOT and xLSTM in Practice',
  'lmgame-Bench: Playing with Bees',
  'vLLM or not vLLM',
  'Large Language Models by Small Teams',
  'Hives by the Sea',
  'Ada Lovelace and the Hive',
  'Turing Machines, Revisited',
  'Bees, Wasps, and Ants: A Survey',
  'Bees and Wasps',
  'Sparse & Dense Retrieval',
  'A/B Testing with Bees',
  'Input/Output of Swarms',
  'C++ for Bees',
  '$\\alpha$-Entmax for Swarms',
  '$O(n \\log n)$ Attention',
  'CO₂ in Hives',
  'H2O: Heavy-Hitter Oracle',
  'Über Bienen und Wespen',
  'École et abeilles',
  '蜂の群れの学習',
  '面向蜂群的大语言模型',
  'Пчёлы и нейронные сети',
  'Comment on "Bees and Trees"',
  'Part I. Foundations of Hives',
  'Hives, Part II: Honey',
  'Towards an NLP for Bees (Extended Abstract)',
  'Bees: Better, Faster, Stronger — A Tale',
  'Speech2Vec; Or How to Hear',
  'The #1 Rule of Hives',
  'Hive@Home: Crowd Training',
  '100% Pure Honey',
  'Learning a Thousand Bees to Walk and Then to Fly and Then to Sing in the Dark without Any Help from Outside or Any Labels at All',
  'Random Forests',
  'Royal Jelly',
  'Swarm',
  'No Free Lunch',
  'Hello, World',
  'Reply to Wasp',
  'PDF Parsing with Bees',
  'Code, Data and Paper',
  'Abstract Interpretation of Hives',
  'Authors and Readers',
  'Title Generation for Papers',
  'Notes on Notes',
  'References Considered Harmful',
  'Chapter and Verse',
  'How Google Works',
  'University Rankings: A Critique',
  'MIT Bees',
  'Nature versus Nurture',
  'Science in the Age of Bees',
  'ICML Reviews under the Lens',
  'NeurIPS 2025 Competition on Bees',
  'A. I. and Bees',
  'J. S. Bach Meets Transformers',
  'St. Petersburg Paradox',
  'Mr. Bee Goes to Washington',
  'U.S. Hives: A Survey',
  'Bee-ing There',
  "Don't Stop Pretraining",
  'Bees’ Knees',
  'Rock ’n’ Roll Bees',
  'Hive^2: Squared',
  'k-NN at Scale',
  'p-Values Are Dead',
  'Swarm_Net: A Network',
  'x → y: Mapping Bees',
  'Hives <-> Trees',
  'AI4Bees',
  'Q&A on Bees',
  'Tree-of-Bees',
  'RT-2',
  'LoRA',
  'Bees vs Wasps: 1-0',
  'The Art of LaTeX',
  'Page Rank',
  'Link Prediction in Hives',
  'Video Generation',
  'Demo: Hives',
  'Poster: Hives at Night',
  'Survey: Hives',
  'Best of Both Worlds',
  'Read the Room',
  'View Synthesis',
  'Open Access for Bees',
  'Volume Rendering, Issue by Issue',
  'Pages of History',
  'Vol. 2 of the Hive',
  '10.1 Ways to Bee',
  '1-bit Hives',
  'Today I Learned',
  'Monday Blues',
  'May the Force Be with Bees',
  'March of the Bees',
  'August 2026 in Review',
];

const link = ({ id }: Paper): string => `https://arxiv.org/abs/${id}`;
const list = ({ names }: Paper): string => names.join(', ');
const initialled = ({ names }: Paper): string =>
  names.map((name) => name.replace(/^(\p{L})\S*/u, '$1.')).join(', ');

/** Each with the lines above all papers. */
const layouts: readonly (readonly [
  name: string,
  head: string,
  write: (paper: Paper, at: number) => string,
])[] = [
  ['links', '# List\n\n', (paper) => `- [${paper.title}](${link(paper)}), ${list(paper)}\n`],
  ['bold type', '# List\n\n', (paper) => `- **${paper.title}** — ${list(paper)}. ${link(paper)}\n`],
  ['plain words', '# List\n\n', (paper) => `- ${paper.title} ${link(paper)}\n`],
  ['plain words and names', '# List\n\n', (paper) => `- ${paper.title} — ${list(paper)} ${link(paper)}\n`],
  ['words and addresses in turn', '# List\n\n', (paper) => `${paper.title}\n${link(paper)}\n\n`],
  ['blocks', '', (paper) => `${paper.title}\n${list(paper)}\n${link(paper)}\n\n`],
  ['headings', '# List\n\n', (paper) => `### [${paper.title}](${link(paper)})\n\n${list(paper)}\n\n`],
  ['labels', '', (paper) => `Title: ${paper.title}\nAuthors: ${list(paper)}\nLink: ${link(paper)}\n\n`],
  [
    'sentences',
    '# List\n\n',
    (paper, at) => `${at + 1}. ${paper.title}. ${list(paper)}. arXiv:${paper.id}\n`,
  ],
  [
    'names first',
    '# List\n\n',
    (paper, at) => `${at + 1}. ${list(paper)}. ${paper.title}. arXiv:${paper.id}\n`,
  ],
  [
    'references',
    '',
    (paper, at) => `[${at + 1}] ${initialled(paper)}, “${paper.title},” arXiv:${paper.id}, 2026.\n`,
  ],
  [
    'a table',
    '| Title | Authors | Link |\n|---|---|---|\n',
    (paper) => `| ${paper.title} | ${list(paper)} | ${link(paper)} |\n`,
  ],
];

describe.each(layouts)('%s', (_name, head, write) => {
  it.each(titles)('have the title %j', (title) => {
    const papers = others.toSpliced(2, 0, { title, names: ['Sam Wasp', 'Lena Vogel'], id: '2610.12234' });
    const { entries } = parseDump(new TextEncoder().encode(head + papers.map(write).join('')), 'list.md');
    expect(entries.map((entry) => [entry.arxiv, entry.title])).toEqual(
      papers.map((paper) => [paper.id, paper.title]),
    );
  });
});

describe('words above an address that are no title', () => {
  const written = (words: string): string =>
    others
      .toSpliced(2, 0, { title: words, names: [], id: '2610.12234' })
      .map((paper) => `${paper.title}\n${link(paper)}\n\n`)
      .join('');
  it.each(['Thanks Bob', 'Thanks!', 'Must read', 'Wow', 'From Ann', 'Interesting', 'Loved it', 'nice'])(
    '%s',
    (words) => {
      const { entries } = parseDump(new TextEncoder().encode(`# List\n\n${written(words)}`), 'list.md');
      expect(entries[2]).toMatchObject({ arxiv: '2610.12234', title: undefined });
    },
  );

  it('are none where few pairs have titles', () => {
    const text = `${link({ title: '', names: [], id: '2610.12234' })}\n`;
    const pairs = [
      'Linear Time in Every Hive of Wax',
      'Slow Moss on Every Old Stone',
      'The Queens of Clay and Mud',
    ]
      .map((title, at) => `${title}\nhttps://arxiv.org/abs/2610.2000${at}\n\n`)
      .join('');
    const short = ['Ann', 'Bob', 'Cid', 'Swarm'].map((word) => `${word}\n${text}\n`).join('');
    const { entries } = parseDump(new TextEncoder().encode(`# List\n\n${pairs}${short}`), 'list.md');
    expect(entries.at(-1)?.title).toBeUndefined();
  });
});
