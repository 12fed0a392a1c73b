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
