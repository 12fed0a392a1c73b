/** Results of publishers' and readers' sites, copied: IEEE Xplore, SciRate, ACM's Digital Library, papers.cool. */
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'page.txt');

const papers = [
  ['Tidal Memory: Learning from Sparse Waves', ['Mira Oduya', 'Wei-Ting Lau']],
  ['Can Lichens Count? Evidence from Twelve Sites', ['Pilar Ibarra', 'Søren Dahl']],
  ['Slow moss', ['Hana Kubo']],
  ['A Field Guide to Drifting Priors', ['Teo Marchetti', 'Ana van der Berg']],
] as const;
const abstract =
  'We show that moss is slow in all of the seas which we could visit in the years of this project, and slower where there are no lichens.';

type Row = (title: string, names: readonly string[], at: number) => string;
const initials = (names: readonly string[]): string[] =>
  names.map((name) => name.replace(/^(\p{L})\S*/u, '$1.'));

const sites: readonly (readonly [string, string, Row, object])[] = [
  [
    'IEEE Xplore',
    'Showing 1-4 of 4 results for tides',
    (title, names, at) =>
      `${title}\n${initials(names).join('; ').replace('W.', 'W. -T.')}\nIEEE Transactions on Wet Systems\nYear: 2026 | Volume: 2${at}, Issue: 11 | Journal Article | Publisher: IEEE\nCited by: Papers (${at})\nAbstract\nHTML`,
    { authors: ['M. Oduya', 'W.-T. Lau'], venue: 'IEEE Transactions on Wet Systems', firstMonth: '2026' },
  ],
  [
    'SciRate',
    'SciRate\nTop arXiv papers\nFri 27 Nov 2026',
    (title, names, at) =>
      `${title}\n${names.join(', ')}\nNov 2${at} 2026 quant-ph arXiv:2611.1500${at}v1\n3${at}\n${abstract}\nPDF`,
    { arxiv: '2611.15000', abstract },
  ],
  [
    'ACM',
    'Journal of Wet Systems\nVolume 12, Issue 3',
    (title, names, at) =>
      `research-article\nOpen Access\n${title}\n${names.join(',\n')}\nArticle No.: ${at + 1}, Pages 1–2${at}https://doi.org/10.1145/123456.12345${at}\n${abstract}\n${at}\n123\nMetrics`,
    { doi: '10.1145/123456.123450', abstract },
  ],
  [
    'papers.cool',
    '2026-11-27 | | Total: 4',
    (title, names, at) =>
      `#${at + 1} ${title} [PDF${at + 2}] [Copy] [Kimi${at}3] [REL]\n\nAuthors: ${names.join(', ')}\n\n${abstract}\n\nSubject: Computation and Language\n\nPublish: 2026-11-2${at} 20:01:02 UTC`,
    { abstract, firstDate: { year: 2026, month: 11, day: 20 } },
  ],
];

describe.each(sites)('results of %s', (_site, head, row, first) => {
  test.each([
    [2, '\n\n'],
    [4, '\n\n'],
    [4, '\n'],
  ])('%i papers', (count, gap) => {
    const own = papers.slice(0, count);
    const text = [head, ...own.map(([title, names], at) => row(title, names, at))]
      .join('\n\n')
      .replaceAll('\n\n', gap);
    const { entries, doubts } = read(text);
    expect(entries.map(({ title }) => title)).toEqual(own.map(([title]) => title));
    expect(entries.map(({ authors }) => authors?.length)).toEqual(own.map(([, names]) => names.length));
    expect(entries[0]).toMatchObject(first);
    expect(doubts).toEqual([]);
  });
});

test('a word in brackets at the end of a title is its own', () => {
  const text = papers.map(
    ([title, names], at) =>
      `${title} ${at === 1 ? '[Code]' : '[Retracted]'}\n${names.join(', ')}\n10.1234/a.${at}`,
  );
  expect(
    read(text.join('\n\n'))
      .entries.map(({ title }) => title)
      .slice(0, 2),
  ).toEqual([`${papers[0][0]} [Retracted]`, papers[1][0]]);
});

test('the link to an abstract behind a title, as EasyChair has it', () => {
  const text = papers.map(
    ([title, names], at) =>
      `1${at}:00-1${at}:30\n${title} ${at === 1 ? '(Student Abstract) ' : ''}(abstract)\n${names.join(', ')}`,
  );
  const titles = read(`Session 1: Waves\n\n${text.join('\n\n')}`).entries.map(({ title }) => title);
  expect(titles).toEqual(papers.map(([title], at) => (at === 1 ? `${title} (Student Abstract)` : title)));
});

test.each(['Year: 2026', 'Subject: Mathematics', 'Subjects: Moss', 'Publication year: 2026'])(
  'courses are no papers by "%s" alone',
  (line) => {
    const text = papers.slice(0, 2).map(([title, names]) => `${title}\n${names.join(', ')}\n${line}`);
    expect(() => read(`Courses\n\n${text.join('\n\n')}`)).toThrow(ContentError);
  },
);

test('the boxes that select two results of IEEE Xplore are no titles', () => {
  const row = (title: string, names: string, at: number): string =>
    `Select search result ${at}\n${title}\n${names}\nIEEE Access\nYear: 2026 | Volume: 1 | Journal Article | Publisher: IEEE\nPDF`;
  const text = [
    row('Slow Tides: Second Part', 'A. Bee; C. Dee', 1),
    row('The Best Wave Problem', 'F. Gee', 2),
  ];
  expect(read(text.join('\n\n')).entries).toMatchObject([
    { title: 'Slow Tides: Second Part', authors: ['A. Bee', 'C. Dee'] },
    { title: 'The Best Wave Problem', authors: ['F. Gee'] },
  ]);
});

test('cars with a year and a model are no papers', () => {
  const text =
    'Used cars\n\nA Red Estate Car for Families\nAnn Bee, Cid Dee\nPrice: 12,000\nYears: 2026\n\nA Blue Van for Long Roads\nEve Foe, Gil Hao\nPrice: 9,000\n';
  expect(() => read(text)).toThrow(ContentError);
});
