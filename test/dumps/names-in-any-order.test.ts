/** Lines with title, names, venue or year and link in any order, between the same signs. */
import { describe, expect, it, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

interface Paper {
  readonly title: string;
  readonly names: readonly string[];
  readonly venue: string;
  readonly id: string;
}

const papers: readonly Paper[] = [
  {
    title: 'Letting Small Models Vote on Tokens',
    names: ['Ada Bee', 'Cid Drone', 'Eve Foe'],
    venue: 'NeurIPS 2026',
    id: '2611.10234',
  },
  {
    title: 'Hexagonal Windows for Attention',
    names: ['Mia Larva', 'Noa Pupa'],
    venue: 'ICML 2025',
    id: '2611.11234',
  },
  { title: 'What the Drone Saw', names: ['Sam Wasp'], venue: 'EMNLP 2026', id: '2610.12234' },
  {
    title: 'Sleep and Memory in Idle Networks',
    names: ['Lena Vogel', 'Pär Åström', 'Xin Li'],
    venue: 'ICLR 2026',
    id: '2609.13234',
  },
];

const addressOf = ({ id }: Paper): string => `https://arxiv.org/abs/${id}`;

const marks: readonly (readonly [string, (paper: Paper) => string])[] = [
  ['a plain title', ({ title }) => title],
  ['a bold title', ({ title }) => `**${title}**`],
  ['a title in quotation marks', ({ title }) => `"${title}"`],
  ['a title that is a link', (paper) => `[${paper.title}](${addressOf(paper)})`],
];

/** T: title, N: names, V: venue with its year, Y: year. */
const orders = ['TN', 'NT', 'TNV', 'NTV', 'VTN', 'TVN', 'NVT', 'TNY', 'NYT', 'YNT', 'YTN'] as const;
const signs = [' — ', ' - ', ' | ', ' · ', '; ', ', ', '. '] as const;

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'list.md').entries;

function lineOf(
  paper: Paper,
  { order, sign, mark }: { order: string; sign: string; mark: (paper: Paper) => string },
) {
  const parts: Readonly<Record<string, string>> = {
    T: mark(paper),
    N: paper.names.join(', '),
    V: paper.venue,
    Y: paper.venue.slice(-4),
  };
  const words = [...order].map((letter) => parts[letter] ?? '').join(sign);
  return words.includes('](') ? `- ${words}` : `- ${words}${sign}${addressOf(paper)}`;
}

describe.each(marks)('of lines with %s', (name, mark) => {
  describe.each(signs)('between "%s"', (sign) => {
    test.each(orders)('%s are title and names', (order) => {
      // A full stop ends the title of a reference, behind which its venue stands.
      if (sign === '. ' && order === 'TVN' && name !== 'a plain title') return;
      const list = papers.map((paper) => lineOf(paper, { order, sign, mark })).join('\n');
      expect(read(`Papers we read\n\n${list}`).map(({ title, authors }) => [title, authors])).toEqual(
        papers.map(({ title, names }) => [title, names]),
      );
    });
  });
});

it('a line within each point counts neither for a list nor against it', () => {
  const points = papers.map(
    (paper) => `- [${paper.title}](${addressOf(paper)})\n  Bee, Dee & Hive (2026)\n  Read in May.`,
  );
  const text = `Reading for the seminar\n\n${points.join('\n')}`;
  const { entries, doubts } = parseDump(new TextEncoder().encode(text), 'list.md');
  expect(entries.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
  expect(doubts).toEqual([]);
});

it('two persons behind "by" on one line are its authors', () => {
  const lines = papers.map((paper, at) =>
    at === 0 ? `- [${paper.title}](${addressOf(paper)}) by Ann Bee & Cid Dee` : `- ${addressOf(paper)}`,
  );
  expect(read(lines.join('\n'))[0]?.authors).toEqual(['Ann Bee', 'Cid Dee']);
});

describe('names in front of a remark', () => {
  const remarks = [
    'A swarm of small models votes on each token.',
    'Hexagonal windows make prefill twice as fast.',
    'This one introduces a benchmark in which tools change.',
    'They measure how much idle networks forget.',
  ];
  test.each<[string, (title: string, names: string, remark: string) => string]>([
    ['in brackets', (title, names, remark) => `${title} (${names}). ${remark}`],
    ['in brackets with a venue', (title, names, remark) => `${title} (${names}; ICML 2026): ${remark}`],
    ['behind "by" and a full stop', (title, names, remark) => `${title} by ${names}. ${remark}`],
    ['behind "by" and a dash', (title, names, remark) => `${title} by ${names} — ${remark}`],
  ])('are told from both: %s', (_, line) => {
    const list = papers.map(
      (paper, at) => `- ${line(paper.title, paper.names.join(', '), remarks[at] ?? '')} ${addressOf(paper)}`,
    );
    const entries = read(`# Papers\n\n${list.join('\n')}`);
    expect(entries.map(({ title, authors, note }) => [title, authors, note?.replace(/\.$/, '')])).toEqual(
      papers.map(({ title, names }, at) => [title, names, remarks[at]?.replace(/\.$/, '')]),
    );
  });

  it('are none in a title with "by" or brackets alone', () => {
    const list = [
      '- Learning by Watching (and Doing) https://arxiv.org/abs/2611.10234',
      '- Counting by Numbers: Bees (Apis) Do It https://arxiv.org/abs/2611.11234',
    ];
    expect(read(list.join('\n')).map(({ authors }) => authors)).toEqual([undefined, undefined]);
  });
});

describe('no imprint between other parts', () => {
  const titles = (lines: readonly string[]) =>
    read(lines.map((line, at) => `- ${line} ${papers[at] && addressOf(papers[at])}`).join('\n')).map(
      ({ title, note }) => [title, note],
    );

  it('is a journal in italics left without its year', () => {
    expect(titles(['Quiet Hives of Mud, *KI*, 2024', 'Loud Swarms of Sand, *TALN*, 2023'])).toEqual([
      ['Quiet Hives of Mud', undefined],
      ['Loud Swarms of Sand', undefined],
    ]);
  });

  it('is the year in the name of a file', () => {
    expect(titles(['Bee and Dee - 2025 - Quiet Hives.pdf', 'Fox - 2025 - Loud Swarms.pdf'])).toEqual([
      ['Quiet Hives', undefined],
      ['Loud Swarms', undefined],
    ]);
  });

  it('is a month at the end of a title', () => {
    expect(titles(['State of the Hive, October 2025', 'State of the Swarm, November 2025'])).toEqual([
      ['State of the Hive, October 2025', undefined],
      ['State of the Swarm, November 2025', undefined],
    ]);
  });

  it('is the day of a programme', () => {
    expect(
      titles(['Feb 5 - Ann Bee - Quiet Hives of Mud', 'Feb 12 - Cid Dee - Loud Swarms of Sand']),
    ).toEqual([
      ['Quiet Hives of Mud', 'Ann Bee'],
      ['Loud Swarms of Sand', 'Cid Dee'],
    ]);
  });
});
