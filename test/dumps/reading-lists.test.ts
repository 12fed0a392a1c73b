/** Reading lists as a whole: the days in their headings, notes below papers, titles above addresses. */
import { describe, expect, it } from 'vitest';
import { dateInHeading } from '../../src/dumps/days/list-dates.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const u = 'https://arxiv.org/abs/2609.1000';
const [one, two, three] = [`[One](${u}1)`, `[Two](${u}2)`, `[Three](${u}3)`];

describe('a day in a heading', () => {
  const day = (month: number, dayOfMonth: number, year?: number) => ({ year, month, day: dayOfMonth });
  it.each([
    ['Papers of Oct 2', undefined, day(10, 2)],
    ['Papers, 2 Oct 2026', undefined, day(10, 2, 2026)],
    ['2nd  October,  2026', undefined, day(10, 2, 2026)],
    ['October 2 2026, at last', undefined, day(10, 2, 2026)],
    ['Oct. 2nd, 2026', undefined, day(10, 2, 2026)],
    ['on 2.10.2026', undefined, day(10, 2, 2026)],
    ['13/10/2026', undefined, day(10, 13, 2026)],
    ['2026-10-02 and 2026-10-03', undefined, day(10, 2, 2026)],
    ['2 Oct', undefined, day(10, 2)],
    ['November 9 - November 15, 2026', day(11, 9, 2026), day(11, 15, 2026)],
    ['Nov 9th–15th 2026', day(11, 9, 2026), day(11, 15, 2026)],
    ['Nov. 9 until Nov. 15', day(11, 9), day(11, 15)],
    ['(Nov 9 to 15) 2026', day(11, 9, 2026), day(11, 15, 2026)],
    ['2026: Nov 9 — Nov 15', day(11, 9, 2026), day(11, 15, 2026)],
    ['9-15 November 2026', day(11, 9, 2026), day(11, 15, 2026)],
    ['9 Nov to 15 Nov', day(11, 9), day(11, 15)],
    ['30 Oct – 2 Nov, 1998', day(10, 30, 1998), day(11, 2, 1998)],
    ['Dec 28 - Jan 3, 2026', day(12, 28, 2025), day(1, 3, 2026)],
    ['28 December – 3 January 2026', day(12, 28, 2025), day(1, 3, 2026)],
    ['December 28, 2026 - January 3, 2027', day(12, 28, 2026), day(1, 3, 2027)],
    ['28 Dec 2026 to 3 Jan 2027', day(12, 28, 2026), day(1, 3, 2027)],
    ['2026-12-28 – 2027-01-03', day(12, 28, 2026), day(1, 3, 2027)],
    ['Nov 9, 2026 - 15 papers', undefined, day(11, 9, 2026)],
    ['Week 40, 2026', day(9, 28, 2026), day(10, 4, 2026)],
    ['Week 40 2026', day(9, 28, 2026), day(10, 4, 2026)],
    ['of 2026-W40', day(9, 28, 2026), day(10, 4, 2026)],
    ['Papers of 19-Nov-2026', undefined, day(11, 19, 2026)],
    ['Papers of 19-11-2026', undefined, day(11, 19, 2026)],
    ['Papers of 2026 Nov 19', undefined, day(11, 19, 2026)],
    ['2026. november 19.', undefined, day(11, 19, 2026)],
    // Four digits may be a number of the letter.
    ['Issue 1203 November 19', undefined, day(11, 19)],
    ['No. 2034 May 5', undefined, day(5, 5)],
    ['Letter #2026 May 5', undefined, day(5, 5)],
  ])('%s', (text, since, listed) => {
    expect(dateInHeading(text)).toEqual({ since, listed });
  });

  it.each(['2/10/2026', '10/2', '2026-W60', 'Week 1', 'Foo 9 - 15', 'October 2026', '2026-13-01', ''])(
    'none: %s',
    (text) => {
      expect(dateInHeading(text)).toBeUndefined();
    },
  );
});

describe('headings of a list', () => {
  const headed = (...lines: string[]) => {
    const { listing, listed, since, entries } = read(lines);
    return [listing, since?.day, listed?.day, listed?.year, ...entries.map((entry) => entry.listed?.day)];
  };
  const none = undefined;

  it.each([
    [
      ['# Best (Nov 9, 2026)', one],
      ['Best', none, 9, 2026, none],
    ],
    [
      ['# Best, Monday, 9 November 2026 and more', one],
      ['Best', none, 9, 2026, none],
    ],
    [
      ['## Best — 2026-11-09', one],
      ['Best', none, 9, 2026, none],
    ],
    [
      ['// **Best** of all', one],
      ['Best of all', none, none, none, none],
    ],
    [
      ['# Week of Nov 9, 2026', '## Best', one],
      ['Best', none, 9, 2026, none],
    ],
    [
      ['# Best [![Hint](https://a.example/b.svg)](https://a.example)', one],
      ['Best', none, none, none, none],
    ],
    [
      ['# Ab', '# Abc', '# Abcd', one],
      ['Abc', none, none, none, none],
    ],
    [
      [`# ${'x'.repeat(81)}`, `# ${'y'.repeat(80)}`, one],
      ['y'.repeat(80), none, none, none, none],
    ],
    [
      ['# Nov 2 - 9, 2026', one, two],
      ['Nov 2 - 9, 2026', 2, 9, 2026, none, none],
    ],
    // Several days: each entry has that of the heading above it, and the list has the latest.
    [
      ['# Nov 9, 2026', one, '# Nov 10, 2026', two, '# Nov 8, 2026', three],
      ['Reading list', none, 10, 2026, 9, 10, 8],
    ],
    [
      ['# Dec 31, 2025', one, '# Jan 1, 2026', two],
      ['Reading list', none, 1, 2026, 31, 1],
    ],
    [
      ['# Oct 31, 2026', one, '# Nov 1, 2026', two],
      ['Reading list', none, 1, 2026, 31, 1],
    ],
    [
      [one, '# Nov 9, 2026', two, '# Nov 10, 2026', three],
      ['Reading list', none, 10, 2026, none, 9, 10],
    ],
    // The same day twice, or one without entries, are no several days.
    [
      ['# Nov 9, 2026', one, '# Nov 9, 2026', two],
      ['Reading list', none, 9, 2026, none, none],
    ],
    [
      ['# Nov 9, 2026', one, '# Nov 10, 2026'],
      ['Reading list', none, 9, 2026, none],
    ],
    [
      [one, '# Nov 10, 2026'],
      ['Reading list', none, 10, 2026, none],
    ],
  ])('%j', (lines, expected) => {
    expect(headed(...lines)).toEqual(expected);
  });

  it('may be short lines of text with a day or a colon', () => {
    const { entries, uses } = read([
      'Nov 9, 2026',
      one,
      'Worth your time:',
      two,
      `${'x'.repeat(61)}:`,
      three,
    ]);
    expect(entries).toHaveLength(3);
    expect(uses.map(({ role }) => role)).toEqual(['header', 'title', 'header', 'title', 'unread', 'title']);
    const long = (length: number) => read([`${'x'.repeat(length - 12)} Nov 9, 2026`, one]).listed?.day;
    expect([long(99), long(100)]).toEqual([9, undefined]);
  });
});

describe('lines of a list', () => {
  /** Title, note, first and last line of each entry; then the lines that nobody reads. */
  const noted = (...lines: string[]) => {
    const { entries, diagnostics } = read(lines);
    const unread = diagnostics.flatMap(({ rule, line }) => (rule === 'unread-line' ? [line] : []));
    return [...entries.map((e) => [e.title, e.note, e.lines.first, e.lines.last]), ...unread];
  };
  const paper = (line: number, title: string, note?: string, last = line) => [title, note, line, last];

  it.each<[string, string[], unknown[]]>([
    ['indented', [`- ${one}`, '  a note on it'], [paper(1, 'One', 'a note on it', 2)]],
    ['indented by a tab', [`- ${one}`, '\ta note on it'], [paper(1, 'One', 'a note on it', 2)]],
    ['not indented', [`- ${one}`, `- ${two}`, 'a note on it'], [paper(1, 'One'), paper(2, 'Two'), 3]],
    [
      'less than the paper',
      [`  - ${one}`, `  - ${two}`, ' a note on it'],
      [paper(1, 'One'), paper(2, 'Two'), 3],
    ],
    ['behind a blank line', [`- ${one}`, '', '  a note on it'], [paper(1, 'One', 'a note on it', 3)]],
    ['behind two', [`- ${one}`, '', '', '  a note on it'], [paper(1, 'One'), 4]],
    ['quoted', [`- ${one}`, '> a **note** on', '> It Too'], [paper(1, 'One', 'a note on It Too', 3)]],
    ['a point', [`- ${one}`, '  - a note on it'], [paper(1, 'One', 'a note on it', 2)]],
    [
      'a second point, no prose',
      [`- ${one}`, '  - a note on it', '  - Other Words'],
      [paper(1, 'One', 'a note on it', 2), 3],
    ],
    ['names', [`- ${one}`, '  Ann Bee, Cid Dee'], [paper(1, 'One'), 2]],
    [
      'of nothing',
      ['Intro words', '  a note on it', `- ${one}`, `- ${two}`],
      [paper(3, 'One'), paper(4, 'Two')],
    ],
    [
      'in turn',
      [one, 'a note on it', two, 'a note too'],
      [paper(1, 'One', 'a note on it', 2), paper(3, 'Two', 'a note too', 4)],
    ],
    [
      'below a heading',
      ['# Day', one, 'a note on it', '# Day', two],
      [paper(2, 'One', 'a note on it', 3), paper(5, 'Two')],
    ],
    [
      'between blank lines',
      [one, '', two, 'a note on it', '', three],
      [paper(1, 'One'), paper(3, 'Two', 'a note on it', 4), paper(6, 'Three')],
    ],
    [
      'below two papers',
      [one, two, 'a note on it', '', three],
      [paper(1, 'One'), paper(2, 'Two'), 3, paper(5, 'Three')],
    ],
    [
      'text of two lines',
      [one, '', two, 'a note on it', 'and more text', '', three],
      [paper(1, 'One'), paper(3, 'Two'), paper(7, 'Three'), 4, 5],
    ],
    [
      'text below two',
      [one, '', two, 'a note on it', '', 'and more text', three],
      [paper(1, 'One'), paper(3, 'Two', 'a note on it', 4), paper(7, 'Three'), 6],
    ],
  ])('%s', (_what, lines, expected) => {
    const order = (row: unknown) => (typeof row === 'number' ? 1 : 0);
    expect(noted(...lines)).toEqual(expected.toSorted((a, b) => order(a) - order(b)));
  });

  it.each<[string, string[], unknown[]]>([
    ['above', ['A Title of It', `${u}1`], [['A Title of It', 1, 2]]],
    ['below', [`${u}1`, 'A Title of It'], [['A Title of It', 1, 2]]],
    [
      'twice',
      ['A Title of It', `${u}1`, 'B Title of It', `${u}2`],
      [
        ['A Title of It', 1, 2],
        ['B Title of It', 3, 4],
      ],
    ],
    ['apart', ['A Title of It', '', `${u}1`], [[undefined, 3, 3]]],
    [
      'three lines',
      [`${u}1`, 'A Title of It', `${u}2`],
      [
        [undefined, 1, 1],
        [undefined, 3, 3],
      ],
    ],
    [
      'not in turn',
      ['A Title of It', `${u}1`, `${u}2`, 'B Title of It'],
      [
        [undefined, 2, 2],
        [undefined, 3, 3],
      ],
    ],
    ['11 characters', ['A Title ofI', `${u}1`], [[undefined, 2, 2]]],
    ['12 characters', ['A Title of I', `${u}1`], [['A Title of I', 1, 2]]],
    ['one word', ['Atitleofmanywords', `${u}1`], [[undefined, 2, 2]]],
    ['a sentence', ['A Title of It.', `${u}1`], [[undefined, 2, 2]]],
    ['a time of day', ['Ann Bee, at 9:30 AM', `${u}1`], [[undefined, 2, 2]]],
    ['in lower case', ['a Title of It', `${u}1`], [[undefined, 2, 2]]],
    ['a number', ['3 Titles of It', `${u}1`], [['3 Titles of It', 1, 2]]],
    ['quoted', ['“A Title” of It', `${u}1`], [['“A Title” of It', 1, 2]]],
    ['above a titled one', ['A Title of It', one], [['One', 2, 2]]],
    ['numbered', ['1. A Title of It (84 upvotes)', `${u}1`], [['A Title of It', 1, 2]]],
    ['with bullets', ['- “A Title” of It', `  ${u}1`], [['“A Title” of It', 1, 2]]],
    ['with emoji', ['🔥 A Title of It', `${u}1`], [['A Title of It', 1, 2]]],
    ['in bold', ['**A Title of It**', `${u}1`], [['A Title of It', 1, 2]]],
    [
      'numbered in one block',
      ['1. A Title of It', `${u}1`, '2. B Title of It', `${u}2`],
      [
        ['A Title of It', 1, 2],
        ['B Title of It', 3, 4],
      ],
    ],
    ['numbered, with names', ['1. A Title of It', 'Ann Bee, Cid Dee', `${u}1`], [['A Title of It', 1, 3]]],
    ['beside a point of its own', ['- A Title of It', `- ${u}1`], [[undefined, 2, 2]]],
    ['an address', [`Paper: ${u}1`, 'Code: https://github.com/a/b'], [[undefined, 1, 1]]],
    ['Greek', ['λ-calculus of It', `${u}1`], [['λ-calculus of It', 1, 2]]],
    ['between guillemets', ['« A Title » of It', `${u}1`], [['« A Title » of It', 1, 2]]],
  ])('titles on lines of their own: %s', (_what, lines, expected) => {
    expect(read(lines).entries.map((e) => [e.title, e.lines.first, e.lines.last])).toEqual(expected);
  });

  it('are papers with an identifier, or points with a link', () => {
    const { entries, diagnostics } = read([
      `# Papers`,
      `- ${one} [code](https://github.com/a/b)`,
      '- [A Project](https://p.example) and its [code](https://www.gitlab.com/a/b)',
      '- [here](https://p.example)',
      '[A Page](https://p.example)',
      '- A point',
      '***',
      '- - -',
      '<!-- a comment -->',
      '```',
      '[1]: https://a.example',
      `${'words '.repeat(70)}${u}3`,
      `- ${'words '.repeat(70)}${u}4`,
      `2609.10005 # a comment ${u}6`,
    ]);
    expect(entries.map((e) => [e.lines.first, e.arxiv, e.resources[0]?.url])).toEqual([
      [2, '2609.10001', 'https://github.com/a/b'],
      [3, undefined, 'https://www.gitlab.com/a/b'],
      [12, '2609.10003', undefined],
      [13, '2609.10004', undefined],
      [14, '2609.10005', undefined],
    ]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['unread-line', 4],
      ['unread-line', 5],
      ['unread-line', 6],
    ]);
  });

  it('above all papers are an introduction, but for addresses', () => {
    const { uses } = read([
      'Some words',
      'https://a.example/',
      '- a point',
      one,
      'more words',
      two,
      three,
      one,
    ]);
    expect(uses.map(({ role }) => role)).toEqual([
      'header',
      'unread',
      'unread',
      'title',
      'unread',
      'title',
      'title',
      'title',
    ]);
  });

  it('of a page in HTML have no notes below them', () => {
    const page = `<!doctype html><body><p><a href="${u}1">One</a></p><p>a note on it</p><p><a href="${u}2">Two</a></p>`;
    const { entries, diagnostics, uses } = read(page.split('</p>'));
    expect(entries.map(({ title, note }) => [title, note])).toEqual([
      ['One', undefined],
      ['Two', undefined],
    ]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 2]]);
    expect(uses.map(({ role }) => role)).toEqual(['title', 'unread', 'title']);
  });

  it('that name one paper one below the other are one, if one of them has its title', () => {
    const doubled = read([
      `[pdf](${u}1) [bib](${u}1v1)`,
      `**${one}**`,
      `${two}`,
      `[pdf](${u}2) [code](https://github.com/a/b)`,
      `${three}`,
      `${three}`,
    ]);
    expect(doubled.entries.map((e) => [e.title, e.lines.first, e.lines.last, e.resources.length])).toEqual([
      ['One', 1, 2, 0],
      ['Two', 3, 4, 1],
      ['Three', 5, 5, 0],
      ['Three', 6, 6, 0],
    ]);
  });

  it('may have columns with tabs between them', () => {
    const { entries } = read([
      `Linear Time\tAnn Bee\t2026\t${u}1`,
      `${u}2\tOn Noise\t\tCid Dee`,
      `\t${three}`,
    ]);
    expect(entries.map(({ title }) => title)).toEqual(['Linear Time', 'On Noise', 'Three']);
  });

  it('name rows of a table with more cells than columns', () => {
    const table = [
      '| Title | Link |',
      '|---|---|',
      `| One | ${u}1 |`,
      `| A | B | ${u}2 |`,
      `| C \\| D | ${u}3 | |`,
    ];
    expect(read(table).diagnostics.map(({ severity, rule, line }) => [severity, rule, line])).toEqual([
      ['error', 'uneven-row', 4],
    ]);
  });

  it('have remarks with numbers behind them', () => {
    const { entries } = read([`${u}1 1 bit!`, `${u}2 still in my top 3`]);
    expect(entries.map(({ title, note }) => [title, note])).toEqual([
      [undefined, '1 bit!'],
      [undefined, 'still in my top 3'],
    ]);
  });

  it('may stand alone below what the list is called', () => {
    const { entries } = read(['Reference list', `${u}1`]);
    expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual([[undefined, `${u}1`.slice(-10)]]);
  });

  it('may be points that a mail program has wrapped, without indentation', () => {
    const list = [
      '- 1 Jan, *Linear Time Without Tears: A Study of Recurrence in Long',
      `Documents*, ${u}1`,
      '- 4 Jan, *Sparse Sums for Dense Problems in the Life Sciences*,',
      `${u}2`,
      `- 5 Jan, *A Short One*, ${u}3`,
    ];
    const titles = (lines: readonly string[]) => read(lines).entries.map(({ title }) => title);
    expect(titles(list)).toEqual([
      'Linear Time Without Tears: A Study of Recurrence in Long Documents',
      'Sparse Sums for Dense Problems in the Life Sciences',
      'A Short One',
    ]);
    // A day with room for the first word of the title is above it.
    expect(titles(['- 1 Jan', `Linear Time ${u}1`, ...list.slice(2)])).toEqual([
      'Linear Time',
      ...titles(list).slice(1),
    ]);
  });

  it('may be points that were wrapped', () => {
    const wrapped = (...lines: string[]) =>
      read(lines).entries.map(({ title, lines: span }) => [title, span.first, span.last]);
    expect(wrapped('- Linear Time Without', `  Tears ${u}1`, `- ${two}`)).toEqual([
      ['Linear Time Without Tears', 1, 2],
      ['Two', 3, 3],
    ]);
    expect(wrapped('- Linear Time.', `  Tears ${u}1`)).toEqual([['Tears', 2, 2]]);
    expect(wrapped('- Linear Time', `Tears ${u}1`)).toEqual([['Tears', 2, 2]]);
    expect(wrapped('- Linear Time', '', `  Tears ${u}1`)).toEqual([['Tears', 3, 3]]);
    expect(wrapped('- Linear Time', `  - Tears ${u}1`)).toEqual([['Tears', 2, 2]]);
  });

  it('may be headings that link to them', () => {
    const { entries } = read([
      `### ${one}`,
      'a note on it',
      '',
      `## 2. **${two}**`,
      `# see ${u}3`,
      `# [Home](https://a.example)`,
    ]);
    expect(entries.map(({ title, note }) => [title, note])).toEqual([
      ['One', 'a note on it'],
      ['Two', undefined],
    ]);
  });

  it('with addresses of meetings and forms are no papers', () => {
    const { entries, diagnostics, doubts } = read([
      one,
      '- Zoom: https://uni.zoom.us/j/123456',
      '- Join us on [Google Meet](https://meet.google.com/abc-defg-hij)',
      '- Reading group on 20 November 2026, room 3 ([zoom](https://zoom.us/j/123))',
      '- Please register: https://forms.gle/abcdef',
      '- [Sign up](https://docs.google.com/forms/d/e/xyz/viewform), [calendar](https://calendar.google.com/calendar/x)',
      `- Zoom for Bees ${u}3 (https://zoom.us/rec/1)`,
      '- [Zoom In](https://zoom.example/us)',
    ]);
    expect(entries.map((e) => [e.lines.first, e.title])).toEqual([
      [1, 'One'],
      [7, 'Zoom for Bees'],
      [8, 'Zoom In'],
    ]);
    expect([...diagnostics, ...doubts]).toEqual([]);
  });

  it('may be headings of Org mode, with properties below them', () => {
    const { entries, listed, listing, diagnostics } = read([
      '#+TITLE: Our List',
      '#+DATE: <2026-11-12 Do>',
      '',
      `* TODO [[${u}1][Linear Time]] :bees:`,
      '  :PROPERTIES:',
      '  :AUTHOR: Ann Bee, Cid Dee',
      '  :ADDED: [2026-11-10 Di]',
      '  :END:',
      '  Nice because of its bees.',
      `* DONE [[doi:10.1145/37][Other Time]]`,
      '  CLOSED: [2026-11-11 Mi 10:12]',
      `** [[arxiv:2609.10003][Third Time]]`,
    ]);
    expect([listing, listed, diagnostics]).toEqual(['Our List', { year: 2026, month: 11, day: 12 }, []]);
    expect(entries).toMatchObject([
      {
        title: 'Linear Time',
        arxiv: '2609.10001',
        authors: ['Ann Bee', 'Cid Dee'],
        note: 'Nice because of its bees.',
        listed: undefined,
        lines: { first: 4, last: 9 },
      },
      { title: 'Other Time', doi: '10.1145/37', lines: { first: 10, last: 11 } },
      { title: 'Third Time', arxiv: '2609.10003' },
    ]);
  });

  it('that lead to places within the page are a table of contents', () => {
    const { entries, diagnostics } = read(['- [Part](#part)', '  1. [A](#a), [B](#b)', one, two]);
    expect([entries.length, diagnostics]).toEqual([2, []]);
  });

  it('are no papers in comments of a program', () => {
    expect(() => read([`/** See ${u}1 */`, 'export const a = 1;'])).toThrow(/seems to be text of 2 lines/);
  });

  it('may be rows of a table without bars at its sides', () => {
    const { entries } = read(['Title | Link | Date', '--- | --- | ---', `One | ${u}1 | 2026-09-30`]);
    expect(entries[0]).toMatchObject({ title: 'One', firstDate: { year: 2026, month: 9, day: 30 } });
  });

  it('name all papers that are left out', () => {
    const { diagnostics } = read(['2609.10001 2609.10002 2609.10003']);
    expect(diagnostics.map(({ rule, reason }) => [rule, reason])).toEqual([
      [
        'several-papers',
        'This line has more than one paper; arXiv:2609.10002, arXiv:2609.10003 are left out.',
      ],
    ]);
  });

  it('may have references that are defined below', () => {
    const { entries } = read([
      '- [One][1]',
      '- [Two][]',
      '- [Three][x]',
      '',
      `[1]: <${u}1>`,
      `[TWO]: ${u}2 "A hint"`,
    ]);
    expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual([
      ['One', '2609.10001'],
      ['Two', '2609.10002'],
    ]);
  });

  it('are no list where fewer than half are papers', () => {
    const rest = (count: number) => () =>
      read([one, two, ...Array.from({ length: count }, () => '- a point')]);
    expect(rest(2)().entries).toHaveLength(2);
    expect(rest(3)).toThrow(/only 2 of its 5 lines/);
  });
});

describe('titles that begin with words in quotation marks', () => {
  const first = '“I Don’t Know”: Teaching Language Models to Abstain';

  it('are whole in references', () => {
    const text = `Bee, A., & Dee, C. (2025). ${first}. arXiv. https://doi.org/10.48550/arXiv.2503.01234`;
    const { entries } = parseDump(new TextEncoder().encode(`${text}\n`), 'x');
    expect(entries[0]?.title).toBe(first);
  });

  it('have the names that stand behind the other titles', () => {
    const lines = ['Linear Time for Trees', first, 'Sparse Attention for Maps'].map(
      (title, at) => `• ${title} — Ann Bee, Cid Dee — arXiv:2503.0123${at}`,
    );
    const { entries } = parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
    expect(entries.map(({ title, authors }) => [title, authors])).toContainEqual([
      first,
      ['Ann Bee', 'Cid Dee'],
    ]);
  });
});

it('points below points are the names of their papers, beside tables as well', () => {
  const text = [
    '- **Linear Time for Trees** [[paper](https://arxiv.org/abs/2503.01230)]',
    '  - *Ann Bee, Cid Dee*',
    '- **Sparse Attention for Maps** [[paper](https://arxiv.org/abs/2503.01231)]',
    '  - *Eve Foe, Gus van Hay*',
    '',
    '| Title | Date |',
    '|---|---|',
    '| [Token Merging Without Loss](https://arxiv.org/abs/2503.01232) | 2025-03-03 |',
    '| [Token Merging With Loss](https://arxiv.org/abs/2503.01233) | 2025-03-03 |',
  ].join('\n');
  const { entries, diagnostics } = parseDump(new TextEncoder().encode(text), 'x');
  expect(entries.map(({ authors }) => authors)).toEqual([
    ['Ann Bee', 'Cid Dee'],
    ['Eve Foe', 'Gus van Hay'],
    undefined,
    undefined,
  ]);
  expect(diagnostics).toEqual([]);
});

it('references by one author have no journal in a title that is a question, and keep one of one word', () => {
  const { entries } = read([
    'Jay, K. (2021). Can machines dream? Neural Computation, 33(2), 1–9. https://doi.org/10.1000/184',
    'Kay, L. (2020). *Deep honey* (2nd ed.). MIT Press. https://doi.org/10.1000/185',
    'Bee, A., & Dee, C. (2024). Hives. Journal of Things, 3(1), 1–12. https://doi.org/10.1000/182',
    'Foe, E. (2023). Is it enough? Models of bees in the wild. Nature Methods, 12(3), 4–5. https://doi.org/10.1000/183',
    'Lee, M. (2023). Why do models dream? Neural Comput. 33, 2 (2021), 1–9. https://doi.org/10.1000/186',
  ]);
  expect(entries.map(({ title, authors }) => [title, authors?.join(', ')])).toEqual([
    ['Can machines dream?', 'K. Jay'],
    ['Deep honey', 'L. Kay'],
    ['Hives', 'A. Bee, C. Dee'],
    ['Is it enough? Models of bees in the wild', 'E. Foe'],
    ['Why do models dream?', 'M. Lee'],
  ]);
});

describe('links to the pages of authors', () => {
  const names = (...lines: readonly string[]) =>
    parseDump(new TextEncoder().encode(lines.join('\n')), 'x').entries.map(({ title, authors }) => [
      title,
      authors?.join(', '),
    ]);

  it('in front of titles are no titles', () => {
    expect(
      names(
        '- [Ann Bee](https://bee.example.org), [Cid Dee](https://www.example.edu/~dee/). [Counting in Small Hives](https://bee.example.org/c.pdf). ICML 2025.',
        '- [Eve Foe](https://foe.example.org/). [Layers of Deep Hives](https://foe.example.org/l.pdf). NeurIPS 2025.',
      ),
    ).toEqual([
      ['Counting in Small Hives', 'Ann Bee, Cid Dee'],
      ['Layers of Deep Hives', 'Eve Foe'],
    ]);
  });

  it('leave a title of two words in front of other links', () => {
    const line =
      '- [Deep Counting](https://bee.example.org/c.pdf) [Slides from the Workshop](https://bee.example.org/s)';
    expect(names(line, line.replaceAll('Deep', 'Small'))[0]?.[0]).toBe('Deep Counting');
  });
});

it('names behind linked titles end at the meeting and its year', () => {
  const text = [
    '- [Counting in Small Hives](https://arxiv.org/abs/2501.00111), Ann Bee, Cid Dee, ICML 2025',
    "- [Layers of Deep Hives](https://arxiv.org/abs/2501.00112), Eve Foe, Gil Hao, NeurIPS '25",
  ].join('\n');
  const { entries } = parseDump(new TextEncoder().encode(text), 'x');
  expect(entries.map(({ authors }) => authors)).toEqual([
    ['Ann Bee', 'Cid Dee'],
    ['Eve Foe', 'Gil Hao'],
  ]);
});
