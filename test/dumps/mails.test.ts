/** Mails with a list of papers: as text, and as programs save them. */
import { describe, expect, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'mail.eml');

const header = [
  'From: Ann Bee <ann@example.org>',
  'To: reading-group@example.org',
  'Subject: Re: Papers for next week',
  'Date: Wed, 14 Oct 2026 23:12:33 -0700',
];
const list = [
  '1. Sparse Attention for Long Documents',
  '   https://arxiv.org/abs/2510.01234',
  '2. Vision Language Alignment at Scale',
  '   https://arxiv.org/abs/2510.02345',
];
const u = (number: number): string => `https://arxiv.org/abs/2510.0123${number}`;
const closing = ['Best wishes,', 'Ann', '', '-- ', 'Dr. Ann Bee', 'https://www.example.edu/~bee'];

describe('a mail with a list', () => {
  test('as text: its header, greeting, closing and signature are no papers', () => {
    const { entries, listing, hints, uses, diagnostics } = read([
      ...header,
      'X-Folded: one',
      '  and more of it',
      '',
      'Hi everyone,',
      '',
      ...list,
      '',
      ...closing,
    ]);
    expect(listing).toBe('Papers for next week');
    expect(hints.map(({ day, line }) => [day, line])).toEqual([['2026-10-14', 4]]);
    expect(entries.map(({ title, lines }) => [title, lines.first])).toEqual([
      ['Sparse Attention for Long Documents', 10],
      ['Vision Language Alignment at Scale', 12],
    ]);
    expect(uses.map(({ role }) => role[0]).join('')).toBe('hhhhhhhtdtdfffff');
    expect(diagnostics).toEqual([]);
  });

  test('whatever else stands behind the list is said to be unread', () => {
    const { diagnostics } = read([...header, '', ...list, 'And one that has no address.', '', ...closing]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 10]]);
  });

  test('two fields alone are no header', () => {
    const { hints } = read(['From: Ann', 'Note: two papers', ...list, 'https://arxiv.org/abs/2510.03456']);
    expect(hints).toEqual([]);
  });

  test.each([
    [
      'encoded words that end within a word and within a sign',
      [
        'Subject: =?UTF-8?Q?Lesekreis_=E2=80=93_Aus?=',
        ' =?UTF-8?Q?wahl_der_n=C3?=',
        '\t=?UTF-8?Q?=A4chsten?=',
      ],
      'Lesekreis – Auswahl der nächsten',
    ],
    [
      'plain words',
      ['Subject: Papers for the week', ' of November 12'],
      'Papers for the week of November 12',
    ],
    ['one word', ['Subject: =?utf-8?q?Auswa?=', ' =?utf-8?q?hl?='], 'Auswahl'],
    [
      'base64',
      ['Subject: =?UTF-8?B?5LuK6YCx44Gu6KuW5paH?=', ' =?UTF-8?B?44Oq44K544OI?='],
      '今週の論文リスト',
    ],
    ['base64 that was filled up', ['Subject: =?UTF-8?B?UGE=?=', ' =?UTF-8?B?cGVycw==?='], 'Papers'],
    [
      'words of other languages beside each other',
      ['Subject: =?UTF-8?Q?R=C3=A9?= =?ISO-8859-1?Q?sum=E9?=', ' now'],
      'Résumé now',
    ],
  ])('whose subject goes on in the next line with %s', (_what, subject, listing) => {
    const mime = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', ''];
    const found = read([header[0] ?? '', ...subject, header[3] ?? '', ...mime, ...list]);
    expect([found.listing, found.hints.length]).toEqual([listing, 1]);
    expect(found.entries[0]?.lines.first).toBe(subject.length + 6);
  });

  test('whose lines were broken within titles and addresses', () => {
    const { entries, diagnostics } = read([
      ...header,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '* Sparse Attention for Long Documents with Words that Have to be Broken =',
      'Somewhere',
      '  https://arxiv.org/abs/2510.01234',
      '* Vision Language Alignment at Scale',
      '  https://link.springer.com/article/10.1007/s10994-026-0001-2?utm_source=3D=',
      'newsletter',
      '  (it is short, and this remark of ours about it is long enough to be brok=',
      'en)',
    ]);
    expect(entries).toMatchObject([
      {
        title: 'Sparse Attention for Long Documents with Words that Have to be Broken Somewhere',
        arxiv: '2510.01234',
      },
      {
        title: 'Vision Language Alignment at Scale',
        doi: '10.1007/s10994-026-0001-2',
        note: '(it is short, and this remark of ours about it is long enough to be broken)',
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('in two forms, with soft line breaks and encoded signs, by its plain text', () => {
    const { entries, listing } = read([
      ...header.slice(0, 2),
      'Subject: =?UTF-8?Q?R=C3=A9sum=C3=A9_de?= =?UTF-8?B?IGxhIHNlbWFpbmU=?=',
      header[3] ?? '',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative;',
      ' boundary="0000abc"',
      '',
      '--0000abc',
      'Content-Type: text/plain; charset="UTF-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '- M=C3=BCller=E2=80=99s Sparse Attention https://arxiv.org/abs/2510.=',
      '01234',
      '- Vision Language Alignment at Scale https://arxiv.org/abs/2510.02345',
      '',
      '--0000abc',
      'Content-Type: text/html; charset="UTF-8"',
      '',
      '<p>Other Title <a href="https://arxiv.org/abs/2510.09999">here</a></p>',
      '--0000abc--',
    ]);
    expect(listing).toBe('Résumé de la semaine');
    expect(entries.map(({ title, arxiv, lines }) => [title, arxiv, lines.first])).toEqual([
      ['Müller’s Sparse Attention', '2510.01234', 13],
      ['Vision Language Alignment at Scale', '2510.02345', 15],
    ]);
  });

  test('in base64, and in a charset of its own', () => {
    const body = btoa(
      '- Caf\xe9 Attention https://arxiv.org/abs/2510.01234\n- Two Things https://arxiv.org/abs/2510.02345',
    );
    const { entries } = read([
      ...header,
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: base64',
      '',
      ...(body.match(/.{1,76}/g) ?? []),
    ]);
    expect(entries.map(({ title }) => title)).toEqual(['Café Attention', 'Two Things']);
  });

  test('as HTML alone, which needs no root element', () => {
    const { entries } = read([
      ...header,
      'Content-Type: text/html; charset="UTF-8"',
      '',
      '<div><p><a href="https://arxiv.org/abs/2510.01234">Sparse Attention for Long Documents</a></p>',
      '<p><a href="https://arxiv.org/abs/2510.02345">Vision Language Alignment at Scale</a></p></div>',
    ]);
    expect(entries.map(({ title, arxiv, lines }) => [title, arxiv, lines.first])).toEqual([
      ['Sparse Attention for Long Documents', '2510.01234', 7],
      ['Vision Language Alignment at Scale', '2510.02345', 8],
    ]);
  });

  test.each([
    ['broken base64', ['Content-Transfer-Encoding: base64', '', '!!!!']],
    ['an unknown boundary', ['Content-Type: multipart/mixed; boundary="x"', '', 'text']],
  ])('%s is refused', (_, lines) => {
    expect(() => read([...header, ...lines])).toThrow(/mail\.eml/);
  });
});

test('a comment of a browser above a page is no field of a mail', () => {
  const points = [1, 2].map((at) => `<li><a href="${u(at)}">Bees in ${at} Towns</a></li>`);
  const { entries, uses } = read(['<!-- saved from url=(0020)https://example.org/ -->', '<html>', ...points]);
  expect(entries).toHaveLength(2);
  expect(uses[0]).toMatchObject({ number: 1, role: 'details' });
});

describe('a mail that quotes another', () => {
  const forwarded = [
    ...['fyi', '', 'Begin forwarded message:', '', 'From: Lena Fox <lena@example.org>', 'Subject: reading'],
    ...['Date: 13 October 2026 at 18:11:02 CEST', 'To: ann@example.org', ''],
  ];
  test.each([
    [
      'below words of its own',
      ['Three for the letter?', '', '> On 3 Jun 2026, at 09:12, Lena Fox wrote:', '> '],
    ],
    [
      'below who wrote it',
      ['What do you think?', '', 'Am 3. Juni um 09:12 schrieb Lena Fox <l@example.org>:', ''],
    ],
  ])('is read without its marks: %s', (_name, above) => {
    const { entries, listing } = read([
      ...header,
      '',
      ...above,
      ...list.map((line) => `> ${line}`),
      '> ',
      '> Cheers,',
      '> Lena',
    ]);
    expect(listing).toBe('Papers for next week');
    expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual([
      ['Sparse Attention for Long Documents', '2510.01234'],
      ['Vision Language Alignment at Scale', '2510.02345'],
    ]);
  });

  test('has the fields of a forwarded one in its frame', () => {
    const { entries, uses, diagnostics } = read([...header, '', ...forwarded, ...list]);
    expect(entries).toHaveLength(2);
    expect(uses.map(({ role }) => role[0]).join('')).toBe('hhhhhhhhhhtdtd');
    expect(diagnostics).toEqual([]);
  });

  test('keeps a title and its address together where the title was wrapped', () => {
    const { entries } = read([
      ...[
        ...header,
        'Content-Type: text/plain; charset="utf-8"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
      ],
      ...[
        '> 1. "Sparse Attention for Very Long Documents and for All Those Who Read The=',
        'm" by Bee et al.',
      ],
      ...['>    https://arxiv.org/abs/2510.01234', '>=20', '> 2. Vision Language Alignment at Scale'],
      '>    https://arxiv.org/abs/2510.02345',
    ]);
    expect(entries.map(({ title }) => title)).toEqual([
      'Sparse Attention for Very Long Documents and for All Those Who Read Them',
      'Vision Language Alignment at Scale',
    ]);
  });
});

describe('an answer that names papers itself', () => {
  const day = 'On Thu, 1 Oct 2026 at 18:00, Tom <tom@example.org> wrote:';
  const asked = ['> Which papers shall we read?', '> Tom'];
  const fields = ['From: Tom <tom@example.org>', 'Sent: Thursday, October 1, 2026 6:00 PM', 'To: Ann Bee'];
  test.each([
    ['above a quotation', [...list, '', day, '', ...asked]],
    ['above its closing', [...list, '', 'Best,', 'Ann', '', day, '', ...asked]],
    [
      'above who wrote it, wrapped',
      [...list, '', 'On Thu, 1 Oct 2026, Tom', '<tom@example.org> wrote:', '', ...asked],
    ],
    ['above who wrote it in German', [...list, '', 'Am 01.10.2026 um 18:00 schrieb Tom O’Neil:', ...asked]],
    ['below a quotation', [day, '', ...asked, '', ...list]],
    ['between lines of it', [day, '', ...asked, '', ...list.slice(0, 2), '', '> And?', '', ...list.slice(2)]],
    [
      'above the fields of the other',
      [...list, '', ...fields, 'Subject: papers', '', 'Which papers?', 'Tom'],
    ],
    ['above a mark', [...list, '', '-----Original Message-----', ...fields, '', 'Which papers?', 'Tom']],
    ['and quotes one of them', [...list, '', day, '', `> What of ${list[1]?.trim()} ?`]],
  ])('has the day and the papers of its own: %s', (_name, body) => {
    const { entries, hints, listed, diagnostics, doubts } = read([...header, '', ...body]);
    expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual([
      ['Sparse Attention for Long Documents', '2510.01234'],
      ['Vision Language Alignment at Scale', '2510.02345'],
    ]);
    expect([listed, hints.map(({ day: sent }) => sent)]).toEqual([undefined, ['2026-10-14']]);
    expect([diagnostics, doubts]).toEqual([[], []]);
  });

  test.each([
    ['marked', [day, '', `> Shall we read "Wax or Not?" ${u(9)} instead?`]],
    ['below its fields', [...fields, 'Subject: papers', '', 'Wax or Not?', u(9)]],
  ])('is held back where the other names more: %s', (_name, quoted) => {
    const { entries, doubts } = read([...header, '', ...list, '', ...quoted]);
    expect(entries).toHaveLength(2);
    expect(doubts.map(({ rule, line }) => [rule, line])).toEqual([['quoted-papers', 10 + quoted.length]]);
  });

  test.each([
    [
      'a mail without papers of its own',
      [...header, '', 'Fine!', '', day, '', ...list.map((line) => `> ${line}`)],
    ],
    ['text', ['Fine!', '', day, '', ...list.map((line) => `> ${line}`)]],
  ])('is no other: %s has those that it quotes, and their day', (_name, lines) => {
    const { entries, listed, doubts } = read(lines);
    expect(entries).toHaveLength(2);
    expect([listed, doubts]).toEqual([{ year: 2026, month: 10, day: 1 }, []]);
  });

  test('is no list with points that are quoted', () => {
    const { entries } = read([
      ...list,
      ...list.map((line, at) => `> ${line.replace(/\d{5}$/, `0999${at}`)}`),
    ]);
    expect(entries).toHaveLength(4);
  });
});

test('a mail in base64 whose lines are short is read', () => {
  const text = [
    'Hi,',
    '',
    '“Sparse Attention”',
    u(1),
    '',
    '“Vision, Language”',
    u(2),
    '',
    'Viele Grüße',
    'Ann',
  ].join('\n');
  const body = btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
  const { entries } = read([
    ...[...header, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', ''],
    ...(body.match(/.{1,76}/g) ?? []),
  ]);
  expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual([
    ['Sparse Attention', '2510.01231'],
    ['Vision, Language', '2510.01232'],
  ]);
});

test('what is quoted above who wrote something is of no answer', () => {
  const text = ['# Papers', '', ...list.map((line) => `> ${line}`), '', 'As Lena wrote:', '> Great!', ''];
  const { entries, doubts } = read([...text, 'Honey https://arxiv.org/abs/2510.09999']);
  expect([entries.map(({ arxiv }) => arxiv), doubts]).toEqual([
    ['2510.01234', '2510.02345', '2510.09999'],
    [],
  ]);
});

describe('an item of a feed that a mail program has saved', () => {
  const item = (base: string, text: string, from = 'cs.LG updates') =>
    parseDump(
      new TextEncoder().encode(
        [
          `From: ${from}`,
          'Date: Mon, 05 Oct 2026 04:00:00 GMT',
          'Subject: =?UTF-8?Q?Wax_=26_Honey=3A_=C3=9Cber_Bienen?=',
          'MIME-Version: 1.0',
          'Content-Type: text/html; charset=UTF-8',
          `Content-Base: ${base}`,
          '',
          `<html><body><p>${text}</p><p><a href="${base}">${base}</a></p></body></html>`,
        ].join('\n'),
      ),
      'x',
    );
  const title = 'Wax & Honey: Über Bienen';
  const abstract = 'We show that wax and honey are not the same thing.';

  test('of arXiv has its title in the subject', () => {
    const text = `arXiv:2610.05001v1 Announce Type: new \nAbstract: ${abstract}`;
    const { format, entries, doubts } = item('https://arxiv.org/abs/2610.05001', text);
    expect([format, doubts]).toEqual(['arxiv-feed', []]);
    const paper = { title, abstract, arxiv: '2610.05001', announceType: 'new', authors: undefined };
    expect(entries).toMatchObject([paper]);
  });

  test('of a journal has several names in its sender', () => {
    const { format, entries } = item('https://doi.org/10.1000/wax.1', abstract, 'Ann Bee, Cid Dee');
    expect(format).toBe('paper-feed');
    expect(entries).toMatchObject([
      { title, abstract, doi: '10.1000/wax.1', authors: ['Ann Bee', 'Cid Dee'] },
    ]);
  });

  test('of a blog has none', () => {
    const text = 'I read <a href="https://arxiv.org/abs/2610.05001">a paper on wax</a> this week.';
    expect(item('https://blog.example/week', text).format).not.toMatch(/feed/);
  });
});

describe('a mailbox', () => {
  const mark = 'From ann@example.org Wed Oct 14 23:12:33 2026';
  const mime = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'];

  test.each([
    ['as text', header],
    ['as programs save it', [...header, ...mime]],
  ])('with one mail is that mail, %s', (_name, fields) => {
    const { entries, hints, listing } = read([mark, ...fields, '', 'Hi all,', '', ...list]);
    expect(listing).toBe('Papers for next week');
    expect(hints.map(({ day }) => day)).toEqual(['2026-10-14']);
    expect(entries.map(({ title, lines }) => [title, lines.first])).toEqual([
      ['Sparse Attention for Long Documents', fields.length + 5],
      ['Vision Language Alignment at Scale', fields.length + 7],
    ]);
  });

  test('with several is refused, with the line of the second', () => {
    const mail = [mark, ...header, '', ...list, ''];
    expect(() => read([...mail, ...mail])).toThrow(/:12: error \(several-mails\).*mailbox of 2 mails/);
  });

  test('is none where a line of a text only begins so', () => {
    const { entries } = read(['From Bees to Wasps', 'https://arxiv.org/abs/2510.01230', '', ...list]);
    expect(entries.map(({ title }) => title)[0]).toBe('From Bees to Wasps');
  });
});

describe('a mail as HTML with greeting and closing', () => {
  const html = (body: string) =>
    read([...header, 'MIME-Version: 1.0', 'Content-Type: text/html; charset="utf-8"', '', body]).entries.map(
      ({ title, arxiv }) => [title, arxiv],
    );
  const titles = ['Honey: A Survey', 'Wax or Not?', 'Bees in Towns'];
  const expected = titles.map((title, at) => [title, `2510.0123${at}`]);

  test('with links as points', () => {
    const points = titles.map((title, at) => `<li><a href="${u(at)}">${title}</a></li>`).join('');
    const body = `<p>Hi all,</p><p>Papers for next week:</p><ul>${points}</ul><p>Best,<br>Jane</p>`;
    expect(html(`<html><body>${body}</body></html>`)).toEqual(expected);
  });

  test('with addresses below titles', () => {
    const lines = titles.map(
      (title, at) => `<div>${title}</div><div><a href="${u(at)}">${u(at)}</a></div><div><br></div>`,
    );
    const body = `<div>Hi all,</div><div><br></div>${lines.join('')}<div>Best,</div><div>Jane</div>`;
    expect(html(`<html><body>${body}</body></html>`)).toEqual(expected);
  });
});
