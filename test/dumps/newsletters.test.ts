/** Newsletters: titles that link to papers, with paragraphs below them between blank lines. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n\n')), 'x');
const notes = (...lines: readonly string[]) => read(...lines).entries.map(({ title, note }) => [title, note]);
const unread = (...lines: readonly string[]) =>
  read(...lines).diagnostics.map(({ rule, line }) => [rule, line]);

const link = (title: string, id: number): string => `[${title}](https://arxiv.org/abs/2609.0123${id})`;
const one = link('Feature Counting in Small Networks', 1);
const two = link('Layers of Deep Nets: A Survey', 2);
const three = link('On the Theory of Everything Small', 3);
const [first, second, third] = [
  'They count features, and find that there are few of them. I liked the plots.',
  'A survey of layers, which is long but worth it.',
  'We have known this for years, and now somebody has proved it.',
];
const noted = [
  ['Feature Counting in Small Networks', first],
  ['Layers of Deep Nets: A Survey', second],
  ['On the Theory of Everything Small', third],
];

describe.each([
  ['headings', (title: string) => `### ${title}`],
  ['lines', (title: string) => title],
  ['bold lines', (title: string) => `**${title}**`],
])('paragraphs below %s', (_kind, line) => {
  const body = [line(one), first, line(two), second, line(three), third];

  it('are notes', () => {
    expect(notes('# Weekly #12', 'Hi everyone, this week is about features.', ...body)).toEqual(noted);
    expect(unread('# Weekly #12', ...body)).toEqual([]);
  });

  it('may be several, without addresses of links', () => {
    const more = body.toSpliced(2, 0, 'More about that is in [this post](https://bee.example.org/p/1), too.');
    expect(notes(...more)[0]?.[1]).toBe(`${first} More about that is in this post, too.`);
  });

  it('take nothing of the end below the last one', () => {
    const end = 'That is all for this week, see you soon!';
    expect(notes(...body, end)).toEqual(noted);
    expect(unread(...body, end)).toEqual([['unread-line', 13]]);
    expect(notes(...body, '---', end)).toEqual(noted);
  });
});

describe('names below titles', () => {
  const named = (title: string, names: string, text: string): string => `${title}\n${names}\n\n${text}`;

  it.each([
    ['emphasised, of headings', '### 1. ', '*', '*'],
    ['plain, of lines', '', '', ''],
    ['behind "by"', '', 'by ', ''],
  ])('are authors: %s', (_, mark, before, behind) => {
    const { entries, diagnostics, since } = read(
      '# The Weekly Bee #12 — 13 February 2026',
      named(mark + one, `${before}Ann van Bee, Cid Dee${behind}`, first),
      named(mark + two, `${before}Eva Fox${behind}`, second),
    );
    expect(entries.map(({ authors, title, note }) => [authors?.join(', '), title, note])).toEqual([
      ['Ann van Bee, Cid Dee', ...(noted[0] ?? [])],
      ['Eva Fox', ...(noted[1] ?? [])],
    ]);
    expect([...diagnostics, since]).toEqual([undefined]);
  });
});

it.each([
  ['whose work they are', 'Google DeepMind', 'Stanford University'],
  ['what they are about', 'Machine Learning, Computer Vision', 'Data Mining, Deep Learning'],
  ['two words each, which may be a name or not', 'Hugging Face', 'Allen Hive'],
])('lines below titles that say %s are no authors', (_, ...below) => {
  const body = [`### ${one}\n${below[0]}`, first, `### ${two}\n${below[1]}`, second];
  expect(() => read('# Weekly', ...body)).toThrow('unknown-format');
});

it('lines around titles that are headings are no papers, and no evidence', () => {
  const { entries, diagnostics } = read(
    '# Weekly',
    'Hi all, we are back.',
    'We were away for a while.',
    `### ${one}\n${first}`,
    `### ${two}\n${second}`,
    '## Tools',
    '- [A Tool 0.14](https://github.com/bee/tool/releases) is out.',
    'That is all. See you soon.',
  );
  expect(entries.map(({ title }) => title)).toEqual([noted[0]?.[0], noted[1]?.[0]]);
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
    ['unread-line', 15],
    ['unread-line', 17],
  ]);
});

describe('headings with lines below them, and the address last', () => {
  const part = (title: string, names: string, text: string, id: number): string =>
    `#### ${title}\n${names}\n\n${text}\n\n[Read the paper →](https://arxiv.org/abs/2609.0123${id})`;

  it('are titles, with names and notes', () => {
    const { entries, diagnostics } = read(
      '# What we read\n*Week of February 9, 2026*',
      part(
        'Feature Counting: 3 Networks',
        'by Ann Bee, Cid Dee, and 5 more',
        `${first}\n\nWhy: ${second}`,
        1,
      ),
      '---',
      part('🥈 Is Everything Small?', '*By Eva van Fox*', third, 2),
      '💻 Code: https://github.com/a/b',
      '[Project page](https://p.example) | [Slides](https://s.example)',
      '#### That is all, folks',
    );
    expect(entries).toMatchObject([
      {
        title: 'Feature Counting: 3 Networks',
        authors: ['Ann Bee', 'Cid Dee'],
        authorCount: undefined,
        note: `${first} Why: ${second}`,
        arxiv: '2609.01231',
      },
      {
        title: 'Is Everything Small?',
        authors: ['Eva van Fox'],
        note: third,
        arxiv: '2609.01232',
        resources: [{ kind: 'code', url: 'https://github.com/a/b' }],
      },
    ]);
    expect(entries.map(({ lines }) => lines)).toEqual([
      { first: 4, last: 11 },
      { first: 15, last: 24 },
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['incomplete-authors']);
  });
});

describe('headings with a paragraph each that ends in a link', () => {
  const short = 'Wasps are different, and this shows how.';
  const linked = (text: string, id: number): string =>
    `${text} [paper](https://arxiv.org/abs/2609.0123${id})`;

  it('are titles, and sentences are notes, short ones as well', () => {
    const body = ['## Feature Counting', linked(first, 1), '## Layers of Nets', linked(short, 2)];
    expect(notes('# Weekly', ...body)).toEqual([
      ['Feature Counting', first],
      ['Layers of Nets', short],
    ]);
  });

  it('are none above titles', () => {
    const titles = ['What Do Bees Count?', 'Do Wasps?'];
    const sections = titles.flatMap((title, at) => [`## Section on Insects ${at}`, linked(title, at)]);
    expect(notes('# Weekly', ...sections).map(([title]) => title)).toEqual(titles);
    const [named, at] = ['Counting Bees in Small Hives. Ann Bee and Cid Dee.', 'What We Read on Bees'];
    expect(notes('# W', `## ${at}`, linked(named, 1), '## Wasps of Late', linked(first, 2))[0]?.[0]).not.toBe(
      at,
    );
    const points = [
      `## Section on Bees`,
      linked(first, 1),
      '## Section on Wasps',
      `- ${linked(titles[1] ?? '', 2)}`,
    ];
    expect(notes('# Weekly', ...points)[1]?.[0]).toBe(titles[1]);
  });
});

describe('blocks of a title, sentences and an address', () => {
  const block = (title: string, text: string, id: number, more = '') =>
    `🔥 **${title}**\n${text}\n📄 Paper: https://arxiv.org/abs/2609.0123${id}${more}`;
  const titles = ['Feature Counting in Small Networks?', 'Layers: 3 of Them'];

  it('are papers with notes, and names and links where there are some', () => {
    const { entries, diagnostics } = read(
      'This week (Feb 9–13, 2026)',
      block(
        titles[0] ?? '',
        `👥 Ann Bee, Cid Dee\n${first}`,
        1,
        '\n💻 Code: https://github.com/a/b\n🌐 Project page: https://a.org',
      ),
      block(titles[1] ?? '', second, 2),
      'Which one did you like most?',
    );
    expect(entries).toMatchObject([
      {
        title: titles[0],
        note: first,
        authors: ['Ann Bee', 'Cid Dee'],
        arxiv: '2609.01231',
        resources: [{ kind: 'code' }],
      },
      { title: titles[1], note: second, authors: undefined, arxiv: '2609.01232' },
    ]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 14]]);
  });

  it('are none where the first line is a sentence', () => {
    const said = (id: number) => `We read this one, too.\n${first}\nhttps://arxiv.org/abs/2609.0123${id}`;
    expect(() => read(said(1), said(2))).toThrow();
  });
});

describe('text between papers is no note', () => {
  it('where most of them have none', () => {
    expect(notes(one, two, 'a line about all of them', three)).toEqual(
      noted.map(([title]) => [title, undefined]),
    );
  });

  it('where it has names', () => {
    const names = 'Ann Bee, Cid Dee';
    expect(notes(`### ${one}`, names, `### ${two}`, names)).toEqual([
      ['Feature Counting in Small Networks', undefined],
      ['Layers of Deep Nets: A Survey', undefined],
    ]);
  });
});

it('lines that programs put around a newsletter are no lines of the list', () => {
  const around = ['View image: (https://media.example.org/x.png)', 'Read online', 'Subscribe now'];
  const page = [
    ...around,
    one,
    ...around,
    two,
    'You are receiving this because you subscribed.',
    'Unsubscribe',
  ];
  expect(notes(...page)).toHaveLength(2);
  expect(unread(...page)).toEqual([]);
});

describe('blocks and descriptions with other lines', () => {
  const text = (...lines: readonly string[]) =>
    parseDump(new TextEncoder().encode(`${lines.join('\n')}\n`), 'x.txt');
  const a = 'https://arxiv.org/abs/2609.1000';

  it('of a digest: numbered titles, counts of likes, a sentence and labelled addresses on one line', () => {
    const { entries, doubts } = text(
      ...[
        'Digest',
        'TOP PAPERS',
        '',
        '1. Linear Time Networks for Bees',
        '⚡ 1,204 Likes',
        'A promising way to spend time.',
      ],
      ...[
        `📄 Paper: ${a}1  💻 Code: https://github.com/bee/time`,
        '',
        '2. xTime: Extended Time for Bees',
        '⚡ 987 Likes',
      ],
      ...['A group scales time to billions of hours.', `📄 Paper: ${a}2`],
    );
    expect(
      entries.map(({ title, arxiv, note, resources }) => [title, arxiv, note, resources.length]),
    ).toEqual([
      ['Linear Time Networks for Bees', '2609.10001', 'A promising way to spend time.', 1],
      ['xTime: Extended Time for Bees', '2609.10002', 'A group scales time to billions of hours.', 0],
    ]);
    expect(doubts).toEqual([]);
  });

  it('of a video: chapters and profiles are silent', () => {
    const { entries, diagnostics } = text(
      ...[
        'In this video we go through two papers.',
        '',
        '⏱ Timestamps:',
        '0:00 Intro',
        '1:12 Linear time',
        '1:02:10 Outro',
        '',
      ],
      ...['📄 Papers:', `Linear Time Networks - ${a}1`, `Other Time Networks - ${a}2`, ''],
      ...['🔔 Subscribe: https://www.youtube.com/@bee', '🐦 Twitter: https://twitter.com/bee', '#bees #time'],
    );
    expect(entries.map(({ title }) => title)).toEqual(['Linear Time Networks', 'Other Time Networks']);
    expect(diagnostics).toEqual([]);
  });
});

describe('items of a newsletter that name what they link to', () => {
  const item = (title: string, url: string): string => `**[${title}](${url}?utm_source=a)**`;
  const paper = (title: string, id: number): string => item(title, `https://arxiv.org/abs/2609.0123${id}`);
  const body = [
    paper('Feature Counting in Small Networks (18 minute read)', 1),
    first,
    item('A new model tops the charts (3 minute read)', 'https://news.example.org/model'),
    'The model is new and large.',
    paper('Layers of Deep Nets: A Survey (Paper)', 2),
    second,
    item('bees/hives (GitHub Repo)', 'https://github.com/bees/hives'),
    'Code for hives and their bees.',
    paper('On the Theory of Everything (Small)', 3),
    third,
  ];

  it('are papers without it, or left out and named with their text', () => {
    expect(notes('## Headlines', ...body)).toEqual([
      ['Feature Counting in Small Networks', first],
      ['Layers of Deep Nets: A Survey', second],
      ['On the Theory of Everything (Small)', third],
    ]);
    expect(unread('## Headlines', ...body)).toEqual([7, 9, 15, 17].map((line) => ['unread-line', line]));
  });

  it('have code where a sentence links to it', () => {
    const linked = 'They count features. The [code](https://github.com/x/features) is out, with some plots.';
    const { entries } = read(...body.toSpliced(1, 1, linked));
    expect(entries[0]).toMatchObject({
      note: 'They count features. The code is out, with some plots.',
      resources: [{ kind: 'code', url: 'https://github.com/x/features' }],
    });
    const below = [one, two].map((title) => `**${title}**\n${linked}`);
    expect(read(...below).entries).toMatchObject(
      [1, 2].map(() => ({
        note: 'They count features. The code is out, with some plots.',
        resources: [{ url: 'https://github.com/x/features' }],
      })),
    );
  });
});

describe('posts among points', () => {
  const list = (url: string): string => `- ${one}\n- [Cooking with mud](${url}) — a text on mud.\n- ${two}`;

  it.each([
    'https://blog.example.org/mud',
    'https://example.org/blog/mud',
    'https://mud.substack.com/p/mud',
    'https://medium.com/@bee/mud-12',
    'https://en.wikipedia.org/wiki/Mud',
    'https://news.example.org/mud',
  ])('are left out and named: %s', (url) => {
    expect(notes(list(url)).map(([title]) => title)).toEqual([noted[0]?.[0], noted[1]?.[0]]);
    expect(unread(list(url))).toEqual([['unread-line', 2]]);
  });

  it.each([
    '- [Scaling laws for bees](https://openai.com/blog/bees)',
    '- [A study of bees, by Ann Bee and Cid Dee](https://news.mit.edu/bees)',
    '1. [Bees on air](https://www.youtube.com/watch?v=bees)',
    '- [audio] [Bees on Air](https://example.org/x)',
  ])('are named above the first paper, too: %s', (post) => {
    const list = `${post}\n- ${one}\n- ${two}`;
    expect(notes(list).map(([title]) => title)).toEqual([noted[0]?.[0], noted[1]?.[0]]);
    expect(unread(list)).toEqual([['unread-line', 1]]);
  });

  it('and what greets or says where to read on is none', () => {
    expect(unread(`Hello bees\n\n- ${one}\n- ${two}`)).toEqual([]);
    expect(unread(`[Read online](https://news.example.org/1)\n\n- ${one}\n- ${two}`)).toEqual([]);
  });

  it('leave other links in doubt where these are most', () => {
    const post = '- [Mud weekly](https://blog.example.org/mud)';
    const { doubts } = read(`${list('https://bee.example.org/x')}\n${post}\n${post}`);
    expect(doubts.map(({ rule, line }) => [rule, line])).toEqual([['few-papers', 2]]);
  });

  it.each([
    'https://example.org/blog/mud.pdf',
    'https://www.usenix.org/conference/mud',
    'https://mud.github.io/',
  ])('and other pages are kept: %s', (url) =>
    expect(notes(list(url)).map(([title]) => title)).toContain('Cooking with mud'),
  );
});
