/** Lines of lists as their readers take them apart: words, marks, days, links, frames of mails. */
import { describe, expect, it } from 'vitest';
import { periodOfHeader } from '../../src/dumps/days/address-days.ts';
import { dateInHeading, dateStart } from '../../src/dumps/days/list-dates.ts';
import { parseWrittenDate, parseYearMonthDay } from '../../src/dumps/days/written-date.ts';
import { decodeMail } from '../../src/dumps/decoding/decode-mail.ts';
import { parseListItem } from '../../src/dumps/items/list-item.ts';
import { linkWord, withoutIdentifiers } from '../../src/dumps/items/plain-words.ts';
import { withoutBackMarks, withoutFrontMarks, withoutSigns } from '../../src/dumps/items/title-marks.ts';
import { nameOf } from '../../src/dumps/lists/list-entries.ts';
import { inlineOtherLinks } from '../../src/dumps/lists/other-links.ts';
import { isDefinition } from '../../src/dumps/lists/reference-links.ts';
import { readReference } from '../../src/dumps/references/read-reference.ts';
import { readMailFrame } from '../../src/dumps/sources/mail-frame.ts';
import { columnsOf, markdownCells } from '../../src/dumps/tables/table-rows.ts';
import { separatedRows } from '../../src/separated-rows.ts';

const u = 'https://arxiv.org/abs/2609.10001';
const doubled = (text: string): string => text.replace(/(?<=\S) (?=\S)/g, '  ');
const words = (text: string): string => withoutIdentifiers(text).replace(/\s+/g, ' ').trim();

describe('words without identifiers', () => {
  it.each([
    'Linear Time doi: 10.1145/1234',
    'Linear Time doi :10.1145/1234',
    'Linear Time arXiv : 2609.10001v2 [cs.LG]',
    'Linear Time hep-th/9901001',
    'Linear Time math.GT/0309136v1',
    'Linear Time [2609.10001]',
    'Linear Time [pdf] [View PDF]',
    'Linear Time ( ) [ ]',
    'Linear Time arxiv:',
    'Linear Time doi :',
    'Linear Time [pdf](https://a.example/cut',
    `Linear Time paper: ${u}`,
    `Linear Time 链接：${u}`,
    'Linear Time www.arxiv.org/abs/x',
  ])('%s', (text) => {
    expect(words(text)).toBe('Linear Time');
    expect(words(doubled(text))).toBe('Linear Time');
  });

  it.each([
    ['Linear Time 10.1/x', 'Linear Time 10.1/x'],
    ['Linear [Time of all the things there are]', 'Linear [Time of all the things there are]'],
    [`Linear Time: ${u}`, 'Linear Time:'],
    [`Linear Time (${u}).`, 'Linear Time .'],
    ['Version 1.2/3 of it', 'Version 1.2/3 of it'],
    ['Linear Time 2609.123', 'Linear Time 2609.123'],
  ])('%s → %s', (text, rest) => expect(words(text)).toBe(rest));

  it.each([
    'pdf',
    'View PDF',
    'download  paper',
    'cite as',
    'HTML (experimental)',
    'supplementary material',
    'full text',
    'hugging face',
    '论文',
    'read more',
  ])('“%s” names what a link leads to', (text) => expect(linkWord.test(text)).toBe(true));
  it.each(['pdfs', 'a pdf', 'view', 'supplementary material of it', 'readme'])('“%s” does not', (text) =>
    expect(linkWord.test(text)).toBe(false),
  );
});

describe('marks of a title', () => {
  it.each([
    '-  Time',
    '12.  Time',
    '(12)  Time',
    '[12]  Time',
    'a)  Time',
    'iv.  Time',
    '１、Time',
    '一、 Time',
    '（一） Time',
    '①Time',
    '>  Time',
    '[x]  Time',
    'TODO  Time',
    '[2026]  Time',
    '【NLP】 Time',
    '10:30 pm  Time',
    '10:30 – 10:45:  Time',
    '9:30 Uhr Time',
    '🔥🔥 Time',
    '1️⃣Time',
    '[10/14/26, 9:12 AM]  Ann: Time',
    '14.10.26  9:12 - Ann Bee: Time',
    '[09:12] <ann>  Time',
    '- - - - - - Time',
  ])('in front: %s', (text) => expect(withoutFrontMarks(text)).toBe('Time'));
  it.each(['-Time', '1234. Time', '[1234] Time', 'ab) Time', '[X]Time', 'todo Time', '10:30', '3D Time'])(
    'none: %s',
    (text) => expect(withoutFrontMarks(text)).toBe(text),
  );
  it('are six at most', () => expect(withoutFrontMarks(`${'- '.repeat(7)}Time`)).toBe('- Time'));
  it.each([
    'Time #nlp  #long',
    'Time @ann(Bee)',
    'Time ^abc-1',
    'Time (4/5)',
    'Time [4.5 / 5]',
    'Time 9/10',
    'Time 4 stars',
    'Time (1 star)',
    'Time ⭐ ⭐',
    'Time  ',
  ])('behind: %s', (text) => expect(withoutBackMarks(text)).toBe('Time'));
  it.each(['Time#nlp', 'Time 4/7', 'Time C# x', 'Time a@b', 'Time 2^10x y', 'Time stars'])(
    'none: %s',
    (text) => expect(withoutBackMarks(text)).toBe(text),
  );
  it('are no title of their own', () =>
    expect([withoutSigns('🔥 Time'), withoutSigns('🔥')]).toEqual(['Time', '🔥']));
});

describe('a title in a line', () => {
  it.each([
    'Bee and Dee - 2026 - Linear Time.pdf',
    'Bee - 2026 - Linear Time.',
    ' Bee et al. - 2026 - Linear Time ',
    'Linear  Time  #  remark',
    'Linear Time |  remark',
    'Linear Time  —  Ann Bee',
    '(NeurIPS 2026)  Linear Time',
    '2026-10-14:  Linear Time',
    '14.10.2026  Linear Time',
    'Oct 14:  Linear Time',
    'Paper page  -  Linear Time',
  ])('%s', (text) => expect(parseListItem(`${text} ${u}`).title?.replace(/\s+/g, ' ')).toBe('Linear Time'));

  it.each([
    ['Bee - 2026 - v. Linear Time', 'v. Linear Time'],
    ['Bee - 1826 - Linear Time', 'Bee'],
    ['Foo 14: Linear Time', 'Foo 14: Linear Time'],
    ['2026-10-14 10:30 Linear Time', '2026-10-14 10:30 Linear Time'],
  ])('%s: %s', (text, title) => expect(parseListItem(`${text} ${u}`).title).toBe(title));
});

describe('the title of a reference', () => {
  it.each([
    'Bee, A. (2026). Linear Time. Things, 3.',
    'Bee, A., Dee, C., & Foe, E. (2026, May). Linear Time. Things.',
    'A. Bee and C. Dee. Linear Time. In Things, 2026.',
    'A. Bee, C. Dee, et al. Linear Time. Things.',
    'Bee A, Dee C. Linear Time. Things. 2026.',
    'Bee, Ann, and Cid Dee. 2026. Linear Time. Things.',
    'Ann Bee, Cid Dee, and Eve Foe. 2026. Linear Time. Things.',
    'Ann Bee. 2026. Linear Time. Things.',
    'Bee and Dee (2026). Linear Time. Things.',
    'Bee et al. (2026b): Linear Time. Things.',
    'OpenAI (2026). Linear Time.',
    'van der Bee, A. (2026). Linear Time. Things.',
    'Bee A. Linear Time[J]. Things, 2026.',
    'Bee A. Linear Time [EB/OL]. 2026.',
    'Bee, A. (2026). “Linear Time,” Things.',
    'Bee, A. (eds.) (2026). Linear Time. Things.',
  ])('%s', (text) => {
    expect(readReference(text)).toBe('Linear Time');
    expect(readReference(doubled(text))).toBe('Linear Time');
  });

  it.each([
    ['Bee, A. (2026). Linear vs. Time. Things.', 'Linear vs. Time'],
    ['Bee, A. (2026). Is Time Linear? Things.', 'Is Time Linear?'],
    ['Bee, A. (2026). 深度学习推理', '深度学习推理'],
    ['Bee, A. (2026). 深度', undefined],
    ['Bee, A. (2026). Time.', undefined],
    ['Bee, A. (2026). In Proceedings of Things.', undefined],
    ['Bee, A. (2026). ICML 2026', undefined],
    ['Linear Time. Things. 2026.', undefined],
    ['Ann Bee. Linear Time. Things.', undefined],
    ['Bee 2026 linear time', undefined],
    [`Bee, A. (2026). ${'word '.repeat(90)}`, undefined],
    ['', undefined],
  ])('%s: %s', (text, title) => expect(readReference(text)).toBe(title));
});

describe('days of a heading', () => {
  it.each([
    'Papers  of  Nov  9  –  Nov  15,  2026',
    'Papers 9.  bis  15. November 2026',
    '9 de noviembre al 15 de noviembre de 2026',
    'Nov 9, 2026  until  Nov 15, 2026',
    '(9th November to 15th November) 2026',
  ])('%s', (text) => {
    expect(dateInHeading(text)).toMatchObject({
      since: { month: 11, day: 9 },
      listed: { day: 15, year: 2026 },
    });
  });
  it.each(['week  42,  2026', 'KW 42/2026', 'semaine 42 2026', '2026-w42'])('%s', (text) =>
    expect(dateInHeading(text)?.listed).toEqual({ year: 2026, month: 10, day: 18 }),
  );
  it.each([
    ['Papers, Nov 9, 2026', 8],
    ['Papers, Nov 9', undefined],
    ["Papers, 9 Nov '26", 8],
    ['Papers 9–15 November 2026', 7],
    ['Papers', undefined],
  ])('begin in “%s” at %s', (text, at) => expect(dateStart(text)).toBe(at));
  it.each(['Week 40, 2026 and on', 'a week 40, 2026', '2026-W401', 'x2026-W40', 'Oct 2026 x', 'Week 402026'])(
    'no period: %s',
    (text) => expect(periodOfHeader(text)).toBeUndefined(),
  );
  it('periods may have more spaces', () => {
    expect(periodOfHeader('Week  40 ,  of  2026')).toEqual(periodOfHeader('Week 40, 2026'));
    expect(periodOfHeader('October,  2026')).toEqual(periodOfHeader('October 2026'));
  });
  it.each([
    ['# **Papers**, Wednesday, 14 October 2026', 'Papers'],
    ['## [Papers](https://a.example/x) ![x](https://a.example/y) =====', 'Papers'],
    ['// title: Papers of the week of 12 October 2026', 'Papers'],
    ['Papers ==', 'Papers'],
    ['# Ab', undefined],
    [`# ${'x'.repeat(81)}`, undefined],
  ])('the name in %s', (text, name) => expect(nameOf(text)).toBe(name));
  it.each([
    ['Oct  29 ,  2024', 2024],
    ['29.  Oktober  2024', 2024],
    ['29  de  octubre  de  2024', 2024],
    ['Tue,  Oct 29, 2024', 2024],
    ['2026 年 10 月 14 日', 2026],
    ['2026년10월14일', 2026],
  ])('%s', (text, year) => expect(parseWrittenDate(text)?.year).toBe(year));
  it.each([
    ['2025 / 10 / 29', [2025, 10, 29]],
    ['2025年 10 月', [2025, 10]],
    ['12025', []],
    ['20251', []],
    ['x2025-10', [2025]],
  ])('%s', (text, numbers) => expect(parseYearMonthDay(text)).toEqual(numbers));
});

describe('links of other markup', () => {
  it.each([
    `<a class="x" href='${u}' rel=y>Linear Time</a >`,
    `\`Linear Time  <${u}>\`__`,
    `[[${u}][Linear Time]]`,
    `[${u}  Linear Time]`,
    `[Linear Time|${u}]`,
    `\\href{${u}}{Linear Time}`,
    `<li><b class="x"></b><a href="${u}">Linear Time</a></li><br  />`,
  ])('%s', (text) => expect(inlineOtherLinks(text).replace(/<br.*/, '').trim()).toBe(`[Linear Time](${u})`));
  it.each([`[[${u}][a]](x)`, `<td><a href="${u}">x</a></td>`, `[a|${u}](x)`, 'no <b>link</b>', `x ${u}`])(
    'none: %s',
    (text) => expect(inlineOtherLinks(text)).not.toContain(`[Linear Time]`),
  );
  it('of LaTeX', () => expect(inlineOtherLinks(`  \\item \\url{${u}} x`)).toBe(`  - ${u} x`));
  it.each(['[a]: https://x', '   [a b]:<https://x>', "[a]: https://x 'title'"])('defined: %s', (text) =>
    expect(isDefinition(text)).toBe(true),
  );
  it.each(['    [a]: https://x', 'x [a]: https://x', '[a] https://x', '[a]: two words'])(
    'not defined: %s',
    (text) => expect(isDefinition(text)).toBe(false),
  );
});

describe('the frame of a mail', () => {
  const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text }));
  const header = ['From: Ann', 'Subject: Re: AW : Papers', 'Date: Wed, 14 Oct 2026 09:12'];
  const roles = (...texts: string[]) => [...readMailFrame(lines(...texts)).roles];
  it.each([
    '14 Oct 2026 at  9:12',
    '14. Oktober 2026 um 9:12 Uhr',
    '14 octobre 2026 à 9:12',
    '14 Oct 2026,  09:12:33 +0200 (CEST)',
    'Wed, 14 Oct 2026',
  ])('has the day of %s', (day) =>
    expect(readMailFrame(lines('From: Ann', 'To: x', `Sent: ${day}`)).hints).toMatchObject([
      { day: '2026-10-14', line: 3 },
    ]),
  );
  it('has its subject without marks of replies', () => {
    expect(readMailFrame(lines(...header)).subject).toBe('Papers');
    expect(readMailFrame(lines('**Von:** Ann', '_Betreff_: Papiere', 'Datum：2026-10-14')).subject).toBe(
      'Papiere',
    );
  });
  it.each([
    [['From: Ann', 'Subject: x']],
    [['To: Ann', 'Subject: x', 'Date: y']],
    [['From: Ann', 'a line', 'Subject: x', 'Date: y']],
    [['  folded', ...header]],
  ])('is none: %j', (texts) => expect(roles(...texts)).toEqual([]));
  it.each(['Dear all,', 'Hi  there!', 'Guten Tag', 'HELLO', 'Sehr geehrte Damen und Herren,'])(
    'begins with “%s”',
    (text) => expect(roles(text, '- x')).toEqual([[1, 'header']]),
  );
  it.each(['Hi-fi papers', 'Hidden Time', 'Hi there. Look:', `Hi ${'x'.repeat(61)}`, 'Oh hi'])(
    'not with “%s”',
    (text) => expect(roles(text, '- x')).toEqual([]),
  );
  it.each(['Best,', 'Kind  regards', 'Thanks!', 'Viele  Grüße', 'See you soon.'])('ends with “%s”', (text) =>
    expect(roles('Hi,', '- x', text, 'Ann').map(([number]) => number)).toEqual([1, 3, 4]),
  );
  it.each([
    ['Best papers: read', 'Ann'],
    ['Thanksgiving', 'Ann'],
    ['Best,', 'see https://a.example'],
    ['Best,', 'since 2026'],
    ['Best,', 'x'.repeat(61)],
    ['Best,', 'a', 'b', 'c', 'd'],
    ['my best,', 'Ann'],
  ])('not with %j', (...texts) => expect(roles('Hi,', '- x', ...texts)).toEqual([[1, 'header']]));
  it('has three lines of a name, and all of a signature', () => {
    expect(roles('Hi,', '- x', 'Best,', 'a', 'b', 'c').length).toBe(5);
    expect(roles('Hi,', '- x', '-- ', 'https://a.example', '2026').map(([number]) => number)).toEqual([
      1, 3, 4, 5,
    ]);
    expect(roles('Hi,', '- x', '--x', 'y')).toEqual([[1, 'header']]);
  });

  const mail = (fields: readonly string[], ...body: string[]) =>
    decodeMail(
      ['From: a', 'Subject: =?iso-8859-1?q?Caf=E9_x?= =?utf-8?b?w6k=?=', ...fields, '', ...body].join('\n'),
    ).split('\n');
  it('is decoded: soft breaks, charsets, words of its header', () => {
    const read = mail(
      ['Content-Type: text/plain; charset="iso-8859-1"', 'Content-Transfer-Encoding: Quoted-Printable'],
      'Caf=E9 and =',
      'more = of it=3D',
      'x=  ',
      'y',
    );
    expect(read[1]).toBe('Subject: Café xé');
    // The first stands above more of its paragraph.
    expect(read.slice(5)).toEqual(['', 'Café and more = of it=', 'xy', '']);
  });
  it('of several parts is its first in plain text', () => {
    const fields = ['Content-Type: multipart/mixed;', ' boundary=ab'];
    const part = (type: string, text: string) => ['--ab', `Content-Type: ${type}`, '', text];
    expect(
      mail(fields, ...part('text/html', '<p>x'), ...part('text/plain', 'y'), '--ab--', 'z').join('|'),
    ).toMatch(/\|+y\|\|$/);
    expect(mail(fields, ...part('text/html', '<p>x'), '--ab--').join('|')).toMatch(
      /^<!--From: a-->\|<!--Subject: Café xé-->\|+<!doctype html><p>x\|$/,
    );
  });
  it.each([
    ['no field of its own', 'From: a\nSubject: b\n\nx=3D'],
    ['nobody who sent it', 'Content-Type: text/plain\nSubject: b\n\nx'],
    ['a line that is no field', 'MIME-Version: 1.0\nnothing\nFrom: a\nSubject: b\n\nx'],
    [
      'base64 that is none',
      'MIME-Version: 1.0\nFrom: a\nSubject: b\nContent-Transfer-Encoding: base64\n\nabc',
    ],
    [
      'base64 of a wrong length',
      'MIME-Version: 1.0\nFrom: a\nSubject: b\nContent-Transfer-Encoding: base64\n\nYQpiC\n',
    ],
  ])('stays as it is with %s', (_what, text) => expect(decodeMail(text)).toBe(text));
  it('has more lines than base64 where these are short', () => {
    const head = 'MIME-Version: 1.0\nFrom: a\nSubject: b\nContent-Transfer-Encoding: base64\n\n';
    expect(decodeMail(`${head}YQpiCmM=`)).toBe(`${head}a\nb\nc`);
  });
});

describe('rows of a table', () => {
  it.each([
    ['a\r\nb', [['a'], ['b']]],
    ['"a\r\nb",c', [['a\nb', 'c']]],
    ['"a""b"', [['a"b']]],
    [' "a",b', [['a', 'b']]],
    ['a"b,c', [['a"b', 'c']]],
    ['"Do Now": A Study,b', [['"Do Now": A Study', 'b']]],
  ])('%j', (text, cells) => expect(separatedRows(text, ',').rows.map((row) => row.cells)).toEqual(cells));
  it.each([
    ['"a\n"b",c', 1],
    ['"a\nb" ,c', undefined],
    ['"a\nb",c', undefined],
    ['"a" x,b', undefined],
    ['a,"b\nc', 1],
    ['a\n"b\nc\n', 2],
  ])('%j has a mark open in line %s', (text, line) => expect(separatedRows(text, ',').openQuote).toBe(line));
  it.each([
    ['| a |', ['a']],
    ['a  |  b', ['a', 'b']],
    ['a\\|b', undefined],
    ['a|', undefined],
    ['|', ['']],
  ])('%s', (text, cells) => expect(markdownCells(text)).toEqual(cells));
  it('names of columns may have more spaces and marks', () => {
    expect([...columnsOf(['**Paper__Title**', '`author  name`', ' "year" ', 'papers of'])]).toEqual([
      ['title', 0],
      ['authors', 1],
      ['year', 2],
    ]);
  });
});
