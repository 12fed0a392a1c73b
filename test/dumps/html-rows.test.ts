/** Tables of HTML as rows of Markdown, and the text around them. */
import { describe, expect, it } from 'vitest';
import { titleOfHtml } from '../../src/dumps/html/html-tokens.ts';
import { htmlLines } from '../../src/dumps/sources/html-lines.ts';
import { htmlRows } from '../../src/dumps/sources/html-rows.ts';

const rows = (html: string) => htmlRows(html).map(({ number, text }) => [number, text]);
const cell = (...words: string[]) => `<tr>${words.map((one) => `<td>${one}</td>`).join('')}</tr>\n`;
const table = (...all: string[]) => `<table>\n${all.join('')}</table>`;

describe('a table of data', () => {
  it('has a rule below its header', () => {
    expect(
      rows(table('<tr><th>Title</th><th>By</th></tr>\n', cell('Linear', 'Ann'), cell('Other', 'Cid'))),
    ).toEqual([
      [2, '| Title | By |'],
      [2, '| --- | --- |'],
      [3, '| Linear | Ann |'],
      [4, '| Other | Cid |'],
    ]);
  });

  it('may have headers of rows, links, breaks and bars in its cells', () => {
    const found = rows(
      table(
        '<tr><th>1</th><td><a href="https://a.example/">Linear</a> Time</td></tr>\n',
        cell('2<br>3', '<p>Other</p><div>Time</div><li>x</li>'),
        cell('a|b', '<span>y</span>z'),
      ),
    );
    expect(found).toEqual([
      [2, '| 1 | [Linear](https://a.example/) Time |'],
      [3, '| 2<br>3 | Other Time x |'],
      [4, '| a\\|b | yz |'],
    ]);
  });

  it.each([
    ['one row', table('<tr><th>Title</th></tr>', cell('Linear', 'Ann'))],
    ['cells alone', table(cell('Linear'), cell('Other'))],
    [
      'a table within',
      table(`<tr><td>${table(cell('a', 'b'), cell('c', 'd'))}</td><td>x</td></tr>`, cell('e', 'f')),
    ],
  ])('is none with %s', (_what, html) => {
    expect(
      rows(html).filter(([, text]) => String(text).startsWith('| Title') || String(text).includes('x |')),
    ).toEqual([]);
  });
});

it('lines of a page have headings, gaps between paragraphs, and numbers of the file', () => {
  const html =
    '<body><h2>Papers <b>of</b>\nus</h2>\n<p>One<br>two</p><p>three</p>\n<script>no</script><div>four</div>';
  expect(htmlLines(html).map(({ number, text, heading, gap }) => [number, text, heading, gap])).toEqual([
    [1, 'Papers of us', 2, true],
    [3, 'One', 0, true],
    [3, 'two', 0, false],
    [3, 'three', 0, true],
    [4, 'four', 0, true],
  ]);
});

it.each([
  ['<title> A \n Page </title>', 'A Page'],
  ['<TITLE>A &amp; B</TITLE>', 'A & B'],
  ['<p>x', ''],
])('the title of %s', (html, title) => expect(titleOfHtml(html)).toBe(title));
