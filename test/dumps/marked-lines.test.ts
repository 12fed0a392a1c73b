/** Markdown of clippers: links, pictures, headings, and the lines above a page. */
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/dumps/decoding/line-reader.ts';
import { readFrontMatter } from '../../src/dumps/sources/front-matter.ts';
import { markLines } from '../../src/dumps/sources/marked-lines.ts';
import { unwrapLinks } from '../../src/dumps/sources/unwrap-links.ts';

const lines = (text: string) => splitLines(text, 'x');
const none = { definitions: new Map<string, string>(), numbered: false };
const unwrap = (text: string, references = none) =>
  unwrapLinks(lines(text), references).map(({ text: shown, links }) => [
    shown,
    ...links.map(({ url }) => url),
  ]);
const u = 'https://a.example/';

describe('links', () => {
  it.each([
    ['no link', [['no link']]],
    [`[one](${u}) two`, [['one two', u]]],
    [`[one](<${u}> "Title")`, [['one', u]]],
    [`[one](${u}a(b)) two`, [['one two', `${u}a(b)`]]],
    [`[one](/papers) [two](#x)`, [['one two', '/papers', '#x']]],
    [`[one]( ) two`, [['one two', '']]],
    ['[one](not an address)', [['[one](not an address)']]],
    [`[one](${u})[two](${u}2)`, [['one two', u, `${u}2`]]],
    [`![picture](a.png) text`, [[' text']]],
    [`[![picture](a.png)](${u}) text`, [[' text', u]]],
    [`[![](a.png) one](${u})`, [[' one', u]]],
    [
      `[over\n\nlines](${u}) end`,
      [
        ['over', u],
        ['lines end', u],
      ],
    ],
    [`May 29[6](${u})`, [['May 29 6', u]]],
    ['a [bracket] of text', [['a [bracket] of text']]],
    ['an \\[escaped\\] one', [['an \\[escaped\\] one']]],
    [`only the end](${u})`, [['only the end', u]]],
    [`[[Re] A title](${u}papers/1)`, [['[Re] A title', `${u}papers/1`]]],
    [`[[Image] A title](${u})`, [['A title', u]]],
  ])('%s', (text, expected) => expect(unwrap(text)).toEqual(expected));

  it('may be references, with definitions or by number', () => {
    const definitions = new Map([['name', u]]);
    expect(unwrap('[one][Name] [two] [name]', { definitions, numbered: false })).toEqual([['one two', u, u]]);
    expect(unwrap('[one][12] [two][other]', { definitions, numbered: true })).toEqual([
      ['one [two][other]', ''],
    ]);
    expect(unwrap('[one][12]')).toEqual([['[one][12]']]);
  });

  it('reach over 80 lines and no more', () => {
    const over = (count: number) => unwrap(`[${Array.from({ length: count }, () => 'x').join('\n')}](${u})`);
    expect(over(80)[0]).toEqual(['x', u]);
    expect(over(81)[0]).toEqual(['[x']);
  });
});

describe('lines of Markdown', () => {
  const marked = (text: string) => {
    const { isMarkdown, lines: shown, silent } = markLines(lines(text));
    const said = shown.map((line) => [line.number, line.text, line.heading, line.gap]);
    return { isMarkdown, silent, said };
  };

  it('have headings, gaps, and lines that are not seen', () => {
    const text = `# One\ntext\n\n### Two\n**Bold**\n---\n[a]: ${u}\n\`\`\`\n![](x.png)\n> quoted \\*sign\\*\\`;
    expect(marked(text)).toEqual({
      isMarkdown: true,
      silent: [6, 7, 8, 9],
      said: [
        [1, 'One', 1, false],
        [2, 'text', 0, false],
        [4, 'Two', 3, true],
        [5, 'Bold', 6, false],
        [10, 'quoted *sign*', 0, true],
      ],
    });
  });

  it('may have HTML, and words for pictures', () => {
    const text = `# One\n<p class="a">two</p><br/>\n[Image 3: a thing] three\n__four__\nfive <b`;
    expect(marked(text).said.map(([, shown, heading]) => [shown, heading])).toEqual([
      ['One', 1],
      ['two', 0],
      ['three', 0],
      ['four', 6],
      ['five <b', 0],
    ]);
  });

  it('are plain where nothing is Markdown, but for code fences', () => {
    expect(marked('~~~\n  one\n\ntwo **three**\n~~~')).toEqual({
      isMarkdown: false,
      silent: [1, 5],
      said: [
        [2, 'one', 0, true],
        [4, 'two **three**', 0, true],
      ],
    });
  });

  it('may have numbered references whose definitions were not saved, five at least', () => {
    const page = (count: number) =>
      markLines(lines(`# One\n${Array.from({ length: count }, (_, at) => `[t${at}][${at}]`).join('\n')}`))
        .lines;
    expect(page(5)[1]).toMatchObject({ text: 't0', links: [{ url: '' }] });
    expect(page(4)[1]).toMatchObject({ text: '[t0][0]', links: [] });
  });
});

describe('lines above a page', () => {
  const read = (text: string) => readFrontMatter(lines(text));

  it('give its address, title and the day of saving', () => {
    expect(
      read(`---\ntitle: "A page"\nsource: <${u}>\ncreated: 2026-10-02T10:00\nmine: x\n---\ntext: none`),
    ).toEqual({
      lines: [1, 2, 3, 4, 5, 6],
      url: u,
      title: 'A page',
      hints: [{ kind: 'captured', day: '2026-10-02', source: '"created: 2026-10-02T10:00"', line: 4 }],
    });
  });

  it('need no dashes around them', () => {
    expect(
      read(`- **URL Source:** ${u}\n* Saved on: Oct 2, 2026, 10:30\nPage title: 'It'\nOther: x`),
    ).toEqual({
      lines: [1, 2, 3],
      url: u,
      title: 'It',
      hints: [{ kind: 'captured', day: '2026-10-02', source: '"saved on: Oct 2, 2026, 10:30"', line: 2 }],
    });
  });

  it('are not looked for below line 30, nor taken from words', () => {
    const below = (count: number) => read(`${'x\n'.repeat(count)}url: ${u}`).url;
    expect([below(29), below(30)]).toEqual([u, undefined]);
    expect(read('url: no address\nsaved: 2026-02-30\ncreated: some day')).toMatchObject({
      url: undefined,
      title: undefined,
      hints: [],
    });
    expect(read('---\ntitle: x').lines).toEqual([2]);
  });
});
