/** How near a capture comes to each kind: the kinds near enough are named where none reads it. */
import { describe, expect, it } from 'vitest';
import { readCapture } from '../../src/dumps/decoding/capture.ts';
import { dumpFormats, formatStamp, parseDump } from '../../src/dumps/formats.ts';
import { recognise } from '../../src/dumps/model/recognise.ts';

const capture = (text: string) => readCapture(new TextEncoder().encode(text), 'x');
const page = (words: string, body = '') =>
  `<!doctype html><html><head><title>${words}</title></head><body>${body}`;
const feed = (item: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${item}</channel></rss>`;

/** Kinds that match, by name alone, and those that don't, with their nearness where it isn't 0. */
const recognised = (text: string) =>
  dumpFormats.flatMap((format): unknown[] => {
    const recognition = recognise(format, capture(text));
    if (recognition.matches) return [format.name];
    expect(recognition).toEqual({
      matches: false,
      because: expect.stringMatching(/\w/),
      nearness: expect.any(Number),
    });
    return recognition.nearness === 0 ? [] : [[format.name, Number(recognition.nearness.toFixed(2))]];
  });

it.each<[string, unknown[]]>([
  // JSON.
  [
    '{}',
    [
      ['daily-papers-api', 0.1],
      ['csl-json', 0.1],
    ],
  ],
  [
    '[{"paper": {}}]',
    [
      ['daily-papers-api', 0.6],
      ['csl-json', 0.1],
    ],
  ],
  [
    '[{"title": "A"}]',
    [
      ['daily-papers-api', 0.1],
      ['csl-json', 0.4],
    ],
  ],
  [
    '[{"content": {}}]',
    [
      ['daily-papers-api', 0.1],
      ['openreview-notes', 0.6],
      ['csl-json', 0.1],
    ],
  ],
  [
    '{"version": "https://jsonfeed.org/version/1", "title": "x", "items": []}',
    [
      ['daily-papers-api', 0.1],
      ['arxiv-feed', 0.3],
      ['paper-feed', 0.8],
      ['csl-json', 0.1],
    ],
  ],
  ['{"a": 1', []],
  // XML.
  ['<?xml version="1.0"?><a/>', []],
  [
    feed(''),
    [
      ['arxiv-feed', 0.3],
      ['paper-feed', 0.8],
    ],
  ],
  [
    feed('<item><title>A</title></item>'),
    [
      ['arxiv-feed', 0.3],
      ['paper-feed', 0.7],
    ],
  ],
  [
    feed('<item><title>A</title><link>https://arxiv.org/abs/2609.01234</link></item>'),
    [['arxiv-feed', 0.3], 'paper-feed'],
  ],
  // HTML.
  [page('x'), []],
  [page('Daily Papers - Hugging Face'), [['daily-papers-page', 0.6]]],
  [
    page('My Daily Papers', '<a href="https://huggingface.co/papers/2609.01234">'),
    [['daily-papers-page', 0.6]],
  ],
  [page('Trending Papers', '<a href="/papers/2609.01234#x">'), ['daily-papers-page']],
  [page('Daily Papers', '<a href="/papers/2609.01234x">'), [['daily-papers-page', 0.6]]],
  [page('x', '<div data-target="DailyPapers" data-props="{}">'), ['daily-papers-page']],
  [page('x', '<div data-target="DailyPapers">'), []],
  // Text.
  ['words', []],
  ['Daily Papers', ['daily-papers']],
  ['# [Daily Papers](https://a.example)', ['daily-papers']],
  ['Daily Papers\n2609.01234', [['daily-papers', 0.5], 'reading-list']],
  [
    'Daily Papers\n\nA Title of Ours\nhttps://huggingface.co/papers/2609.01234\n\nA Title of Theirs\nhttps://huggingface.co/papers/2609.01235',
    [['daily-papers', 0.5], 'reading-list'],
  ],
  ['Daily Papers\nhttps://arxiv.org/abs/2609.01234\n4 authors', ['daily-papers', ['reading-list', 0.33]]],
  [`${'x\n'.repeat(149)}Daily Papers`, ['daily-papers']],
  [`${'x\n'.repeat(150)}Daily Papers`, []],
  ['4 authors', [['daily-papers', 0.4]]],
  ['4 authors\n·\n4 authors', ['daily-papers']],
  ['4 authors\n4 authors', [['daily-papers', 0.4]]],
  ['4 authors\n4 authors\n[A](/papers/2609.01234)', ['daily-papers']],
  ['@article{x, a = {b}}', [['bibtex', 0.5]]],
  ['TY-JOUR\nx', [['ris', 0.7]]],
  ['a,b,c\nd,e,f', [['csv-table', 0.3]]],
  ['a,b\nc,d', []],
  ['title,url', []],
  [`${'\n'.repeat(10_000)}title,url\nA Title,x`, []],
  ['x\ny\nz\n2609.01234', [['reading-list', 0.3]]],
  ['Total: 3', ['oral-abstracts']],
  [' | Total: 3\nIt counts.', ['oral-abstracts']],
  ['Total: 3 of it', []],
])('%j', (text, expected) => {
  expect(recognised(text)).toEqual(expected);
});

it('names a kind with its version, and an unknown one as it is', () => {
  expect(formatStamp('daily-papers')).toMatch(/^daily-papers@\d+$/);
  expect(formatStamp('other')).toBe('other');
});

describe('a capture of a kind without papers', () => {
  it.each([
    ['Daily Papers\nOct 2', 'truncated-capture', 2],
    [
      feed('').replace('<channel>', '<channel><link>http://export.arxiv.org/rss/cs</link>'),
      'empty-listing',
      1,
    ],
    ['@online{y, title = {B}}', 'web-page', 1],
  ])('%j', (text, rule, line) => {
    const errors = parseDump(new TextEncoder().encode(text), 'x').diagnostics;
    expect(errors[0]).toMatchObject({ rule, line, file: 'x' });
    expect(errors.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });
});

describe('two captures in one file', () => {
  const ris = (name: string) => `TY  - JOUR\nTI  - ${name}\nDO  - 10.1145/1\nER  - \n`;
  const doubts = (text: string) =>
    parseDump(new TextEncoder().encode(text), 'x').doubts.map(({ rule, line, entry }) => [rule, line, entry]);
  const found = (line: number) => [['two-formats', line, undefined]];

  it.each<[string, string, unknown[]]>([
    [
      'a library behind an item of a feed',
      `${feed('<item><title>A</title><link>https://arxiv.org/abs/2609.01234</link></item>')}\n\n${ris('A Title')}`,
      found(3),
    ],
    [
      'nothing behind a feed',
      `${feed('<item><title>A</title><link>https://arxiv.org/abs/2609.01234</link></item>')}\n\n`,
      [],
    ],
    [
      'records of another library between two',
      `${ris('A Title')}\n@article{x,\n title = {B},\n}\n\n${ris('C Title')}`,
      [...found(1), ...found(10)],
    ],
    ['two lines of text', `${ris('A Title')}\nwords\nand words\n`, []],
    ['a list of three in a library', `${ris('A Title')}\n2609.01234\n2609.01235\n2609.01236\n`, found(6)],
    ['a list of two in a library', `${ris('A Title')}\n2609.01234\n2609.01235\nwords\n`, found(6)],
    [
      'records behind the closing brace of one',
      `@article{x,\n title = {A \\} {B}},\n}\n\n${ris('C Title')}`,
      found(5),
    ],
    ['a record without its closing brace', `@article{x,\n title = {A}}\n\n${ris('C Title')}`, found(4)],
  ])('%s', (_what, text, expected) => {
    expect(doubts(text)).toEqual(expected);
  });
});
