/** Where and when a paper was published, on the line of its authors' names below a title. */
import { describe, expect, it, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { isWholeImprint, readImprint } from '../../src/dumps/items/imprints.ts';
import { withNamesAlone } from '../../src/dumps/items/names-alone.ts';

const papers: readonly (readonly [title: string, names: readonly string[], id: string])[] = [
  ['Sparse Attention for Long Documents', ['Ann Bee', 'Cid Dee', 'Eve Foe'], '2611.01234'],
  // Two words above one name may be anything.
  ['Foraging Agents', ['Sam Wasp'], '2611.02345'],
  ['Do Drones Dream? Sleep in Idle Networks', ['Lena Vogel', 'Pär Åström'], '2611.03456'],
];

type Byline = (names: readonly string[]) => string;
type Layout = (title: string, byline: string, id: string) => string;

const read = (text: string, file = 'list.md') => parseDump(new TextEncoder().encode(text), file).entries;
const write = (layout: Layout, byline: Byline): string =>
  papers.map(([title, names, id]) => layout(title, byline(names), id)).join('');

const blocks: Layout = (title, byline) => `${title}\n${byline}\n\n`;
const page: Layout = (title, byline, id) =>
  `<h3><a href="https://arxiv.org/abs/${id}">${title}</a></h3>\n<p>${byline}</p>\n`;
const layouts: readonly (readonly [string, Layout])[] = [
  ['blocks', blocks],
  ['blocks with addresses', (title, byline, id) => `${title}\n${byline}\nhttps://arxiv.org/abs/${id}\n\n`],
  [
    'points that are links',
    (title, byline, id) => `- [${title}](https://arxiv.org/abs/${id})\n  ${byline}\n`,
  ],
  ['numbered points', (title, byline, id) => `1. ${title}\n   *${byline}*\n   https://arxiv.org/abs/${id}\n`],
  ['headings', (title, byline, id) => `### [${title}](https://arxiv.org/abs/${id})\n\n${byline}\n\n`],
  ['a page', page],
];

const bylines: readonly (readonly [string, Byline, venue: string | undefined, date: string | undefined])[] = [
  [
    'A, B · arXiv.org · 19 November 2026',
    (a) => `${a.join(', ')} · arXiv.org · 19 November 2026`,
    undefined,
    '2026-11-19',
  ],
  ['A, B | NeurIPS | 2026', (a) => `${a.join(', ')} | NeurIPS | 2026`, 'NeurIPS', '2026'],
  ['A, B — Nature, 2026', (a) => `${a.join(', ')} — Nature, 2026`, 'Nature', '2026'],
  [
    'A, B - Nature Machine Intelligence, 2026',
    (a) => `${a.join(', ')} - Nature Machine Intelligence, 2026`,
    'Nature Machine Intelligence',
    '2026',
  ],
  ['A, B (EMNLP 2026)', (a) => `${a.join(', ')} (EMNLP 2026)`, 'EMNLP', '2026'],
  ['A, B in EMNLP 2026', (a) => `${a.join(', ')} in EMNLP 2026`, 'EMNLP', '2026'],
  ['A, B, Nature 612 (2026)', (a) => `${a.join(', ')}, Nature 612 (2026)`, 'Nature', '2026'],
  [
    'A, B. Nature 612, 345–350 (2026).',
    (a) => `${a.join(', ')}. Nature 612, 345–350 (2026).`,
    'Nature',
    '2026',
  ],
  ['A, B 2026', (a) => `${a.join(', ')} 2026`, undefined, '2026'],
  [
    'A, B · Nov 2026 · 12 pages · cs.CL',
    (a) => `${a.join(', ')} · Nov 2026 · 12 pages · cs.CL`,
    undefined,
    '2026-11',
  ],
  [
    'A, B · 5 min read · ⭐ 120 · 2026-11-19',
    (a) => `${a.join(', ')} · 5 min read · ⭐ 120 · 2026-11-19`,
    undefined,
    '2026-11-19',
  ],
  ['by A, B @ ICML 2026', (a) => `by ${a.join(', ')} @ ICML 2026`, 'ICML', '2026'],
  ['(A, B; in press)', (a) => `(${a.join(', ')}; in press)`, undefined, undefined],
  ['EMNLP 2026 — A, B', (a) => `EMNLP 2026 — ${a.join(', ')}`, 'EMNLP', '2026'],
  ['19 Nov 2026 · A, B · arXiv', (a) => `19 Nov 2026 · ${a.join(', ')} · arXiv`, undefined, '2026-11-19'],
];

describe.each(layouts)('an imprint beside names in %s', (_, layout) => {
  test.each(bylines)('is none of them: %s', (__, byline) => {
    const list = write(layout, byline);
    const entries =
      layout === page ? read(`<!doctype html><title>Reading</title>${list}`, 'page.html') : read(list);
    expect(entries.map(({ title, authors, listed }) => [title, authors, listed])).toEqual(
      papers.map(([title, names]) => [title, names, undefined]),
    );
  });
});

test.each(bylines)('gives venue and date of blocks: %s', (_, byline, venue, date) => {
  const [first] = read(write(blocks, byline));
  const day = first?.firstDate;
  const written = day && [day.year, day.month, day.day].map((part) => `${part}`.padStart(2, '0')).join('-');
  expect([first?.venue, written ?? first?.firstMonth]).toEqual([venue, date]);
});

test('initials in front and behind are names', () => {
  const initials = ['A. Bee', 'C. D. Dee', 'E. Foe'];
  for (const byline of [
    'A. Bee, C. D. Dee, E. Foe, Nature 2026',
    'Bee A, Dee CD, Foe E. Nature. 2026;612:345-50.',
  ])
    expect(read(write(blocks, () => byline))[0]?.authors).toEqual(initials);
});

test('initials do not end names in front of an imprint', () => {
  const text = blocks('Sparse Attention for Long Documents', 'J. Park, E. B. Jones - Hive Letters, 2026', '');
  const other = blocks('Honeycomb Windows for Attention', 'Ann B. Cee — Nature, 2026', '');
  expect(read(`${text}${other}${blocks('Do Drones Dream?', 'Ann Bee, Cid D. Dee 2026', '')}`)).toMatchObject([
    { authors: ['J. Park', 'E. B. Jones'] },
    { authors: ['Ann B. Cee'] },
    { authors: ['Ann Bee', 'Cid D. Dee'] },
  ]);
});

test('several names have one sign between them and an imprint', () => {
  const text = write(blocks, (names) => `${names.join(' · ')} · 2026`);
  expect(read(text).map(({ authors }) => authors)).toEqual(papers.map(([, names]) => names));
});

test('an organisation behind a dash takes no name with it', () => {
  const text = papers.map(([title], at) =>
    blocks(`${title} in Room ${at}`, 'Ann Bee, Cid Dee — Google DeepMind', ''),
  );
  const names = ['Ann Bee', 'Cid Dee'];
  expect(read(text.join('')).map(({ authors }) => authors)).toEqual([names, names, names]);
});

test('an identifier beside names is the paper’s', () => {
  const text = papers
    .map(([title, names, id]) => `${title}\n${names.join(', ')} · 2026 · arXiv preprint arXiv:${id}\n\n`)
    .join('');
  expect(read(text).map(({ authors, arxiv }) => [authors, arxiv])).toEqual(
    papers.map(([, names, id]) => [names, id]),
  );
});

describe('names are not divided', () => {
  it('where the lines are rows of a table', () => {
    const rows = papers.map(
      ([title, names, id]) => `| ${title} | ${names.join(', ')} | 2026 | arXiv:${id} |`,
    );
    const entries = read(['| Title | Authors | Year | Id |', '|---|---|---|---|', ...rows].join('\n'));
    expect(entries.map(({ authors }) => authors)).toEqual(papers.map(([, names]) => names));
  });

  it('where they are subjects', () => {
    const subjects = ['Deep Learning, Graph Theory', 'Soil Ecology', 'Human Rights, Public Health'];
    const text = papers
      .map(([title, , id], at) => `- [${title}](https://arxiv.org/abs/${id})\n  ${subjects[at]} · 2026\n`)
      .join('');
    expect(read(text).map(({ authors }) => authors)).toEqual([undefined, undefined, undefined]);
  });
});

describe('lines of names with imprints', () => {
  const alone = (...texts: readonly string[]) =>
    withNamesAlone(texts.map((text, at) => ({ number: at + 1, text }))).map(({ text }) => text);

  it.each([
    [['Sparse Attention', 'Ann Bee, Cid Dee · Nature, 2026'], 'Ann Bee, Cid Dee'],
    [['Sparse Attention', '*by Ann Bee, Cid Dee (ICML 2026)*'], 'Ann Bee, Cid Dee'],
  ])('are divided below a title alone: %j', (texts, names) => {
    expect(alone(...texts)).toEqual([texts[0], names]);
  });

  it.each([
    ['below one another', ['Papers of ours', 'Ann Bee, Cid Dee 2026', 'Eve Foe, Gus Hay 2025']],
    [
      'of subjects',
      [
        'Four Papers',
        'Deep Learning and Graph Theory · 2026',
        'Two Papers',
        'Human Rights and Public Health · 2025',
      ],
    ],
    ['of subjects on one line', ['Four Papers', 'Deep Learning, Graph Theory · 2026']],
    ['far below a title', ['Sparse Attention', '', '', 'Ann Bee, Cid Dee · Nature, 2026']],
  ])('stay as they are %s', (_, texts) => {
    expect(alone(...texts)).toEqual(texts);
  });
});

it('a day below a point is no heading of what follows', () => {
  const text = papers
    .map(
      ([title, , id], at) => `- [${title}](https://arxiv.org/abs/${id})\n  Discussed on ${at + 1} May 2026\n`,
    )
    .join('');
  expect(read(text).map(({ listed }) => listed)).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['Nature, 2026', true],
  ['in press', true],
  ['IEEE Trans. Pattern Anal. Mach. Intell., vol. 12, no. 3, pp. 1–12, 2026', true],
  ['arXiv:2611.01234', true],
  ['Nature', false],
  ['Cid Dee, 2026', false],
  ['Cid Dee. Nature 612, 2026', false],
  ['C. D. Dee, Nature 2026', false],
  ['Lindqvist R, 2026', false],
  ['We study how bees count. They do so in 2026', false],
  ['Boredom in class. (Learn. Instr., 2026)', false],
])('%s is an imprint: %s', (text, is) => {
  expect(isWholeImprint(text)).toBe(is);
});

test.each([
  ['Ecology Letters, 2026', true],
  ['Ana Silva, 2026', false],
  ['Ecology Letters', false],
])('behind a sign that stands once, %s is an imprint: %s', (text, is) => {
  expect(isWholeImprint(text, true)).toBe(is);
  expect(isWholeImprint(text)).toBe(false);
});

test.each([
  ['Hive University · 2026', undefined],
  ['Computer Science · ArXiv · 2026', undefined],
  ['Oral · ICLR 2027', 'ICLR'],
  ['2026 IEEE International Conference on Robotics and Automation (ICRA)', undefined],
])('the venue of %s is %s', (text, venue) => {
  expect(readImprint(text).venue).toBe(venue);
});
